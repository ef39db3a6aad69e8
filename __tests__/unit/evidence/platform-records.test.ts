import { expect, test } from '@jest/globals'
import { readTestCases } from '../../../src/chainsaw/read.ts'
import { readChanges } from '../../../src/changes/read.ts'
import { changeFiles } from '../../../src/changes/records.ts'
import { standInsFile, testsFile } from '../../../src/evidence/records.ts'
import { readRgdErrors, rgdErrorsFile } from '../../../src/kro/rgd-errors/records.ts'
import { readStandInsRecord } from '../../../src/stand-ins/read.ts'
import { evidenceOf } from '../../support/evidence.ts'
import { snapshot, transition } from '../../support/snapshots.ts'

const deep = '['.repeat(20_000) + ']'.repeat(20_000)
const before = JSON.stringify(snapshot()).replace('"spec":{}', `"spec":{"deep":${deep}}`)

test.each([
  ['nested too deep', deep, /is nested deeper than 200 levels/],
  ['not JSON', '{', /is not valid JSON/],
  ['of another form', '[1]', /is not an object/],
])(
  'a record of a change, of tests, of stand-ins or of errors that is %s is left out and named',
  (_, text, why) => {
    for (const [file, read] of [
      [changeFiles.transition, readChanges],
      [testsFile, readTestCases],
      [standInsFile, readStandInsRecord],
      [rgdErrorsFile, readRgdErrors],
    ] as const) {
      const evidence = evidenceOf({ [file]: text })
      const empty = read(evidenceOf({}))
      expect(read(evidence)).toEqual(empty)
      expect(evidence.unread().failed).toEqual([expect.stringMatching(why)])
      expect(evidence.unread().failed[0]).toContain(file)
    }
  },
)

test('a snapshot with an object that nothing can walk through ends no report', () => {
  const evidence = evidenceOf({
    [changeFiles.transition]: JSON.stringify(transition()),
    [changeFiles.before]: before,
    [changeFiles.after]: before,
  })
  expect(readChanges(evidence)).toBeNull()
  expect(evidence.unread().lost).toBe(false)
})
