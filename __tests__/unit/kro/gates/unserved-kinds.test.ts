import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { failuresOf } from '../../../../src/errors.ts'
import type { UserObject } from '../../../../src/inputs/manifests.ts'
import { object } from '../../../support/kro-objects.ts'
import { forbidden } from '../../../support/kube.ts'
import type { FakeCluster } from '../../../support/objects.ts'
import { rejection } from '../../../support/steps.ts'
import { instance, kro, manifests, rgd } from './manifests-gate.ts'

test('a kind that is served a moment late is waited for; one that never is, until the time is over', async () => {
  const thing = object('Thing', { name: 'a' }, { apiVersion: 'acme.example/v1' })
  const user = [{ object: thing, file: 'thing.yaml', line: 1 }]
  const late = manifests(() => undefined, user)
  const { sleep } = late.clock
  late.clock.sleep = async (seconds) => {
    late.cluster.serve('/apis/acme.example/v1', 'things', 'Thing', false)
    await sleep(seconds)
  }
  late.cluster.serve('/apis/acme.example/v1', 'others', 'Other', false)
  await late.promise
  expect(late.clock.seconds()).toBeCloseTo(0.1)
  expect(readFileSync(join(late.folder, 'evidence/steps/gate.manifests.log'), 'utf8')).toMatch(
    /passed: Thing\/a applied$/m,
  )

  const { promise, cluster, clock } = manifests(() => undefined, user)
  cluster.serve('/apis/acme.example/v1', 'others', 'Other', false)
  expect((await rejection(promise)).message).toBe(
    'thing.yaml: Thing/a is applied: timed out after 180 s; last observed: applying Thing/a: ' +
      'the API server serves no kind Thing in acme.example/v1',
  )
  expect(clock.seconds()).toBeGreaterThan(179)
})

const application = (apiVersion: string, kind = 'App') => [
  { object: object(kind, { name: 'mine' }, { apiVersion }), file: 'app.yaml', line: 1 },
]

test.each([
  // kubernetes-sigs/kro#902
  ['v1alpha1', 'App', 'did you mean App in kro.run/v1alpha1?'],
  ['kro.run/v1beta1', 'App', 'did you mean App in kro.run/v1alpha1?'],
  ['kro.run/v1alpha1', 'app', 'did you mean App in kro.run/v1alpha1?'],
  ['apps/v1', 'Deploymnt', 'did you mean Deployment in apps/v1?'],
  ['apps/v1', 'Nothing', 'no CRD can bring it'],
])('a kind that cannot come (%s %s): at once, with the one that was meant', async (apiVersion, kind, why) => {
  const { promise, cluster, clock } = manifests(kro, application(apiVersion, kind))
  cluster.serve(`/api${apiVersion.includes('/') ? 's' : ''}/${apiVersion}`, 'others', 'Other', false)
  cluster.put('/apis/kro.run/v1alpha1/resourcegraphdefinitions/app', structuredClone(rgd))
  expect((await rejection(promise)).message).toBe(
    `app.yaml: ${kind}/mine is applied: will not succeed: applying ${kind}/mine: the API server serves no kind ${kind} in ${apiVersion}: ${why}`,
  )
  expect(clock.seconds()).toBe(0)
})

test.each([
  ['kro.run/v1alpha1', 'App'],
  ['acme.example/v1', 'Aps'],
])('a kind that may come (%s %s) is waited for', async (apiVersion, kind) => {
  const { promise, cluster } = manifests(kro, application(apiVersion, kind))
  cluster.serve(`/apis/${apiVersion}`, 'others', 'Other', false)
  cluster.put('/apis/kro.run/v1alpha1/resourcegraphdefinitions/app', structuredClone(rgd))
  expect((await rejection(promise)).message).toContain('timed out after 180 s')
})

const renamed = 'kro renamed ResourceGroup to ResourceGraphDefinition in v0.2.0'
const unknown = 'no RGD of the manifests or of the cluster declares it, and kro has no such kind'

test.each([
  ['ResourceGroup', renamed],
  ['ResourceGraphDefintion', 'did you mean ResourceGraphDefinition in kro.run/v1alpha1?'],
  ['Ap', 'did you mean App in kro.run/v1alpha1?'],
  ['Database', unknown],
])("a kind of kro's own group that nothing brings (%s): at once", async (kind, why) => {
  const { promise, cluster, clock } = manifests(kro, application('kro.run/v1alpha1', kind))
  cluster.put('/apis/kro.run/v1alpha1/resourcegraphdefinitions/app', structuredClone(rgd))
  const error = await rejection(promise)
  expect(error.message).toContain(`the API server serves no kind ${kind} in kro.run/v1alpha1: ${why}`)
  expect(failuresOf(error)).toContainEqual({ code: 'kind-not-served', kind, version: 'kro.run/v1alpha1' })
  expect(clock.seconds()).toBe(0)
})

test('an instance of what a ResourceGroup declares: the ResourceGroup is reported', async () => {
  const group = { ...structuredClone(rgd), kind: 'ResourceGroup' }
  const { promise } = manifests(kro, [
    { object: instance, file: 'app.yaml', line: 1 },
    { object: group, file: 'group.yaml', line: 1 },
  ])
  expect((await rejection(promise)).message).toContain(renamed)
})

const databases = application('kro.run/v1alpha1', 'Database')
const makes = (kind: string) => ({
  ...structuredClone(rgd),
  spec: { schema: {}, resources: [{ id: 'x', template: { apiVersion: 'v1', kind } }] },
})

test.each<[string, UserObject[], (cluster: FakeCluster) => void]>([
  [
    'a CRD defines it',
    databases,
    (cluster) =>
      cluster.put('/apis/apiextensions.k8s.io/v1/customresourcedefinitions/databases.kro.run', {
        spec: { group: 'kro.run', names: { kind: 'Database' }, versions: [{ name: 'v1alpha1' }] },
      }),
  ],
  [
    'an RGD of the cluster makes RGDs',
    databases,
    (cluster) =>
      cluster.put('/apis/kro.run/v1alpha1/resourcegraphdefinitions/x', makes('ResourceGraphDefinition')),
  ],
  [
    'Flux brings what is not known here',
    [
      ...databases,
      {
        object: object('Kustomization', { name: 'x' }, { apiVersion: 'kustomize.toolkit.fluxcd.io/v1' }),
        file: 'flux.yaml',
        line: 1,
      },
    ],
    (cluster) =>
      cluster.serve('/apis/kustomize.toolkit.fluxcd.io/v1', 'kustomizations', 'Kustomization', false),
  ],
])("a kind of kro's own group is waited for where %s", async (_, user, prepare) => {
  const { promise, cluster } = manifests(() => undefined, user)
  prepare(cluster)
  expect((await rejection(promise)).message).toContain('timed out after 180 s')
})

test("a kind of kro's own group is waited for where the user may not list RGDs", async () => {
  const { promise, cluster } = manifests(() => undefined, databases)
  const { json } = cluster
  cluster.json = async (path, request) => {
    if (path.endsWith('/resourcegraphdefinitions')) throw forbidden('ResourceGraphDefinition')
    return json(path, request)
  }
  expect((await rejection(promise)).message).toContain('timed out after 180 s')
})
