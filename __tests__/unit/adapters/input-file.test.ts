import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { readCheckoutFile, readInputFile } from '../../../src/adapters/input-file.ts'
import { UnreadableFile } from '../../../src/adapters/read-file.ts'
import { checkInputs } from '../../../src/inputs/check-inputs.ts'
import { isKroCheckout } from '../../../src/inputs/values.ts'
import { baseImageThrough } from '../../../src/kro/base-image.ts'
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

const outside = temporaryFolder({ 'config.json': 'SECRET', real: 'x: 1' })
symlinkSync('real', join(outside, 'link'))

describe('a file that an input names', () => {
  test('in the workspace, also through a link to another part of it', () => {
    const workspace = temporaryFolder({ 'a/values.yaml': 'x: 1' })
    symlinkSync('a', join(workspace, 'b'))
    expect(readInputFile(join(workspace, 'b/values.yaml'), workspace)).toBe('x: 1')
  })

  test('never through a link out of the workspace, and without what is there', () => {
    const workspace = temporaryFolder()
    symlinkSync(join(outside, 'config.json'), join(workspace, 'file'))
    symlinkSync(outside, join(workspace, 'folder'))
    for (const path of ['file', 'folder/config.json'])
      expect(problem(() => readInputFile(join(workspace, path), workspace))).toBe(
        `leads out of ${workspace} through a symbolic link`,
      )
  })

  test('outside, where the user named it', () => {
    const workspace = temporaryFolder()
    expect(readInputFile(join(outside, 'link'), workspace)).toBe('x: 1')
    expect(problem(() => readInputFile('/dev/zero', workspace))).toBe('is a device, not a regular file')
  })

  test('not the credentials that actions/checkout leaves in .git', () => {
    const workspace = temporaryFolder({ '.git/config': 'AUTHORIZATION: basic x' })
    symlinkSync('.git/config', join(workspace, 'values.yaml'))
    expect(problem(() => readInputFile(join(workspace, 'values.yaml'), workspace))).toMatch(
      /^leads into the folder \.git/,
    )
  })

  test('at most 1 MB of UTF-8', () => {
    const workspace = temporaryFolder({ big: '' })
    truncateSync(join(workspace, 'big'), 1_000_001)
    writeFileSync(join(workspace, 'utf16'), Buffer.from('\ufeffa: 1', 'utf16le'))
    expect(problem(() => readInputFile(join(workspace, 'big'), workspace))).toBe(
      'has 1.0 MB, and at most 1.0 MB are read',
    )
    expect(problem(() => readInputFile(join(workspace, 'utf16'), workspace))).toBe('is not UTF-8 text')
  })
})

test('every input that takes a file says what is wrong with it, and reads no further', () => {
  const workspace = temporaryFolder()
  execFileSync('mkfifo', [join(workspace, 'pipe')])
  symlinkSync(join(outside, 'config.json'), join(workspace, 'link'))
  mkdirSync(join(workspace, 'folder'))
  const given: Record<string, string> = { values: 'link', 'kind-config': 'pipe', checksums: 'folder' }
  const { faults } = checkInputs((name) => {
    const text = given[name]
    return text === undefined ? undefined : { text, from: name }
  }, workspace)
  expect(faults.sort()).toEqual([
    'checksums: the file "folder" is a folder, not a regular file',
    'kind-config: the file "pipe" is a named pipe (FIFO), not a regular file',
    `values: the file "link" leads out of ${workspace} through a symbolic link`,
  ])
})

describe('a file of a checkout', () => {
  test('links stay in the workspace, or in the checkout where that is elsewhere', () => {
    const workspace = temporaryFolder({ 'kro/go.mod': 'module x', 'shared/Makefile': 'all:' })
    symlinkSync('../shared/Makefile', join(workspace, 'kro/Makefile'))
    symlinkSync(join(outside, 'config.json'), join(workspace, 'kro/.ko.yaml'))
    const checkout = join(workspace, 'kro')
    expect(readCheckoutFile(checkout, 'go.mod', workspace)).toBe('module x')
    expect(readCheckoutFile(checkout, 'gone', workspace)).toBeNull()
    expect(readCheckoutFile(checkout, 'Makefile', workspace)).toBe('all:')
    expect(problem(() => readCheckoutFile(checkout, 'Makefile'))).toMatch(/^leads out of/)
    expect(problem(() => readCheckoutFile(checkout, '.ko.yaml', workspace))).toMatch(/^leads out of/)
    expect(readCheckoutFile(outside, 'link', workspace)).toBe('x: 1')
  })

  test('a pipe for go.mod is not waited for', () => {
    const checkout = temporaryFolder()
    execFileSync('mkfifo', [join(checkout, 'go.mod')])
    expect(isKroCheckout(checkout)).toBe(false)
  })

  test('a .ko.yaml without an end is not read', () => {
    const checkout = temporaryFolder()
    symlinkSync('/dev/zero', join(checkout, '.ko.yaml'))
    const mirrors = [{ host: 'cgr.dev', url: 'https://mirror.example' }]
    expect(() => baseImageThrough(mirrors, checkout, {})).toThrow(
      `the file .ko.yaml in ${checkout} leads out of ${checkout} through a symbolic link`,
    )
  })
})
