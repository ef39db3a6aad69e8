import { expect, test } from '@jest/globals'
import { Coverage } from '../../../src/chainsaw/coverage.ts'
import { lookAtAll, watchCoverage } from '../../../src/chainsaw/watch-coverage.ts'
import { Objects } from '../../../src/cluster/objects.ts'
import type { CoverageRecord } from '../../../src/evidence/records.ts'
import { fakeClock } from '../../support/clock.ts'
import { fakeKube } from '../../support/kube.ts'

const rgd = {
  metadata: { name: 'shop' },
  spec: {
    schema: { apiVersion: 'v1alpha1', kind: 'Shop' },
    resources: [
      { id: 'web', template: { apiVersion: 'v1', kind: 'ConfigMap' } },
      { id: 'gone', template: { apiVersion: 'gone.example.com/v1', kind: 'Gone' } },
      { id: 'dynamic', template: { apiVersion: 'v1', kind: '${schema.spec.kind}' } },
    ],
  },
}
const resource = (name: string, kind: string, namespaced = true) => ({ name, kind, namespaced })

const cluster = () =>
  fakeKube({
    '/apis/kro.run/v1alpha1': {
      resources: [
        resource('resourcegraphdefinitions', 'ResourceGraphDefinition', false),
        resource('shops', 'Shop'),
      ],
    },
    '/apis/kro.run/v1alpha1/resourcegraphdefinitions': { items: [rgd] },
    '/apis/kro.run/v1alpha1/shops': { items: [{ metadata: { name: 'a', uid: 'u1' }, spec: { size: 3 } }] },
    '/apis/apiextensions.k8s.io/v1': {
      resources: [resource('customresourcedefinitions', 'CustomResourceDefinition', false)],
    },
    '/apis/apiextensions.k8s.io/v1/customresourcedefinitions/shops.kro.run': {
      metadata: { name: 'shops.kro.run' },
      spec: {
        versions: [
          {
            name: 'v1alpha1',
            schema: { openAPIV3Schema: { properties: { spec: { properties: { size: {} } } } } },
          },
        ],
      },
    },
    '/api/v1': { resources: [resource('configmaps', 'ConfigMap')] },
    '/api/v1/configmaps': {
      items: [{ metadata: { name: 'a', labels: { 'kro.run/node-id': 'web', 'kro.run/instance-id': 'u1' } } }],
    },
  })

test('a look finds RGDs, their instances with the schema, and what kro made', async () => {
  const coverage = new Coverage()
  const kube = cluster()
  await lookAtAll(new Objects(kube), coverage)
  expect(coverage.record().rgds).toMatchObject([
    {
      ...{ rgd: 'shop', instances: 1, resources: { reached: 1, all: 3 } },
      fields: { reached: 1, all: 1 },
    },
  ])
  // Neither spec nor data of what kro made is read.
  expect(kube.requests).toContain('GET /api/v1/configmaps?labelSelector=kro.run%2Fowned%3Dtrue')
})

test('it looks until it is ended, records what is new, and survives a server that does not answer', async () => {
  const ended = new AbortController()
  const clock = fakeClock()
  const records: CoverageRecord[] = []
  const notes: string[] = []
  let rounds = 0
  const kube = cluster()
  const objects = new Objects({
    ...kube,
    json: (path, request) => {
      if (path === '/apis/kro.run/v1alpha1/resourcegraphdefinitions') {
        rounds += 1
        if (rounds === 2) return Promise.reject(new Error('connection refused'))
        if (rounds === 3) ended.abort()
      }
      return kube.json(path, request)
    },
  })
  await watchCoverage(
    objects,
    clock,
    ended.signal,
    (known) => records.push(known),
    (text) => notes.push(text),
  )
  expect(records).toHaveLength(1)
  expect(notes).toEqual(['coverage: connection refused; tried again'])
})
