import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { KubeError } from '../../../../src/adapters/kube.ts'
import { Objects } from '../../../../src/cluster/objects.ts'
import { failuresOf, SetupError } from '../../../../src/errors.ts'
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

/** @param began clock time, in seconds, at which the gate begins */
function manifests(onApply: typeof kro, user = files, began = 0) {
  const cluster = fakeCluster(onApply)
  const fake = fakeSteps({}, 180)
  void fake.clock.sleep(began)
  return { ...fake, cluster, promise: manifestsGate(new Objects(cluster), fake.settings, user) }
}

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
