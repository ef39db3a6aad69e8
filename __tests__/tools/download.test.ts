import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { explain, SetupError } from '../../src/errors.ts'
import type { HttpGet } from '../../src/outside/http.ts'
import { download, usualLimits } from '../../src/tools/download.ts'
import { fakeClock } from '../fakes/clock.ts'
import { type FakeAnswer, fakeHttp } from '../fakes/http.ts'
import { recordingLog } from '../fakes/log.ts'

const url = 'https://example.com/kind'
let folder: string
let file: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'setup-kro-download-'))
  file = join(folder, 'below', 'kind')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function get(answers: FakeAnswer | FakeAnswer[] | HttpGet, from = url) {
  const http = typeof answers === 'function' ? answers : fakeHttp({ [from]: answers })
  const clock = fakeClock()
  const log = recordingLog()
  const request = { what: 'kind v0.33.0', url: from, file, limits: usualLimits }
  const result = await download(request, { http, clock, log }).catch((error: unknown) => {
    if (error instanceof SetupError) return error
    throw error
  })
  const failure = result instanceof SetupError ? result : null
  return { result, failure, slept: clock.slept, log: log.lines }
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

  test('from the start where the body broke off', async () => {
    let turn = 0
    const { result } = await get(async () => ({
      status: 200,
      retryAfterSeconds: null,
      text: async () => '',
      body: async function* () {
        turn += 1
        yield Buffer.from('first half, ')
        if (turn === 1) throw new Error('aborted')
        yield Buffer.from('second half')
      },
    }))
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

  test('on a server that drips: one attempt has an end', async () => {
    const clock = fakeClock()
    const http: HttpGet = async () => ({
      status: 200,
      retryAfterSeconds: null,
      text: async () => '',
      body: async function* () {
        for (;;) {
          await clock.sleep(20)
          yield Buffer.from('x')
        }
      },
    })
    const limits = { attempts: 2, silenceSeconds: 30, attemptSeconds: 60 }
    const log = recordingLog()
    await expect(download({ what: 'ko v0.19.1', url, file, limits }, { http, clock, log })).rejects.toThrow(
      'failed after 2 attempts: timed out: 0.0 MB in 60 s',
    )
    expect(log.lines.filter((line) => line.endsWith('so far'))).not.toEqual([])
    expect(existsSync(file)).toBe(false)
  })

  test('at once where the disk is the matter', async () => {
    const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
    const { failure, slept } = await get(full)
    expect(failure?.hint).toContain('check room and permissions of')
    expect(slept).toEqual([])
  })
})

describe('credentials in a URL', () => {
  const secret = 'https://me:p%40ss-word@mirror.local/kind?token=abc'

  test('are in no message, hint, cause or log line', async () => {
    const { failure, log } = await get(
      new Error('cannot reach https://me:p%40ss-word@mirror.local (p@ss-word)'),
      secret,
    )
    const everything = `${explain(failure)}\n${log.join('\n')}`
    expect(everything).not.toMatch(/p%40ss-word|p@ss-word|token=abc/)
    expect(everything).toContain('https://***@mirror.local/kind?***')
  })

  test('are still used', async () => {
    expect((await get({ body: 'ok' }, secret)).failure).toBeNull()
  })
})
