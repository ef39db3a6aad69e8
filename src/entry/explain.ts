import { escapeOutput } from '../adapters/workflow-output.ts'
import { terminalLog } from '../command/terminal-log.ts'
import { explainRequest } from '../run/explain.ts'
import { explainDoor, type LogKind } from '../run/explain-apart.ts'
import { terminalWorld, type World, workflowWorld } from '../run/world.ts'

/** The process that explains, for `explainApart`. */
export const explain = (): Promise<void> =>
  explainDoor((request, log) => explainRequest(request, worldOf(log)))

function worldOf(log: LogKind): World {
  const noOther = async (): Promise<never> => {
    throw new Error('a process that explains starts none of its kind')
  }
  if (log === 'workflow') {
    escapeOutput(process.stdout)
    escapeOutput(process.stderr)
    return workflowWorld(noOther)
  }
  return terminalWorld(terminalLog(process[log], process.env), noOther)
}
