import { expect, test } from '@jest/globals'
import { leftBehind, narrowedCrds, upgradeKro } from '../../../src/changes/upgrade.ts'
import { Objects } from '../../../src/cluster/objects.ts'
import { inStages, type KroManifests } from '../../../src/kro/deploy.ts'
import { type KubeObject, nameOf } from '../../../src/model/kubernetes/object.ts'
import { conditions } from '../../support/kro-objects.ts'
import { type FakeCluster, fakeCluster } from '../../support/objects.ts'
import { fakeSteps, rejection } from '../../support/steps.ts'

const object = (apiVersion: string, kind: string, name: string, namespace?: string): KubeObject => ({
  apiVersion,
  kind,
  metadata: { name, ...(namespace ? { namespace } : {}) },
})

const deployment: KubeObject = {
  ...object('apps/v1', 'Deployment', 'kro'),
  spec: { template: { spec: { containers: [{ name: 'manager', image: 'kro:1' }] } } },
}

const chart = (...more: KubeObject[]) => inStages([deployment, ...more], 'kro-system')

test('what the new chart lacks is left behind, but no CRD, and nothing that only says its namespace', () => {
  const old = chart(
    object('v1', 'Service', 'metrics'),
    object('v1', 'ConfigMap', 'kept', 'kro-system'),
    object('rbac.authorization.k8s.io/v1', 'ClusterRole', 'old-role'),
    object('apiextensions.k8s.io/v1', 'CustomResourceDefinition', 'graphs.kro.run'),
  )
  const wanted = chart(object('v1', 'ConfigMap', 'kept'))
  expect(leftBehind(old, wanted, 'kro-system').map(nameOf)).toEqual([
    'Service/kro-system/metrics',
    'ClusterRole/kro-system/old-role',
  ])
})

test('an object whose kind has a newer version is the same object', () => {
  const old = chart(object('policy/v1beta1', 'PodDisruptionBudget', 'kro'))
  expect(leftBehind(old, chart(object('policy/v1', 'PodDisruptionBudget', 'kro')), 'kro-system')).toEqual([])
})

const role = (name: string): KubeObject => object('rbac.authorization.k8s.io/v1', 'ClusterRole', name)
const account = object('v1', 'ServiceAccount', 'kro')
const crd = (properties: Record<string, unknown> = {}): KubeObject => ({
  ...object('apiextensions.k8s.io/v1', 'CustomResourceDefinition', 'resourcegraphdefinitions.kro.run'),
  spec: {
    versions: [
      { name: 'v1alpha1', storage: true, schema: { openAPIV3Schema: { type: 'object', properties } } },
    ],
  },
})
const kro = (image: string, name: string, ...more: KubeObject[]): KroManifests =>
  inStages(
    [
      {
        ...object('apps/v1', 'Deployment', name),
        spec: {
          selector: { matchLabels: { app: name } },
          template: {
            spec: {
              serviceAccountName: 'kro',
              containers: [{ name: 'manager', image, args: ['--leader-elect=true'] }],
            },
          },
        },
      },
      account,
      crd(),
      ...more,
    ],
    'kro-system',
  )

const inKro = '/namespaces/kro-system'
const owned = (kind: string, name: string, uid: string) => ({
  ownerReferences: [{ kind, name, uid, controller: true }],
})

/** A cluster in which Deployments have a pod that takes the lease, and a role `rights` is what kro needs. */
function clusterWith(clock: { date(): Date }): FakeCluster {
  const cluster = fakeCluster((applied) => {
    if (applied.kind === 'CustomResourceDefinition')
      applied.status = { conditions: conditions(['Established', 'True'], ['NamesAccepted', 'True']) }
    if (applied.kind === 'Deployment') run(applied)
  })
  const run = (deployment: KubeObject): void => {
    const image = (deployment.spec as { template: { spec: { containers: { image: string }[] } } }).template
      .spec.containers[0]?.image
    const name = `${deployment.metadata.name}-${image}`
    const { uid } = Object.assign(deployment.metadata, { uid: `uid-${deployment.metadata.name}` })
    for (const path of [...cluster.objects.keys()])
      if (path.includes(`/pods/${deployment.metadata.name}-`)) cluster.objects.delete(path)
    cluster.put(`/apis/apps/v1${inKro}/replicasets/${name}`, {
      kind: 'ReplicaSet',
      metadata: {
        name,
        uid: `set-${name}`,
        annotations: { 'deployment.kubernetes.io/revision': String(cluster.objects.size) },
        ...owned('Deployment', deployment.metadata.name, uid),
      },
    })
    cluster.put(`/api/v1${inKro}/pods/${name}`, {
      kind: 'Pod',
      metadata: {
        name,
        namespace: 'kro-system',
        uid: `pod-${name}`,
        ...owned('ReplicaSet', name, `set-${name}`),
      },
      status: { phase: 'Running', conditions: conditions(['Ready', 'True']) },
    })
    cluster.put(`/apis/coordination.k8s.io/v1${inKro}/leases/controller.kro.run`, {
      spec: { holderIdentity: `${name}_1`, renewTime: clock.date().toISOString(), leaseDurationSeconds: 15 },
    })
  }
  const { json } = cluster
  cluster.json = async (path, request) => {
    if (path.endsWith('/subjectaccessreviews'))
      return {
        status: { allowed: cluster.objects.has('/apis/rbac.authorization.k8s.io/v1/clusterroles/rights') },
      }
    const answer = await json(path, request)
    // With its Deployment go its pods.
    if (request?.method === 'DELETE')
      for (const at of [...cluster.objects.keys()])
        if (at.includes(`/pods/${path.split('?')[0]?.split('/').at(-1)}-`)) cluster.objects.delete(at)
    return answer
  }
  return cluster
}

async function upgraded(old: KroManifests, wanted: KroManifests) {
  const { steps, settings, clock } = fakeSteps({}, 60)
  const cluster = clusterWith(clock)
  const objects = new Objects(cluster)
  for (const one of [...old.crds, ...old.access, ...old.rest])
    await objects.apply({ ...one, metadata: { ...one.metadata, namespace: 'kro-system' } })
  cluster.requests.length = 0
  const image = { reference: wanted.image, built: null, repoDigest: null }
  const next = { manifests: wanted, image, version: 'v0.9.4', identity: null }
  const error = await rejection(
    upgradeKro(objects, settings, 'kro-system', old, next).then(() => {
      throw new Error('it went well')
    }),
  )
  return {
    error: error.message,
    steps: steps.records.map(({ step, outcome }) => [step, outcome]),
    written: cluster.requests.flatMap((request) =>
      /^(?:PATCH|DELETE) /.test(request) ? [request.replace(/\/apis?\/.*\//, '')] : [],
    ),
  }
}

test('CRDs, rights, image, Deployment, each a step of the upgrade; then the new controller leads', async () => {
  const { error, steps, written } = await upgraded(
    kro('one', 'kro', role('rights')),
    kro('two', 'kro', role('rights')),
  )
  expect(error).toBe('it went well')
  expect(steps).toEqual(
    [
      ...['upgrade.kro.crds', 'upgrade.gate.crds', 'upgrade.kro.access', 'upgrade.gate.rbac'],
      ...['upgrade.gate.image', 'upgrade.kro.apply', 'upgrade.gate.controller'],
    ].map((name) => [name, 'ok']),
  )
  expect(written).toEqual([
    'PATCH resourcegraphdefinitions.kro.run',
    'PATCH kro-system',
    'PATCH kro',
    'PATCH rights',
    'PATCH kro',
  ])
})

test('a role that the new chart lacks is deleted, and then kro may not do what it needs', async () => {
  const { error, steps, written } = await upgraded(kro('one', 'kro', role('rights')), kro('two', 'kro'))
  expect(written.at(-1)).toBe('DELETE rights')
  expect(steps.at(-1)).toEqual(['upgrade.gate.rbac', 'failed'])
  expect(error).toMatch(/may not list resourcegraphdefinitions\.kro\.run/)
})

test('a Deployment of another name takes over from the old one, which is deleted', async () => {
  const { error, steps, written } = await upgraded(
    kro('one', 'kro', role('rights')),
    kro('two', 'krox', role('rights')),
  )
  expect(error).toBe('it went well')
  expect(written.at(-1)).toBe('DELETE kro')
  expect(steps.map(([name]) => name).slice(-2)).toEqual(['upgrade.kro.remove', 'upgrade.gate.controller'])
})

test("where kro's own CRDs take less: fields that are gone, and what is bounded now", () => {
  const text = { type: 'string' }
  expect(
    narrowedCrds(
      [crd({ id: text, readyWhen: text, name: text })],
      [crd({ id: { ...text, pattern: '^a' }, name: text, more: text })],
    ),
  ).toEqual([{ crd: 'resourcegraphdefinitions.kro.run', fields: ['id (pattern)', 'readyWhen'] }])
  expect(narrowedCrds([crd({ id: text })], [crd({ id: text, more: text })])).toEqual([])
  // A field that takes anything takes what it took.
  const anything = { 'x-kubernetes-preserve-unknown-fields': true }
  const selector = { type: 'object', properties: { matchLabels: { type: 'object' } } }
  expect(narrowedCrds([crd({ selector })], [crd({ selector: anything })])).toEqual([])
  expect(narrowedCrds([crd({ selector: anything })], [crd({ selector })])).toEqual([
    { crd: 'resourcegraphdefinitions.kro.run', fields: ['selector (type)'] },
  ])
})
