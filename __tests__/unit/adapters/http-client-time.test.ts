import type { IncomingMessage, ServerResponse } from 'node:http'
import { afterEach, describe, expect, test } from '@jest/globals'
import { httpGetWith } from '../../../src/adapters/http-client.ts'
import { fakeTimers } from '../../support/timers.ts'
import { bytesOf, get, serve, servers, watched } from './loopback-server.ts'

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
