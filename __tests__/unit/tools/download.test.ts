import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { HttpError } from '../../../src/adapters/http.ts'
import { formatError } from '../../../src/errors.ts'
import { fakeClock } from '../../support/clock.ts'
import { file, folder, get, getBy, serving, url } from './downloads.ts'

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
