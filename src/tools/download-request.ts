import type { Clock } from '../adapters/clock.ts'
import type { HttpGet } from '../adapters/http.ts'
import type { Log } from '../adapters/log.ts'

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

export interface DownloadRuntime {
  http: HttpGet
  clock: Clock
  log: Log
}
