import { expect, test } from '@jest/globals'
import { accessTarget, describeAccess, neededAccess, neededForRgd } from '../../../../src/model/kro/access.ts'

test('what the controller needs differs by version', () => {
  const texts = (version: string | null): string[] => neededAccess(version, 'kro-system').map(describeAccess)
  const always = [
    'patch resourcegraphdefinitions.kro.run/status',
    'create customresourcedefinitions.apiextensions.k8s.io',
  ]
  const lease = 'update leases.coordination.k8s.io in kro-system'
  const revisions = 'list graphrevisions.internal.kro.run'
  expect(texts('v0.9.4')).toEqual(expect.arrayContaining([...always, lease, revisions]))
  expect(texts(null)).toEqual(texts('v0.9.4'))
  expect(texts('v0.8.5')).toEqual(expect.arrayContaining([...always, lease]))
  expect(texts('v0.8.5')).not.toContain(revisions)
  expect(texts('v0.4.1')).not.toContain(lease)
})

test('an RGD needs its own kind with status, its children, and to read what it refers to', () => {
  const rgd = {
    apiVersion: 'kro.run/v1alpha1',
    kind: 'ResourceGraphDefinition',
    metadata: { name: 'app' },
    spec: {
      schema: { apiVersion: 'v1alpha1', kind: 'App' },
      resources: [
        { id: 'cm', template: { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'x' } } },
        { id: 'cm2', template: { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'y' } } },
        { id: 'ref', externalRef: { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'z' } } },
        { id: 'unknown', template: { apiVersion: 'x/v1', kind: 'Gone', metadata: { name: 'z' } } },
      ],
    },
  }
  const served: Record<string, { group: string; resource: string }> = {
    'kro.run/v1alpha1 App': { group: 'kro.run', resource: 'apps' },
    'v1 ConfigMap': { group: '', resource: 'configmaps' },
    'apps/v1 Deployment': { group: 'apps', resource: 'deployments' },
  }
  const needs = neededForRgd(rgd, (apiVersion, kind) => served[`${apiVersion} ${kind}`] ?? null)
  expect(needs.map(describeAccess)).toEqual([
    'get apps.kro.run',
    'list apps.kro.run',
    'watch apps.kro.run',
    'patch apps.kro.run',
    'update apps.kro.run/status',
    ...['get', 'list', 'watch', 'create', 'patch', 'delete'].map((verb) => `${verb} configmaps`),
    ...['get', 'list', 'watch'].map((verb) => `${verb} deployments.apps`),
  ])
  expect(new Set(needs.map(({ neededBy }) => neededBy))).toEqual(new Set(['RGD app']))
})

test.each([
  [{ verb: 'get', group: '', resource: 'pods', subresource: null, namespace: null }, 'get pods'],
  [{ verb: 'get', group: '', resource: 'pods', subresource: 'log', namespace: 'x' }, 'get pods/log in x'],
  [
    { verb: 'patch', group: 'kro.run', resource: 'apps', subresource: 'status', namespace: null },
    'patch apps.kro.run/status',
  ],
])('%j in words', (access, expected) => {
  expect(describeAccess(access)).toBe(expected)
  expect(accessTarget(access)).toBe(expected.slice(expected.indexOf(' ') + 1))
})
