import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from '@jest/globals'
import { httpGetWith, retryAfter } from '../../../src/adapters/http-client.ts'
import { httpGet } from '../../../src/adapters/http-get.ts'
import { fakeTimers } from '../../support/timers.ts'

const servers: Server[] = []

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
})

/** A server on loopback. @returns its base URL */
async function serve(handle: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const server = createServer(handle)
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

async function bytesOf(body: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for await (const chunk of body) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** Long enough for a slow machine: where time is the matter, a test lets it pass by hand. */
const patient = { silenceSeconds: 600 }
const get = (url: string) => httpGet(url, patient)

/** A server of which a test sees each connection end. */
async function watched(handle: (request: IncomingMessage, response: ServerResponse) => void) {
  const closed: Promise<void>[] = []
  let asked: () => void
  const firstRequest = new Promise<void>((resolve) => {
    asked = resolve
  })
  const base = await serve((request, response) => {
    closed.push(new Promise((resolve) => request.socket.on('close', () => resolve())))
    handle(request, response)
    asked()
  })
  return { base, closed, firstRequest }
}

test('gives status, length and body, byte for byte', async () => {
  const content = Buffer.from(Array.from({ length: 200_000 }, (_, i) => i % 256))
  const base = await serve((_request, response) =>
    response.setHeader('content-length', content.length).end(content),
  )
  const answer = await get(`${base}/file`)
  expect(answer).toMatchObject({ status: 200, contentLength: 200_000, retryAfterSeconds: null })
  expect((await bytesOf(answer.body())).equals(content)).toBe(true)
})

test('an error status is an answer, with Retry-After', async () => {
  const base = await serve((_request, response) =>
    response.writeHead(503, { 'retry-after': '7' }).end('later'),
  )
  const answer = await get(base)
  expect(answer).toMatchObject({ status: 503, retryAfterSeconds: 7 })
  expect(await answer.text()).toBe('later')
})

const now = new Date('2026-01-02T03:04:05Z')
test.each([
  [undefined, null],
  ['7', 7],
  ['Fri, 02 Jan 2026 03:04:35 GMT', 30],
  ['Fri, 02 Jan 2026 03:04:00 GMT', 0],
  ['soon', null],
  ['-5', null],
])('Retry-After: %s is %s seconds', (header, seconds) => {
  expect(retryAfter(header, now)).toBe(seconds)
})

test('a text has a limit', async () => {
  const base = await serve((_request, response) => response.end('x'.repeat(1001)))
  expect((await (await get(base)).text(1001)).length).toBe(1001)
  await expect((await get(base)).text(1000)).rejects.toMatchObject({
    kind: 'unusable',
    message: 'the answer is longer than 1000 bytes',
  })
})

describe('redirects', () => {
  test('are followed, absolute and relative', async () => {
    const base = await serve((request, response) => {
      if (request.url === '/file') response.end('the file')
      else response.writeHead(302, { location: request.url === '/a' ? '/b' : `${base}/file` }).end()
    })
    expect(await (await get(`${base}/a`)).text()).toBe('the file')
  })

  test('in a circle end', async () => {
    const base = await serve((_request, response) => response.writeHead(302, { location: '/' }).end())
    await expect(get(base)).rejects.toMatchObject({
      kind: 'unusable',
      message: 'redirected more than 10 times',
    })
  })

  test.each([
    ['file:///etc/passwd', 'redirected to "file:///etc/passwd", which is neither http nor https'],
    ['http://a b/', 'redirected to "http://a b/", which is not a valid URL'],
    ['http://[::1\u001b', 'redirected to "http://[::1\\u001b", which is not a valid URL'],
  ])('to %j are not followed, and are not retried', async (location, message) => {
    const base = await serve((request) => {
      // Not by setHeader, which refuses control characters.
      request.socket.end(`HTTP/1.1 302 Found\r\nLocation: ${location}\r\nContent-Length: 0\r\n\r\n`)
    })
    // Node's parser refuses control characters itself.
    if (/\p{Cc}/u.test(location)) await expect(get(base)).rejects.toThrow(/Parse Error|not a valid URL/)
    else await expect(get(base)).rejects.toMatchObject({ kind: 'unusable', message })
  })

  test('that have bodies without end are not read', async () => {
    const { base, closed } = await watched((request, response) => {
      if (request.url === '/file') response.end('the file')
      else response.writeHead(302, { location: '/file' }).write('and so on')
    })
    expect(await (await get(`${base}/a`)).text()).toBe('the file')
    await Promise.all(closed)
  })
})

test.each(['https://', 'no url', 'ftp://example.com/x', 'http://%@example.com/'])(
  '%s is not asked for',
  async (url) => {
    await expect(get(url)).rejects.toMatchObject({
      kind: 'unusable',
      message: expect.stringMatching(/^the URL is not valid: /),
    })
  },
)

describe('credentials', () => {
  test('of the URL are sent as a header, to that server only', async () => {
    const seen: (string | undefined)[] = []
    const other = await serve((request, response) => {
      seen.push(request.headers.authorization)
      response.end()
    })
    const base = await serve((request, response) => {
      seen.push(request.headers.authorization)
      response.writeHead(302, { location: request.url === '/a' ? '/b' : `${other}/c` }).end()
    })
    await get(`${base.replace('://', '://me:p%40ss@')}/a`)
    const basic = `Basic ${Buffer.from('me:p@ss').toString('base64')}`
    expect(seen).toEqual([basic, basic, undefined])
  })
})

describe('time', () => {
  const limits = { silenceSeconds: 30, totalSeconds: 150 }
  const half = (_request: IncomingMessage, response: ServerResponse): void => {
    response.writeHead(200, { 'content-length': '100' })
    response.write('some')
  }

  test('no answer within the time ends the wait and the connection', async () => {
    const timers = fakeTimers()
    const { base, closed, firstRequest } = await watched(() => undefined)
    const answer = httpGetWith(timers)(base, limits)
    await firstRequest
    timers.pass(30)
    await expect(answer).rejects.toMatchObject({
      kind: 'timed-out',
      message: 'timed out: no answer for 30 s',
    })
    await Promise.all(closed)
    expect(timers.pending()).toEqual([])
  })

  test('headers that never end count as no answer', async () => {
    const timers = fakeTimers()
    const { base, closed, firstRequest } = await watched(({ socket }) => {
      socket.write('HTTP/1.1 200 OK\r\nX-Slow: ')
    })
    const answer = httpGetWith(timers)(base, limits)
    await firstRequest
    timers.pass(30)
    await expect(answer).rejects.toThrow('timed out: no answer for 30 s')
    await Promise.all(closed)
  })

  test('a pause in the middle of the body too, whatever the socket reports after it', async () => {
    const timers = fakeTimers()
    const { base, closed } = await watched(half)
    const chunks = (await httpGetWith(timers)(base, limits)).body()[Symbol.asyncIterator]()
    await chunks.next()
    const more = chunks.next()
    timers.pass(30)
    await expect(more).rejects.toMatchObject({
      kind: 'timed-out',
      message: 'timed out: no more data for 30 s',
    })
    await Promise.all(closed)
    expect(timers.pending()).toEqual([])
  })

  test('a timeout stays the cause when the connection breaks at the same moment', async () => {
    const timers = fakeTimers()
    let breakOff = (): void => undefined
    const base = await serve((request, response) => {
      half(request, response)
      breakOff = () => request.socket.destroy()
    })
    const chunks = (await httpGetWith(timers)(base, limits)).body()[Symbol.asyncIterator]()
    await chunks.next()
    const more = chunks.next()
    timers.pass(30)
    breakOff()
    await expect(more).rejects.toThrow('timed out: no more data for 30 s')
  })

  test('data between two pauses restarts the wait, but not the limit for the whole', async () => {
    const timers = fakeTimers()
    let write = (_text: string): unknown => undefined
    const base = await serve((_request, response) => {
      write = (text) => response.write(text)
      write('0')
    })
    const chunks = (await httpGetWith(timers)(base, limits)).body()[Symbol.asyncIterator]()
    for (let time = 0; time < 5; time += 1) {
      expect((await chunks.next()).done).toBe(false)
      timers.pass(29)
      write(String(time))
    }
    await chunks.next()
    const last = chunks.next()
    timers.pass(5)
    await expect(last).rejects.toMatchObject({
      kind: 'timed-out',
      message: 'timed out: not complete after 150 s',
    })
  })

  test('the limit for all of it counts through redirects', async () => {
    const timers = fakeTimers()
    let hop = 0
    const seen: (() => void)[] = []
    const asked = (): Promise<void> => new Promise((resolve) => seen.push(resolve))
    const base = await serve((request, response) => {
      hop += 1
      if (hop < 3) {
        timers.pass(29)
        response.writeHead(302, { location: `/${hop}` }).end()
      } else seen[0]?.()
      request.resume()
    })
    const third = asked()
    const answer = httpGetWith(timers)(base, { silenceSeconds: 30, totalSeconds: 60 })
    await third
    timers.pass(2)
    await expect(answer).rejects.toThrow('timed out: not complete after 60 s')
  })
})

describe('a body', () => {
  test('that breaks off is an error, not an end', async () => {
    const base = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': '100' })
      response.write('some', () => response.destroy())
    })
    const answer = await get(base)
    await expect(bytesOf(answer.body())).rejects.toThrow()
  })

  test('that is not read is discarded with its connection', async () => {
    const timers = fakeTimers()
    const { base, closed } = await watched((_request, response) => response.writeHead(404).write('not'))
    const answer = await httpGetWith(timers)(base, { silenceSeconds: 30, totalSeconds: 150 })
    answer.discard()
    await Promise.all(closed)
    expect(timers.pending()).toEqual([])
  })

  test('that is not read is closed when the time for the whole is over', async () => {
    const timers = fakeTimers()
    const { base, closed } = await watched((_request, response) => response.writeHead(200).write('and so on'))
    await httpGetWith(timers)(base, { silenceSeconds: 30, totalSeconds: 150 })
    timers.pass(150)
    await Promise.all(closed)
  })

  test('whose reader gives up is discarded with its connection', async () => {
    const { base, closed } = await watched((_request, response) => response.writeHead(200).write('and so on'))
    for await (const _ of (await get(base)).body()) break
    await Promise.all(closed)
  })
})

test('a header that is too long is not asked for again', async () => {
  const base = await serve((request) =>
    request.socket.end(`HTTP/1.1 200 OK\r\nX-Long: ${'x'.repeat(100_000)}\r\n\r\n`),
  )
  await expect(get(base)).rejects.toMatchObject({ kind: 'unusable' })
})

test('a server that is not there is an error', async () => {
  const base = await serve((_request, response) => response.end())
  await new Promise((resolve) => servers.pop()?.close(resolve))
  await expect(get(base)).rejects.toThrow('ECONNREFUSED')
})

describe('a proxy', () => {
  const before = process.env.http_proxy
  afterEach(() => {
    if (before === undefined) delete process.env.http_proxy
    else process.env.http_proxy = before
  })

  test('that does not answer is left when the time is over', async () => {
    const timers = fakeTimers()
    const { base, closed, firstRequest } = await watchedProxy()
    process.env.http_proxy = base
    const answer = httpGetWith(timers)('http://example.invalid/file', { silenceSeconds: 30 })
    await firstRequest
    timers.pass(30)
    await expect(answer).rejects.toThrow('timed out: no answer for 30 s')
    await closed
  })

  /** A proxy that takes CONNECT and says nothing. */
  async function watchedProxy(): Promise<{
    base: string
    closed: Promise<void>
    firstRequest: Promise<void>
  }> {
    const base = await serve(() => undefined)
    let end = (): void => undefined
    const closed = new Promise<void>((resolve) => {
      end = resolve
    })
    const firstRequest = new Promise<void>((resolve) =>
      servers.at(-1)?.on('connect', (_request, socket) => {
        // A server keeps its half open.
        socket.on('end', () => socket.destroy())
        socket.on('close', end).on('error', () => undefined)
        // Read, so that its end is seen.
        socket.resume()
        resolve()
      }),
    )
    return { base, closed, firstRequest }
  }
})
