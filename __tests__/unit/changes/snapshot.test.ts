import { expect, test } from '@jest/globals'
import type { KubeRequest } from '../../../src/adapters/kube.ts'
import { takeSnapshot } from '../../../src/changes/snapshot.ts'
import { Objects } from '../../../src/cluster/objects.ts'
import { fakeClock } from '../../support/clock.ts'
import { fakeKube } from '../../support/kube.ts'
import { instanceOf, made, snapshot } from '../../support/snapshots.ts'

const kinds = (...resources: [name: string, kind: string, namespaced: boolean][]) => ({
  resources: resources.map(([name, kind, namespaced]) => ({ name, kind, namespaced })),
})

const templates = [
  { id: 'config', template: { apiVersion: 'v1', kind: 'ConfigMap' } },
  { id: 'key', template: { apiVersion: 'v1', kind: 'Secret' } },
]

function server(change: Record<string, unknown> = {}) {
  const accepted: (string | undefined)[] = []
  const kube = fakeKube({
    '/apis/kro.run/v1alpha1': kinds(
      ['resourcegraphdefinitions', 'ResourceGraphDefinition', false],
      ['apps', 'App', true],
    ),
    '/apis/kro.run/v1alpha1/resourcegraphdefinitions': {
      items: [{ metadata: { name: 'app', managedFields: [{}] }, spec: { resources: templates } }],
    },
    '/apis/apiextensions.k8s.io/v1': kinds(['customresourcedefinitions', 'CustomResourceDefinition', false]),
    '/apis/apiextensions.k8s.io/v1/customresourcedefinitions': {
      items: [
        {
          metadata: { name: 'apps.kro.run' },
          spec: {
            group: 'kro.run',
            names: { kind: 'App', plural: 'apps' },
            versions: [{ name: 'v1alpha1', storage: true, schema: { openAPIV3Schema: { type: 'object' } } }],
          },
        },
        { metadata: { name: 'apps.wanted.setup-kro.dev' }, spec: { group: 'wanted.setup-kro.dev' } },
      ],
    },
    '/apis/kro.run/v1alpha1/apps': { items: [instanceOf('one')] },
    '/api/v1': kinds(['configmaps', 'ConfigMap', true], ['secrets', 'Secret', true], ['pods', 'Pod', true]),
    '/api/v1/configmaps': { items: [made('one-config')] },
    '/api/v1/secrets': (_: string, { accept }: KubeRequest) => {
      accepted.push(accept)
      return { items: [{ ...made('one-key', { kind: 'Secret' }), data: { token: 'c2VjcmV0' } }] }
    },
    '/api/v1/pods': {
      items: [
        {
          metadata: {
            name: 'web-1a2b-xyz',
            namespace: 'team',
            uid: 'uid-pod',
            labels: { 'pod-template-hash': '1a2b' },
            ownerReferences: [{ kind: 'ReplicaSet', name: 'web-1a2b', uid: 'x' }],
          },
          status: { containerStatuses: [{ restartCount: 2 }, { restartCount: 1 }] },
        },
        { metadata: { name: 'other', namespace: 'elsewhere', uid: 'y' } },
      ],
    },
    ...change,
  })
  return { objects: new Objects(kube), accepted, kube }
}

test('instances, what kro made for them, generated CRDs and pods; what only machines read is left out', async () => {
  const { objects } = server()
  const taken = await takeSnapshot(objects, fakeClock())
  expect(taken.rgds.map(({ metadata }) => metadata)).toEqual([{ name: 'app' }])
  expect(taken.crds).toEqual([{ name: 'apps.kro.run', kind: 'App', schema: { type: 'object' } }])
  expect(taken.instances.map(({ metadata }) => metadata.name)).toEqual(['one'])
  expect(taken.objects.map(({ kind, metadata }) => `${kind}/${metadata.name}`)).toEqual([
    'ConfigMap/one-config',
    'Secret/one-key',
  ])
  expect(taken.pods).toEqual([
    { namespace: 'team', name: 'web-1a2b-xyz', uid: 'uid-pod', owner: 'Deployment/web', restarts: 3 },
  ])
  // A kind that is not served has no objects.
  expect(taken.revisions).toEqual([])
})

test('of a Secret only metadata is asked for, and nothing else is kept', async () => {
  const { objects, accepted } = server()
  const taken = await takeSnapshot(objects, fakeClock())
  expect(accepted).toEqual(['application/json;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1'])
  expect(JSON.stringify(taken)).not.toContain('c2VjcmV0')
})

test('what was there before is looked for by name: it may have lost its labels', async () => {
  const lost = made('lost')
  const again = { ...made('again'), metadata: { name: 'again', namespace: 'team', uid: 'another' } }
  const { objects } = server({
    '/api/v1/namespaces/team/configmaps/lost': {
      metadata: { name: 'lost', namespace: 'team', uid: 'uid-lost' },
    },
    '/api/v1/namespaces/team/configmaps/again': again,
  })
  const taken = await takeSnapshot(
    objects,
    fakeClock(),
    snapshot({ objects: [lost, made('again'), made('gone')] }),
  )
  expect(taken.objects.map(({ metadata }) => metadata.name)).toEqual(['one-config', 'one-key', 'lost'])
})
