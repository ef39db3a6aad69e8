import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { testFolders } from '../../../src/inputs/test-folders.ts'
import { temporaryFolder } from '../../support/folder.ts'

const workspace = temporaryFolder({
  'e2e/a/chainsaw-test.yaml': 'x',
  'e2e/b/deep/chainsaw-test.yml': 'x',
  'e2e/steps/00-apply.yaml': 'x',
  'e2e/file': 'x',
  'none/other.yaml': 'x',
})

function read(...given: string[]) {
  const faults: string[] = []
  const folders = testFolders(given, workspace, 'kind', (problem) => {
    faults.push(problem)
    return null
  })
  return { folders, faults }
}

test('folders that have tests, however deep', () => {
  expect(read('e2e', 'e2e/a', './e2e/b', 'e2e/steps')).toEqual({
    folders: ['e2e', 'e2e/a', 'e2e/b', 'e2e/steps'].map((name) => join(workspace, name)),
    faults: [],
  })
})

test.each([
  ['none', /"none" has no chainsaw-test\.yaml/],
  ['gone', /"gone" does not exist \(relative to/],
  ['e2e/file', /is not a folder/],
  ['..', /is outside/],
  ['/', /is outside/],
])('%s is refused before anything is touched', (name, problem) => {
  expect(read('e2e', name).faults).toEqual([expect.stringMatching(problem)])
})

test('without a cluster there is nothing to test', () => {
  const faults: string[] = []
  testFolders(['e2e'], workspace, 'none', (problem) => {
    faults.push(problem)
    return null
  })
  expect(faults).toEqual(['they need a cluster, and cluster is none'])
})

test('a folder that a commit made a link out of the workspace is refused', () => {
  symlinkSync(temporaryFolder({ 'chainsaw-test.yaml': 'x' }), join(workspace, 'linked'))
  expect(read('linked').faults).toEqual([`"linked" leads out of ${workspace} through a symbolic link`])
})
