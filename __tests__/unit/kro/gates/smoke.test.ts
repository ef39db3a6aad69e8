import { describe, expect, test } from '@jest/globals'
import { Objects } from '../../../../src/cluster/objects.ts'
import { smokeGate } from '../../../../src/kro/gates/smoke.ts'
import type { KubeObject } from '../../../../src/model/kubernetes/object.ts'
import { conditions } from '../../../support/kro-objects.ts'
import { type FakeCluster, fakeCluster } from '../../../support/objects.ts'
import { fakeSteps, rejection } from '../../../support/steps.ts'

const root = '/apis/kro.run/v1alpha1'
const rgd = `${root}/resourcegraphdefinitions/setup-kro-smoke`
const instance = `${root}/namespaces/kro-system/setupkrosmokes/setup-kro-smoke`
const child = '/api/v1/namespaces/kro-system/configmaps/setup-kro-smoke-proof'
const crd = '/apis/apiextensions.k8s.io/v1/customresourcedefinitions/setupkrosmokes.kro.run'
const role = '/apis/rbac.authorization.k8s.io/v1/clusterroles/setup-kro%3Asmoke'

/** What kro does with the smoke test's objects. */
interface Kro {
  onRgd(object: KubeObject, cluster: FakeCluster): void
  onInstance(object: KubeObject, cluster: FakeCluster): void
}

const working: Kro = {
  onRgd(object, cluster) {
    object.status = { state: 'Active' }
    cluster.serve(root, 'setupkrosmokes', 'SetupKroSmoke', true)
    cluster.put(crd, { kind: 'CustomResourceDefinition' })
  },
  onInstance(object, cluster) {
    object.status = { state: 'ACTIVE' }
    cluster.put(child, { data: { message: (object.spec as { message: string }).message } })
  },
}

function smoke(kro: Partial<Kro>, aggregation = false) {
  const cluster = fakeCluster((object, at) => {
    if (object.kind === 'ResourceGraphDefinition') (kro.onRgd ?? working.onRgd)(object, at)
    if (object.kind === 'SetupKroSmoke') (kro.onInstance ?? working.onInstance)(object, at)
  })
  const fake = fakeSteps({}, 180)
  return {
    ...fake,
    cluster,
    promise: smokeGate(new Objects(cluster), fake.settings, 'kro-system', aggregation),
  }
}

test('an RGD, its instance and its object come, and nothing of them stays', async () => {
  const { promise, cluster, steps } = smoke({})
  await promise
  expect([...cluster.objects.keys()]).toEqual([])
  expect(cluster.requests.filter((request) => request.startsWith('PATCH'))).toEqual([
    `PATCH ${rgd}`,
    `PATCH ${instance}`,
  ])
  // kro needs the RGD to clean up an instance; the CRD must have no instance left.
  expect(cluster.requests.filter((request) => request.startsWith('DELETE'))).toEqual(
    [instance, child, rgd, crd, role].map((path) => `DELETE ${path}`),
  )
  expect(steps.records).toMatchObject([
    { step: 'gate.smoke', outcome: 'ok' },
    { step: 'smoke.remove', outcome: 'ok' },
  ])
})

test('in aggregation mode kro gets the rights for it first, and loses them again', async () => {
  const { promise, cluster } = smoke({}, true)
  await promise
  expect(cluster.requests.filter((request) => request.startsWith('PATCH'))[0]).toBe(`PATCH ${role}`)
  expect(cluster.objects.size).toBe(0)
})

describe('a kro that does not reconcile', () => {
  test('refuses the RGD: fails long before the deadline, and leaves the evidence', async () => {
    const { promise, cluster, clock } = smoke({
      onRgd: (object) => {
        object.status = {
          state: 'Inactive',
          conditions: conditions(['KindReady', 'False', 'Failed', 'customresourcedefinitions is forbidden']),
        }
      },
    })
    const error = await rejection(promise)
    expect(error.message).toMatch(/KindReady=False \(Failed\): customresourcedefinitions is forbidden$/)
    expect(clock.seconds()).toBeGreaterThan(45)
    expect(clock.seconds()).toBeLessThan(48)
    expect([...cluster.objects.keys()]).toEqual([rgd])
  })

  test('never looks at the RGD: the deadline ends it', async () => {
    const { promise, clock } = smoke({ onRgd: () => undefined })
    const error = await rejection(promise)
    expect(error.message).toMatch(
      /timed out after 180 s; last observed: .*kro has not written a condition yet$/,
    )
    expect(clock.seconds()).toBeGreaterThan(178)
  })

  test('says ACTIVE and made nothing', async () => {
    const { promise } = smoke({
      onInstance: (object) => {
        object.status = { state: 'ACTIVE' }
      },
    })
    const error = await rejection(promise)
    expect(error.message).toMatch(/ConfigMap kro-system\/setup-kro-smoke-proof is not there$/)
  })

  test('made something else', async () => {
    const { promise, clock } = smoke({
      onInstance: (object, cluster) => {
        object.status = { state: 'ACTIVE' }
        cluster.put(child, { data: { message: 'none' } })
      },
    })
    const error = await rejection(promise)
    expect(error.message).toMatch(/says "none", not "reconciled by kro"$/)
    expect(clock.seconds()).toBe(0)
  })

  test('serves the kind a moment late: no failure', async () => {
    let cluster: FakeCluster | null = null
    const run = smoke({
      onRgd: (object, at) => {
        object.status = { state: 'Active' }
        cluster = at
      },
    })
    const sleep = run.clock.sleep
    run.clock.sleep = async (seconds) => {
      cluster?.serve(root, 'setupkrosmokes', 'SetupKroSmoke', true)
      await sleep(seconds)
    }
    await run.promise
    expect(run.clock.seconds()).toBeGreaterThan(0)
  })
})
