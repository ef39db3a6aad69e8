import { expect, test } from '@jest/globals'
import { holdToRecorded } from '../../../src/plan/recorded.ts'
import { nothingRecorded } from '../../../src/plan/versions-file.ts'

const recorded = { ...nothingRecorded, kroCommit: 'a'.repeat(40), kroModuleSum: 'h1:abc=' }

test('what was recorded has to be met', () => {
  expect(() => holdToRecorded(recorded, { commit: 'a'.repeat(40) })).not.toThrow()
  expect(() => holdToRecorded(recorded, { moduleSum: 'h1:abc=' })).not.toThrow()
  expect(() => holdToRecorded(recorded, { commit: 'b'.repeat(40) })).toThrow(
    `the versions file records kroCommit ${'a'.repeat(40)}, and the source of kro here is ${'b'.repeat(40)}`,
  )
  expect(() => holdToRecorded(recorded, { moduleSum: 'h1:other=' })).toThrow('kroModuleSum')
})

test('what was not recorded has not', () => {
  expect(() => holdToRecorded(nothingRecorded, { commit: 'b'.repeat(40) })).not.toThrow()
  expect(() => holdToRecorded({ ...recorded, kroCommit: null }, { commit: 'b'.repeat(40) })).not.toThrow()
})
