import { escapeOutput } from '../adapters/workflow-output.ts'
import { terminalLog } from '../command/terminal-log.ts'
import { explainRequest } from '../run/explain.ts'
import { explainEntry, type LogKind } from '../run/explain-apart.ts'
import { type StartRuntime, terminalRuntime, workflowRuntime } from '../run/runtime.ts'

/** The process that explains, for `explainApart`. */
export const explain = (): Promise<void> =>
  explainEntry((request, log) => explainRequest(request, runtimeOf(log)))

function runtimeOf(log: LogKind): StartRuntime {
  const noOther = async (): Promise<never> => {
    throw new Error('a process that explains starts none of its kind')
  }
  if (log === 'workflow') {
    escapeOutput(process.stdout)
    escapeOutput(process.stderr)
    return workflowRuntime(noOther)
  }
  return terminalRuntime(terminalLog(process[log], process.env), noOther)
}
