/** Answer of a web server, its body not read yet. */
export interface HttpAnswer {
  status: number
  /** Seconds from the Retry-After header, where there was one. */
  retryAfterSeconds: number | null
  body(): AsyncIterable<Uint8Array>
  text(): Promise<string>
}

/**
 * GET, following redirects, through the proxy of the environment. Throws on anything but an answer (DNS, refused,
 * TLS, time-out); an HTTP error status is an answer.
 *
 * @param timeoutSeconds how long the server may be silent
 */
export type HttpGet = (url: string, timeoutSeconds: number) => Promise<HttpAnswer>
