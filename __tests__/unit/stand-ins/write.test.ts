import { expect, test } from '@jest/globals'
import { KubeError } from '../../../src/adapters/kube.ts'
import { autoStandIn } from '../../../src/inputs/stand-ins.ts'
import type { KubeObject } from '../../../src/model/kubernetes/object.ts'
import type { KnownKind } from '../../../src/stand-ins/known-kinds.ts'
import { standInManager } from '../../../src/stand-ins/manager.ts'
import { StandInWriter } from '../../../src/stand-ins/write.ts'
import { fakeClock } from '../../support/clock.ts'

const kind = { apiVersion: 'documentdb.azure.com/v1', kind: 'SqlDatabase' }
const schema = {
  properties: {
    spec: { properties: { azureName: {} } },
    status: { properties: { id: { type: 'string' } } },
  },
}
const crd: KubeObject = {
  ...{ apiVersion: 'apiextensions.k8s.io/v1', kind: 'CustomResourceDefinition', metadata: { name: 'crd' } },
  spec: { versions: [{ name: 'v1', schema: { openAPIV3Schema: schema } }] },
}
const known = (subresource = true): KnownKind => ({
  ...{ ...kind, plural: 'sqldatabases', builtIn: null, crd, subresource },
  schema: schema.properties.status,
})
const rgd = (...read: string[]): KubeObject => ({
  ...{ apiVersion: 'kro.run/v1alpha1', kind: 'ResourceGraphDefinition', metadata: { name: 'rgd' } },
  spec: {
    schema: { status: Object.fromEntries(read.map((one, at) => [`read${at}`, `\${${one}}`])) },
    resources: [{ id: 'it', template: kind }],
  },
})

/** An object in a cluster that keeps what is applied, or refuses parts of it. */
function cluster(refuses: (part: Readonly<Record<string, unknown>>) => KubeError | null = () => null) {
  const object: KubeObject = {
    ...kind,
    metadata: { name: 'demo', uid: 'u', generation: 1, labels: { 'kro.run/node-id': 'it' } },
    spec: {},
  }
  const applied: unknown[] = []
  const notes: string[] = []
  const objects = {
    async applyPart(
      _: KubeObject,
      part: Readonly<Record<string, unknown>>,
      manager: string,
      subresource: 'status' | null,
    ) {
      const error = refuses(part)
      if (error !== null) throw error
      applied.push([subresource, part])
      if (part.spec === undefined) return
      object.spec = part.spec as Record<string, unknown>
      object.metadata.generation = 2
      object.metadata.managedFields = [{ manager, fieldsV1: { 'f:spec': { 'f:azureName': {} } } }]
    },
  }
  const writer = new StandInWriter(objects, fakeClock(), (text) => notes.push(text))
  const write = (of: KnownKind, ...read: string[]) => writer.write(object, of, autoStandIn, [rgd(...read)])
  return { applied, notes, write, object }
}

const ready = { outcome: 'ready', fields: ['id'], message: null }

test('a field beside the status is written first, the status when it is there', async () => {
  const { applied, notes, write } = cluster()
  const look = () => write(known(), 'it.status.id', 'it.spec.azureName')
  expect(await look()).toBe('later')
  expect(await look()).toEqual({ ...ready, defaults: ['spec.azureName'] })
  expect(applied).toEqual([
    [null, { spec: { azureName: 'demo' } }],
    ['status', { status: { id: 'demo-id' } }],
  ])
  expect(notes).toEqual([expect.stringContaining('SqlDatabase/demo: spec.azureName written')])
})

test('where the status has no subresource, both are one part, each time', async () => {
  const { applied, write } = cluster()
  const both = { spec: { azureName: 'demo' }, status: { id: 'demo-id' } }
  for (const _ of [1, 2])
    expect(await write(known(false), 'it.status.id', 'it.spec.azureName')).toMatchObject(ready)
  expect(applied).toEqual([
    [null, both],
    [null, both],
  ])
})

test('a field that the API server refuses is reported as one that nothing sets', async () => {
  const { write, notes } = cluster((part) =>
    part.spec === undefined ? null : new KubeError('spec is immutable', 422, 'Invalid'),
  )
  const look = () => write(known(), 'it.status.id', 'it.spec.azureName')
  expect(await look()).toBe('later')
  expect(await look()).toEqual({ ...ready, unset: ['spec.azureName'] })
  expect(notes).toEqual([expect.stringContaining('could not be written: spec is immutable')])
})

test('what is refused for now is tried again', async () => {
  let asked = 0
  const { write, applied } = cluster(() => {
    asked += 1
    return asked === 1 ? new KubeError('conflict', 409, 'Conflict') : null
  })
  expect(await write(known(), 'it.spec.azureName')).toBe('later')
  expect(await write(known(), 'it.spec.azureName')).toBe('later')
  expect(applied).toHaveLength(1)
})

test('a field that no family is known to write is reported', async () => {
  const { write, applied } = cluster()
  expect(await write(known(), 'it.spec.volumeName')).toEqual({
    ...{ outcome: 'none', fields: [], unset: ['spec.volumeName'] },
    message: 'nothing reads its status',
  })
  expect(applied).toEqual([])
  expect(await write(known(), 'it.spec.volumeName', 'it.status.id')).toMatchObject({
    ...ready,
    unset: ['spec.volumeName'],
  })
})

test('where nothing is read, nothing is written or reported', async () => {
  expect(await cluster().write(known(), '"x"')).toBeNull()
})

test('the manager is that of the stand-ins', async () => {
  const { write, object } = cluster()
  await write(known(), 'it.spec.azureName')
  expect(object.metadata.managedFields).toMatchObject([{ manager: standInManager }])
})
