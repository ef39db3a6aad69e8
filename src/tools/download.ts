import { rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { HttpError } from '../adapters/http.ts'
import { SetupError } from '../errors.ts'
import { withoutCredentials, withoutCredentialsOf } from '../inputs/mirror.ts'
import { FileError, writeBody } from './download-body.ts'
import type { DownloadRequest, DownloadRuntime } from './download-request.ts'

export interface Downloaded {
  bytes: number
  /** 64 hex digits, of what was written. */
  sha256: string
  attempts: number
  seconds: number
}

/** Seconds; a server that asks for more than this is not waited for that long. */
const longestPause = 60

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
    if (answer.status === 200) return { outcome: 'done', file: await writeBody(answer, request, runtime) }
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
