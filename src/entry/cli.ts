import { type Arguments, helpText, readArguments } from '../command/arguments.ts'
import { formatError, InputError } from '../errors.ts'
import { secretsOf } from '../evidence/redaction/environment.ts'
import { Redaction } from '../evidence/redaction.ts'
import { escapeForLog } from '../model/escape.ts'

/**
 * setup-kro on the command line. Sets the exit code: 0 healthy, 1 a cause or a failure, 2 not as asked.
 *
 * @param entry URL of the file in dist that was started
 */
export async function cli(entry: string): Promise<void> {
  try {
    const args = readArguments(process.argv.slice(2), process.env)
    process.exitCode = await run(args, entry)
  } catch (error) {
    const redact = new Redaction({ secrets: secretsOf(process.env) }).text
    process.stderr.write(`setup-kro: ${escapeForLog(redact(formatError(error)))}\n`)
    process.exitCode = error instanceof InputError ? 2 : 1
  }
}

async function run(args: Arguments, entry: string): Promise<number> {
  if (args.help) return print(helpText())
  if (args.version) return print(SETUP_KRO_VERSION)
  if (args.command === 'analyze' && args.faults.length > 0) throw new InputError(args.faults)
  return (await import('./command.ts')).runCommand(args, entry)
}

/** Kept equal to package.json by a test. */
const SETUP_KRO_VERSION = '0.1.0'

function print(text: string): number {
  process.stdout.write(`${text}\n`)
  return 0
}
