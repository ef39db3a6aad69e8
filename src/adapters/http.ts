/** Answer of a web server, its body not read yet. Either the body is read to its end, or the answer is discarded. */
export interface HttpAnswer {
  status: number
  /** Seconds from the Retry-After header, where there was one. */
  retryAfterSeconds: number | null
  /** Bytes from the Content-Length header, where there was one: what the server promises, not what comes. */
  contentLength: number | null
  body(): AsyncIterable<Uint8Array>
  /**
   * The body as text.
   *
   * @param limitBytes throws an HttpError where it is longer; default 1 MB
   */
  text(limitBytes?: number): Promise<string>
  /** Closes the connection without reading the body. */
  discard(): void
}

/** How long a server is waited for. */
export interface HttpLimits {
  /** Seconds that the server may be silent: before its answer, and between two pieces of the body. */
  silenceSeconds: number
  /** Seconds from the call to the end of the body, with all redirects. Default: no limit. */
  totalSeconds?: number
}

/**
 * GET, following redirects, through the proxy of the environment. An HTTP error status is an answer.
 *
 * @throws HttpError where a limit was reached or no repetition can succeed; the error of Node.js where the network
 *   failed (DNS, connection refused or reset, TLS)
 */
export type HttpGet = (url: string, limits: HttpLimits) => Promise<HttpAnswer>

/**
 * - `timed-out`: the server was silent, too slow, or not done in time
 * - `unusable`: the next attempt would get the same (a URL that is not valid, too many redirects, too many bytes)
 */
export type HttpErrorKind = 'timed-out' | 'unusable'

/** Why an answer is missing or ended early, where that was decided on this side of the connection. */
export class HttpError extends Error {
  override name = 'HttpError'
  readonly kind: HttpErrorKind

  constructor(kind: HttpErrorKind, message: string, options?: ErrorOptions) {
    super(message, options)
    this.kind = kind
  }
}
