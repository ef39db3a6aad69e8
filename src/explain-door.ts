import { terminalLog } from './command/terminal-log.ts'
import { explainRequest } from './explain.ts'
import { explainDoor, type LogKind } from './explain-apart.ts'
import { escapeOutput } from './workflow-output.ts'
import { terminalWorld, type World, workflowWorld } from './world.ts'

/** The process that explains, for `explainApart`. */
export const explain = (): Promise<void> => explainDoor(worldOf, explainRequest)

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
