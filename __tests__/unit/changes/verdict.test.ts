import { expect, test } from '@jest/globals'
import { changesJson } from '../../../src/changes/changes-json.ts'
import { compareSnapshots } from '../../../src/changes/compare.ts'
import { countsOf, headlineOf, reasonsToFail } from '../../../src/changes/verdict.ts'
import { instanceOf, made, snapshot, transition } from '../../support/snapshots.ts'

test('the verdict: broken always fails; the rest only where fail-on names it', () => {
  const recreated = (failOn: ('broken' | 'recreated' | 'changed')[]) =>
    compareSnapshots(
      snapshot({ objects: [made('one-config'), made('data', { node: 'extra', data: { a: '1' } })] }),
      snapshot({ objects: [made('one-cfg'), made('data', { node: 'extra', data: { a: '2' } })] }),
      transition({ failOn }),
    )
  expect(headlineOf(recreated(['broken']))).toBe('1 object is recreated, 1 object changes')
  expect(reasonsToFail(recreated(['broken']))).toEqual([])
  expect(reasonsToFail(recreated(['recreated']))).toEqual(['1 object is recreated'])
  expect(reasonsToFail(recreated(['changed', 'recreated']))).toEqual([
    '1 object is recreated',
    '1 object changes',
  ])
  const broken = compareSnapshots(
    snapshot(),
    snapshot({ instances: [instanceOf('one', 'ERROR')] }),
    transition(),
  )
  expect(reasonsToFail(broken)).toEqual(['1 instance breaks'])
  expect(changesJson(broken)).toMatchObject({ outcome: 'failed', failed: ['1 instance breaks'] })
})

test('what did not work before and does not now is not of this change', () => {
  const sick = instanceOf('one', 'ERROR')
  const changes = compareSnapshots(
    snapshot({ instances: [sick] }),
    snapshot({ instances: [sick] }),
    transition(),
  )
  expect(reasonsToFail(changes)).toEqual([])
  expect(countsOf(changes).instances).toMatchObject({ total: 1, active: 0, broken: 0 })
})

test('nothing changes: the report says so, with the number of unchanged objects', () => {
  expect(headlineOf(compareSnapshots(snapshot(), snapshot(), transition()))).toBe(
    '1 instance stays ACTIVE, and no object changes',
  )
  const same = transition({ baseline: { what: 'commit 1f2e', commit: '1f2e', same: true } })
  expect(headlineOf(compareSnapshots(snapshot(), snapshot(), same))).toBe(
    'Nothing differs from the baseline (commit 1f2e)',
  )
})
