import { expect, test } from '@jest/globals'
import { objectChanges } from '../../../src/changes/objects.ts'
import type { KubeObject } from '../../../src/model/kubernetes/object.ts'
import { made, snapshot } from '../../support/snapshots.ts'

const config = (rest: Parameters<typeof made>[1] = {}): KubeObject =>
  made('one-config', { data: { a: 'b' }, ...rest })

const withMetadata = (object: KubeObject, metadata: Record<string, unknown>): KubeObject => ({
  ...object,
  metadata: { ...object.metadata, ...metadata },
})

const secret = (metadata: Record<string, unknown>): KubeObject =>
  withMetadata(made('one-key', { kind: 'Secret' }), metadata)

const appliedBy = (...managers: string[]) => ({
  managedFields: managers.map((manager) => ({ manager, operation: 'Apply' })),
})

const workload = (env: readonly string[], rest: Record<string, unknown> = {}): KubeObject =>
  made('one-web', {
    kind: 'Deployment',
    spec: {
      replicas: 1,
      template: { spec: { containers: [{ name: 'web', env: env.map((name) => ({ name })) }] } },
    },
    ...rest,
  })

const owner = (uid: string) => ({ ownerReferences: [{ kind: 'App', name: 'one', uid }] })

/** What changes of one object, its class, and the fields that are told. */
test.each<[string, KubeObject, KubeObject, string, string[]]>([
  ['nothing', config(), config(), 'unchanged', []],
  [
    'its version and its times',
    config(),
    withMetadata(config(), { resourceVersion: '9', generation: 4 }),
    'unchanged',
    [],
  ],
  ['its status', config(), config({ status: { ready: true } }), 'unchanged', []],
  [
    'its revision, as the Deployment controller counts it',
    workload([]),
    withMetadata(workload([]), { annotations: { 'deployment.kubernetes.io/revision': '2' } }),
    'unchanged',
    [],
  ],
  ['the resource of the RGD that it is made for', config(), config({ node: 'extra' }), 'unchanged', []],
  [
    'how large its collection is',
    config({ labels: { 'kro.run/collection-size': '2' } }),
    config({ labels: { 'kro.run/collection-size': '3' } }),
    'unchanged',
    [],
  ],
  [
    'the version of its kind',
    { ...workload([]), apiVersion: 'apps/v1beta2' },
    { ...workload([]), apiVersion: 'apps/v1' },
    'unchanged',
    [],
  ],
  [
    'a finalizer',
    config(),
    withMetadata(config(), { finalizers: ['team/keep'] }),
    'changed',
    ['/metadata/finalizers/0'],
  ],
  [
    'its owner',
    withMetadata(config(), owner('u1')),
    withMetadata(config(), owner('u2')),
    'changed',
    ['/metadata/ownerReferences/0/uid'],
  ],
  [
    'a label of its own',
    config(),
    config({ labels: { team: 'blue' } }),
    'changed',
    ['/metadata/labels/team'],
  ],
  [
    'an annotation',
    config(),
    withMetadata(config(), { annotations: { note: 'x' } }),
    'changed',
    ['/metadata/annotations/note'],
  ],
  ['a field that is gone', config(), config({ data: {} }), 'changed', ['/data/a']],
  ['immutable', config(), config({ immutable: true }), 'changed', ['/immutable']],
  [
    'the order of variables',
    workload(['A', 'B']),
    workload(['B', 'A']),
    'changed',
    ['/spec/template/spec/containers/0/env'],
  ],
  [
    'the data of a Secret',
    secret({ resourceVersion: '1' }),
    secret({ resourceVersion: '2' }),
    'changed',
    ['/data'],
  ],
  [
    'who applies a Secret',
    secret({ resourceVersion: '1', ...appliedBy('kro') }),
    secret({ resourceVersion: '2', ...appliedBy('kro', 'other') }),
    'unchanged',
    [],
  ],
  ['its uid', config({ uid: 'u1' }), config({ uid: 'u2' }), 'recreated', []],
  [
    'its namespace',
    config(),
    config({ namespace: 'other', uid: 'u2' }),
    'recreated',
    ['/metadata/namespace'],
  ],
  [
    'that it is being deleted',
    config(),
    withMetadata(config(), { deletionTimestamp: '2026-11-26T03:00:00Z' }),
    'deleted',
    [],
  ],
])('what is another one: %s', (_, before, after, expected, pointers) => {
  const changes = objectChanges(snapshot({ objects: [before] }), snapshot({ objects: [after] }))
  expect(changes.map((one) => [one.class, one.fields.map(({ pointer }) => pointer)])).toEqual([
    [expected, pointers],
  ])
})
