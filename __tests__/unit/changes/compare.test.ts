import { expect, test } from '@jest/globals'
import { compareSnapshots } from '../../../src/changes/compare.ts'
import { cpuMilliseconds } from '../../support/cpu-time.ts'
import { applied, graph, instanceOf, made, snapshot, transition, woken } from '../../support/snapshots.ts'

type Objects = ReturnType<typeof made>[]

const classes = (before: Objects, after: Objects, rest = {}): Record<string, string> =>
  Object.fromEntries(
    compareSnapshots(
      snapshot({ objects: before }),
      snapshot({ objects: after, ...rest }),
      transition(),
    ).objects.map((one) => [one.was === null ? one.object : `${one.was} → ${one.object}`, one.class]),
  )

test('each object has exactly one class', () => {
  expect(
    classes(
      [
        made('same', { data: { a: '1' } }),
        made('changed', { data: { a: '1' } }),
        made('again', { uid: 'uid-1' }),
        made('gone', { node: 'extra' }),
      ],
      [
        made('same', { data: { a: '1' }, labels: { 'kro.run/kro-version': 'v0.9.5' } }),
        made('changed', { data: { a: '2' } }),
        made('again', { uid: 'uid-2' }),
        made('fresh', { node: 'other' }),
      ],
    ),
  ).toEqual({
    'ConfigMap/team/same': 'unchanged',
    'ConfigMap/team/changed': 'changed',
    'ConfigMap/team/again': 'recreated',
    'ConfigMap/team/gone': 'deleted',
    'ConfigMap/team/fresh': 'created',
  })
})

test('another name or namespace in the same place of an RGD: recreated, with what it was', () => {
  expect(classes([made('one-config')], [made('one-cfg')])).toEqual({
    'ConfigMap/team/one-config → ConfigMap/team/one-cfg': 'recreated',
  })
  expect(classes([made('x')], [made('x', { namespace: 'other', uid: 'uid-2' })])).toEqual({
    'ConfigMap/team/x → ConfigMap/other/x': 'recreated',
  })
  // Of another kind, or for another instance, it is not the same thing.
  expect(classes([made('x')], [made('x', { kind: 'Secret' })])).toEqual({
    'ConfigMap/team/x': 'deleted',
    'Secret/team/x': 'created',
  })
})

const item = (name: string, index: number, size: number) =>
  made(name, {
    labels: { 'kro.run/collection-index': String(index), 'kro.run/collection-size': String(size) },
  })

test('items of a collection: one that goes and one that comes are two; all of them under other names are the same', () => {
  expect(classes([item('a', 0, 2), item('b', 1, 2)], [item('b', 0, 2), item('c', 1, 2)])).toEqual({
    'ConfigMap/team/a': 'deleted',
    'ConfigMap/team/b': 'unchanged',
    'ConfigMap/team/c': 'created',
  })
  expect(classes([item('a', 0, 2), item('b', 1, 2)], [item('x-a', 0, 2), item('x-b', 1, 2)])).toEqual({
    'ConfigMap/team/a → ConfigMap/team/x-a': 'recreated',
    'ConfigMap/team/b → ConfigMap/team/x-b': 'recreated',
  })
})

test('orphaned: the instance is gone, the labels are gone, or the RGD no longer has the resource', () => {
  expect(classes([made('x')], [made('x')], { instances: [] })).toEqual({ 'ConfigMap/team/x': 'orphaned' })
  const bare = { ...made('x'), metadata: { name: 'x', namespace: 'team', uid: 'uid-x' } }
  expect(classes([made('x')], [bare])).toEqual({ 'ConfigMap/team/x': 'orphaned' })
  const rgds = [graph(['extra'])]
  expect(classes([made('x')], [made('x')], { rgds })).toEqual({ 'ConfigMap/team/x': 'orphaned' })
  // An instance that is not ACTIVE has not pruned yet.
  expect(classes([made('x')], [made('x')], { rgds, instances: [instanceOf('one', 'ERROR')] })).toEqual({
    'ConfigMap/team/x': 'unchanged',
  })
})

test('what is being deleted is gone', () => {
  const going = made('x')
  going.metadata.deletionTimestamp = '2026-11-25T21:01:00Z'
  expect(classes([made('x')], [going])).toEqual({ 'ConfigMap/team/x': 'deleted' })
})

test('pods of a workload: those that are others now, and restarts of those that stayed', () => {
  const pod = (uid: string, restarts: number) => ({
    namespace: 'team',
    name: uid,
    uid,
    owner: 'Deployment/web',
    restarts,
  })
  const web = made('web', { kind: 'Deployment' })
  const [change] = compareSnapshots(
    snapshot({ objects: [web], pods: [pod('a', 0), pod('b', 1)] }),
    snapshot({ objects: [web], pods: [pod('b', 3), pod('c', 0)] }),
    transition(),
  ).objects
  expect(change?.pods).toEqual({ replaced: 1, restarts: 2 })
})

test('instances: what became of each, and why', () => {
  const outcomes = (after: ReturnType<typeof instanceOf>[], given = {}) =>
    compareSnapshots(snapshot(), snapshot({ instances: after }), transition(given)).instances.map(
      ({ object, change, outcome, served, message }) => ({ object, change, outcome, served, message }),
    )
  const one = { object: 'App/team/one', change: 'kept', served: null, message: null }
  expect(outcomes([instanceOf('one')])).toEqual([{ ...one, outcome: 'active' }])
  expect(outcomes([])).toEqual([{ ...one, change: 'deleted', outcome: 'deleted' }])
  expect(outcomes([instanceOf('one', 'ERROR', 'it is immutable')])).toEqual([
    { ...one, outcome: 'error', message: 'ResourcesReady=False (Because): it is immutable' },
  ])
  expect(outcomes([instanceOf('one', 'IN_PROGRESS', 'waits')])).toEqual([
    { ...one, outcome: 'unsettled', message: 'ResourcesReady=False (Because): waits' },
  ])
  expect(outcomes([instanceOf('one')], { served: [woken('App/team/one', { answered: false })] })).toEqual([
    { ...one, outcome: 'active', served: false },
  ])
  const refused = { applied: [applied('App/team/one', { outcome: 'refused', message: '422: spec.size' })] }
  expect(outcomes([instanceOf('one')], refused)).toEqual([
    { ...one, outcome: 'refused', message: '422: spec.size' },
  ])
  // One that was never there because the API server refused it.
  expect(
    outcomes([instanceOf('one')], {
      applied: [applied('App/team/two', { outcome: 'refused', message: 'x' })],
    }),
  ).toEqual([
    { ...one, outcome: 'active' },
    { object: 'App/team/two', change: 'new', outcome: 'refused', served: null, message: 'x' },
  ])
})

test('ACTIVE while Ready is False is not active', () => {
  const strange = instanceOf('one')
  strange.status = { ...instanceOf('one', 'ERROR', 'not managed').status, state: 'ACTIVE' }
  const changes = compareSnapshots(snapshot(), snapshot({ instances: [strange] }), transition())
  expect(changes.instances[0]).toMatchObject({ outcome: 'unsettled' })
})

test("a Secret whose data is another one is known by its version; kro's own labels alone are none", () => {
  const secret = (resourceVersion: string, labels = {}) => {
    const one = made('key', { kind: 'Secret', labels })
    one.metadata.resourceVersion = resourceVersion
    return one
  }
  expect(classes([secret('1')], [secret('1')])).toEqual({ 'Secret/team/key': 'unchanged' })
  expect(classes([secret('1')], [secret('2')])).toEqual({ 'Secret/team/key': 'changed' })
  expect(classes([secret('1')], [secret('2', { 'kro.run/kro-version': 'v9' })])).toEqual({
    'Secret/team/key': 'unchanged',
  })
})

test.each([
  ['a snapshot taken while kro answers the wake', 'same', [], true],
  ['an instance that the baseline does not have', 'new', [], false],
  [
    'an instance that did not work with the baseline',
    'same',
    [applied('App/team/one', { outcome: 'fails' })],
    false,
  ],
] as const)('an instance that is not ACTIVE for %s: %s', (_, manifest, baselineFaults, wasActive) => {
  const [change] = compareSnapshots(
    snapshot({ instances: [instanceOf('one', 'IN_PROGRESS')] }),
    snapshot({ instances: [instanceOf('one', 'ERROR', 'x')] }),
    transition({
      applied: [applied('App/team/one', { manifest, outcome: 'fails' })],
      baselineFaults: [...baselineFaults],
    }),
  ).instances
  expect(change).toMatchObject({ object: 'App/team/one', wasActive })
})

test('ten thousand objects and pods are compared in seconds', () => {
  const names = Array.from({ length: 10_000 }, (_, at) => `one-${at}`)
  const objects = names.map((name) => made(name, { kind: 'Deployment', node: name }))
  const pods = names.map((name) => ({
    ...{ namespace: 'team', name: `${name}-x`, uid: `pod-${name}`, owner: `Deployment/${name}`, restarts: 0 },
  }))
  const fresh = names.map((name) => made(`${name}-new`, { kind: 'Deployment' }))
  const spent = cpuMilliseconds(() => {
    const before = snapshot({ objects, pods })
    const after = snapshot({ objects: [...objects, ...fresh], pods })
    expect(compareSnapshots(before, after, transition()).objects).toHaveLength(20_000)
  })
  // Looking through all pods for each object takes the square of that.
  expect(spent).toBeLessThan(3000)
})
