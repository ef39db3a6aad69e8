import { expect, test } from '@jest/globals'
import { Coverage, type Look } from '../../../src/chainsaw/coverage.ts'
import type { CoverageOfRgd } from '../../../src/evidence/records.ts'
import type { KubeObject } from '../../../src/model/kubernetes/object.ts'

const rgd: KubeObject = {
  apiVersion: 'kro.run/v1alpha1',
  kind: 'ResourceGraphDefinition',
  metadata: { name: 'shop' },
  spec: {
    schema: { apiVersion: 'v1alpha1', kind: 'Shop' },
    resources: [
      { id: 'web', template: { apiVersion: 'apps/v1', kind: 'Deployment' } },
      {
        id: 'cache',
        includeWhen: ['${schema.spec.cache}'],
        template: { apiVersion: 'v1', kind: 'ConfigMap' },
      },
      {
        id: 'db',
        readyWhen: ['${db.status.ready}'],
        template: { apiVersion: 'db.example.com/v1', kind: 'Database' },
      },
      { id: 'settings', externalRef: { apiVersion: 'v1', kind: 'ConfigMap' } },
    ],
  },
}

const schema = {
  type: 'object',
  properties: {
    name: { type: 'string' },
    cache: { type: 'boolean', default: false },
    ports: { type: 'array', items: { type: 'object', properties: { name: {}, port: { default: 80 } } } },
    labels: { type: 'object', additionalProperties: { type: 'string' } },
  },
}

const instance = (spec: Record<string, unknown>, more: Partial<KubeObject> = {}): KubeObject => ({
  ...{ apiVersion: 'kro.run/v1alpha1', kind: 'Shop', metadata: { name: 'one', uid: 'u1', generation: 1 } },
  spec,
  status: {
    state: 'ACTIVE',
    conditions: [{ type: 'Ready', status: 'True', observedGeneration: 1 }],
  },
  ...more,
})

const made = (node: string, uid = 'u1'): KubeObject => ({
  apiVersion: 'v1',
  kind: 'X',
  metadata: { name: node, labels: { 'kro.run/node-id': node, 'kro.run/instance-id': uid } },
})

function coverageOf(...looks: Partial<Look>[]): CoverageOfRgd {
  const coverage = new Coverage()
  for (const look of looks)
    coverage.look({ rgd, schema, instances: [], objects: [], remaining: new Set(['u1']), ...look })
  const [only] = coverage.record().rgds
  if (only === undefined) throw new Error('nothing was recorded')
  return only
}

test('without an instance nothing is reached, and all of it is reported', () => {
  expect(coverageOf({})).toEqual({
    ...{ rgd: 'shop', kind: 'Shop', instances: 0 },
    ...{ resources: { reached: 0, all: 4 }, includeWhen: { reached: 0, all: 2 } },
    ...{ readyWhen: { reached: 0, all: 2 }, fields: { reached: 0, all: 5 } },
    missed: [
      'resource web was never made',
      'resource cache was never made',
      'resource db was never made',
      'resource settings was never made',
      'includeWhen of cache was never true',
      'includeWhen of cache was never false',
      'readyWhen of db was not seen to be true',
      'readyWhen of db was not seen to be false',
      'no instance sets spec.name',
      'no instance sets spec.cache to another value than its default',
      'no instance sets spec.ports[].name',
      'no instance sets spec.ports[].port to another value than its default',
      'no instance sets spec.labels',
    ],
  })
})

test('a field counts where an instance says more than its default, in lists too', () => {
  const { fields, missed } = coverageOf({
    instances: [
      instance({ name: 'a', cache: false, ports: [{ name: 'x', port: 80 }] }),
      instance({ ports: [{ port: 81 }] }),
    ],
  })
  expect(fields).toEqual({ reached: 3, all: 5 })
  expect(missed).toContain('no instance sets spec.cache to another value than its default')
})

test('a resource that an ACTIVE instance does not have was left out, if the instance is there after that', () => {
  const look = { instances: [instance({})], objects: [made('web'), made('db')] }
  expect(coverageOf({ ...look, remaining: new Set() }).includeWhen).toEqual({ reached: 0, all: 2 })
  const { includeWhen, resources, readyWhen } = coverageOf(look)
  expect(includeWhen).toEqual({ reached: 1, all: 2 })
  expect(resources).toEqual({ reached: 3, all: 4 })
  expect(readyWhen).toEqual({ reached: 1, all: 2 })
})

test('an instance that is deleted, or not ACTIVE for its generation, leaves nothing out', () => {
  const deleted = instance({}, { metadata: { name: 'one', uid: 'u1', deletionTimestamp: 'now' } })
  const changed = instance({}, { metadata: { name: 'one', uid: 'u1', generation: 2 } })
  for (const one of [deleted, changed]) {
    const look = { instances: [one], objects: [] }
    expect(coverageOf(look).includeWhen.reached).toBe(0)
  }
})

test('readyWhen is false while kro waits for the resource', () => {
  const waiting = instance(
    {},
    {
      status: {
        state: 'IN_PROGRESS',
        conditions: [
          {
            type: 'ResourcesReady',
            status: 'False',
            message: 'awaiting resource readiness: waiting for node "db": x',
          },
        ],
      },
    },
  )
  const { readyWhen, resources } = coverageOf(
    { instances: [waiting], objects: [made('db')] },
    { instances: [instance({})], objects: [made('db')] },
  )
  expect(readyWhen).toEqual({ reached: 2, all: 2 })
  expect(resources).toEqual({ reached: 2, all: 4 })
})

test('objects of another instance are not its own', () => {
  expect(coverageOf({ instances: [instance({})], objects: [made('web', 'u2')] }).resources.reached).toBe(1)
})
