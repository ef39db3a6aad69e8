import { escapeLine } from '../model/escape.ts'
import type { OutputName } from './outputs.ts'

/** What reaches later steps of the job, through files that the runner reads when the step is over. */
export interface HandedOn {
  /** For this process too. */
  addPath(folder: string): void
  /** For this process too. */
  exportVariable(name: string, value: string): void
  output(name: OutputName, value: string): void
}

export interface RunnerFiles extends HandedOn {
  /** Kept for the post step of the same action. */
  saveState(name: string, value: string): void
}

/**
 * Loads `@actions/core`, which writes these files: when there is something to write, since it loads its client for OIDC
 * tokens and undici too (docs/adr/0013-load-only-what-a-start-needs.md).
 */
export async function runnerFiles(): Promise<RunnerFiles> {
  const core = await import('@actions/core')
  return {
    // The library delimits values by a random word, but not the lines of PATH.
    addPath: (folder) => core.addPath(escapeLine(folder)),
    exportVariable: (name, value) => core.exportVariable(name, escapeLine(value)),
    output: (name, value) => core.setOutput(name, escapeLine(value)),
    // As it is: JSON has no line ends.
    saveState: core.saveState,
  }
}
