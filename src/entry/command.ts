import type { Arguments } from '../command/arguments.ts'
import { analyzeCommand, diagnoseCommand, downCommand, upCommand } from '../command/commands.ts'
import { terminalLog } from '../command/terminal-log.ts'
import { explainApart } from '../run/explain-apart.ts'
import { terminalRuntime } from '../run/runtime.ts'

/**
 * Runs a command of the command line.
 *
 * @param entry URL of the file in dist that was started
 * @returns exit code
 */
export function runCommand(args: Arguments, entry: string): Promise<number> {
  const stream = args.json ? 'stderr' : 'stdout'
  const runtime = terminalRuntime(terminalLog(process[stream], process.env), explainApart(entry, stream))
  switch (args.command) {
    case 'up':
      return upCommand(args, runtime)
    case 'diagnose':
      return diagnoseCommand(args, runtime)
    case 'analyze':
      return analyzeCommand(args, runtime)
    case 'down':
      return downCommand(args, runtime)
  }
}
