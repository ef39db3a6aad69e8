import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { SetupError } from '../errors.ts'
import type { Clock } from '../outside/clock.ts'
import type { HttpGet } from '../outside/http.ts'
import type { Log } from '../outside/log.ts'
import { withoutCredentials, withoutCredentialsOf } from './mirror.ts'

export interface DownloadRequest {
  /** For messages: `kind v0.33.0`. */
  what: string
  url: string
  /** Where the file goes. */
  file: string
  limits: DownloadLimits
}

export interface DownloadLimits {
  attempts: number
  /** Seconds that the server may be silent. */
  silenceSeconds: number
  /** Seconds that one attempt may take, however steadily the data drips. */
  attemptSeconds: number
}

export const usualLimits: DownloadLimits = { attempts: 5, silenceSeconds: 30, attemptSeconds: 600 }

export interface Downloaded {
  bytes: number
  /** 64 hex digits, of what was written. */
  sha256: string
  attempts: number
  seconds: number
}

export interface DownloadWorld {
  http: HttpGet
  clock: Clock
  log: Log
}

/** Seconds; a server that asks for more than this is not waited for that long. */
const longestWait = 60

/** A second attempt meets the same disk. */
const diskErrors = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EPERM'])

/** Seconds between lines of progress. */
const progressEvery = 10

/**
 * Downloads a file, hashing what is written. Network errors, 408, 429 and 5xx are tried again after 1, 2, 4 … seconds,
 * or after what the server asks for (Retry-After); any other status fails at once. The digest is the caller's to judge.
 *
 * @throws SetupError naming URL, status or cause, and attempts; no file is left behind
 */
export async function download(request: DownloadRequest, world: DownloadWorld): Promise<Downloaded> {
  const { what, url, file, limits } = request
  const shown = withoutCredentials(url)
  const began = world.clock.seconds()
  await mkdir(dirname(file), { recursive: true })
  world.log.info(`${what}: downloading ${shown}`)
  for (let attempt = 1; ; attempt += 1) {
    const result = await tryOnce(request, world)
    if (result.outcome === 'done')
      return { ...result.file, attempts: attempt, seconds: world.clock.seconds() - began }
    await rm(file, { force: true })
    if (!result.again || attempt >= limits.attempts) {
      const tries = attempt === 1 ? '1 attempt' : `${attempt} attempts`
      throw new SetupError(`${what}: download of ${shown} failed after ${tries}: ${result.problem}`, {
        cause: result.cause,
        hint: result.hint,
      })
    }
    const wait = Math.min(result.retryAfterSeconds ?? 2 ** (attempt - 1), longestWait)
    world.log.info(
      `${what}: ${result.problem}; attempt ${attempt + 1} of ${limits.attempts} in ${wait.toFixed(0)} s`,
    )
    await world.clock.sleep(wait)
  }
}

type Attempt =
  | { outcome: 'done'; file: { bytes: number; sha256: string } }
  | {
      outcome: 'failed'
      problem: string
      hint: string
      again: boolean
      retryAfterSeconds: number | null
      cause: unknown
    }

async function tryOnce(request: DownloadRequest, world: DownloadWorld): Promise<Attempt> {
  try {
    const answer = await world.http(request.url, request.limits.silenceSeconds)
    if (answer.status === 200) return { outcome: 'done', file: await write(answer.body(), request, world) }
    return {
      outcome: 'failed',
      problem: `HTTP ${answer.status}`,
      hint: hintForStatus(answer.status),
      again: answer.status === 408 || answer.status === 429 || answer.status >= 500,
      retryAfterSeconds: answer.retryAfterSeconds,
      cause: undefined,
    }
  } catch (error) {
    const { text, cause } = withoutCredentialsOf(request.url, error)
    const ofDisk = diskErrors.has((error as NodeJS.ErrnoException).code ?? '')
    return {
      outcome: 'failed',
      problem: text,
      hint: ofDisk
        ? `check room and permissions of ${dirname(request.file)}`
        : 'check network, proxy (https_proxy, no_proxy) and firewall of the runner, or set download-mirror',
      again: !ofDisk,
      retryAfterSeconds: null,
      cause,
    }
  }
}

async function write(
  body: AsyncIterable<Uint8Array>,
  { what, file, limits }: DownloadRequest,
  { clock, log }: DownloadWorld,
): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash('sha256')
  const began = clock.seconds()
  let bytes = 0
  let told = began
  const handle = await open(file, 'w')
  try {
    for await (const chunk of body) {
      hash.update(chunk)
      await handle.writeFile(chunk)
      bytes += chunk.length
      const now = clock.seconds()
      if (now - began > limits.attemptSeconds)
        throw new Error(`timed out: ${megabytes(bytes)} in ${limits.attemptSeconds} s`)
      if (now - told < progressEvery) continue
      told = now
      log.info(`${what}: ${megabytes(bytes)} so far`)
    }
  } finally {
    await handle.close()
  }
  return { bytes, sha256: hash.digest('hex') }
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

/** SHA-256 of a file, 64 hex digits; null where there is none. */
export async function sha256OfFile(file: string): Promise<string | null> {
  const hash = createHash('sha256')
  try {
    for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
  return hash.digest('hex')
}
