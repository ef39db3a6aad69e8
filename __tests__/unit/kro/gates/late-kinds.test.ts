import { expect, test } from '@jest/globals'
import { Objects } from '../../../../src/cluster/objects.ts'
import { manifestsGate } from '../../../../src/kro/gates/manifests.ts'
import { conditions, object } from '../../../support/kro-objects.ts'
import { fakeCluster } from '../../../support/objects.ts'
import { fakeSteps, rejection } from '../../../support/steps.ts'

const root = '/apis/db.example.com/v1'
const path = '/apis/kro.run/v1alpha1/resourcegraphdefinitions/app'
const rgd = object(
  'ResourceGraphDefinition',
  { name: 'app' },
  {
    apiVersion: 'kro.run/v1alpha1',
    spec: {
      schema: { apiVersion: 'v1alpha1', kind: 'App' },
      resources: [{ id: 'db', template: { apiVersion: 'db.example.com/v1', kind: 'Database' } }],
    },
  },
)
const refused = {
  state: 'Inactive',
  conditions: conditions([
    'GraphAccepted',
    'False',
    'InvalidResourceGraph',
    'cannot resolve group version kind "db.example.com/v1, Kind=Database": schema not found',
    1,
  ]),
}

/**
 * kro that looks at an RGD when it is applied, and then only after a long time.
 *
 * @param servedAt seconds; the kind's CRD is made then
 */
function lateKind(servedAt: number, more: { wasActive?: boolean } = {}) {
  const fake = fakeSteps({}, 180)
  let isServed = false
  const cluster = fakeCluster((applied) => {
    if (applied.kind === 'ResourceGraphDefinition') applied.status = isServed ? { state: 'Active' } : refused
  })
  if (more.wasActive === true) cluster.serve('/apis/kro.run/v1alpha1', 'apps', 'App', true)
  const { clock } = fake
  const sleep = clock.sleep.bind(clock)
  clock.sleep = async (seconds: number) => {
    await sleep(seconds)
    if (isServed || clock.seconds() < servedAt) return
    isServed = true
    cluster.serve(root, 'databases', 'Database', true)
  }
  const promise = manifestsGate(new Objects(cluster), fake.settings, [
    { object: rgd, file: 'app.yaml', line: 1 },
  ])
  return { promise, cluster, clock }
}

test('an RGD whose kind comes to be served half a minute later is applied again, and is Active soon', async () => {
  const { promise, cluster, clock } = lateKind(30)
  await promise
  expect(clock.seconds()).toBeLessThan(35)
  expect(cluster.requests.filter((request) => /^(?:PATCH|DELETE)/.test(request))).toEqual([
    `PATCH ${path}`,
    `DELETE ${path}`,
    `PATCH ${path}`,
  ])
})

test('one whose kind is never served fails after kro had its minute, and is left as it is', async () => {
  const { promise, cluster, clock } = lateKind(1000)
  expect((await rejection(promise)).message).toContain('schema not found')
  expect(clock.seconds()).toBeLessThan(65)
  expect(cluster.requests).not.toContain(`DELETE ${path}`)
})

test('one that was Active is never removed: instances may be there', async () => {
  const { promise, cluster } = lateKind(30, { wasActive: true })
  await rejection(promise)
  expect(cluster.requests).not.toContain(`DELETE ${path}`)
})
