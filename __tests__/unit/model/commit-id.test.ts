import { expect, test } from '@jest/globals'
import { isCommitId } from '../../../src/model/commit-id.ts'

test.each([
  ['a1'.repeat(20), true],
  ['a1'.repeat(32), true],
  ['a1'.repeat(20).toUpperCase(), false],
  ['a1'.repeat(19), false],
  ['a1'.repeat(25), false],
  ['main', false],
  ['', false],
])('%s is the id of a commit: %s', (text, expected) => {
  expect(isCommitId(text)).toBe(expected)
})
