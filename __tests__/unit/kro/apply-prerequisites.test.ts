import { expect, test } from '@jest/globals'
import { KubeError } from '../../../src/adapters/kube.ts'
import { Objects } from '../../../src/cluster/objects.ts'
import { failuresOf } from '../../../src/errors.ts'
import { applyPrerequisites } from '../../../src/kro/apply-prerequisites.ts'
import type { FetchedPrerequisite } from '../../../src/kro/prerequisites.ts'
import type { KubeObject } from '../../../src/model/kubernetes/object.ts'
import { conditions, object } from '../../support/kro-objects.ts'
import { type FakeCluster, fakeCluster } from '../../support/objects.ts'
import { fakeSteps, rejection } from '../../support/steps.ts'

const condition = (type: string, status: string): Record<string, unknown> => ({
  conditions: [{ type, status }],
})

const crd = (name: string, more: Record<string, unknown> = {}): KubeObject => ({
  ...{ apiVersion: 'apiextensions.k8s.io/v1', kind: 'CustomResourceDefinition', metadata: { name } },
  spec: more,
})
const established = conditions(['Established', 'True', '', '', 1], ['NamesAccepted', 'True', '', '', 1])
const webhook = {
  conversion: {
    strategy: 'Webhook',
    webhook: { clientConfig: { service: { namespace: 'operators', name: 'hook' } } },
  },
}

const from = (
  shown: string,
  objects: KubeObject[],
  namespace: string | null = null,
): FetchedPrerequisite => ({
  prerequisite: {
    ...{ shown, namespace, values: null, crdsOnly: false },
    source: { from: 'chart-folder', folder: shown },
  },
  objects: objects.map((one) => ({ object: one, file: shown, line: 1 })),
  sha256: {},
})

/** Answers the first writes with these errors. */
const refusing =
  (json: FakeCluster['json'], errors: Error[]): FakeCluster['json'] =>
  async (path, request) => {
    const error = request?.method === 'PATCH' ? errors.shift() : undefined
    if (error !== undefined) throw error
    return json(path, request)
  }

/** A cluster in which what is applied works at once. */
function working() {
  const cluster = fakeCluster((applied) => {
    if (applied.kind === 'CustomResourceDefinition') applied.status = { conditions: established }
    if (applied.kind === 'Deployment')
      applied.status = {
        observedGeneration: 1,
        updatedReplicas: 1,
        availableReplicas: 1,
        ...condition('Available', 'True'),
      }
  })
  const fake = fakeSteps()
  const warnings: string[] = []
  const apply = (...fetched: FetchedPrerequisite[]) =>
    applyPrerequisites(fetched, new Objects(cluster), fake.settings, (text) => warnings.push(text))
  return { ...fake, cluster, apply, warnings }
}

const applied = (cluster: FakeCluster): string[] =>
  cluster.requests.filter((one) => one.startsWith('PATCH')).map((one) => one.split('/').slice(-1)[0] ?? '')

test('CRDs and namespaces of all come first, then each into its namespace', async () => {
  const { apply, cluster, steps } = working()
  const deployment = object('Deployment', { name: 'operator' }, { apiVersion: 'apps/v1' })
  await apply(from('chart', [deployment], 'operators'), from('crds', [crd('a.example.com')]))
  expect(applied(cluster)).toEqual(['operators', 'a.example.com', 'operator'])
  expect(cluster.requests).toContain('PATCH /apis/apps/v1/namespaces/operators/deployments/operator')
  expect(steps.records.map(({ step }) => step)).toEqual(['prerequisites.crds', 'prerequisites.apply.1'])
})

const typed =
  'failed to create typed patch object (default/operator; apps/v1, Kind=Deployment): .spec.replicas: expected numeric (int or float), got string'

test('an object that the API server refuses fails at once, with its file, also where the answer is an internal error', async () => {
  const { cluster, settings, clock } = working()
  cluster.json = refusing(cluster.json, [new KubeError(typed, 500, null)])
  const deployment = object('Deployment', { name: 'operator' }, { apiVersion: 'apps/v1' })
  const promise = applyPrerequisites(
    [from('a.yaml', [deployment])],
    new Objects(cluster),
    settings,
    () => undefined,
  )
  const error = await rejection(promise)
  expect(error.message).toContain(`a.yaml: applying Deployment/default/operator: ${typed}`)
  expect(failuresOf(error)).toContainEqual({ code: 'manifest-refused', file: 'a.yaml' })
  expect(clock.seconds()).toBe(0)
})

test.each([
  [
    'a webhook that is not up',
    new KubeError('failed calling webhook "a.b.c": connection refused', 500, 'InternalError'),
  ],
  ['etcd without a leader', new KubeError('etcdserver: leader changed', 500, 'InternalError')],
  [
    'a kind that is not served yet',
    new KubeError('the server could not find the requested resource', 404, 'NotFound'),
  ],
])('an object is applied again after %s', async (_, error) => {
  const { cluster, settings, steps } = working()
  cluster.json = refusing(cluster.json, [error, error])
  const deployment = object('Deployment', { name: 'operator' }, { apiVersion: 'apps/v1' })
  await applyPrerequisites([from('a.yaml', [deployment])], new Objects(cluster), settings, () => undefined)
  expect(steps.records.map(({ outcome }) => outcome)).toEqual(['ok', 'ok'])
})

test('a conversion webhook that nothing brings is left out of a CRD, and that is reported', async () => {
  const { apply, cluster, warnings } = working()
  await apply(from('crds', [crd('a.example.com', webhook)]))
  const path = '/apis/apiextensions.k8s.io/v1/customresourcedefinitions/a.example.com'
  expect(cluster.objects.get(path)?.spec).toEqual({ conversion: { strategy: 'None' } })
  expect(warnings).toEqual([
    'crds: CRD a.example.com is applied without its conversion webhook, since nothing brings Service operators/hook',
  ])
})

test.each<[string, (given: ReturnType<typeof working>) => FetchedPrerequisite[]]>([
  [
    'another prerequisite',
    () => [from('chart', [object('Service', { name: 'hook' }, { apiVersion: 'v1' })], 'operators')],
  ],
  [
    'the cluster',
    ({ cluster }) => {
      cluster.put('/api/v1/namespaces/operators/services/hook', {})
      return []
    },
  ],
])('one whose service %s has stays', async (_, others) => {
  const given = working()
  await given.apply(from('crds', [crd('a.example.com', webhook)]), ...others(given))
  const path = '/apis/apiextensions.k8s.io/v1/customresourcedefinitions/a.example.com'
  expect(given.cluster.objects.get(path)?.spec).toEqual(webhook)
  expect(given.warnings).toEqual([])
})

/** A cluster in which a webhook is called for ConfigMaps; it answers once the Deployment was applied. */
function withWebhook() {
  const given = working()
  const { json } = given.cluster
  given.cluster.json = async (path, request) => {
    const isAnswered = [...given.cluster.objects.values()].some(({ kind }) => kind === 'Deployment')
    if (request?.method === 'PATCH' && path.includes('/configmaps/') && !isAnswered)
      throw new KubeError(
        'failed calling webhook "check.acme": failed to call webhook: Post "https://hook.operators.svc:443/x": EOF',
        500,
        'InternalError',
      )
    return json(path, request)
  }
  return given
}
const settingsMap = object('ConfigMap', { name: 'settings' })
const operatorOf = object('Deployment', { name: 'operator' }, { apiVersion: 'apps/v1' })

test('a webhook whose Service nothing brings fails within 5 s, and names the Service', async () => {
  const { apply, clock } = withWebhook()
  expect((await rejection(apply(from('a.yaml', [settingsMap])))).message).toMatch(
    /will not succeed: .*webhook check\.acme calls Service operators\/hook, which does not exist, and nothing that is applied makes it$/,
  )
  expect(clock.seconds()).toBeLessThan(5)
})

test('a webhook of the same prerequisite is called again after the rest was applied', async () => {
  const { apply, cluster, clock } = withWebhook()
  const service = object('Service', { name: 'hook' })
  await apply(from('chart', [settingsMap, service, operatorOf], 'operators'))
  expect(applied(cluster)).toEqual(['operators', 'hook', 'operator', 'settings'])
  expect(clock.seconds()).toBeLessThan(1)
})
