import { expect, test } from '@jest/globals'
import { Objects } from '../../../../src/cluster/objects.ts'
import type { UserObject } from '../../../../src/inputs/manifests.ts'
import { manifestsGate } from '../../../../src/kro/gates/manifests.ts'
import type { KubeObject } from '../../../../src/model/kubernetes/object.ts'
import { conditions, object } from '../../../support/kro-objects.ts'
import { forbidden } from '../../../support/kube.ts'
import { type FakeCluster, fakeCluster } from '../../../support/objects.ts'
import { fakeSteps, rejection } from '../../../support/steps.ts'

const rgd = object(
  'ResourceGraphDefinition',
  { name: 'app' },
  { apiVersion: 'kro.run/v1alpha1', spec: { schema: { apiVersion: 'v1alpha1', kind: 'App' } } },
)
const instance = object('App', { name: 'mine', namespace: 'team' }, { apiVersion: 'kro.run/v1alpha1' })
const namespace = object('Namespace', { name: 'team' })
const files: UserObject[] = [
  { object: instance, file: 'apps/mine.yaml', line: 1 },
  { object: rgd, file: 'rgds/app.yaml', line: 1 },
  { object: namespace, file: 'apps/team.yaml', line: 1 },
]

const kro = (object: KubeObject, cluster: FakeCluster): void => {
  if (object.kind === 'ResourceGraphDefinition') {
    object.status = { state: 'Active' }
    cluster.serve('/apis/kro.run/v1alpha1', 'apps', 'App', true)
  }
  if (object.kind === 'App') object.status = { state: 'ACTIVE' }
}

function manifests(onApply: typeof kro, user = files) {
  const cluster = fakeCluster(onApply)
  const fake = fakeSteps({}, 180)
  return { ...fake, cluster, promise: manifestsGate(new Objects(cluster), fake.settings, user) }
}

test('applied in the order of need; what was applied stays', async () => {
  const { promise, cluster, steps } = manifests(kro)
  await promise
  expect(cluster.requests.filter((request) => request.startsWith('PATCH'))).toEqual([
    'PATCH /api/v1/namespaces/team',
    'PATCH /apis/kro.run/v1alpha1/resourcegraphdefinitions/app',
    'PATCH /apis/kro.run/v1alpha1/namespaces/team/apps/mine',
  ])
  expect(cluster.objects.size).toBe(3)
  expect(steps.records).toMatchObject([
    { step: 'gate.manifests', title: '3 of your objects are applied and work', outcome: 'ok' },
  ])
})

test('an RGD that kro refuses for good: at once, with its file and the words of kro', async () => {
  const { promise, clock } = manifests((object) => {
    object.status = {
      state: 'Inactive',
      conditions: conditions([
        'GraphAccepted',
        'False',
        'InvalidResourceGraph',
        'found unknown identifiers: [x]',
        1,
      ]),
    }
  })
  const error = await rejection(promise)
  expect(error.message).toBe(
    'rgds/app.yaml: RGD app becomes Active: will not succeed: ResourceGraphDefinition/app is Inactive: ' +
      'GraphAccepted=False (InvalidResourceGraph): found unknown identifiers: [x]',
  )
  expect(clock.seconds()).toBe(0)
})

test('an instance in ERROR: after kro had its minute, not after the whole wait', async () => {
  const { promise, clock } = manifests((object, cluster) => {
    kro(object, cluster)
    if (object.kind === 'App')
      object.status = {
        state: 'ERROR',
        conditions: conditions(['ResourcesReady', 'False', 'NotReady', 'deployments is forbidden', 1]),
      }
  })
  const error = await rejection(promise)
  expect(error.message).toMatch(
    /^apps\/mine\.yaml: App\/team\/mine becomes ACTIVE: .*deployments is forbidden$/,
  )
  expect(clock.seconds()).toBeGreaterThan(60)
  expect(clock.seconds()).toBeLessThan(63)
})

test('an API server that refuses an object: at once, with its file', async () => {
  const { promise, clock } = manifests((object) => {
    if (object.kind === 'Namespace') throw forbidden('namespaces')
  })
  expect((await rejection(promise)).message).toMatch(
    /^apps\/team\.yaml: applying Namespace\/team: namespaces is forbidden/,
  )
  expect(clock.seconds()).toBe(0)
})

test('a CRD of the user is awaited before what needs it', async () => {
  const crd = object(
    'CustomResourceDefinition',
    { name: 'things.acme.example' },
    { apiVersion: 'apiextensions.k8s.io/v1' },
  )
  const thing = object('Thing', { name: 'a' }, { apiVersion: 'acme.example/v1' })
  const user = [
    { object: thing, file: 'thing.yaml', line: 1 },
    { object: crd, file: 'crd.yaml', line: 1 },
  ]
  const { promise, cluster } = manifests((object, at) => {
    if (object.kind !== 'CustomResourceDefinition') return
    object.status = { conditions: conditions(['Established', 'True']) }
    at.serve('/apis/acme.example/v1', 'things', 'Thing', false)
  }, user)
  await promise
  expect([...cluster.objects.keys()].at(-1)).toBe('/apis/acme.example/v1/things/a')
})
