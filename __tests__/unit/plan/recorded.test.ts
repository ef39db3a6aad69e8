import { expect, test } from '@jest/globals'
import { holdToRecorded } from '../../../src/plan/recorded.ts'
import { nothingRecorded } from '../../../src/plan/versions-file.ts'

const recorded = { ...nothingRecorded, kroCommit: 'a'.repeat(40), kroModuleSum: 'h1:abc=' }

test('recorded values must match', () => {
  expect(() => holdToRecorded(recorded, { commit: 'a'.repeat(40) })).not.toThrow()
  expect(() => holdToRecorded(recorded, { moduleSum: 'h1:abc=' })).not.toThrow()
  expect(() => holdToRecorded(recorded, { commit: 'b'.repeat(40) })).toThrow(
    `the versions file records kroCommit ${'a'.repeat(40)}, and the source of kro here is ${'b'.repeat(40)}`,
  )
  expect(() => holdToRecorded(recorded, { moduleSum: 'h1:other=' })).toThrow('kroModuleSum')
})

test('values that were not recorded need not match', () => {
  expect(() => holdToRecorded(nothingRecorded, { commit: 'b'.repeat(40) })).not.toThrow()
  expect(() => holdToRecorded({ ...recorded, kroCommit: null }, { commit: 'b'.repeat(40) })).not.toThrow()
})
