import { createHash } from 'node:crypto'
import { type FileHandle, mkdir, open, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Clock } from '../adapters/clock.ts'
import { type HttpAnswer, HttpError, type HttpGet } from '../adapters/http.ts'
import type { Log } from '../adapters/log.ts'
import { messageOf, SetupError } from '../errors.ts'
import { withoutCredentials, withoutCredentialsOf } from '../inputs/mirror.ts'

export interface DownloadRequest {
  /** For messages: `kind v0.33.0`. */
  what: string
  url: string
  /** Where the file goes; its folder is ours alone, and nothing of that name is in it. */
  file: string
  limits: DownloadLimits
}

export interface DownloadLimits {
  attempts: number
  /** How many of the attempts may time out: who waited for one whole attempt waits for one more, not for all. */
  timeouts: number
  /** Seconds that the server may be silent. */
  silenceSeconds: number
  /** Bytes per second; a body that came more slowly over `slowSeconds` counts as timed out. */
  slowestRate: number
  slowSeconds: number
  /** Seconds for all attempts together, with the pauses between them. */
  totalSeconds: number
  /** Bytes; a longer file is not downloaded. */
  maxBytes: number
}

/** Of every tool; how large it may be is in the table of assets. */
export const usualLimits: Omit<DownloadLimits, 'maxBytes'> = {
  attempts: 5,
  timeouts: 2,
  silenceSeconds: 30,
  slowestRate: 10_000,
  slowSeconds: 30,
  totalSeconds: 150,
}

export interface Downloaded {
  bytes: number
  /** 64 hex digits, of what was written. */
  sha256: string
  attempts: number
  seconds: number
}

export interface DownloadRuntime {
  http: HttpGet
  clock: Clock
  log: Log
}

/** Seconds; a server that asks for more than this is not waited for that long. */
const longestPause = 60

/** Seconds between lines of progress. */
const progressEvery = 10

/**
 * Downloads a file, hashing what is written. Errors of the network, 408, 429 and 5xx are tried again after 1, 2, 4 …
 * seconds, or after what the server asks for (Retry-After), within one limit for all attempts. What the next attempt
 * would meet again (any other status, a URL that is not valid, too many bytes, a full disk) fails at once. The digest
 * is the caller's to judge.
 *
 * @throws SetupError naming URL, status or cause, and attempts; no file is left behind
 */
export async function download(request: DownloadRequest, runtime: DownloadRuntime): Promise<Downloaded> {
  const { what, url, file, limits } = request
  const { clock, log } = runtime
  const shown = withoutCredentials(url)
  const began = clock.seconds()
  const remaining = (): number => limits.totalSeconds - (clock.seconds() - began)
  let timeouts = 0
  log.info(`${what}: downloading ${shown}`)
  for (let attempt = 1; ; attempt += 1) {
    const result = await tryOnce(request, remaining(), runtime)
    if (result.outcome === 'done')
      return { ...result.file, attempts: attempt, seconds: clock.seconds() - began }
    await rm(file, { force: true }).catch(() => undefined)
    if (result.timedOut) timeouts += 1
    const again = result.again && attempt < limits.attempts && timeouts < limits.timeouts
    const pause = Math.min(result.retryAfterSeconds ?? 2 ** (attempt - 1), longestPause)
    if (again && pause < remaining()) {
      log.info(
        `${what}: ${result.problem}; attempt ${attempt + 1} of ${limits.attempts} in ${pause.toFixed(0)} s`,
      )
      await clock.sleep(pause)
      continue
    }
    const tries = attempt === 1 ? '1 attempt' : `${attempt} attempts`
    const over = again
      ? `, and the next one would not end within ${limits.totalSeconds} s for all attempts`
      : ''
    throw new SetupError(`${what}: download of ${shown} failed after ${tries}: ${result.problem}${over}`, {
      cause: result.cause,
      hint: result.hint,
      failure: { code: 'download-failed', what, url: shown, status: result.problem },
    })
  }
}

type Attempt =
  | { outcome: 'done'; file: { bytes: number; sha256: string } }
  | {
      outcome: 'failed'
      problem: string
      hint: string
      again: boolean
      timedOut: boolean
      retryAfterSeconds: number | null
      cause: unknown
    }

/** @param seconds that this attempt may take */
async function tryOnce(
  request: DownloadRequest,
  seconds: number,
  runtime: DownloadRuntime,
): Promise<Attempt> {
  const { silenceSeconds } = request.limits
  try {
    const answer = await runtime.http(request.url, { silenceSeconds, totalSeconds: seconds })
    if (answer.status === 200) return { outcome: 'done', file: await write(answer, request, runtime) }
    answer.discard()
    return {
      outcome: 'failed',
      problem: `HTTP ${answer.status}`,
      hint: hintForStatus(answer.status),
      again: answer.status === 408 || answer.status === 429 || answer.status >= 500,
      timedOut: false,
      retryAfterSeconds: answer.retryAfterSeconds,
      cause: undefined,
    }
  } catch (error) {
    const { text, cause } = withoutCredentialsOf(request.url, error)
    const decided = error instanceof HttpError ? error.kind : null
    return {
      outcome: 'failed',
      problem: text,
      hint: hintForError(error, request),
      again: decided !== 'unusable' && !(error instanceof FileError),
      timedOut: decided === 'timed-out',
      retryAfterSeconds: null,
      cause,
    }
  }
}

/** An error of the disk, which a second attempt would meet again. */
class FileError extends Error {
  constructor(cause: unknown) {
    super(messageOf(cause), { cause })
  }
}

const ofTheDisk = (error: unknown): never => {
  throw new FileError(error)
}

async function write(
  answer: HttpAnswer,
  { what, file, limits }: DownloadRequest,
  { clock, log }: DownloadRuntime,
): Promise<{ bytes: number; sha256: string }> {
  if (answer.contentLength !== null && answer.contentLength > limits.maxBytes) {
    answer.discard()
    throw tooLarge(`the answer has ${megabytes(answer.contentLength)}`, limits)
  }
  const hash = createHash('sha256')
  const pace = new Pace(clock.seconds(), limits)
  let bytes = 0
  let told = clock.seconds()
  const handle = await openNew(file).catch((error: unknown) => {
    answer.discard()
    return ofTheDisk(error)
  })
  try {
    for await (const chunk of answer.body()) {
      bytes += chunk.length
      if (bytes > limits.maxBytes) throw tooLarge(`${megabytes(bytes)} came and more was to come`, limits)
      hash.update(chunk)
      await handle.writeFile(chunk).catch(ofTheDisk)
      const now = clock.seconds()
      pace.check(bytes, now)
      if (now - told < progressEvery) continue
      told = now
      log.info(`${what}: ${megabytes(bytes)} so far`)
    }
  } finally {
    await handle.close().catch(ofTheDisk)
  }
  return { bytes, sha256: hash.digest('hex') }
}

/** A file that was not there before, in our own folder: nothing is written through a link. */
async function openNew(file: string): Promise<FileHandle> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  return open(file, 'wx', 0o600)
}

/** Looks whether a body comes faster than it may at least, over one stretch of time after the other. */
class Pace {
  private since: number
  private readonly limits: DownloadLimits
  private bytesBefore = 0

  constructor(began: number, limits: DownloadLimits) {
    this.since = began
    this.limits = limits
  }

  /** @throws HttpError */
  check(bytes: number, now: number): void {
    const { slowSeconds, slowestRate } = this.limits
    const seconds = now - this.since
    if (seconds < slowSeconds) return
    const came = bytes - this.bytesBefore
    if (came < seconds * slowestRate)
      throw new HttpError(
        'timed-out',
        `timed out: ${came} bytes in the last ${seconds.toFixed(0)} s, less than ${slowestRate / 1000} kB/s`,
      )
    this.since = now
    this.bytesBefore = bytes
  }
}

const tooLarge = (came: string, { maxBytes }: DownloadLimits): HttpError =>
  new HttpError(
    'unusable',
    `${came}, and no more than ${megabytes(maxBytes)} are expected: this is another file`,
  )

function hintForError(error: unknown, { file }: DownloadRequest): string {
  if (error instanceof FileError) return `check room and permissions of ${dirname(file)}`
  if (error instanceof HttpError && error.kind === 'unusable')
    return 'look at what serves this URL (curl -sSIL URL), and at download-mirror'
  return 'check network, proxy (https_proxy, no_proxy) and firewall of the runner, or set download-mirror'
}

function hintForStatus(status: number): string {
  if (status === 404)
    return 'the version or platform is not there; a mirror has to serve host/path of the original below its base URL'
  if (status === 401 || status === 403 || status === 407)
    return 'the server or a proxy refuses access: check credentials in download-mirror, proxy and firewall'
  return 'try again later, or set download-mirror to a server of your own'
}

/** `10.2 MB`, for people. */
export function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}
