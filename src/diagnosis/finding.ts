import type { Evidence } from '../evidence/evidence.ts'
import type { Quote } from '../evidence/quote.ts'
import type { Component } from './causes/components.ts'
import type { Fix } from './fix.ts'

/**
 * The ways that the diagnosis looks at a failed job; docs/rules has a page for each. The lower layer comes first: a
 * host without inotify watches kills kube-proxy, without which the network fails, without which kro cannot lead, without
 * which no RGD becomes Active.
 */
export const dimensions = [
  'host',
  'version',
  'deploy',
  'image',
  'crd',
  'rbac',
  'network',
  'webhook',
  'scheduling',
  'crash',
  'resource',
  'change',
] as const
export type Dimension = (typeof dimensions)[number]

/** What diagnosis.json has of it is in report/diagnosis-json.ts. */
export interface Finding {
  /** `rule#1`: unlike any other in the same diagnosis. */
  id: string
  /** `dimension/what-is-wrong`, stable; also the section in docs/rules. */
  rule: string
  dimension: Dimension
  severity: 'error' | 'warning' | 'info'
  /** One sentence that says what is wrong, with the names of the objects. */
  title: string
  detail: string
  /** `Kind/name` or `Kind/namespace/name`. */
  object: string | null
  evidence: Quote[]
  /** What to do, most useful first. */
  fix: readonly Fix[]
  /** The rule id of the finding that explains this one, else null. */
  causedBy: string | null
  /** The id of that finding, else null. */
  causedById: string | null
}

/** What a rule returns for each thing it found; the engine adds the rest. */
export type Match = Pick<Finding, 'title' | 'detail' | 'evidence' | 'fix'> &
  Partial<Pick<Finding, 'object' | 'severity'>> & {
    /** Further objects that it is about: what is wrong with one of them can explain it. */
    about?: readonly string[]
    /** Which part of the object it is about, where several can fail in the same way: a container of a pod. */
    part?: string
  }

export interface Rule {
  /** `dimension/what-is-wrong`. */
  id: `${Dimension}/${string}`
  /** What fails: a node of the graph of causes (causes/edges.ts), which says what explains it and what it explains. */
  component: Component
  /** One sentence for the list of rules. */
  description: string
  /** Ids of rules of the same component that see the same thing less exactly: this one explains them. */
  supersedes?: readonly string[]
  /** Pure: reads the evidence and nothing else. */
  find(evidence: Evidence): Match[]
}
