import { execFileSync } from 'node:child_process'
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import {
  appendToFile,
  couldNotWrite,
  makeFolderBelow,
  openNew,
  privateFile,
  writeFileAtomically,
  writePiecesAtomically,
} from '../../../src/adapters/write-file.ts'
import { formatError, SetupError } from '../../../src/errors.ts'
import { temporaryFolder } from '../../support/folder.ts'

function thrown(attempt: () => unknown): SetupError {
  try {
    attempt()
  } catch (error) {
    if (error instanceof SetupError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

const modeOf = (path: string): number => statSync(path).mode & 0o777

describe('a file is written', () => {
  test('whole, with its mode, and nothing beside it', () => {
    const folder = temporaryFolder({ b: 'old' })
    writeFileAtomically(join(folder, 'a'), 'new\n')
    writeFileAtomically(join(folder, 'b'), 'secret', privateFile)
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('new\n')
    expect(readFileSync(join(folder, 'b'), 'utf8')).toBe('secret')
    expect(modeOf(join(folder, 'a'))).toBe(0o644 & ~process.umask())
    expect(modeOf(join(folder, 'b'))).toBe(0o600)
    expect(readdirSync(folder).sort()).toEqual(['a', 'b'])
  })

  test('although its name is as long as names can be', () => {
    const path = join(temporaryFolder(), 'x'.repeat(255))
    writeFileAtomically(path, 'long')
    expect(readFileSync(path, 'utf8')).toBe('long')
  })

  test('in place of a symbolic link, which is not followed', () => {
    const folder = temporaryFolder({ 'theirs.txt': 'theirs' })
    symlinkSync(join(folder, 'theirs.txt'), join(folder, 'summary.md'))
    writeFileAtomically(join(folder, 'summary.md'), 'ours')
    expect(readFileSync(join(folder, 'theirs.txt'), 'utf8')).toBe('theirs')
    expect(lstatSync(join(folder, 'summary.md')).isFile()).toBe(true)
  })

  test('whatever was prepared under the old name of its temporary file', () => {
    const folder = temporaryFolder({ 'theirs.txt': 'theirs' })
    symlinkSync(join(folder, 'theirs.txt'), join(folder, 'summary.md.new'))
    execFileSync('mkfifo', [join(folder, 'index.html.new')])
    writeFileAtomically(join(folder, 'summary.md'), 'ours')
    writeFileAtomically(join(folder, 'index.html'), 'ours')
    expect(readFileSync(join(folder, 'theirs.txt'), 'utf8')).toBe('theirs')
  })

  test('piece by piece, and not at all where there is nothing in it', () => {
    const folder = temporaryFolder({ b: 'old' })
    const written = writePiecesAtomically(join(folder, 'a'), (write) => {
      for (const text of ['ä', 'b']) write(text)
      return true
    })
    expect(written).toBe(3)
    expect(writePiecesAtomically(join(folder, 'b'), () => false)).toBeNull()
    expect(readFileSync(join(folder, 'b'), 'utf8')).toBe('old')
    expect(readdirSync(folder).sort()).toEqual(['a', 'b'])
  })

  test('not, where its pieces cannot be made: the error is theirs, the old file is there', () => {
    const folder = temporaryFolder({ a: 'old' })
    expect(() =>
      writePiecesAtomically(join(folder, 'a'), (write) => {
        write('half')
        throw new RangeError('no more')
      }),
    ).toThrow(RangeError)
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('old')
    expect(readdirSync(folder)).toEqual(['a'])
  })
})

test('whatever has the name of a temporary file already is not opened', () => {
  const folder = temporaryFolder({ theirs: 'theirs' })
  symlinkSync(join(folder, 'theirs'), join(folder, 'link'))
  symlinkSync(join(folder, 'nowhere'), join(folder, 'dangling'))
  for (const name of ['theirs', 'link', 'dangling'])
    expect(() => openNew(join(folder, name), 0o600)).toThrow('EEXIST')
  expect(readFileSync(join(folder, 'theirs'), 'utf8')).toBe('theirs')
  expect(existsSync(join(folder, 'nowhere'))).toBe(false)
})

describe('an error names the file and says what to do', () => {
  test('a FIFO or a folder at the target', () => {
    const folder = temporaryFolder({ 'folder/x': '' })
    execFileSync('mkfifo', [join(folder, 'pipe')])
    for (const write of [writeFileAtomically, appendToFile]) {
      expect(thrown(() => write(join(folder, 'pipe'), 'x')).message).toBe(
        `${join(folder, 'pipe')} could not be written: a named pipe (FIFO) has this name`,
      )
      expect(thrown(() => write(join(folder, 'folder'), 'x')).message).toMatch(/a folder has this name$/)
    }
    expect(readdirSync(folder).sort()).toEqual(['folder', 'pipe'])
  })

  test('no space left on the device: Node’s own message names no file', () => {
    const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
    const error = couldNotWrite('/r/index.html', full)
    expect(error.message).toBe('/r/index.html could not be written: no space left on device')
    expect(error.hint).toMatch(/^free some space there \(df -h '\/r'/)
    expect(error.cause).toBe(full)
  })

  test('no folder', () => {
    const path = join(temporaryFolder(), 'gone', 'x')
    expect(thrown(() => writeFileAtomically(path, 'x')).message).toBe(
      `${path} could not be written: its folder does not exist`,
    )
  })

  test('a folder that this user may not write to', () => {
    const denied = Object.assign(new Error('EACCES: permission denied, open'), { code: 'EACCES' })
    expect(formatError(couldNotWrite('/r/index.html', denied))).toMatch(
      /^\/r\/index.html could not be written: permission denied\nwhat to do: choose a folder/,
    )
  })
})

describe('text is added to a file', () => {
  test('which is made where there is none', () => {
    const path = join(temporaryFolder(), 'log')
    appendToFile(path, 'a\n')
    appendToFile(path, 'b\n')
    expect(readFileSync(path, 'utf8')).toBe('a\nb\n')
  })

  test('and never through a symbolic link', () => {
    const folder = temporaryFolder({ theirs: 'theirs' })
    symlinkSync(join(folder, 'theirs'), join(folder, 'log'))
    expect(thrown(() => appendToFile(join(folder, 'log'), 'x')).message).toMatch(
      /log could not be written: a symbolic link has this name$/,
    )
    expect(readFileSync(join(folder, 'theirs'), 'utf8')).toBe('theirs')
  })
})

describe('folders below a root', () => {
  test('are made for this user alone', () => {
    const root = join(temporaryFolder(), 'report')
    expect(makeFolderBelow(root, 'evidence', 'steps')).toBe(join(root, 'evidence', 'steps'))
    expect([root, join(root, 'evidence'), join(root, 'evidence/steps')].map(modeOf)).toEqual([
      0o700, 0o700, 0o700,
    ])
  })

  test('are not made through a symbolic link', () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'theirs'))
    mkdirSync(join(folder, 'report'))
    symlinkSync(join(folder, 'theirs'), join(folder, 'report/evidence'))
    const error = thrown(() => makeFolderBelow(join(folder, 'report'), 'evidence', 'steps'))
    expect(error.message).toMatch(/evidence: it is a symbolic link, not a folder$/)
    expect(error.hint).toMatch(/^remove it \(rm '/)
    expect(existsSync(join(folder, 'theirs/steps'))).toBe(false)
  })
})
