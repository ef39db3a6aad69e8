import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { KubeError } from '../../../../src/adapters/kube.ts'
import { failuresOf, SetupError } from '../../../../src/errors.ts'
import type { KubeObject } from '../../../../src/model/kubernetes/object.ts'
import { conditions, object } from '../../../support/kro-objects.ts'
import { forbidden } from '../../../support/kube.ts'
import type { FakeCluster } from '../../../support/objects.ts'
import { rejection } from '../../../support/steps.ts'
import { files, kro, manifests, namespace, rgd } from './manifests-gate.ts'

test('applied in the order of need; what was applied stays', async () => {
  const { promise, cluster, steps, folder } = manifests(kro)
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
  // The summary of a green job quotes the last line.
  const log = readFileSync(join(folder, 'evidence/steps/gate.manifests.log'), 'utf8')
  expect(log.trimEnd().split('\n').at(-1)).toBe(
    '# passed: 1 RGD Active, 1 instance ACTIVE, 1 other object applied',
  )
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
  expect(failuresOf(error)).toContainEqual({ code: 'object-failed', object: 'ResourceGraphDefinition/app' })
  expect(clock.seconds()).toBe(0)
})

test('an RGD that may heal: after kro had its minute, not after the whole wait', async () => {
  const { promise, clock } = manifests(
    (object) => {
      object.status = {
        state: 'Inactive',
        conditions: conditions(['KindReady', 'False', 'Failed', 'the CRD is not established', 1]),
      }
    },
    [{ object: rgd, file: 'rgds/app.yaml', line: 1 }],
    1000,
  )
  expect((await rejection(promise)).message).toBe(
    'rgds/app.yaml: RGD app becomes Active: will not succeed: ResourceGraphDefinition/app is Inactive: ' +
      'KindReady=False (Failed): the CRD is not established',
  )
  expect(clock.seconds()).toBeGreaterThan(1060)
  expect(clock.seconds()).toBeLessThan(1063)
})

test('an instance in ERROR: after kro had its minute, not after the whole wait', async () => {
  const failing: typeof kro = (object, cluster) => {
    kro(object, cluster)
    if (object.kind === 'App')
      object.status = {
        state: 'ERROR',
        conditions: conditions(['ResourcesReady', 'False', 'NotReady', 'deployments is forbidden', 1]),
      }
  }
  const { promise, clock } = manifests(failing, files, 1000)
  const error = await rejection(promise)
  expect(error.message).toBe(
    'apps/mine.yaml: App/team/mine becomes ACTIVE: will not succeed: App/team/mine is ERROR: ' +
      'ResourcesReady=False (NotReady): deployments is forbidden',
  )
  expect(clock.seconds()).toBeGreaterThan(1060)
  expect(clock.seconds()).toBeLessThan(1063)
})

test.each([
  ['Namespace', 'apps/team.yaml: applying Namespace/team'],
  ['ResourceGraphDefinition', 'rgds/app.yaml: applying ResourceGraphDefinition/app'],
  ['App', 'apps/mine.yaml: applying App/team/mine'],
])('an API server that refuses an object (%s): at once, with its file', async (kind, place) => {
  const { promise, clock } = manifests((object, cluster) => {
    if (object.kind === kind) throw forbidden(kind)
    kro(object, cluster)
  })
  const error = await rejection(promise)
  expect(error).toBeInstanceOf(SetupError)
  expect(error.message).toBe(`${place}: ${forbidden(kind).message}`)
  expect(error.cause).toBeInstanceOf(KubeError)
  expect(clock.seconds()).toBe(0)
})

test('a namespace that no manifest creates fails immediately, with the file', async () => {
  const { promise, clock } = manifests((object, cluster) => {
    if (object.kind === 'App') throw new KubeError('namespaces "team" not found (HTTP 404)', 404, 'NotFound')
    kro(object, cluster)
  })
  expect((await rejection(promise)).message).toBe(
    'apps/mine.yaml: applying App/team/mine: namespaces "team" not found (HTTP 404)',
  )
  expect(clock.seconds()).toBe(0)
})

test('an API server that cannot answer for a moment is asked again', async () => {
  let failures = 3
  const { promise, clock } = manifests((object, cluster) => {
    if (object.kind === 'App' && failures-- > 0)
      throw new KubeError('etcdserver: leader changed (HTTP 500)', 500, 'InternalError')
    kro(object, cluster)
  })
  await promise
  expect(failures).toBe(-1)
  expect(clock.seconds()).toBeGreaterThan(0)
})

test('a defect is not dressed up as a refusal', async () => {
  const { promise } = manifests(() => {
    throw new TypeError('undefined is not an object')
  })
  expect(await rejection(promise)).toBeInstanceOf(TypeError)
})

test('a CRD of the user that is never established: with its file', async () => {
  const crd = object(
    'CustomResourceDefinition',
    { name: 'things.acme.example' },
    { apiVersion: 'apiextensions.k8s.io/v1' },
  )
  const { promise } = manifests(() => undefined, [{ object: crd, file: 'crd.yaml', line: 1 }])
  expect((await rejection(promise)).message).toBe(
    'crd.yaml: CRD things.acme.example is established: timed out after 180 s; ' +
      'last observed: CRD things.acme.example: not established yet',
  )
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

const graphCrd = object(
  'CustomResourceDefinition',
  { name: 'graphs.kro.run' },
  // kubectl would keep all of it in an annotation, which may have 262,144 bytes.
  { apiVersion: 'apiextensions.k8s.io/v1', spec: { description: 'x'.repeat(400_000) } },
)
const graph = object('Graph', { name: 'bundle', namespace: 'team' }, { apiVersion: 'kro.run/v1alpha1' })

/** A controller of Graphs, which are of kro v0.10. @param reason of ResourcesConverged */
const graphs =
  (reason: 'Applied' | 'WaitingForReadiness') =>
  (object: KubeObject, cluster: FakeCluster): void => {
    if (object.kind === 'CustomResourceDefinition') {
      object.status = { conditions: conditions(['Established', 'True'], ['NamesAccepted', 'True']) }
      cluster.serve('/apis/kro.run/v1alpha1', 'graphs', 'Graph', true)
    }
    const converged = reason === 'Applied' ? 'True' : 'False'
    if (object.kind === 'Graph')
      object.status = {
        conditions: conditions(
          ['Accepted', 'True', 'Compiled', '', 1],
          ['ResourcesConverged', converged, reason, 'node web', 1],
          ['Ready', converged, reason, '', 1],
        ),
      }
  }

test('a Graph is awaited by its conditions, and its CRD is applied server-side, however large it is', async () => {
  const user = [graph, graphCrd, namespace].map((one) => ({ object: one, file: 'graph.yaml', line: 1 }))
  const { promise, cluster } = manifests(graphs('Applied'), user)
  await promise
  const crd = cluster.objects.get('/apis/apiextensions.k8s.io/v1/customresourcedefinitions/graphs.kro.run')
  expect(crd?.metadata.annotations).toBeUndefined()
  expect(cluster.requests).toContain('PATCH /apis/kro.run/v1alpha1/namespaces/team/graphs/bundle')
  const error = await rejection(manifests(graphs('WaitingForReadiness'), user).promise)
  expect(error.message).toMatch(
    /last observed: Graph\/team\/bundle has not converged: ResourcesConverged=False \(WaitingForReadiness\): node web/,
  )
})
