import { formatError } from '../errors.ts'
import { secretsOf } from '../evidence/redaction/environment.ts'
import { Redaction } from '../evidence/redaction.ts'

/**
 * What a entry does with an error that nothing caught (thrown in the handler of an event, a promise that is not awaited):
 * one message instead of Node's stack trace, which shows a line of the bundle, unmasked and unescaped.
 *
 * @param tell.message what happened, masked
 * @param tell.details where in the code, for a debug log; masked
 */
export const uncaught =
  (env: NodeJS.ProcessEnv, tell: { message(text: string): void; details(text: string): void }) =>
  (error: unknown): void => {
    const { text: redact } = new Redaction({ secrets: secretsOf(env) })
    tell.message(
      redact(
        `setup-kro met an error that it does not expect: ${formatError(error)}\nwhat to do: run again; if it comes back, report it with the debug log (re-run with debug logging)`,
      ),
    )
    if (error instanceof Error && error.stack) tell.details(redact(error.stack))
  }
