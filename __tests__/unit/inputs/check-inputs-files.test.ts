import { spawnSync } from 'node:child_process'
import { rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { checkInputs } from '../../../src/inputs/check-inputs.ts'
import { durationSeconds, sizeBytes } from '../../../src/inputs/values.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { inputsOf, rawInput } from '../../support/inputs.ts'
import { faults, read } from './read-inputs.ts'

describe('YAML in an input', () => {
  test('a path, relative to the workspace', () => {
    expect(read({ 'kind-config': 'kind.yaml' }).kindConfig).toEqual({
      nodes: [{ role: 'control-plane' }, { role: 'worker' }],
    })
  })

  test.each([
    ['nodes:\n- role: worker\n', { nodes: [{ role: 'worker' }] }],
    ['networking: {}', { networking: {} }],
    ['{"nodes": []}', { nodes: [] }],
  ])('the YAML itself: %j', (yaml, parsed) =>
    expect(read({ 'kind-config': yaml }).kindConfig).toEqual(parsed),
  )

  test.each([
    ['none.yaml', /there is no file "none\.yaml" \(relative to /],
    ['broken.yaml', /broken\.yaml is not YAML: .* at line \d+, column \d+/s],
    ['a: [1\nb: 2\n', /the YAML given is not YAML: .* at line \d+, column \d+/s],
    ['list.yaml', /list\.yaml holds no mapping/],
    ['a: 1\n---\nb: 2\n', /the YAML given holds 2 documents/],
  ])('%j is a fault', (value, message) => {
    expect(faults({ values: value })).toEqual([expect.stringMatching(message)])
  })
})

describe('a file that an input names', () => {
  const names = [...'abcdefgh']
  const bomb = names
    .map(
      (name, at) =>
        `${name}: &${name} [${Array(10)
          .fill(at === 0 ? 'x' : `*${names[at - 1]}`)
          .join(', ')}]\n`,
    )
    .join('')
  const odd = temporaryFolder({ 'bomb.yaml': bomb, 'large.yaml': `a: ${'x'.repeat(1024 * 1024)}` })
  spawnSync('mkfifo', [join(odd, 'pipe')])
  symlinkSync('/dev/zero', join(odd, 'zero'))

  test.each([
    ['.', /the file "\." is a folder, not a regular file/],
    ['pipe', /the file "pipe" is a named pipe \(FIFO\), not a regular file/],
    ['zero', /the file "zero" leads out of \S+ through a symbolic link/],
    ['/dev/zero', /the file "\/dev\/zero" is a device, not a regular file/],
    ['large.yaml', /the file "large\.yaml" has 1\.0 MB, and at most 1\.0 MB are read/],
    ['bomb.yaml', /^input \S+: bomb\.yaml cannot be used: its aliases/],
  ])('%s: one fault that names the input', (value, message) => {
    for (const name of ['values', 'kind-config'] as const)
      expect(checkInputs(rawInput({ [name]: value }), odd).faults).toEqual([expect.stringMatching(message)])
    if (value !== 'bomb.yaml')
      expect(checkInputs(rawInput({ checksums: value }), odd).faults).toEqual([
        expect.stringMatching(/^input checksums: the file ".*" (?:is|has|leads) /),
      ])
  })
})

test('the versions file is found where it usually is', () => {
  const folder = temporaryFolder({ '.github/kro-versions.yaml': 'kro: v0.9.3\n' })
  const path = join(folder, '.github/kro-versions.yaml')
  expect(inputsOf({}, folder).versionsFile).toEqual({ path, named: false })
  expect(inputsOf({ 'versions-file': '.github/kro-versions.yaml' }, folder).versionsFile).toEqual({
    path,
    named: true,
  })
})

test('a versions file that leads out of the workspace is only used where it is named', () => {
  const elsewhere = temporaryFolder({ 'versions.yaml': 'kro: v0.9.3\n' })
  const folder = temporaryFolder({ '.github/x': '', 'inside.yaml': 'kro: v0.9.3\n' })
  const path = join(folder, '.github/kro-versions.yaml')
  symlinkSync(join(folder, 'inside.yaml'), path)
  expect(inputsOf({}, folder).versionsFile).toEqual({ path, named: false })
  rmSync(path)
  symlinkSync(join(elsewhere, 'versions.yaml'), path)
  expect(() => inputsOf({}, folder)).toThrow('.github/kro-versions.yaml is a link to a file outside')
  expect(inputsOf({ 'versions-file': path }, folder).versionsFile).toEqual({ path, named: true })
})

test('checksums are lines, or a file of them', () => {
  const line = `${'b'.repeat(64)}  ko.tar.gz`
  expect(read({ checksums: line }).checksums).toBe(line)
  expect(read({ checksums: 'sums.txt' }).checksums).toBe(`${'a'.repeat(64)}  kind-linux-amd64\n`)
})

test.each([
  ['90s', 90],
  ['3m', 180],
  ['1h', 3600],
  ['1h30m', 5400],
  ['45', 45],
  ['0', 0],
  ['', null],
  ['m', null],
  ['1d', null],
  ['5m3h', null],
])('duration %j is %j seconds', (text, seconds) => expect(durationSeconds(text)).toBe(seconds))

test.each([
  ['50MB', 50_000_000],
  ['2gb', 2_000_000_000],
  ['1024', 1024],
  ['10 KB', 10_000],
  ['1.5MB', null],
  ['MB', null],
])('size %j is %j bytes', (text, bytes) => expect(sizeBytes(text)).toBe(bytes))
