import { expect, test } from '@jest/globals'
import { KubeError } from '../../../src/adapters/kube.ts'
import { deliver } from '../../../src/changes/deliver.ts'
import { isSameSet } from '../../../src/changes/prove.ts'
import { Objects } from '../../../src/cluster/objects.ts'
import type { UserObject } from '../../../src/inputs/manifests.ts'
import type { KubeObject } from '../../../src/model/kubernetes/object.ts'
import { conditions, object } from '../../support/kro-objects.ts'
import { type FakeCluster, fakeCluster } from '../../support/objects.ts'
import { applied } from '../../support/snapshots.ts'
import { fakeSteps } from '../../support/steps.ts'

const rgd = (version = 'v1'): KubeObject =>
  object(
    'ResourceGraphDefinition',
    { name: 'app' },
    { apiVersion: 'kro.run/v1alpha1', spec: { schema: { apiVersion: 'v1alpha1', kind: 'App' }, version } },
  )
const app = (name: string, size = 1): KubeObject =>
  object('App', { name }, { apiVersion: 'kro.run/v1alpha1', spec: { size } })
const note = object('ConfigMap', { name: 'note' })
const files = (...objects: KubeObject[]): UserObject[] =>
  objects.map((one) => ({ object: one, file: `${one.metadata.name}.yaml`, line: 1 }))

const kro = (applied: KubeObject, cluster: FakeCluster): void => {
  const ready = conditions(['Ready', 'True', 'Ready', '', 1])
  if (applied.kind === 'ResourceGraphDefinition') {
    applied.status = { state: 'Active', conditions: ready }
    cluster.serve('/apis/kro.run/v1alpha1', 'apps', 'App', true)
  }
  if (applied.kind === 'App') applied.status = { state: 'ACTIVE', conditions: ready }
}

async function delivered(
  before: UserObject[],
  wanted: UserObject[],
  behaves = kro,
  options: Parameters<typeof deliver>[5] = {},
) {
  const cluster = fakeCluster(behaves)
  const { steps, settings, clock } = fakeSteps({}, 60)
  const objects = new Objects(cluster)
  const run = (manifests: UserObject[], earlier: UserObject[]) =>
    steps.step('test', 'a test', (step) => deliver(objects, settings, step, manifests, earlier, options))
  await run(before, [])
  cluster.requests.length = 0
  const began = clock.seconds()
  const records = await run(wanted, before)
  return {
    records: records.map((one) => [one.object, one.manifest, one.outcome]),
    written: cluster.requests.filter((request) => /^(?:PATCH|DELETE)/.test(request)),
    messages: records.map(({ message }) => message),
    seconds: clock.seconds() - began,
  }
}

test('what is the same is not applied again; what changed and what is new is', async () => {
  const { records, written } = await delivered(
    files(note, rgd(), app('one'), app('two')),
    files(note, rgd('v2'), app('one'), app('two', 2), app('three')),
  )
  expect(records).toEqual([
    ['ConfigMap/default/note', 'same', 'works'],
    ['ResourceGraphDefinition/app', 'changed', 'works'],
    ['App/default/one', 'same', 'works'],
    ['App/default/two', 'changed', 'works'],
    ['App/default/three', 'new', 'works'],
  ])
  expect(written).toEqual([
    'PATCH /apis/kro.run/v1alpha1/resourcegraphdefinitions/app',
    'PATCH /apis/kro.run/v1alpha1/namespaces/default/apps/two',
    'PATCH /apis/kro.run/v1alpha1/namespaces/default/apps/three',
  ])
})

test('after an upgrade what is the same is applied too; a field that the new CRD does not have is refused', async () => {
  const manifests = files(note, rgd(), app('one'))
  const unknown =
    'failed to create typed patch object (/app; kro.run/v1alpha1, Kind=ResourceGraphDefinition): .spec.resources[0].readyWhen: field not declared in schema (HTTP 500)'
  let applies = 0
  const { records, written, messages } = await delivered(
    manifests,
    manifests,
    (object, cluster) => {
      kro(object, cluster)
      applies += 1
      if (applies > 3 && object.kind === 'ResourceGraphDefinition')
        throw new KubeError(unknown, 500, 'InternalError')
    },
    { again: true },
  )
  expect(written).toHaveLength(3)
  expect(records).toEqual([
    ['ConfigMap/default/note', 'same', 'works'],
    ['ResourceGraphDefinition/app', 'same', 'refused'],
    ['App/default/one', 'same', 'works'],
  ])
  expect(messages[1]).toContain(unknown)
})

test('a file that is renamed, split or put in another order changes nothing; one object less, more or other does', () => {
  const before = files(note, rgd(), app('one'))
  const renamed = before.map((one) => ({ ...one, file: 'all.yaml', line: 7 })).toReversed()
  expect(isSameSet(before, renamed)).toBe(true)
  for (const after of [
    files(note, rgd()),
    files(note, rgd(), app('two')),
    files(note, rgd(), app('one', 2)),
    files(note, rgd(), app('one'), app('two')),
    [],
  ])
    expect(isSameSet(before, after)).toBe(false)
})

test('what is gone from the files is deleted last: instances, then RGDs, then the rest', async () => {
  const { records, written } = await delivered(files(note, rgd(), app('one')), [])
  expect(written).toEqual([
    'DELETE /apis/kro.run/v1alpha1/namespaces/default/apps/one',
    'DELETE /apis/kro.run/v1alpha1/resourcegraphdefinitions/app',
    'DELETE /api/v1/namespaces/default/configmaps/note',
  ])
  expect(records.map(([, manifest, outcome]) => [manifest, outcome])).toEqual([
    ['deleted', 'works'],
    ['deleted', 'works'],
    ['deleted', 'works'],
  ])
})

test('namespace: default, said or not, is one object', async () => {
  const said = app('one')
  said.metadata.namespace = 'default'
  const { records } = await delivered(files(rgd(), app('one')), files(rgd(), said))
  expect(records).toEqual([
    ['ResourceGraphDefinition/app', 'same', 'works'],
    ['App/default/one', 'changed', 'works'],
  ])
})

test('what the API server refuses is recorded, and the rest goes on', async () => {
  const { records, messages } = await delivered(
    files(rgd(), app('one'), app('two')),
    files(rgd(), app('one', 9), app('two', 2)),
    (applied, cluster) => {
      if ((applied.spec as { size?: number } | undefined)?.size === 9)
        throw new KubeError('App "one" is invalid: spec.size: Invalid value: 9 (HTTP 422)', 422, 'Invalid')
      kro(applied, cluster)
    },
  )
  expect(records).toEqual([
    ['ResourceGraphDefinition/app', 'same', 'works'],
    ['App/default/one', 'changed', 'refused'],
    ['App/default/two', 'changed', 'works'],
  ])
  expect(messages[1]).toMatch(/one\.yaml: .*spec\.size: Invalid value: 9/)
})

test('ACTIVE with Ready False does not work', async () => {
  const { records, messages } = await delivered([], files(rgd(), app('one')), (applied, cluster) => {
    kro(applied, cluster)
    if (applied.kind === 'App')
      applied.status = {
        state: 'ACTIVE',
        conditions: conditions(
          ['InstanceManaged', 'False', 'ManagementFailed', 'no finalizer', 1],
          ['Ready', 'False', 'x', '', 1],
        ),
      }
  })
  expect(records[1]).toEqual(['App/default/one', 'new', 'fails'])
  expect(messages[1]).toMatch(/InstanceManaged=False \(ManagementFailed\): no finalizer/)
})

test('what did not work before, and is the same, is not waited for as long again', async () => {
  const never = (applied: KubeObject, cluster: FakeCluster): void => {
    kro(applied, cluster)
    if (applied.kind === 'App') applied.status = { state: 'IN_PROGRESS' }
  }
  const manifests = files(rgd(), app('one'))
  const { records, seconds } = await delivered(manifests, manifests, never, {
    faults: [applied('App/default/one')],
  })
  expect(records[1]).toEqual(['App/default/one', 'same', 'fails'])
  expect(seconds).toBeLessThan(12)
})
