import { type Agent, type ClientRequest, request as httpRequest, type IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { HttpClient } from '@actions/http-client'
import type { Timers } from './clock.ts'
import { type HttpAnswer, HttpError, type HttpGet, type HttpLimits } from './http.ts'

const maxRedirects = 10
const redirects = new Set([301, 302, 303, 307, 308])

/** Bytes of a body that is read as text. */
const textLimitBytes = 1e6

/**
 * `HttpGet` over node:http and node:https. `@actions/http-client` chooses the agent: it knows the proxy of the
 * environment (`https_proxy`, `no_proxy`). The requests are our own, because that client cannot end one that got no
 * answer, refuses relative redirects and takes another port of a host for the same server.
 */
export function httpGetWith(timers: Timers): HttpGet {
  return (url, limits) => new Exchange(timers, limits).get(url)
}

/**
 * One GET with its redirects. What ends it first is the error that the caller gets, whatever the socket says after
 * that: a connection that was closed on a timeout reports "aborted".
 */
class Exchange {
  private readonly timers: Timers
  private readonly silenceSeconds: number
  private readonly ended = new AbortController()
  /** Rejects when the exchange is ended from this side. */
  private readonly failure: Promise<never>
  private readonly cancelTotal: () => void
  private sent: ClientRequest | null = null

  constructor(timers: Timers, { silenceSeconds, totalSeconds }: HttpLimits) {
    this.timers = timers
    this.silenceSeconds = silenceSeconds
    this.failure = new Promise((_, reject) => {
      this.ended.signal.addEventListener('abort', () => {
        reject(this.ended.signal.reason)
        this.sent?.destroy()
      })
    })
    this.failure.catch(() => undefined)
    this.cancelTotal =
      totalSeconds === undefined
        ? () => undefined
        : timers.after(totalSeconds, () =>
            this.end(`timed out: not complete after ${rounded(totalSeconds)} s`),
          )
  }

  async get(url: string): Promise<HttpAnswer> {
    try {
      return this.answer(await this.follow(url))
    } catch (error) {
      this.close()
      throw error
    }
  }

  private async follow(url: string): Promise<IncomingMessage> {
    let { target, headers } = withBasicAuth(url)
    for (let hop = 0; hop <= maxRedirects; hop += 1) {
      const response = await this.whileNotSilent(this.send(target, headers), 'no answer')
      const { location } = response.headers
      if (!redirects.has(response.statusCode ?? 0) || location === undefined) return response
      response.destroy()
      const next = redirected(location, target)
      // Credentials are for the server that they were given for.
      if (next.origin !== target.origin) headers = {}
      target = next
    }
    throw new HttpError('unusable', `redirected more than ${maxRedirects} times`)
  }

  private send(target: URL, headers: Record<string, string>): Promise<IncomingMessage> {
    const agent: Agent & { proxyOptions?: { signal?: AbortSignal } } = new HttpClient('setup-kro').getAgent(
      target.href,
    )
    // The agent for a proxy (tunnel) hands these options to its CONNECT request, which would outlive ours.
    if (agent.proxyOptions) agent.proxyOptions.signal = this.ended.signal
    const request = target.protocol === 'https:' ? httpsRequest : httpRequest
    return new Promise((resolve, reject) => {
      const sent = request(target, {
        agent,
        headers: { ...headers, 'user-agent': 'setup-kro', 'accept-encoding': 'identity' },
      })
      this.sent = sent
      sent.on('response', resolve)
      // Also after the answer: an error event that nothing listens to ends the process.
      sent.on('error', (error) => reject(overflows(error) ? new HttpError('unusable', error.message) : error))
      sent.end()
    })
  }

  private answer(response: IncomingMessage): HttpAnswer {
    const body = (): AsyncGenerator<Uint8Array> => this.body(response)
    return {
      status: response.statusCode ?? 0,
      retryAfterSeconds: retryAfter(response.headers['retry-after'], new Date()),
      contentLength: lengthOf(response.headers['content-length']),
      body,
      text: async (limitBytes = textLimitBytes) => {
        const chunks: Uint8Array[] = []
        let bytes = 0
        for await (const chunk of body()) {
          bytes += chunk.length
          if (bytes > limitBytes)
            throw new HttpError('unusable', `the answer is longer than ${limitBytes} bytes`)
          chunks.push(chunk)
        }
        return Buffer.concat(chunks).toString('utf8')
      },
      discard: () => {
        response.destroy()
        this.close()
      },
    }
  }

  private async *body(response: IncomingMessage): AsyncGenerator<Uint8Array> {
    const chunks = response[Symbol.asyncIterator]() as AsyncIterator<Buffer>
    try {
      for (;;) {
        const next = await this.whileNotSilent(chunks.next(), 'no more data')
        if (next.done) return
        yield next.value
      }
    } finally {
      // Also when the reader gives up: no socket stays behind.
      response.destroy()
      this.close()
    }
  }

  /** @param what is missing, for the message: `no answer` */
  private async whileNotSilent<T>(promise: Promise<T>, what: string): Promise<T> {
    const cancel = this.timers.after(this.silenceSeconds, () =>
      this.end(`timed out: ${what} for ${rounded(this.silenceSeconds)} s`),
    )
    try {
      return await Promise.race([promise, this.failure])
    } finally {
      cancel()
    }
  }

  private end(message: string): void {
    this.ended.abort(new HttpError('timed-out', message))
  }

  private close(): void {
    this.cancelTotal()
    this.sent?.destroy()
  }
}

/** Node.js ends a request whose headers are longer than 16 kB: the next answer has the same headers. */
const overflows = (error: NodeJS.ErrnoException): boolean => error.code === 'HPE_HEADER_OVERFLOW'

const rounded = (seconds: number): number => Math.round(seconds * 10) / 10

/** `@actions/http-client` ignores `user:password@` in a URL; servers want it as a header. */
function withBasicAuth(url: string): { target: URL; headers: Record<string, string> } {
  try {
    const target = new URL(url)
    if (!isWeb(target)) throw new Error(`${target.protocol} is neither http: nor https:`)
    if (target.username === '' && target.password === '') return { target, headers: {} }
    const login = `${decodeURIComponent(target.username)}:${decodeURIComponent(target.password)}`
    target.username = ''
    target.password = ''
    return { target, headers: { authorization: `Basic ${Buffer.from(login).toString('base64')}` } }
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new HttpError('unusable', `the URL is not valid: ${why}`, { cause })
  }
}

/** @throws HttpError where the redirect is not followed */
function redirected(location: string, from: URL): URL {
  const shown = JSON.stringify(location.slice(0, 200))
  if (!URL.canParse(location, from.href))
    throw new HttpError('unusable', `redirected to ${shown}, which is not a valid URL`)
  const next = new URL(location, from)
  if (!isWeb(next)) throw new HttpError('unusable', `redirected to ${shown}, which is neither http nor https`)
  if (from.protocol === 'https:' && next.protocol !== 'https:')
    throw new HttpError(
      'unusable',
      `redirected from https to ${next.protocol}//${next.host}, which is not followed`,
    )
  return next
}

const isWeb = ({ protocol }: URL): boolean => protocol === 'https:' || protocol === 'http:'

/** The Retry-After header, seconds or a date (RFC 9110, 10.2.3), in seconds; null where it is neither. */
export function retryAfter(header: string | undefined, now: Date): number | null {
  if (header === undefined) return null
  if (/^\d+$/.test(header)) return Number(header)
  // Date.parse takes much more for a date.
  const until = /^[A-Z][a-z]+,? /.test(header) ? Date.parse(header) : Number.NaN
  return Number.isNaN(until) ? null : Math.max(0, (until - now.getTime()) / 1000)
}

function lengthOf(header: string | undefined): number | null {
  return header !== undefined && /^\d+$/.test(header) ? Number(header) : null
}
