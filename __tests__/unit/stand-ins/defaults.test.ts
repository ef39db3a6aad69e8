import { describe, expect, test } from '@jest/globals'
import type { KubeObject } from '../../../src/model/kubernetes/object.ts'
import { defaultsFor, partOf } from '../../../src/stand-ins/defaults.ts'
import { standInManager } from '../../../src/stand-ins/manager.ts'
import { unsetFields } from '../../../src/stand-ins/unset-fields.ts'

const azure = { apiVersion: 'documentdb.azure.com/v1api20210515', kind: 'SqlDatabase' }
const google = { apiVersion: 'storage.cnrm.cloud.google.com/v1beta1', kind: 'StorageBucket' }
const crossplane = { apiVersion: 's3.aws.m.upbound.io/v1beta1', kind: 'Bucket' }

/** An object that kro made for the resource `it`. */
const made = (
  kind: { apiVersion: string; kind: string },
  spec: Record<string, unknown> = {},
  metadata: Partial<KubeObject['metadata']> = {},
): KubeObject => ({
  ...kind,
  metadata: { name: 'demo', uid: 'u-1', labels: { 'kro.run/node-id': 'it' }, ...metadata },
  spec,
})

/** An RGD whose status reads something, with the object's template. */
const rgdOf = (
  { apiVersion, kind }: { apiVersion: string; kind: string },
  read: string,
  { template = {}, ...more }: Record<string, unknown> = {},
): KubeObject => ({
  ...{ apiVersion: 'kro.run/v1alpha1', kind: 'ResourceGraphDefinition', metadata: { name: 'rgd' } },
  spec: {
    schema: { status: { read: `\${${read}}` } },
    resources: [{ id: 'it', template: { apiVersion, kind, ...(template as object) }, ...more }],
  },
})

/** The CRD of a kind with these fields of its spec. */
const crdOf = (
  { apiVersion }: { apiVersion: string },
  properties: Record<string, unknown>,
  labels: Record<string, string> = {},
): KubeObject => ({
  ...{ apiVersion: 'apiextensions.k8s.io/v1', kind: 'CustomResourceDefinition' },
  metadata: { name: 'crd', labels },
  spec: {
    versions: [
      {
        name: apiVersion.split('/')[1],
        schema: { openAPIV3Schema: { properties: { spec: { properties } } } },
      },
    ],
  },
})

const azureCrd = crdOf(azure, { azureName: { type: 'string' } })
const named =
  'Optional. The name of the resource. When unset, the value\nof `metadata.name` is used as the default.'
const generated = { 'cnrm.cloud.google.com/tf2crd': 'true' }
const googleCrd = crdOf(google, { resourceID: { description: named } }, generated)
const reads = 'it.spec.azureName'

const values = (object: KubeObject, crd: KubeObject | null, rgd: KubeObject, isFailing = false): string[] =>
  defaultsFor(object, crd, [rgd], isFailing).map(({ path, value }) => `${path.join('.')}=${value}`)

describe('what a stand-in writes beside the status', () => {
  test.each<[string, { apiVersion: string; kind: string }, KubeObject, string, string[]]>([
    ['the webhook of Azure Service Operator', azure, azureCrd, reads, ['spec.azureName=demo']],
    [
      'Azure, where it names by UUID',
      { ...azure, kind: 'RoleAssignment' },
      azureCrd,
      reads,
      ['spec.azureName=u-1'],
    ],
    ['Azure, of a kind without the field', azure, crdOf(azure, {}), reads, []],
    ['Config Connector', google, googleCrd, 'it.spec.resourceID', ['spec.resourceID=demo']],
    [
      'Config Connector, where Google Cloud makes the id',
      google,
      crdOf(google, { resourceID: { description: 'The service-generated name.' } }, generated),
      'it.spec.resourceID',
      [],
    ],
    [
      'Config Connector, of a kind with a controller of the newer form',
      google,
      crdOf(google, { resourceID: { description: named } }),
      'it.spec.resourceID',
      [],
    ],
    [
      'Crossplane',
      crossplane,
      crdOf(crossplane, { forProvider: {} }),
      'it.metadata.annotations["crossplane.io/external-name"]',
      ['metadata.annotations.crossplane.io/external-name=demo'],
    ],
    ['any other family', { apiVersion: 'example.com/v1', kind: 'Thing' }, azureCrd, reads, []],
  ])('as %s does', (_, kind, crd, read, written) => {
    expect(values(made(kind), crd, rgdOf(kind, read))).toEqual(written)
  })

  test('nothing that no expression reads', () => {
    expect(values(made(azure), azureCrd, rgdOf(azure, 'it.spec.location'))).toEqual([])
  })

  test('also what is read optionally, or of a collection', () => {
    const optional = rgdOf(azure, 'it.spec.?azureName.orValue("x")')
    const collection = rgdOf(azure, 'it.map(one, one.spec.azureName)', { forEach: [{ a: '${[1]}' }] })
    for (const rgd of [optional, collection])
      expect(values(made(azure), azureCrd, rgd)).toEqual(['spec.azureName=demo'])
  })

  test.each([
    ['the field', { spec: { azureName: 'own' } }],
    ['it by an expression', { spec: { azureName: '${schema.spec.?name}' } }],
    ['all of the spec by an expression', { spec: '${schema.spec.database}' }],
  ])('nothing where the template sets %s', (_, template) => {
    expect(values(made(azure), azureCrd, rgdOf(azure, reads, { template }))).toEqual([])
  })

  test('nothing that another manager has set; what the stand-in wrote before stays', () => {
    const field = { 'f:spec': { 'f:azureName': {} } }
    const rgd = rgdOf(azure, reads)
    const by = (manager: string) =>
      made(azure, { azureName: 'x' }, { managedFields: [{ manager, fieldsV1: field }] })
    expect(defaultsFor(by('kubectl'), azureCrd, [rgd], false)).toEqual([])
    expect(defaultsFor(by(standInManager), azureCrd, [rgd], false)).toEqual([
      { path: ['spec', 'azureName'], value: 'x', isThere: true },
    ])
  })

  test('where its controller fails, only what a webhook writes', () => {
    expect(values(made(azure), azureCrd, rgdOf(azure, reads), true)).toHaveLength(1)
    expect(values(made(google), googleCrd, rgdOf(google, 'it.spec.resourceID'), true)).toEqual([])
  })

  test('as a part of the object', () => {
    const part = partOf([
      { path: ['spec', 'a'], value: '1', isThere: false },
      { path: ['spec', 'b', 'c.d/e'], value: '2', isThere: true },
    ])
    expect(part).toEqual({ spec: { a: '1', b: { 'c.d/e': '2' } } })
  })
})

describe('fields that are read and that nothing sets', () => {
  test.each<[string, Record<string, unknown>, string[]]>([
    ['it.spec.volumeName', {}, ['spec.volumeName']],
    ['it.spec.rules[0].host + it.spec.rules[0].host', {}, ['spec.rules[0].host']],
    ['it.spec.?volumeName.orValue("")', {}, []],
    ['it.spec.size', {}, []],
    ['it.spec.volumeName', { template: { spec: { volumeName: '${schema.spec.?name}' } } }, []],
    ['other.spec.volumeName', {}, []],
    ['it.status.ready', {}, []],
    ['"x"', { readyWhen: ['${it.spec.a == "x"}'] }, ['spec.a']],
    ['"x"', { readyWhen: ['${each.spec.a == "x"}'], forEach: [{ a: '${[1]}' }] }, ['spec.a']],
  ])('%s', (read, more, unset) => {
    expect(unsetFields(made(azure, { size: 1 }), [rgdOf(azure, read, more)])).toEqual(unset)
  })
})
