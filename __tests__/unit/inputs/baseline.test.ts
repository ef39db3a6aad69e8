import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { checkInputs } from '../../../src/inputs/check-inputs.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { type Given, rawInput } from '../../support/inputs.ts'

const workspace = temporaryFolder()
mkdirSync(join(workspace, 'before'))
writeFileSync(join(workspace, 'file'), '')

const read = (given: Given) =>
  checkInputs(rawInput({ manifests: 'platform/*.yaml', install: 'release', ...given }), workspace)

test.each([
  ['auto', { kind: 'auto' }],
  ['main', { kind: 'ref', ref: 'main' }],
  ['origin/release-1.2', { kind: 'ref', ref: 'origin/release-1.2' }],
  ['HEAD~2', { kind: 'ref', ref: 'HEAD~2' }],
  [
    '1f2e3d4c5b6a79881f2e3d4c5b6a79881f2e3d4c',
    { kind: 'ref', ref: '1f2e3d4c5b6a79881f2e3d4c5b6a79881f2e3d4c' },
  ],
  ['before', { kind: 'folder', folder: join(workspace, 'before'), shown: 'before' }],
  ['./before', { kind: 'folder', folder: join(workspace, 'before'), shown: './before' }],
])('baseline %s', (baseline, expected) => {
  const { inputs, faults } = read({ baseline })
  expect(faults).toEqual([])
  expect(inputs.baseline).toEqual(expected)
})

test.each<[string, Given, RegExp]>([
  ['a ref that is an option of git', { baseline: '--upload-pack=x' }, /begins with a dash/],
  ['a folder that is not there', { baseline: './nowhere' }, /there is no folder "\.\/nowhere" \(relative to/],
  ['a file', { baseline: './file' }, /"\.\/file" is not a folder/],
  ['the workspace itself', { baseline: '.' }, /would be compared with itself/],
  ['a range', { baseline: 'a..b' }, /is not auto, a git ref such as origin\/main, or a folder/],
  ['a ref of another remote syntax', { baseline: 'x:y' }, /is not auto/],
  ['white space', { baseline: 'a b' }, /is not auto/],
  ['without manifests', { baseline: 'main', manifests: '' }, /it needs manifests/],
  ['a cluster of others', { baseline: 'main', cluster: 'existing' }, /only with cluster kind/],
  ['no kro', { baseline: 'main', install: 'none' }, /install is none/],
  ['a misspelt fail-on', { 'fail-on': 'recreate' }, /"recreate" is not one of broken, breaking, recreated/],
])('%s is a fault', (_, given, sentence) => {
  expect(read(given).faults).toEqual([expect.stringMatching(sentence)])
})

test('fail-on takes several, in lines or with commas', () => {
  expect(read({ 'fail-on': 'broken, recreated\ndeleted' }).inputs.failOn).toEqual([
    'broken',
    'recreated',
    'deleted',
  ])
})

test('a folder that a commit made a link out of the workspace is refused', () => {
  symlinkSync('/etc', join(workspace, 'elsewhere'))
  for (const baseline of ['elsewhere', './elsewhere'])
    expect(read({ baseline }).faults).toEqual([
      `input baseline: "${baseline}" leads out of ${workspace} through a symbolic link`,
    ])
})
