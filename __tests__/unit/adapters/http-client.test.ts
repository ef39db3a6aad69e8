import { describe, expect, test } from '@jest/globals'
import { retryAfter } from '../../../src/adapters/http-client.ts'
import { bytesOf, get, serve, servers, watched } from './loopback-server.ts'

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
