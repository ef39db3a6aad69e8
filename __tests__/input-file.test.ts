import { spawnSync } from 'node:child_process'
import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { manifestsLimit, readTextFile, settingsLimit } from '../src/input-file.ts'
import { temporaryFolder } from './fakes/folder.ts'

const folder = temporaryFolder({ 'a.yaml': 'a: 1\n', 'bom.yaml': '\ufeffa: 1\n', 'nul.yaml': 'a: \0\n' })
spawnSync('mkfifo', [join(folder, 'pipe')])
symlinkSync('/dev/zero', join(folder, 'zero'))
symlinkSync('loop', join(folder, 'loop'))
writeFileSync(join(folder, 'latin1.yaml'), Buffer.from([0x61, 0x3a, 0x20, 0xe4]))
writeFileSync(join(folder, 'large.yaml'), `${'a'.repeat(settingsLimit)}\n`)

test.each([
  ['a.yaml', 'a: 1\n'],
  ['bom.yaml', 'a: 1\n'],
])('%s', (name, text) => {
  expect(readTextFile(join(folder, name), settingsLimit)).toEqual({ text })
})

test.each([
  ['none.yaml', 'does not exist'],
  ['a.yaml/b', 'does not exist'],
  ['.', 'is a folder, not a file'],
  ['pipe', 'is a named pipe, not a file'],
  ['zero', 'is a device, not a file'],
  ['loop', 'cannot be read: ELOOP'],
  ['nul.yaml', 'is not text in UTF-8: it has a NUL byte'],
  ['latin1.yaml', 'is not text in UTF-8'],
  ['large.yaml', 'is larger than 1 MiB, the limit for this input'],
])('%s is not read, and nothing waits', (name, problem) => {
  expect(readTextFile(join(folder, name), settingsLimit)).toEqual({ problem })
})

test('as many bytes as the limit are read', () => {
  expect(readTextFile(join(folder, 'large.yaml'), manifestsLimit)).toEqual({ text: expect.any(String) })
  expect(readTextFile(join(folder, 'large.yaml'), settingsLimit + 1)).toEqual({ text: expect.any(String) })
})

// Linux only: such a file says that it has no bytes.
test('the size that a file claims counts for nothing', () => {
  expect(readTextFile('/proc/self/status', 16)).not.toHaveProperty('text')
})
