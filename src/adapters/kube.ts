import type { Failure } from '../errors.ts'

export interface KubeRequest {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Sent as JSON. */
  body?: unknown
  contentType?: string
  /** Form of the answer; default JSON of the whole object. */
  accept?: string
  /** Seconds for the whole answer; default 30. */
  timeoutSeconds?: number
  /** Bytes after which the answer is cut off; default none. */
  limitBytes?: number
}

/** The API server of one cluster. Paths are the server's own: `/api/v1/nodes`. */
export interface Kube {
  /** URL of the API server, for messages. */
  server: string
  /** @throws KubeError */
  json(path: string, request?: KubeRequest): Promise<unknown>
  /** Pod logs and other plain texts. @throws KubeError */
  text(path: string, request?: KubeRequest): Promise<string>
  /**
   * Tells when something under one of these collections changes. Only a reason to look sooner, never what is looked
   * at: where the API server refuses the watch, no change is signalled.
   */
  watch?(collections: readonly string[]): ChangeSignal
}

/** Tells that there may be something new. */
export interface ChangeSignal {
  /** How many changes it has told so far. */
  readonly changes: number
  /** Resolves when it has told more changes than that. */
  changedSince(changes: number): Promise<void>
  /** Ends the watch. */
  close(): void
}

/**
 * The API server refused, or could not be asked. `status` is the HTTP status and null when there was no answer;
 * `reason` is the server's own word (`Forbidden`, `NotFound`, `Conflict`).
 */
export class KubeError extends Error {
  override name = 'KubeError'
  readonly status: number | null
  readonly reason: string | null
  readonly failure: Failure | null

  /** @param options.failure what is known as data; where an answer came, it is `api-refused` without this */
  constructor(
    message: string,
    status: number | null,
    reason: string | null,
    options: ErrorOptions & { failure?: Failure } = {},
  ) {
    super(message, options)
    this.status = status
    this.reason = reason
    this.failure = options.failure ?? (status === null ? null : { code: 'api-refused', said: message })
  }
}

export const isNotFound = (error: unknown): boolean => error instanceof KubeError && error.status === 404
