import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from '@jest/globals'
import { httpGet } from '../../src/outside/http-client.ts'

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

test('gives status and body, byte for byte', async () => {
  const content = Buffer.from(Array.from({ length: 200_000 }, (_, i) => i % 256))
  const base = await serve((_request, response) => response.end(content))
  const answer = await httpGet(`${base}/file`, 5)
  expect(answer.status).toBe(200)
  expect((await bytesOf(answer.body())).equals(content)).toBe(true)
})

test('an error status is an answer, with Retry-After in seconds or as a date', async () => {
  let header = '7'
  const base = await serve((_request, response) =>
    response.writeHead(503, { 'retry-after': header }).end('later'),
  )
  expect(await httpGet(base, 5)).toMatchObject({ status: 503, retryAfterSeconds: 7 })
  header = new Date(Date.now() + 30_000).toUTCString()
  const { retryAfterSeconds, text } = await httpGet(base, 5)
  expect(retryAfterSeconds).toBeGreaterThan(20)
  expect(retryAfterSeconds).toBeLessThanOrEqual(30)
  expect(await text()).toBe('later')
})

describe('redirects', () => {
  test('are followed, absolute and relative', async () => {
    const base = await serve((request, response) => {
      if (request.url === '/file') response.end('the file')
      else response.writeHead(302, { location: request.url === '/a' ? '/b' : `${base}/file` }).end()
    })
    expect(await (await httpGet(`${base}/a`, 5)).text()).toBe('the file')
  })

  test('in a circle end', async () => {
    const base = await serve((_request, response) => response.writeHead(302, { location: '/' }).end())
    await expect(httpGet(base, 5)).rejects.toThrow('redirected more than 10 times')
  })
})

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
    await httpGet(`${base.replace('://', '://me:p%40ss@')}/a`, 5)
    const basic = `Basic ${Buffer.from('me:p@ss').toString('base64')}`
    expect(seen).toEqual([basic, basic, undefined])
  })
})

describe('silence', () => {
  test('before an answer ends the wait', async () => {
    const base = await serve(() => undefined)
    await expect(httpGet(base, 0.2)).rejects.toThrow(/timed? ?out/i)
  })

  test('in the middle of the body too', async () => {
    const base = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': '100' })
      response.write('some')
    })
    const answer = await httpGet(base, 0.2)
    await expect(bytesOf(answer.body())).rejects.toThrow('timed out: no more data for 0.2 s')
  })

  test('a body that breaks off is an error, not an end', async () => {
    const base = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': '100' })
      response.write('some', () => response.destroy())
    })
    const answer = await httpGet(base, 5)
    await expect(bytesOf(answer.body())).rejects.toThrow()
  })
})

test('a server that is not there is an error', async () => {
  const base = await serve((_request, response) => response.end())
  await new Promise((resolve) => servers.pop()?.close(resolve))
  await expect(httpGet(base, 5)).rejects.toThrow('ECONNREFUSED')
})
