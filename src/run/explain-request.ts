import type { Diagnosis } from '../diagnosis/diagnosis.ts'
import type { Annotation } from '../model/annotation.ts'
import type { RunState } from './recorder.ts'

export interface Budgets {
  /** For taking evidence. */
  seconds: number
  bytes: number
}

/** What to explain. Only data: it goes to another process (explain-apart.ts). */
export interface ExplainRequest {
  /** The report folder. */
  folder: string
  /** Evidence is taken first, by the run of this state; null: what is in the folder is read. */
  collect: { state: RunState; budgets: Budgets; namespaces: readonly string[] } | null
  /** Folder that the reports are written to; default: the report folder. */
  out?: string
  /** Whether the text for a terminal has colours. */
  colour: boolean
}

/** What came out, ready to be shown: its readers need no text of the evidence. Only data. */
export interface Explained {
  diagnosis: Diagnosis
  annotations: Annotation[]
  /** For a person at a terminal. */
  terminal: string
  /** Markdown for a comment on a pull request. */
  comment: string
  /** Nodes or pods were listed: without either there is nothing that could have been found wrong. */
  sawCluster: boolean
}

/** Answers a request where it can be ended. @param seconds until it is given up */
export type Explain = (request: ExplainRequest, seconds: number) => Promise<Explained>
