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
 * What failed, as data beside the words: sentences may be reworded, and code that decides by them reads these fields. `said` is
 * what a tool or a server said, as it said it.
 */
export type Failure =
  | { code: 'incompatible'; rule: string; reason: string; advice: string }
  | { code: 'tool-not-started'; tool: string; said: string }
  /** The tool did not end within its time limit. */
  | { code: 'tool-timeout'; tool: string }
  | { code: 'command-failed'; command: string; said: string }
  /** Docker answers, and not with what it was asked for. */
  | { code: 'docker-unusable'; said: string }
  /** The Docker daemon takes the connection and does not answer. */
  | { code: 'docker-silent' }
  | { code: 'cluster-name-taken'; cluster: string }
  /** @property free with its unit: `1.2 GB` */
  | { code: 'disk-low'; free: string; folder: string }
  | { code: 'image-not-on-node'; image: string; node: string }
  /** The local Docker does not have it. */
  | { code: 'image-not-local'; image: string }
  /** Digests, or platforms. */
  | { code: 'image-differs'; image: string; node: string; wanted: string; found: string }
  /** @property what the tool with its version; @property url without credentials; @property answer where it is not a file */
  | { code: 'checksum-mismatch'; what: string; url: string; answer?: 'web page' }
  | { code: 'checksum-unknown'; what: string; file: string }
  | { code: 'download-failed'; what: string; url: string; status: string }
  /** It could not be fetched, verified or rendered. @property problem in one line */
  | { code: 'prerequisite-unusable'; prerequisite: string; problem: string }
  /** An object of it does not work. @property state what was seen last */
  | { code: 'prerequisite-not-working'; prerequisite: string; object: string; state: string }
  /** An image of the input `images` is not there, or of no use. @property problem of the first, in one line */
  | { code: 'images-unusable'; problem: string }
  /** A kustomization or chart of the input `manifests`. @property problem in one line */
  | { code: 'manifests-not-rendered'; folder: string; problem: string }
  /** @property problem in one line */
  | { code: 'tests-not-run'; problem: string }
  | { code: 'crd-missing'; crd: string }
  | { code: 'kind-not-served'; kind: string; version: string }
  | { code: 'apply-failed'; object: string }
  /** It was applied, and its status does not say that it is ready. @property seen what it says */
  | { code: 'object-not-ready'; object: string; file: string; seen: string }
  /** kro says that the instance works, and this object of its template is not there. */
  | { code: 'object-not-made'; object: string }
  /** An RGD or an instance whose state no further waiting changes. */
  | { code: 'object-failed'; object: string }
  /** An object of this file was refused. */
  | { code: 'manifest-refused'; file: string }
  /** The API server answered, and refused. @property said with the path that was asked for */
  | { code: 'api-refused'; said: string }
  | { code: 'api-timeout'; server: string }
  | { code: 'api-no-answer'; server: string; said: string }
  /** It answered before; after several failures in a row it is no longer asked. @property last code of the last one */
  | { code: 'api-stopped'; last: string; said: string }
  | { code: 'no-kubeconfig' }
  | { code: 'no-cluster' }
  /** The time was over before it began. */
  | { code: 'no-time' }
  /** The time was over, or the process was killed, before it ended. */
  | { code: 'unfinished' }
  /** Nothing more is known of it than words of others. */
  | { code: 'other'; said: string }

/**
 * Something that was tried did not work. The message says what was tried, on what, and what came back;
 * `hint` is what the reader can do about it.
 */
export class SetupError extends Error {
  override name = 'SetupError'
  readonly hint: string | null
  readonly failure: Failure | null

  constructor(message: string, options: { cause?: unknown; hint?: string; failure?: Failure } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.hint = options.hint ?? null
    this.failure = options.failure ?? null
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

/** What went wrong in one line: the first that a tool or a server said, where one did. */
export function problemOf(error: unknown): string {
  const said = failuresOf(error).flatMap((failure) => ('said' in failure ? [failure.said] : []))[0]
  return (said ?? messageOf(error)).split('\n', 1)[0] ?? ''
}

/** What is known as data of an error: its own failure, those of its causes, and of all errors that it stands for. */
export function failuresOf(error: unknown): Failure[] {
  if (!(error instanceof Error)) return []
  const own = (error as { failure?: Failure | null }).failure ?? null
  const several = (error as { failures?: readonly Failure[] }).failures ?? []
  const others = error instanceof AggregateError ? error.errors.flatMap(failuresOf) : []
  return [...(own === null ? [] : [own]), ...several, ...others, ...failuresOf(error.cause)]
}
