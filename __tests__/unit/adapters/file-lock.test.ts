import { execFileSync, spawn } from 'node:child_process'
import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { isLock, type LockHolder, lockHolder, takeLock } from '../../../src/adapters/file-lock.ts'
import { temporaryFolder } from '../../support/folder.ts'

const written = (file: string): LockHolder => JSON.parse(readFileSync(file, 'utf8')) as LockHolder

/** The lock of this very process, with something else about it. */
function lockOf(change: Partial<LockHolder>): string {
  const file = join(temporaryFolder(), 'lock')
  takeLock(file)
  writeFileSync(file, JSON.stringify({ ...written(file), ...change }))
  return file
}

test('the error of the second one names the holder', () => {
  const file = join(temporaryFolder(), 'lock')
  expect(takeLock(file)).toBeNull()
  expect(takeLock(file)).toMatchObject({ pid: process.pid, since: expect.stringMatching(/^\d{4}-/) })
  expect(lockHolder(file)).toMatchObject({ pid: process.pid })
})

describe('a lock is taken over where its holder', () => {
  const ended = Number(execFileSync('sh', ['-c', 'echo $$'], { encoding: 'utf8' }))
  const long = new Date(Date.now() - 3_600_000).toISOString()
  test.each<[string, Partial<LockHolder>]>([
    ['has ended', { pid: ended }],
    ['ran before the machine was started again', { boot: 'another' }],
    ['ran before, where the host does not tell its boots', { boot: null, since: '2001-01-01T00:00:00Z' }],
    ['has ended, and another process has its id', { began: '1' }],
    ['ran in a container that is not seen from here, long ago', { host: 'elsewhere', since: long }],
  ])('%s', (_, change) => {
    const file = lockOf(change)
    if (process.platform === 'linux' || 'pid' in change) expect(takeLock(file)).toBeNull()
    expect(readdirSync(join(file, '..'))).toEqual(['lock'])
  })

  const onLinux = process.platform === 'linux' ? test : test.skip
  onLinux('was killed, and its parent has not asked for it', () => {
    // The shell becomes `sleep`, which never asks for the child that the shell has started.
    const parent = spawn('sh', ['-c', 'sleep 60 & echo $!; exec sleep 61'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const until = (reached: () => boolean): void => {
      while (!reached()) execFileSync('sleep', ['0.01'])
    }
    return new Promise<void>((done, fail) => {
      parent.on('error', fail)
      parent.stdout.once('data', (text: Buffer) => {
        const pid = Number(text.toString())
        const stat = (): string => readFileSync(`/proc/${pid}/stat`, 'utf8')
        // A shell asks for its children; the one that it becomes does not.
        until(() => readFileSync(`/proc/${parent.pid}/comm`, 'utf8').trim() === 'sleep')
        process.kill(pid, 'SIGKILL')
        until(() => stat().includes(') Z '))
        const began = stat().split(') ')[1]?.split(' ')[19] ?? ''
        expect(takeLock(lockOf({ pid, began }))).toBeNull()
        parent.kill('SIGKILL')
        done()
      })
    })
  })

  test('cannot be read out of it', () => {
    const file = join(temporaryFolder({ lock: '{ cut' }), 'lock')
    expect(isLock(file)).toBe(false)
    expect(takeLock(file)).toBeNull()
  })
})

test('a holder in another container is believed to live for a while', () => {
  expect(takeLock(lockOf({ host: 'elsewhere' }))).toMatchObject({ host: 'elsewhere' })
})

test('a link in place of the lock is replaced, and never followed', () => {
  const folder = temporaryFolder({ theirs: 'theirs' })
  symlinkSync(join(folder, 'theirs'), join(folder, 'lock'))
  expect(takeLock(join(folder, 'lock'))).toBeNull()
  expect(readFileSync(join(folder, 'theirs'), 'utf8')).toBe('theirs')
})
