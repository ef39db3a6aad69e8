import { expect, test } from '@jest/globals'
import { checkKroIdentity } from '../../../src/plan/kro-identity.ts'
import { nothingRecorded } from '../../../src/plan/versions-file.ts'

const recorded = { ...nothingRecorded, kroCommit: 'a'.repeat(40), kroModuleSum: 'h1:abc=' }

test('what was recorded has to be met', () => {
  expect(() => checkKroIdentity(recorded, { commit: 'a'.repeat(40) })).not.toThrow()
  expect(() => checkKroIdentity(recorded, { moduleSum: 'h1:abc=' })).not.toThrow()
  expect(() => checkKroIdentity(recorded, { commit: 'b'.repeat(40) })).toThrow(
    `the versions file records kroCommit ${'a'.repeat(40)}, and the source of kro here is ${'b'.repeat(40)}`,
  )
  expect(() => checkKroIdentity(recorded, { moduleSum: 'h1:other=' })).toThrow('kroModuleSum')
})

test('what was not recorded has not', () => {
  expect(() => checkKroIdentity(nothingRecorded, { commit: 'b'.repeat(40) })).not.toThrow()
  expect(() => checkKroIdentity({ ...recorded, kroCommit: null }, { commit: 'b'.repeat(40) })).not.toThrow()
})
