import { expect, test } from '@jest/globals'
import { KubeError } from '../../../src/adapters/kube.ts'
import { Objects } from '../../../src/cluster/objects.ts'
import type { StandInsRecord } from '../../../src/evidence/records.ts'
import { autoStandIn, type StandIn } from '../../../src/inputs/stand-ins.ts'
import type { KubeObject } from '../../../src/model/kubernetes/object.ts'
import { standInManager } from '../../../src/stand-ins/manager.ts'
import { pathsIn } from '../../../src/stand-ins/paths.ts'
import { Pretender } from '../../../src/stand-ins/pretend.ts'
import { fakeClock } from '../../support/clock.ts'
import { type FakeCluster, fakeCluster } from '../../support/objects.ts'

const s3 = '/apis/s3.services.k8s.aws/v1alpha1'
const buckets = `${s3}/namespaces/default/buckets`
const text = { type: 'string' }

/** A cluster with an RGD for a Bucket, its CRD, and a Bucket that kro made when the clock stood at 0. */
function cluster(more: { subresource?: boolean } = {}): FakeCluster {
  const fake = fakeCluster()
  fake.serve('/apis/apps/v1', 'statefulsets', 'StatefulSet', true)
  fake.serve('/apis/apps/v1', 'daemonsets', 'DaemonSet', true)
  fake.serve('/apis/rbac.authorization.k8s.io/v1', 'roles', 'Role', true)
  fake.serve(s3, 'buckets', 'Bucket', true)
  fake.put('/apis/kro.run/v1alpha1/resourcegraphdefinitions/logs', {
    spec: {
      schema: { status: { location: '${bucket.status.location}' } },
      resources: [
        { id: 'bucket', template: { apiVersion: 's3.services.k8s.aws/v1alpha1', kind: 'Bucket' } },
        { id: 'config', template: { apiVersion: 'v1', kind: 'ConfigMap' } },
      ],
    },
  })
  fake.put('/apis/apiextensions.k8s.io/v1/customresourcedefinitions/buckets.s3.services.k8s.aws', {
    spec: {
      versions: [
        {
          name: 'v1alpha1',
          schema: { openAPIV3Schema: { properties: { status: { properties: { location: text } } } } },
          ...(more.subresource === false ? {} : { subresources: { status: {} } }),
        },
      ],
    },
  })
  fake.put(`${buckets}/demo`, bucket())
  return fake
}

const bucket = (more: Partial<KubeObject['metadata']> = {}): Partial<KubeObject> => ({
  ...{ apiVersion: 's3.services.k8s.aws/v1alpha1', kind: 'Bucket' },
  metadata: {
    ...{ name: 'demo', namespace: 'default', uid: 'u1', generation: 1 },
    creationTimestamp: '2026-01-02T03:04:05Z',
    labels: { 'kro.run/owned': 'true', 'kro.run/node-id': 'bucket' },
    ...more,
  },
})

function pretender(fake: FakeCluster, standIns: StandIn[] = [autoStandIn], kro: string | null = null) {
  const clock = fakeClock()
  const notes: string[] = []
  let record: StandInsRecord | null = null
  const made = new Pretender({
    ...{ objects: new Objects(fake), clock, standIns, earlier: null },
    kro: kro === null ? null : { namespace: 'kro-system', name: kro },
    note: (line) => notes.push(line),
    record: (known) => {
      record = known
    },
  })
  return {
    clock,
    notes,
    round: () => made.round(),
    leaveWhatIsThere: () => made.leaveWhatIsThere(),
    keepUp: made.keepUp.bind(made),
    record: () => record as StandInsRecord | null,
  }
}

const patches = (fake: FakeCluster): string[] => fake.requests.filter((one) => one.startsWith('PATCH'))

/** A workload with a ServiceAccount that a ClusterRole is bound to. */
function install(fake: FakeCluster, namespace: string, rule: object): void {
  fake.put(`/apis/apps/v1/namespaces/${namespace}/deployments/controller`, {
    ...{ kind: 'Deployment', metadata: { name: 'controller', namespace } },
    spec: { template: { spec: { serviceAccountName: 'sa' } } },
  })
  fake.put('/apis/rbac.authorization.k8s.io/v1/clusterroles/role', { rules: [rule] })
  fake.put('/apis/rbac.authorization.k8s.io/v1/clusterrolebindings/binding', {
    roleRef: { kind: 'ClusterRole', name: 'role' },
    subjects: [{ kind: 'ServiceAccount', name: 'sa', namespace }],
  })
}

test('an object that kro made gets its status, once', async () => {
  const fake = cluster()
  const { round, record } = pretender(fake)
  await round()
  await round()
  expect(patches(fake)).toEqual([`PATCH ${buckets}/demo/status`])
  const written = fake.objects.get(`${buckets}/demo/status`)
  expect(written).toMatchObject({ status: { location: 'demo-location' }, metadata: { uid: 'u1' } })
  expect(record()?.objects).toEqual([
    {
      ...{ object: 'Bucket/default/demo', apiVersion: 's3.services.k8s.aws/v1alpha1', standIn: 'auto' },
      ...{ outcome: 'ready', fields: ['location'], message: null },
    },
  ])
})

test('where the kind has no status subresource, the object itself gets it', async () => {
  const fake = cluster({ subresource: false })
  await pretender(fake).round()
  expect(patches(fake)).toEqual([`PATCH ${buckets}/demo`])
})

test('what kro did not make is left alone', async () => {
  const fake = cluster()
  fake.put(`${buckets}/demo`, bucket({ labels: { 'app.kubernetes.io/managed-by': 'kro-like' } }))
  await pretender(fake).round()
  expect(patches(fake)).toEqual([])
})

test('what is being deleted is left alone', async () => {
  const fake = cluster()
  fake.put(`${buckets}/demo`, bucket({ deletionTimestamp: '2026-01-02T03:04:06Z' }))
  await pretender(fake).round()
  expect(patches(fake)).toEqual([])
})

test.each([
  ['its status', { manager: 'controller', subresource: 'status' }],
  ['its status, without a subresource', { manager: 'controller', fieldsV1: { 'f:status': {} } }],
  ['a finalizer', { manager: 'controller', fieldsV1: { 'f:metadata': { 'f:finalizers': {} } } }],
])('where a controller has written %s of one object, none of the kind is touched', async (_, entry) => {
  const fake = cluster()
  fake.put(`${buckets}/other`, {
    ...bucket({ name: 'other', uid: 'u2', labels: {}, managedFields: [entry] }),
  })
  const { round, record } = pretender(fake)
  await round()
  expect(patches(fake)).toEqual([])
  expect(record()?.leftAlone).toEqual([
    {
      apiVersion: 's3.services.k8s.aws/v1alpha1',
      kind: 'Bucket',
      why: expect.stringContaining('controller has written'),
    },
  ])
})

test('kro and the stand-ins themselves do not count as controllers of a kind', async () => {
  const fake = cluster()
  const managedFields = [
    { manager: 'kro.run/applyset', fieldsV1: { 'f:metadata': { 'f:finalizers': {} } } },
    { manager: standInManager, subresource: 'status' },
    { manager: 'kubectl-edit', fieldsV1: { 'f:spec': {} } },
  ]
  fake.put(`${buckets}/demo`, bucket({ managedFields }))
  await pretender(fake).round()
  expect(patches(fake)).toHaveLength(1)
})

const statusRule = {
  apiGroups: ['s3.services.k8s.aws'],
  resources: ['buckets', 'buckets/status'],
  verbs: ['get', 'patch'],
}

test('where a workload may write the status of the kind, no stand-in writes it', async () => {
  const fake = cluster()
  install(fake, 'ack-system', statusRule)
  const { round, record, notes } = pretender(fake)
  await round()
  expect(patches(fake)).toEqual([])
  expect(record()?.leftAlone[0]?.why).toContain('Deployment/ack-system/controller is in the cluster')
  expect(notes.join()).toContain('nothing is pretended')
})

test.each([
  ['of another group', 'apps', { ...statusRule, apiGroups: ['rds.services.k8s.aws'] }],
  ['of another kind', 'apps', { ...statusRule, resources: ['buckets', 'objects/status'] }],
  ['that only reads', 'apps', { ...statusRule, verbs: ['get', 'list', 'watch'] }],
  ['of kro', 'kro-system', statusRule],
  ['of the system', 'kube-system', statusRule],
])('a workload %s does not count', async (_, namespace, rule) => {
  const fake = cluster()
  install(fake, namespace, rule)
  await pretender(fake, [autoStandIn], 'sa').round()
  expect(patches(fake)).toHaveLength(1)
})

test('one that may write everything gets its time first', async () => {
  const fake = cluster()
  install(fake, 'flux-system', { apiGroups: ['*'], resources: ['*'], verbs: ['*'] })
  const { round, clock } = pretender(fake)
  await round()
  expect(patches(fake)).toEqual([])
  await clock.sleep(6)
  await round()
  expect(patches(fake)).toHaveLength(1)
})

test('delay, failure, never', async () => {
  const fake = cluster()
  for (const name of ['late', 'bad', 'no']) fake.put(`${buckets}/${name}`, bucket({ name, uid: name }))
  const entry = (objectName: string, more: Partial<StandIn>): StandIn => ({
    ...autoStandIn,
    objectName,
    ...more,
  })
  const { round, clock, record } = pretender(fake, [
    entry('late', { delaySeconds: 10 }),
    entry('bad', { failure: { message: 'AccessDenied', reason: '' }, status: { conditions: [] } }),
    entry('no', { never: true }),
    entry('demo', { status: { location: '/${spec.bucket}' } }),
  ])
  const outcomes = () =>
    Object.fromEntries((record()?.objects ?? []).map(({ object, outcome }) => [object.slice(15), outcome]))
  await round()
  expect(outcomes()).toEqual({ late: 'waiting', bad: 'failing', no: 'none', demo: 'refused' })
  await clock.sleep(11)
  fake.put(`${buckets}/demo`, { ...bucket(), spec: { bucket: 'x' } })
  await round()
  expect(outcomes()).toEqual({ late: 'ready', bad: 'failing', no: 'none', demo: 'ready' })
  expect(fake.objects.get(`${buckets}/demo/status`)?.status).toEqual({ location: '/x' })
})

test('it goes on after an API server that does not answer, until it is told to end', async () => {
  const fake = cluster()
  const { json } = fake
  let asked = 0
  fake.json = async (path, request) => {
    asked += 1
    if (asked === 1) throw new Error('connection refused')
    return json(path, request)
  }
  const ended = new AbortController()
  const { keepUp, notes, clock } = pretender(fake)
  const { sleep } = clock
  clock.sleep = async (seconds) => {
    await sleep(seconds)
    if (clock.slept.length === 3) ended.abort()
  }
  await keepUp(ended.signal)
  expect(notes[0]).toContain('connection refused')
  expect(patches(fake)).toHaveLength(1)
})

test.each([
  [
    500,
    'failed to create typed patch object (default/demo; …, Kind=Bucket): .status.location: expected string, got &value.valueUnstructured{Value:7}',
    'refused',
  ],
  [422, 'Bucket.s3 "demo" is invalid: status.location: Invalid value', 'refused'],
  [500, 'etcdserver: request timed out', undefined],
  [409, 'the object has been modified', undefined],
])('a status that the API server refuses is recorded (HTTP %s: %s)', async (status, message, outcome) => {
  const fake = cluster()
  const { json } = fake
  fake.json = async (path, request) => {
    if (request?.method === 'PATCH') throw new KubeError(message, status, null)
    return json(path, request)
  }
  const { round, record } = pretender(fake)
  await round()
  expect(record()?.objects[0]?.outcome).toBe(outcome)
})

test('paths of a status', () => {
  expect(pathsIn({ a: 1, b: [{ c: 'x' }, 'y'], d: null })).toEqual(['a', 'b[0].c', 'b[1]', 'd'])
})

test('in a cluster of others, what was there before is left as it is', async () => {
  const fake = cluster()
  const { round, leaveWhatIsThere } = pretender(fake)
  await leaveWhatIsThere()
  fake.put(`${buckets}/new`, bucket({ name: 'new', uid: 'u2' }))
  await round()
  expect(patches(fake)).toEqual([`PATCH ${buckets}/new/status`])
})
