import { type Arguments, helpText, readArguments } from '../command/arguments.ts'
import { analyzeCommand, diagnoseCommand, downCommand, upCommand } from '../command/commands.ts'
import { terminalLog } from '../command/terminal-log.ts'
import { formatError, InputError } from '../errors.ts'
import { secretsOf } from '../evidence/redaction/environment.ts'
import { Redaction } from '../evidence/redaction.ts'
import { escapeForLog } from '../model/escape.ts'
import { explainApart } from '../run/explain-apart.ts'
import { terminalRuntime } from '../run/runtime.ts'

/**
 * setup-kro on the command line. Sets the exit code: 0 healthy, 1 a cause or a failure, 2 not as asked.
 *
 * @param door URL of the file in dist that was started
 */
export async function cli(door: string): Promise<void> {
  try {
    const args = readArguments(process.argv.slice(2), process.env)
    process.exitCode = await run(args, door)
  } catch (error) {
    const redact = new Redaction({ secrets: secretsOf(process.env) }).text
    process.stderr.write(`setup-kro: ${escapeForLog(redact(formatError(error)))}\n`)
    process.exitCode = error instanceof InputError ? 2 : 1
  }
}

function run(args: Arguments, door: string): Promise<number> {
  const stream = args.json ? 'stderr' : 'stdout'
  const runtime = terminalRuntime(terminalLog(process[stream], process.env), explainApart(door, stream))
  if (args.help) return print(helpText())
  if (args.version) return print(SETUP_KRO_VERSION)
  if (args.command === 'analyze' && args.faults.length > 0) throw new InputError(args.faults)
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

/** Kept equal to package.json by a test. */
const SETUP_KRO_VERSION = '0.1.0'

async function print(text: string): Promise<number> {
  process.stdout.write(`${text}\n`)
  return 0
}
