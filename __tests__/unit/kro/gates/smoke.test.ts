import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { changeSignal } from '../../../../src/adapters/change-signal.ts'
import { Objects } from '../../../../src/cluster/objects.ts'
import { smokeGate } from '../../../../src/kro/gates/smoke.ts'
import type { KubeObject } from '../../../../src/model/kubernetes/object.ts'
import { conditions } from '../../../support/kro-objects.ts'
import { forbidden } from '../../../support/kube.ts'
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

/** @param began clock time, in seconds, at which the test begins */
function smoke(kro: Partial<Kro>, aggregation = false, began = 0) {
  const cluster = fakeCluster((object, at) => {
    if (object.kind === 'ResourceGraphDefinition') (kro.onRgd ?? working.onRgd)(object, at)
    if (object.kind === 'SetupKroSmoke') (kro.onInstance ?? working.onInstance)(object, at)
  })
  const fake = fakeSteps({}, 180)
  void fake.clock.sleep(began)
  return {
    ...fake,
    cluster,
    promise: smokeGate(new Objects(cluster), fake.settings, 'kro-system', aggregation),
  }
}

test('an RGD, its instance and its object appear, and nothing of them stays', async () => {
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
    { step: 'gate.smoke', title: 'kro reconciles an RGD and its instance', outcome: 'ok' },
    { step: 'smoke.remove', title: 'remove what the smoke test made', outcome: 'ok' },
  ])
})

test('it watches the RGDs, then the instances of its kind', async () => {
  const run = smoke({})
  const watched: (readonly string[])[] = []
  run.cluster.watch = (collections) => {
    watched.push(collections)
    return changeSignal()
  }
  await run.promise
  expect(watched).toEqual([
    [`${root}/resourcegraphdefinitions`],
    [`${root}/namespaces/kro-system/setupkrosmokes`],
  ])
})

test('each thing that it sees is in the log of the step', async () => {
  const run = smoke({})
  await run.promise
  const log = (step: string) =>
    readFileSync(join(run.folder, `evidence/steps/${step}.log`), 'utf8')
      .split('\n')
      .flatMap((line) => /passed: .*/.exec(line) ?? [])
  expect(log('gate.smoke')).toEqual([
    'passed: ResourceGraphDefinition setup-kro-smoke is Active',
    'passed: SetupKroSmoke/kro-system/setup-kro-smoke applied',
    "passed: ConfigMap kro-system/setup-kro-smoke-proof is there, with the instance's message",
  ])
  expect(log('smoke.remove')).toEqual([
    'passed: SetupKroSmoke/kro-system/setup-kro-smoke is gone',
    'passed: ConfigMap/kro-system/setup-kro-smoke-proof is gone',
    'passed: ResourceGraphDefinition/setup-kro-smoke is gone',
    'passed: CustomResourceDefinition/setupkrosmokes.kro.run is gone',
    'passed: ClusterRole/setup-kro:smoke is gone',
  ])
})

test.each([
  [{}, ''],
  [{ deletionTimestamp: '2026-01-02T03:04:05Z' }, ', being deleted'],
])('an RGD that does not go away fails the removal: %#', async (metadata, state) => {
  const run = smoke({})
  const { json } = run.cluster
  run.cluster.json = async (path, request) => {
    if (request?.method !== 'DELETE' || !path.startsWith(rgd)) return json(path, request)
    const object = run.cluster.objects.get(rgd)
    if (object) Object.assign(object.metadata, metadata)
    return object
  }
  expect((await rejection(run.promise)).message).toBe(
    'ResourceGraphDefinition/setup-kro-smoke is gone: timed out after 180 s; ' +
      `last observed: ResourceGraphDefinition/setup-kro-smoke is still there${state}`,
  )
  expect(run.steps.failed).toBe('smoke.remove')
})

test('in aggregation mode kro gets the rights for it first, and loses them again', async () => {
  const { promise, cluster } = smoke({}, true)
  await promise
  expect(cluster.requests.filter((request) => request.startsWith('PATCH'))[0]).toBe(`PATCH ${role}`)
  expect(cluster.objects.size).toBe(0)
})

describe('a kro that does not reconcile', () => {
  test('refuses the RGD: fails long before the deadline, and leaves the evidence', async () => {
    const { promise, cluster, clock } = smoke(
      {
        onRgd: (object) => {
          object.status = {
            state: 'Inactive',
            conditions: conditions([
              'KindReady',
              'False',
              'Failed',
              'customresourcedefinitions is forbidden',
            ]),
          }
        },
      },
      false,
      1000,
    )
    const error = await rejection(promise)
    expect(error.message).toBe(
      'the smoke RGD becomes Active: will not succeed: ResourceGraphDefinition/setup-kro-smoke is Inactive: ' +
        'KindReady=False (Failed): customresourcedefinitions is forbidden',
    )
    expect(clock.seconds()).toBeGreaterThan(1045)
    expect(clock.seconds()).toBeLessThan(1048)
    expect([...cluster.objects.keys()]).toEqual([rgd])
  })

  test('never looks at the RGD: the deadline ends it', async () => {
    const { promise, clock } = smoke({ onRgd: () => undefined })
    const error = await rejection(promise)
    expect(error.message).toBe(
      'the smoke RGD becomes Active: timed out after 180 s; last observed: ' +
        'ResourceGraphDefinition/setup-kro-smoke is new, kro has not written a condition yet',
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
    expect(error.message).toBe(
      'the smoke instance becomes ACTIVE: timed out after 180 s; last observed: ' +
        'the instance is ACTIVE and ConfigMap kro-system/setup-kro-smoke-proof is not there',
    )
  })

  test.each([
    ['something else', { data: { message: 'none' } }, '"none"'],
    ['nothing in it', {}, 'undefined'],
  ])('made %s', async (_, made, says) => {
    const { promise, clock } = smoke({
      onInstance: (object, cluster) => {
        object.status = { state: 'ACTIVE' }
        cluster.put(child, made)
      },
    })
    const error = await rejection(promise)
    expect(error.message).toBe(
      'the smoke instance becomes ACTIVE: will not succeed: ' +
        `ConfigMap kro-system/setup-kro-smoke-proof says ${says}, not "reconciled by kro"`,
    )
    expect(clock.seconds()).toBe(0)
  })

  test('makes the object, and never says ACTIVE', async () => {
    const { promise } = smoke({
      onInstance: (object, cluster) => {
        working.onInstance(object, cluster)
        object.status = { state: 'IN_PROGRESS' }
      },
    })
    expect((await rejection(promise)).message).toBe(
      'the smoke instance becomes ACTIVE: timed out after 180 s; last observed: ' +
        'SetupKroSmoke/kro-system/setup-kro-smoke is IN_PROGRESS',
    )
  })

  test('never serves the kind', async () => {
    const { promise } = smoke({
      onRgd: (object) => {
        object.status = { state: 'Active' }
      },
    })
    expect((await rejection(promise)).message).toBe(
      'the smoke instance is accepted: timed out after 180 s; last observed: the API server does not serve SetupKroSmoke yet',
    )
  })

  test('does not admit the instance: in the words of the API server', async () => {
    const { promise } = smoke({
      onInstance: () => {
        throw forbidden('setupkrosmokes')
      },
    })
    expect((await rejection(promise)).message).toBe(
      'the smoke instance is accepted: will not succeed: applying SetupKroSmoke/kro-system/setup-kro-smoke: ' +
        `${forbidden('setupkrosmokes').message} (the API server has refused it for 30 s)`,
    )
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
