import { existsSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { HttpError, type HttpGet, type HttpLimits } from '../../../src/adapters/http.ts'
import { fakeClock } from '../../support/clock.ts'
import { file, get, getBy, serving, url } from './downloads.ts'

describe('time', () => {
  const silent = (clock: ReturnType<typeof fakeClock>): HttpGet & { limits: HttpLimits[] } => {
    const asked: HttpLimits[] = []
    const http: HttpGet = async (_url, limit) => {
      asked.push(limit)
      await clock.sleep(30)
      throw new HttpError('timed-out', 'timed out: no answer for 30 s')
    }
    return Object.assign(http, { limits: asked })
  }

  test('a server that is silent is tried twice, not five times', async () => {
    const clock = fakeClock()
    const { failure, seconds } = await getBy(silent(clock), clock)
    expect(failure?.message).toBe(
      `kind v0.33.0: download of ${url} failed after 2 attempts: timed out: no answer for 30 s`,
    )
    expect(seconds).toBe(61)
  })

  test('each attempt has what is left of the time for all', async () => {
    const clock = fakeClock()
    const http = silent(clock)
    await getBy(http, clock)
    expect(http.limits).toEqual([
      { silenceSeconds: 30, totalSeconds: 150 },
      { silenceSeconds: 30, totalSeconds: 119 },
    ])
  })

  test('a byte a second is too slow', async () => {
    const clock = fakeClock()
    const drip = async function* () {
      for (;;) {
        await clock.sleep(1)
        yield Buffer.from('x')
      }
    }
    const { failure, seconds, log } = await getBy(serving(drip), clock)
    expect(failure?.message).toBe(
      `kind v0.33.0: download of ${url} failed after 2 attempts: timed out: 30 bytes in the last 30 s, less than 10 kB/s`,
    )
    expect(seconds).toBe(61)
    expect(log.filter((line) => line.endsWith('so far'))).not.toEqual([])
    expect(existsSync(file)).toBe(false)
  })

  test('so is a drip that begins after a good start', async () => {
    const clock = fakeClock()
    const body = async function* () {
      yield Buffer.alloc(900_000)
      for (;;) {
        await clock.sleep(1)
        yield Buffer.from('x')
      }
    }
    const { failure, seconds } = await getBy(serving(body), clock)
    expect(failure?.message).toContain('timed out: 30 bytes in the last 30 s')
    expect(seconds).toBeLessThanOrEqual(150)
  })

  test('a slow but steady one is not', async () => {
    const clock = fakeClock()
    const body = async function* () {
      for (let second = 0; second < 90; second += 1) {
        await clock.sleep(1)
        yield Buffer.alloc(11_000)
      }
    }
    expect((await getBy(serving(body), clock)).result).toMatchObject({
      bytes: 990_000,
      attempts: 1,
      seconds: 90,
    })
  })

  test('a server that always asks for a pause ends within the time for all attempts', async () => {
    const { failure, seconds, slept } = await get({ status: 503, retryAfterSeconds: 999_999_999 })
    expect(slept).toEqual([60, 60])
    expect(seconds).toBeLessThanOrEqual(150)
    expect(failure?.message).toBe(
      `kind v0.33.0: download of ${url} failed after 3 attempts: HTTP 503, and the next one would not end within 150 s for all attempts`,
    )
  })
})

describe('bytes', () => {
  test('an answer that says it is too large is not read, nor asked for again', async () => {
    const { failure, http } = await get({ contentLength: 3_000_000_000, body: 'x' })
    expect(failure?.message).toBe(
      `kind v0.33.0: download of ${url} failed after 1 attempt: ` +
        'the answer has 3000.0 MB, and no more than 1.0 MB are expected: this is another file',
    )
    expect(http.asked).toHaveLength(1)
    expect([...http.open]).toEqual([])
  })

  test('one that does not end is left at the limit, and nothing of it stays', async () => {
    let sent = 0
    let closed = false
    const endless = async function* () {
      try {
        for (;;) {
          sent += 100_000
          yield Buffer.alloc(100_000)
        }
      } finally {
        closed = true
      }
    }
    const { failure, slept } = await getBy(serving(endless), fakeClock())
    expect(failure?.message).toContain('failed after 1 attempt: 1.1 MB came and more was to come')
    expect(slept).toEqual([])
    expect(sent).toBe(1_100_000)
    expect(closed).toBe(true)
    expect(existsSync(file)).toBe(false)
  })

  test('exactly the limit is not too large', async () => {
    expect((await get({ body: Buffer.alloc(1_000_000) })).result).toMatchObject({ bytes: 1_000_000 })
  })
})
