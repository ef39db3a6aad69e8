import { execFileSync } from 'node:child_process'
import { linkSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import {
  isBelow,
  pathWithin,
  readFileEnd,
  readWholeFile,
  UnreadableFile,
} from '../../../src/adapters/read-file.ts'
import { temporaryFolder } from '../../support/folder.ts'

function problem(attempt: () => unknown): string {
  try {
    attempt()
  } catch (error) {
    if (error instanceof UnreadableFile) return error.message
    throw error
  }
  throw new Error('nothing was thrown')
}

describe('a whole file', () => {
  test('up to its limit, to the byte', () => {
    const folder = temporaryFolder({ a: 'ten bytes!' })
    expect(readWholeFile(join(folder, 'a'), 10)).toBe('ten bytes!')
    expect(problem(() => readWholeFile(join(folder, 'a'), 9))).toBe('has 1 kB, and at most 1 kB are read')
  })

  test('of /proc, which says that it has no bytes', () => {
    expect(readWholeFile('/proc/self/status', 1e6)).toMatch(/^Name:/)
  })

  test('a folder, a pipe, a device and what is not there are named, and nothing waits for them', () => {
    const folder = temporaryFolder()
    execFileSync('mkfifo', [join(folder, 'pipe')])
    const read = (path: string) => problem(() => readWholeFile(path, 1000, { links: true }))
    expect(read(folder)).toBe('is a folder, not a regular file')
    expect(read(join(folder, 'pipe'))).toBe('is a named pipe (FIFO), not a regular file')
    expect(read('/dev/zero')).toBe('is a device, not a regular file')
    expect(read(join(folder, 'gone'))).toBe('does not exist')
  })

  test('through a link only where that is wanted, and never to a device', () => {
    const folder = temporaryFolder({ real: 'text' })
    symlinkSync(join(folder, 'real'), join(folder, 'link'))
    symlinkSync('/dev/zero', join(folder, 'zero'))
    symlinkSync('nowhere', join(folder, 'broken'))
    expect(problem(() => readWholeFile(join(folder, 'link'), 10))).toBe(
      'is a symbolic link, not a regular file',
    )
    expect(readWholeFile(join(folder, 'link'), 10, { links: true })).toBe('text')
    expect(problem(() => readWholeFile(join(folder, 'zero'), 10, { links: true }))).toMatch(/^is a device/)
    expect(problem(() => readWholeFile(join(folder, 'broken'), 10, { links: true }))).toBe(
      'is a symbolic link that leads nowhere',
    )
  })

  test('bytes that are not UTF-8: an error in strict mode, else replaced; a byte order mark is not part of the text', () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'a'), Buffer.from([0x61, 0xff, 0x62]))
    writeFileSync(join(folder, 'bom'), Buffer.from([0xef, 0xbb, 0xbf, 0x61]))
    expect(readWholeFile(join(folder, 'a'), 10)).toBe('a\ufffdb')
    expect(problem(() => readWholeFile(join(folder, 'a'), 10, { strict: true }))).toBe('is not UTF-8 text')
    expect(readWholeFile(join(folder, 'bom'), 10, { strict: true })).toBe('a')
  })
})

describe('the end of a file', () => {
  const lines = (from: number, to: number): string =>
    Array.from({ length: to - from + 1 }, (_, at) => `line ${from + at}\n`).join('')

  test('begins with a whole line, and tells how many there are before it', () => {
    const folder = temporaryFolder({ log: lines(100, 999) })
    const end = readFileEnd(join(folder, 'log'), 85, true)
    expect(end).toEqual({ text: lines(991, 999), skippedLines: 891 })
    expect(readFileEnd(join(folder, 'log'), 85, false)).toEqual({ text: lines(991, 999), skippedLines: 0 })
    expect(readFileEnd(join(folder, 'log'), 1e6, true)).toEqual({ text: lines(100, 999), skippedLines: 0 })
  })

  test('of one endless line: its last bytes', () => {
    const folder = temporaryFolder({ log: 'x'.repeat(1000) })
    expect(readFileEnd(join(folder, 'log'), 10, true)).toEqual({ text: 'x'.repeat(10), skippedLines: 0 })
  })

  test('of 10 GB without reading what is before it', () => {
    const folder = temporaryFolder({ log: '' })
    truncateSync(join(folder, 'log'), 10e9)
    const { text, skippedLines } = readFileEnd(join(folder, 'log'), 1000, false)
    expect([text.length, skippedLines]).toEqual([1000, 0])
  })
})

test('a path within a folder: where it really is, wherever the folder really is', () => {
  const folder = temporaryFolder({ 'in/a': '', 'out/b': '' })
  const inside = join(folder, 'in')
  symlinkSync('a', join(inside, 'to-a'))
  symlinkSync('../out/b', join(inside, 'to-b'))
  symlinkSync('../out', join(inside, 'to-out'))
  symlinkSync('nowhere', join(inside, 'broken'))
  symlinkSync('in', join(folder, 'also-in'))
  linkSync(join(folder, 'out/b'), join(inside, 'hard'))
  mkdirSync(join(inside, '..more'))
  expect(pathWithin(join(inside, 'to-a'), inside)).toBe(join(inside, 'a'))
  expect(pathWithin(join(folder, 'also-in/to-a'), join(folder, 'also-in'))).toBe(join(inside, 'a'))
  expect(pathWithin(join(inside, '..more'), inside)).toBe(join(inside, '..more'))
  for (const path of ['to-b', 'to-out', 'to-out/b'])
    expect(problem(() => pathWithin(join(inside, path), inside))).toBe(
      `leads out of ${inside} through a symbolic link`,
    )
  expect(problem(() => pathWithin(join(inside, 'broken'), inside))).toBe(
    'is a symbolic link that leads nowhere',
  )
  expect(isBelow('/a/b', '/a')).toBe(true)
  expect(isBelow('/ab', '/a')).toBe(false)
  expect(isBelow('/a', '/a')).toBe(true)
})
