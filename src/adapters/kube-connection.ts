import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http'
import { request as httpRequest } from 'node:http'
import { request as httpsRequest, type RequestOptions } from 'node:https'
import type { KubeConfig } from '@kubernetes/client-node'
import pLimit from 'p-limit'
import { messageOf } from '../errors.ts'
import type { Timers } from './clock.ts'
import { KubeError, type KubeRequest } from './kube.ts'

const defaultTimeoutSeconds = 30
/** Sockets to one API server: enough to collect in parallel, few enough not to be throttled (priority and fairness). */
const maxSockets = 16
/** Credentials of plug-ins (`exec`) expire; they are asked for again after so many seconds. */
const credentialsLastSeconds = 60
/** As client-go does (k8s.io/client-go/rest, with_retry.go): how often a server that names the seconds to wait is asked again. */
const mostRetries = 10

/** Requests to one API server, each with one time limit over connection and answer. */
export class Connection {
  readonly server: string
  private readonly config: KubeConfig
  private options: RequestOptions | null = null
  private optionsUntil = 0
  private readonly timers: Timers
  /** Requests wait here for a socket, before they have anything to send: with 1,500 instances most of them wait. */
  private readonly inTurn = pLimit(maxSockets)

  constructor(config: KubeConfig, server: string, timers: Timers) {
    this.config = config
    this.server = server
    this.timers = timers
  }

  /** Ends after so many seconds, or when `ended` is aborted. */
  pause(seconds: number, ended?: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const cancel = this.timers.after(seconds, resolve)
      ended?.addEventListener('abort', () => {
        cancel()
        resolve()
      })
    })
  }

  /**
   * Asks again where the server is busy and says when (a CRD that was applied a moment ago: 429 "storage is (re)initializing"),
   * within the time of the request.
   *
   * @throws KubeError on everything but a status below 300
   */
  async ask(path: string, request: KubeRequest): Promise<Answer> {
    const seconds = request.timeoutSeconds ?? defaultTimeoutSeconds
    const deadline = performance.now() + seconds * 1000
    let left = seconds
    for (let retries = 0; ; retries += 1) {
      const until = performance.now() + left * 1000
      const answer = await this.inTurn(() => this.askOnce(path, request, seconds, until))
      if (answer.status < 300) return answer
      const { retryAfterSeconds } = answer
      if (retryAfterSeconds === null || retryAfterSeconds >= left || retries === mostRetries)
        throw refusal(path, answer.status, answer.text)
      await this.pause(retryAfterSeconds)
      left = Math.min(left - retryAfterSeconds, (deadline - performance.now()) / 1000)
    }
  }

  /** @param deadline of this try, in milliseconds of `performance.now()` */
  private async askOnce(
    path: string,
    request: KubeRequest,
    seconds: number,
    deadline: number,
  ): Promise<Answer> {
    const options = await this.authenticated(path, seconds)
    return await new Promise((resolve, reject) => {
      const fail = (error: unknown): void => reject(this.noAnswer(path, error))
      const body = request.body === undefined ? null : Buffer.from(JSON.stringify(request.body))
      const send = this.server.startsWith('http:') ? httpRequest : httpsRequest
      const sent = send(new URL(this.server + path), {
        ...options,
        method: request.method ?? (body === null ? 'GET' : 'POST'),
        headers: { ...options.headers, ...headersFor(request, body) } as OutgoingHttpHeaders,
      })
      const remaining = Math.max(0.001, (deadline - performance.now()) / 1000)
      const cancel = this.timers.after(remaining, () =>
        sent.destroy(new TimeoutError(`no answer within ${round(seconds)} s`)),
      )
      sent.on('close', cancel)
      sent.on('error', fail)
      sent.on('response', (response) => {
        const status = response.statusCode ?? 0
        const retryAfterSeconds = retryAfter(status, response.headers['retry-after'])
        readBody(response, request.limitBytes).then(
          (read) => resolve({ ...read, status, retryAfterSeconds }),
          fail,
        )
      })
      sent.end(body ?? undefined)
    })
  }

  /** Calls `onData` whenever something comes, until the answer ends or `ended` is aborted. @throws whatever ended it */
  async stream(path: string, onData: () => void, ended: AbortSignal): Promise<void> {
    const options = await this.authenticated(path, defaultTimeoutSeconds)
    const send = this.server.startsWith('http:') ? httpRequest : httpsRequest
    await new Promise<void>((resolve, reject) => {
      const sent = send(new URL(this.server + path), { ...options, signal: ended })
      sent.on('error', reject)
      sent.on('close', resolve)
      sent.on('response', (response) => {
        response.on('error', reject)
        if (response.statusCode === 200) response.on('data', onData)
        else response.resume()
      })
      sent.end()
    })
  }

  /** A plug-in that hangs must not outlive the request's own time. */
  private async authenticated(path: string, seconds: number): Promise<RequestOptions> {
    if (this.options !== null && performance.now() < this.optionsUntil) return this.options
    const options: RequestOptions = {}
    let cancel = (): void => undefined
    try {
      await Promise.race([
        this.config.applyToHTTPSOptions(options),
        new Promise((_, reject) => {
          cancel = this.timers.after(seconds, () =>
            reject(new Error(`no credentials within ${round(seconds)} s`)),
          )
        }),
      ])
    } catch (cause) {
      const message = `${path}: cannot authenticate to ${this.server}: ${messageOf(cause)}`
      throw new KubeError(message, null, null, { cause })
    } finally {
      cancel()
    }
    // Sockets live as long as their certificate stays the same.
    if (this.options !== null && identity(this.options) === identity(options))
      options.agent = this.options.agent
    else if (typeof options.agent === 'object') Object.assign(options.agent, { keepAlive: true, maxSockets })
    this.options = options
    this.optionsUntil = performance.now() + credentialsLastSeconds * 1000
    return options
  }

  private noAnswer(path: string, error: unknown): KubeError {
    // An error over several addresses (::1, 127.0.0.1) has a code and no message.
    const { code = '', message: thrown = '' } = error as { code?: string; message?: string }
    const known = meanings[code]
    const message = thrown === '' ? code : thrown
    const said = known === undefined ? message : `${message} (${known})`
    return new KubeError(`${path}: ${this.server} gave no answer: ${said}`, null, null, {
      cause: error,
      failure:
        error instanceof TimeoutError
          ? { code: 'api-timeout', server: this.server }
          : { code: 'api-no-answer', server: this.server, said: message },
    })
  }
}

class TimeoutError extends Error {}

interface Answer {
  status: number
  /** Seconds after which a busy server wants to be asked again; null: it is not busy, or does not say. */
  retryAfterSeconds: number | null
  text: string
  /** Whether the text ends at the request's limit of bytes. */
  cut: boolean
}

/** Only whole seconds: an API server sends no dates (RFC 9110, 10.2.3; k8s.io/apiserver, WriteObjectNegotiated). */
function retryAfter(status: number, header: string | undefined): number | null {
  const isBusy = status === 429 || status >= 500
  return isBusy && header !== undefined && /^\d{1,4}$/.test(header) ? Number(header) : null
}

/** What an error of the connection means for someone who looks for a cluster. */
const meanings: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there: the API server is down, or this is not its address',
  ECONNRESET: 'the connection was cut: the API server is starting or stopping, or this port is not one of it',
  EPIPE: 'the connection was cut while sending',
  ENOTFOUND: 'this name has no address here',
  EAI_AGAIN: 'DNS does not answer',
  ETIMEDOUT: 'packets get no answer: a firewall, or a machine that is gone',
  EHOSTUNREACH: 'no route to that address',
  ENETUNREACH: 'no route to that network',
  CERT_HAS_EXPIRED: 'the certificate of the API server has expired, or the clock here is wrong',
  DEPTH_ZERO_SELF_SIGNED_CERT:
    'its certificate is not from the authority in the kubeconfig: another cluster is there now',
  SELF_SIGNED_CERT_IN_CHAIN:
    'its certificate is not from the authority in the kubeconfig: another cluster is there now',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    'its certificate is not from the authority in the kubeconfig: another cluster is there now',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for other names',
}

function headersFor(request: KubeRequest, body: Buffer | null): OutgoingHttpHeaders {
  const headers: OutgoingHttpHeaders = { accept: request.accept ?? 'application/json, */*' }
  if (body !== null) {
    headers['content-type'] = request.contentType ?? 'application/json'
    headers['content-length'] = body.length
  }
  return headers
}

async function readBody(response: IncomingMessage, limit?: number): Promise<{ text: string; cut: boolean }> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of response as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    bytes += chunk.length
    // Leaving the loop ends the connection.
    if (limit !== undefined && bytes > limit) break
  }
  const cut = limit !== undefined && bytes > limit
  const text = Buffer.concat(chunks).subarray(0, limit).toString('utf8')
  // Half of a character at the cut.
  return { text: cut ? text.replace(/\ufffd+$/, '') : text, cut }
}

/** The server's own sentence: `Status.message`; or what it wrote instead (a proxy, a web server). */
function refusal(path: string, status: number, text: string): KubeError {
  let said: { message?: unknown; reason?: unknown } = {}
  try {
    said = JSON.parse(text)
  } catch {
    said = { message: text.trim().slice(0, 300) }
  }
  const message =
    typeof said?.message === 'string' && said.message !== '' ? said.message : `HTTP status ${status}`
  const reason = typeof said?.reason === 'string' && said.reason !== '' ? said.reason : null
  return new KubeError(`${path}: ${message} (HTTP ${status})`, status, reason)
}

const round = (seconds: number): number => Math.round(seconds * 10) / 10

const identity = ({ ca, cert, key }: RequestOptions): string => [ca, cert, key].map(String).join('\n')
