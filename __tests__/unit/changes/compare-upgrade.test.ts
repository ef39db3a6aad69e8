import { describe, expect, test } from '@jest/globals'
import { compareSnapshots } from '../../../src/changes/compare.ts'
import { reasonsToFail } from '../../../src/changes/verdict.ts'
import { graph, instanceOf, made, snapshot, transition } from '../../support/snapshots.ts'

describe('after an upgrade of kro', () => {
  const upgrade = { from: 'v0.9.0', to: 'v0.9.4', seconds: 4, narrowed: [] }
  const by = (...managers: string[]) => managers.map((manager) => ({ manager, operation: 'Apply' }))
  const config = (labels: Record<string, string>, managers: string[] = []) => {
    const one = made('one-config', { labels })
    one.metadata.managedFields = by(...managers)
    return one
  }
  const label = 'kro.run/instance-kind'

  test.each([
    [
      'a label of kro is gone',
      config({ [label]: 'App' }),
      config({}),
      ['/metadata/labels/kro.run~1instance-kind'],
    ],
    ['a label has another value', config({ [label]: 'App' }), config({ [label]: 'Other' }), []],
    ['a new label', config({}), config({ [label]: 'App' }), []],
    ['another version of kro', config({ 'kro.run/kro-version': 'v0.9.0' }), config({}), []],
    ['a second manager', config({}, ['kro']), config({}, ['kro', 'other']), ['/metadata/managedFields']],
    ['another manager takes over', config({}, ['kro']), config({}, ['other']), []],
    ['it was not applied before', config({}), config({}, ['kro']), []],
  ])('%s', (_, before, after, pointers) => {
    const pointersOf = (record: Parameters<typeof transition>[0]) =>
      compareSnapshots(
        snapshot({ objects: [before] }),
        snapshot({ objects: [after] }),
        transition(record),
      ).objects.flatMap(({ fields }) => fields.map(({ pointer }) => pointer))
    expect(pointersOf({ upgrade })).toEqual(pointers)
    // Without an upgrade these are the marks of the same kro.
    expect(pointersOf({})).toEqual([])
  })
})

test('an instance that lacks what kro had written into it is broken, though it is ACTIVE', () => {
  const full = instanceOf('one')
  full.metadata.finalizers = ['kro.run/finalizer', 'team/own']
  full.status = { ...full.status, endpoint: 'a', pool: { size: 1, free: 1 } }
  const bare = instanceOf('one')
  bare.status = { ...bare.status, pool: { size: 2 } }
  const lost = (rest = {}, before = full) =>
    compareSnapshots(
      snapshot({ instances: [before] }),
      snapshot({ instances: [bare], ...rest }),
      transition(),
    ).instances[0]?.lost
  expect(lost()).toEqual([
    '/metadata/finalizers (kro.run/finalizer)',
    '/status/endpoint',
    '/status/pool/free',
  ])
  const changes = compareSnapshots(
    snapshot({ instances: [full] }),
    snapshot({ instances: [bare] }),
    transition(),
  )
  expect(reasonsToFail(changes)).toEqual(['1 instance breaks'])
  // What another RGD or another spec of its own asks for is another thing.
  expect(lost({ rgds: [graph(['config'])] })).toEqual([])
  expect(lost({}, { ...full, spec: { size: 1 } })).toEqual([])
  expect(lost({}, bare)).toEqual([])
})
