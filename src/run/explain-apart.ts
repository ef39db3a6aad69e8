import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { answerParent, askChild, ChildTimeout } from '../adapters/child-process.ts'
import { commandLine } from '../adapters/process.ts'
import { SetupError } from '../errors.ts'
import type { Explain, Explained, ExplainRequest } from './explain-request.ts'

/** Where the log of the other process goes: the workflow's commands, or lines for people on one of the streams. */
export type LogKind = 'workflow' | 'stdout' | 'stderr'

/** What goes over to the process that explains. */
interface Job {
  request: ExplainRequest
  log: LogKind
}

/** A diagnosis did not end within its time: its caller goes on without one. */
export class DiagnosisGivenUp extends SetupError {
  override name = 'DiagnosisGivenUp'
}

/**
 * Seconds that a diagnosis has in all: its budget is for taking evidence, and reading it, deciding and writing the
 * reports comes on top. For 5,000 pods and 50,000 events that takes 2 s on two cores (bench/README.md); a machine
 * that is busy may take five times that.
 *
 * @param budgetSeconds the input `diagnose-timeout`
 */
export const limitOf = (budgetSeconds: number): number => budgetSeconds + Math.max(10, budgetSeconds / 4)

/**
 * @param entry URL of one of the entries of dist (main, post, cli): the one of the process that explains stands beside it
 * @throws (later) DiagnosisGivenUp, SetupError, InputError
 */
export function explainApart(entry: string, log: LogKind): Explain {
  const module = fileURLToPath(new URL('../explain/index.js', entry))
  return async (request, seconds) => {
    const job: Job = { request, log }
    try {
      return (await askChild({ module, request: job, seconds })) as Explained
    } catch (error) {
      if (!(error instanceof ChildTimeout)) throw error
      throw new DiagnosisGivenUp(`the diagnosis was given up after ${Math.round(seconds)} s`, {
        hint: byHand(request.folder),
        cause: error,
      })
    }
  }
}

/** What a person can do where a diagnosis was given up. */
export const byHand = (folder: string): string =>
  `the evidence is in ${join(folder, 'evidence')}; to have it read again with more time: ${commandLine({
    tool: 'setup-kro',
    args: ['analyze', folder, '--diagnose-timeout', '10m'],
  })}`

/** The entry point of the process that explains. @param answer with the log that the caller wants */
export function explainEntry(
  answer: (request: ExplainRequest, log: LogKind) => Promise<Explained>,
): Promise<void> {
  return answerParent((job) => {
    const { request, log } = job as Job
    return answer(request, log)
  })
}
