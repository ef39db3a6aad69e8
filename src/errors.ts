/** The user asked for something that cannot be done: all faults at once, nothing has been started. Exit code 2. */
export class InputError extends Error {
  override name = 'InputError'
  readonly faults: readonly string[]

  constructor(faults: readonly string[], options?: ErrorOptions) {
    super(listed(faults), options)
    this.faults = faults
  }
}

/** Faults that a message has in full; a file of another kind than expected has one in each line. */
const faultsShown = 20
/** Characters of one fault; a path or a name may be long. */
const faultLength = 1000

function listed(faults: readonly string[]): string {
  const cut = (fault: string): string =>
    fault.length > faultLength ? `${fault.slice(0, faultLength - 1)}…` : fault
  if (faults.length === 1) return cut(faults[0] ?? '')
  const rest = faults.length - faultsShown
  const shown = faults.slice(0, faultsShown).map(cut)
  return [
    `${faults.length} faults in the input:`,
    ...shown.map((fault) => `- ${fault}`),
    ...(rest > 0 ? [`and ${rest} more`] : []),
  ].join('\n')
}

/**
 * Something that was tried did not work. The message says what was tried, on what, and what came back;
 * `hint` is what the reader can do about it.
 */
export class SetupError extends Error {
  override name = 'SetupError'
  readonly hint: string | null

  constructor(message: string, options: { cause?: unknown; hint?: string } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.hint = options.hint ?? null
  }
}

/** One readable sentence out of whatever was thrown, without the causes. */
export function messageOf(error: unknown): string {
  if (error instanceof Error) return error.message || error.name
  return typeof error === 'string' ? error : JSON.stringify(error)
}

/**
 * The whole chain of causes, outermost first, with the hints, one a line. A cause whose text is already part of
 * the message before it is left out.
 */
export function formatError(error: unknown): string {
  const lines: string[] = []
  for (let e: unknown = error; e !== undefined && e !== null; e = e instanceof Error ? e.cause : null) {
    const text = messageOf(e)
    if (!lines.some((line) => line.includes(text)))
      lines.push(lines.length === 0 ? text : `caused by: ${text}`)
    if (e instanceof SetupError && e.hint) lines.push(`what to do: ${e.hint}`)
  }
  return lines.join('\n')
}
