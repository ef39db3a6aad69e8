import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { HttpError, type HttpGet, type HttpLimits } from '../../../src/adapters/http.ts'
import { formatError, SetupError } from '../../../src/errors.ts'
import { download } from '../../../src/tools/download.ts'
import { usualLimits } from '../../../src/tools/download-request.ts'
import { fakeClock } from '../../support/clock.ts'
import { type FakeAnswer, fakeHttp } from '../../support/http.ts'
import { recordingLog } from '../../support/log.ts'

const url = 'https://example.com/kind'
let folder: string
let file: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'setup-kro-download-'))
  file = join(folder, 'below', 'kind')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const limits = { ...usualLimits, maxBytes: 1_000_000 }

async function get(answers: FakeAnswer | FakeAnswer[], from = url) {
  const http = fakeHttp({ [from]: answers })
  return { ...(await getBy(http, fakeClock(), from)), http }
}

async function getBy(http: HttpGet, clock: ReturnType<typeof fakeClock>, from = url) {
  const log = recordingLog()
  const request = { what: 'kind v0.33.0', url: from, file, limits }
  const result = await download(request, { http, clock, log }).catch((error: unknown) => {
    if (error instanceof SetupError) return error
    throw error
  })
  const failure = result instanceof SetupError ? result : null
  return { result, failure, slept: clock.slept, seconds: clock.seconds(), log: log.lines }
}

/** A web in which every answer has this body. */
function serving(body: () => AsyncIterable<Uint8Array>): HttpGet {
  return async () => ({
    status: 200,
    retryAfterSeconds: null,
    contentLength: null,
    text: async () => '',
    discard: () => undefined,
    body,
  })
}

test('writes what came and hashes it', async () => {
  const { result } = await get({ body: 'some binary' })
  expect(readFileSync(file, 'utf8')).toBe('some binary')
  expect(result).toEqual({
    bytes: 11,
    sha256: createHash('sha256').update('some binary').digest('hex'),
    attempts: 1,
    seconds: 0,
  })
})

describe('tries again', () => {
  test.each([408, 429, 500, 502, 503, 504])('after HTTP %i', async (status) => {
    const { result, slept } = await get([{ status }, { body: 'ok' }])
    expect(result).toMatchObject({ attempts: 2 })
    expect(slept).toEqual([1])
    expect(readFileSync(file, 'utf8')).toBe('ok')
  })

  test('after errors of the network, waiting longer each time, and says so', async () => {
    const reset = new Error('read ECONNRESET')
    const { result, slept, log } = await get([reset, reset, reset, { body: 'ok' }])
    expect(result).toMatchObject({ attempts: 4, seconds: 7 })
    expect(slept).toEqual([1, 2, 4])
    expect(log).toContain('info: kind v0.33.0: read ECONNRESET; attempt 2 of 5 in 1 s')
  })

  test('when the server says, but not for ever', async () => {
    const answers = [
      { status: 429, retryAfterSeconds: 17 },
      { status: 503, retryAfterSeconds: 86400 },
      { body: 'ok' },
    ]
    expect((await get(answers)).slept).toEqual([17, 60])
  })

  test('and leaves no answer unread', async () => {
    const { http } = await get([
      { status: 503, body: 'without end' },
      { status: 404, body: 'too' },
    ])
    expect(http.asked).toHaveLength(2)
    expect([...http.open]).toEqual([])
  })

  test('from the start where the body broke off', async () => {
    let turn = 0
    const body = async function* () {
      turn += 1
      yield Buffer.from('first half, ')
      if (turn === 1) throw new Error('aborted')
      yield Buffer.from('second half')
    }
    const { result } = await getBy(serving(body), fakeClock())
    expect(result).toMatchObject({ attempts: 2 })
    expect(readFileSync(file, 'utf8')).toBe('first half, second half')
  })
})

describe('gives up', () => {
  test.each([400, 401, 403, 404, 410])('at once on HTTP %i', async (status) => {
    const { failure, slept } = await get({ status })
    expect(failure?.message).toBe(`kind v0.33.0: download of ${url} failed after 1 attempt: HTTP ${status}`)
    expect(failure?.hint).not.toBe('')
    expect(slept).toEqual([])
    expect(existsSync(file)).toBe(false)
  })

  test('after the last attempt, with the cause', async () => {
    const cause = new Error('connect ECONNREFUSED 127.0.0.1:1')
    const { failure, slept } = await get(cause)
    expect(failure?.message).toBe(
      `kind v0.33.0: download of ${url} failed after 5 attempts: connect ECONNREFUSED 127.0.0.1:1`,
    )
    expect(failure?.cause).toBe(cause)
    expect(slept).toEqual([1, 2, 4, 8])
  })

  test.each(['the URL is not valid: Invalid URL', 'redirected more than 10 times'])(
    'at once on what stays so: %s',
    async (message) => {
      const { failure, slept } = await get(new HttpError('unusable', message))
      expect(failure?.message).toBe(`kind v0.33.0: download of ${url} failed after 1 attempt: ${message}`)
      expect(failure?.hint).toContain('download-mirror')
      expect(slept).toEqual([])
    },
  )

  test('immediately when writing to the disk fails, for any reason', async () => {
    writeFileSync(join(folder, 'below'), 'a file where the folder should be')
    const { failure, slept, http } = await get({ body: 'ok' })
    expect(failure?.message).toMatch(/failed after 1 attempt: .*(ENOTDIR|EEXIST)/)
    expect(failure?.hint).toContain('check room and permissions of')
    expect(slept).toEqual([])
    expect([...http.open]).toEqual([])
  })

  test('immediately when the name is taken: nothing is written through a link', async () => {
    mkdirSync(join(folder, 'below'))
    writeFileSync(join(folder, 'victim'), 'mine')
    symlinkSync(join(folder, 'victim'), file)
    const { failure } = await get({ body: 'theirs' })
    expect(failure?.message).toMatch(/failed after 1 attempt: .*EEXIST/)
    expect(readFileSync(join(folder, 'victim'), 'utf8')).toBe('mine')
  })

  test('on connect EACCES later than on an EACCES of the disk: a firewall may be slow to open', async () => {
    const { slept } = await get(Object.assign(new Error('connect EACCES 192.0.2.1:443'), { code: 'EACCES' }))
    expect(slept).toEqual([1, 2, 4, 8])
  })
})

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

describe('credentials in a URL', () => {
  const secret = 'https://me:p%40ss-word@mirror.local/kind?token=abc'

  test('are in no message, hint, cause or log line', async () => {
    const { failure, log } = await get(
      new Error('cannot reach https://me:p%40ss-word@mirror.local (p@ss-word)'),
      secret,
    )
    const everything = `${formatError(failure)}\n${log.join('\n')}`
    expect(everything).not.toMatch(/p%40ss-word|p@ss-word|token=abc/)
    expect(everything).toContain('https://***@mirror.local/kind?***')
  })

  test('are still used', async () => {
    expect((await get({ body: 'ok' }, secret)).failure).toBeNull()
  })
})
