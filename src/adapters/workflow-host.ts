import type { Annotation } from '../model/annotation.ts'
import { escapeForLog, escapeLine } from '../model/escape.ts'
import { type RunnerFiles, runnerFiles } from './runner-files.ts'
import * as commands from './workflow-commands.ts'

/** What only a step of a workflow gets from the runner; the rest is in Runtime. */
export interface WorkflowHost {
  /** The step has failed; says why, as an annotation. */
  fail(message: string): void
  annotate(annotation: Annotation): void
  /** Adds Markdown to the job's summary. */
  addSummary(markdown: string): Promise<void>
  /** What the step hands on; loaded when a run begins. */
  files(): Promise<RunnerFiles>
  /** What the main step kept; empty where it ended before that. */
  getState(name: string): string
}

const annotators = { error: commands.error, warning: commands.warning, notice: commands.notice }

export const actionsHost: WorkflowHost = {
  fail: (message) => commands.setFailed(escapeForLog(message)),
  annotate: ({ level, message, title, file, startLine, startColumn }) =>
    annotators[level](escapeForLog(message), {
      title: escapeLine(title),
      ...(file === undefined ? {} : { file: escapeLine(file) }),
      ...(startLine === undefined ? {} : { startLine }),
      ...(startColumn === undefined ? {} : { startColumn }),
    }),
  addSummary: commands.addSummary,
  files: runnerFiles,
  getState: commands.getState,
}
