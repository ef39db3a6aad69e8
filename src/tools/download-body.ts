import { createHash } from 'node:crypto'
import { type FileHandle, mkdir, open } from 'node:fs/promises'
import { dirname } from 'node:path'
import { type HttpAnswer, HttpError } from '../adapters/http.ts'
import { messageOf } from '../errors.ts'
import type { DownloadLimits, DownloadRequest, DownloadRuntime } from './download-request.ts'

/** Seconds between lines of progress. */
const progressEvery = 10

/** An error of the disk, which a second attempt would meet again. */
export class FileError extends Error {
  constructor(cause: unknown) {
    super(messageOf(cause), { cause })
  }
}

const ofTheDisk = (error: unknown): never => {
  throw new FileError(error)
}

export async function writeBody(
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

/** `10.2 MB`, for people. */
export function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}
