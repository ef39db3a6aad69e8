import { HttpClient, type HttpClientResponse } from '@actions/http-client'
import type { HttpAnswer, HttpGet } from './http.ts'

const maxRedirects = 10
const redirects = new Set([301, 302, 303, 307, 308])

/**
 * `HttpGet` over `@actions/http-client`: the proxy of the environment (`https_proxy`, `no_proxy`). Redirects are
 * followed here, because that client refuses relative ones and takes another port of a host for the same server.
 */
export const httpGet: HttpGet = async (url, timeoutSeconds) => {
  let { target, headers } = withBasicAuth(url)
  for (let hop = 0; hop <= maxRedirects; hop += 1) {
    const client = new HttpClient('setup-kro', [], {
      allowRedirects: false,
      allowRetries: false,
      socketTimeout: timeoutSeconds * 1000,
    })
    const response = await withDeadline(client.get(target, headers), timeoutSeconds, 'no answer')
    const status = response.message.statusCode ?? 0
    const location = response.message.headers.location
    if (!redirects.has(status) || location === undefined) return answer(response, status, timeoutSeconds)
    response.message.destroy()
    const next = new URL(location, target)
    if (target.startsWith('https:') && next.protocol !== 'https:')
      throw new Error(`redirected from https to ${next.protocol}//${next.host}, which is not followed`)
    // Credentials are for the server that they were given for.
    if (next.origin !== new URL(target).origin) headers = {}
    target = next.href
  }
  throw new Error(`redirected more than ${maxRedirects} times`)
}

/** The client ignores `user:password@` in a URL; servers want it as a header. */
function withBasicAuth(url: string): { target: string; headers: Record<string, string> } {
  const parsed = new URL(url)
  if (parsed.username === '' && parsed.password === '') return { target: url, headers: {} }
  const login = `${decodeURIComponent(parsed.username)}:${decodeURIComponent(parsed.password)}`
  parsed.username = ''
  parsed.password = ''
  return { target: parsed.href, headers: { authorization: `Basic ${Buffer.from(login).toString('base64')}` } }
}

function answer(response: HttpClientResponse, status: number, timeoutSeconds: number): HttpAnswer {
  const body = async function* (): AsyncGenerator<Uint8Array> {
    const chunks = response.message[Symbol.asyncIterator]() as AsyncIterator<Buffer>
    try {
      for (;;) {
        const next = await withDeadline(chunks.next(), timeoutSeconds, 'no more data')
        if (next.done) return
        yield next.value
      }
    } finally {
      // Also when the reader gives up or the server went silent: no socket stays behind.
      response.message.destroy()
    }
  }
  return {
    status,
    retryAfterSeconds: retryAfter(response.message.headers['retry-after']),
    body,
    text: async () => {
      const chunks: Uint8Array[] = []
      for await (const chunk of body()) chunks.push(chunk)
      return Buffer.concat(chunks).toString('utf8')
    },
  }
}

/** Seconds or a date (RFC 9110, 10.2.3). */
function retryAfter(header: string | undefined): number | null {
  if (header === undefined) return null
  if (/^\d+$/.test(header)) return Number(header)
  const until = Date.parse(header)
  return Number.isNaN(until) ? null : Math.max(0, (until - Date.now()) / 1000)
}

async function withDeadline<T>(promise: Promise<T>, seconds: number, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`timed out: ${what} for ${seconds} s`)), seconds * 1000)
  })
  try {
    return await Promise.race([promise, deadline])
  } finally {
    clearTimeout(timer)
  }
}
