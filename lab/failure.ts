/** A failure of the lab, written for the person who ran it: what was tried, what came back, what to do. */
export class LabFailure extends Error {
  override name = 'LabFailure'
}

/** The text of whatever was thrown, with the messages of its causes after it. */
export function describe(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown)
  const text = thrown instanceof LabFailure ? thrown.message : (thrown.stack ?? thrown.message)
  return thrown.cause === undefined ? text : `${text}\n  because: ${describe(thrown.cause)}`
}

/** Runs a script of the lab: a failure becomes its message on stderr and exit code 1. */
export async function runScript(main: () => Promise<void>): Promise<void> {
  try {
    await main()
  } catch (thrown) {
    process.stderr.write(`lab: ${describe(thrown)}\n`)
    process.exitCode = 1
  }
}
