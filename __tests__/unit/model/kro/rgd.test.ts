import { describe, expect, test } from '@jest/globals'
import {
  declares,
  generatedCrds,
  generatedKind,
  isRgd,
  resourcesOf,
  rgdsDeclaring,
} from '../../../../src/model/kro/rgd.ts'
import { object } from '../../../support/kro-objects.ts'

const rgd = (schema: object, resources: unknown = []) =>
  object(
    'ResourceGraphDefinition',
    { name: 'app' },
    { apiVersion: 'kro.run/v1alpha1', spec: { schema, resources } },
  )
const app = { apiVersion: 'v1alpha1', kind: 'App' }

const crd = (group: string, kind: string, labels: Record<string, string> = {}) =>
  object(
    'CustomResourceDefinition',
    { name: `${kind.toLowerCase()}s.${group}`, labels },
    { spec: { group, names: { kind } } },
  )

test.each([
  [app, { apiVersion: 'kro.run/v1alpha1', kind: 'App' }],
  [
    { ...app, group: 'acme.example' },
    { apiVersion: 'acme.example/v1alpha1', kind: 'App' },
  ],
  [{ ...app, apiVersion: undefined }, null],
  [{ ...app, kind: undefined }, null],
])('The kind that the schema %j makes', (schema, expected) => {
  expect(generatedKind(rgd(schema))).toEqual(expected)
})

test('An RGD is one by kind and group', () => {
  expect(isRgd(rgd(app))).toBe(true)
  expect(isRgd({ ...rgd(app), apiVersion: 'other.example/v1' })).toBe(false)
  expect(isRgd({ ...rgd(app), kind: 'GraphRevision' })).toBe(false)
})

describe('The resources of an RGD', () => {
  test('are made or read', () => {
    const configMap = { apiVersion: 'v1', kind: 'ConfigMap' }
    const secret = { apiVersion: 'v1', kind: 'Secret' }
    expect(
      resourcesOf(
        rgd(app, [
          { id: 'a', template: { ...configMap, data: {} } },
          { id: 'b', externalRef: secret },
        ]),
      ),
    ).toEqual([
      { made: configMap, read: null },
      { made: null, read: secret },
    ])
  })

  test.each([[undefined], ['none'], [{}]])('are none where the field is %j', (resources) => {
    expect(resourcesOf(rgd(app, resources))).toEqual([])
  })

  test('have no kind where it is not a text', () => {
    expect(resourcesOf(rgd(app, [null, { template: { apiVersion: 'v1', kind: 7 } }]))).toEqual([
      { made: null, read: null },
      { made: null, read: null },
    ])
  })
})

test('An RGD declares the kind of a CRD by group and kind', () => {
  expect(declares(rgd(app), crd('kro.run', 'App'))).toBe(true)
  expect(declares(rgd({ ...app, group: 'acme.example' }), crd('kro.run', 'App'))).toBe(false)
  expect(declares(rgd(app), crd('kro.run', 'Other'))).toBe(false)
  expect(declares(rgd({}), object('CustomResourceDefinition', {}))).toBe(false)
})

test('kro made the CRDs that carry its label and those that an RGD declares', () => {
  const labelled = crd('acme.example', 'Gone', { 'kro.run/owned': 'true' })
  const declared = crd('kro.run', 'App')
  const others = [crd('kro.run', 'Other'), crd('acme.example', 'App', { 'kro.run/owned': 'false' })]
  expect(generatedCrds([labelled, ...others, declared], [rgd(app)])).toEqual([labelled, declared])
})

test('an RGD that declares the kind of RGDs does not make them its instances', () => {
  const own = crd('kro.run', 'ResourceGraphDefinition')
  expect(generatedCrds([own], [rgd({ ...app, kind: 'ResourceGraphDefinition' })])).toEqual([])
})

describe('the RGDs that declare a kind', () => {
  const named = (kind: string, group?: string) => rgd({ ...app, kind, ...(group ? { group } : {}) })
  const [web, policy, foreign] = [named('Web'), named('Policy'), named('Web', 'acme.example')] as const
  const rgds = [web, policy, foreign]

  test.each([
    ['Web', null, [web, foreign]],
    ['web', null, [web, foreign]],
    ['webs', 'kro.run', [web]],
    ['Web', 'acme.example', [foreign]],
    ['webs.kro.run', null, [web]],
    ['Web.v1alpha1.kro.run', null, [web]],
    ['webs.v1.acme.example', null, [foreign]],
    ['policies.kro.run', null, [policy]],
    ['policies.acme.example', null, []],
    ['webs.kro.run', 'acme.example', []],
    ['webs.x.kro.run', null, []],
    ['website', null, []],
    ['', null, []],
  ])('named %s (group %s)', (name, group, expected) => {
    expect(rgdsDeclaring(rgds, name, group)).toEqual(expected)
  })

  test('of exactly that kind come before those of which it is the plural', () => {
    const webs = named('Webs')
    expect(rgdsDeclaring([web, webs], 'Webs')).toEqual([webs])
    expect(rgdsDeclaring([rgd({})], '')).toEqual([])
  })
})
