import { describe, expect, test } from '@jest/globals'
import { isNamed, staleFields } from '../../../../../src/diagnosis/rules/resource/constraints.ts'
import type { FieldError } from '../../../../../src/model/kubernetes/field-errors.ts'
import { evidenceOf } from '../../../../support/evidence.ts'
import { found } from '../../../../support/found.ts'
import { crdOf, rgdOf, rgds, webOf, world } from '../../../../support/kro-world.ts'
import { leaving } from './controller-files.ts'

const files = (
  spec: Record<string, unknown>,
  properties: Record<string, unknown>,
  ...instances: ReturnType<typeof webOf>[]
) =>
  world(instances, {
    'resourcegraphdefinitions.kro.run': [rgdOf({ schema: { spec } })],
    'customresourcedefinitions.apiextensions.k8s.io': [crdOf(properties)],
  })

test('a constraint that is missing, and one that is left: the whole findings', () => {
  const finding = {
    detail:
      'kro v0.9.4 does not see it as a change where an enum, an immutable or a validation comes or goes on a field that is there already, nor the type of the values of a map, and leaves the CRD as it is, while the RGD is Active (kubernetes-sigs/kro#1391).',
    object: 'ResourceGraphDefinition/web',
    severity: 'warning',
    fix: [
      "kubectl get crd webs.kro.run -o jsonpath='{.spec.versions[0].schema.openAPIV3Schema.properties.spec.properties}'   # what the API server checks",
      'Change something that kro does see in the same RGD (a new optional field), so that it writes the CRD; or delete the RGD, its instances and the CRD and apply it again.',
    ],
  }
  const spec = { tier: 'string | enum="a"', mode: 'string', size: 'map[string]integer' }
  const properties = { tier: {}, mode: { enum: ['a'] }, size: { additionalProperties: { type: 'string' } } }
  expect(found('resource/constraint-not-in-crd', files(spec, properties))).toEqual([
    {
      ...finding,
      title: 'RGD web: enum of spec.tier never reached the CRD webs.kro.run: any value is accepted',
      proof: [expect.stringContaining('"tier": "string | enum=')],
    },
    {
      ...finding,
      title:
        'RGD web: the CRD webs.kro.run still judges instances as before: enum of spec.mode, which the RGD no longer has, the type of the values of spec.size',
      proof: [expect.stringContaining('"mode": "string"')],
    },
  ])
})

test('an instance that is refused for one of several that are left makes it an error', () => {
  const refused = (...paths: string[]) =>
    webOf(
      `resource reconciliation failed: apply results contain errors: Web.kro.run "x" is invalid: [${paths.map((path) => `${path}: Unsupported value: "c": supported values: "a"`).join(', ')}]`,
      { name: paths.join('-').replaceAll('.', '-') },
    )
  const left = { tier: { enum: ['a'] }, mode: { enum: ['a'] } }
  const severity = (...instances: ReturnType<typeof webOf>[]) =>
    found('resource/constraint-not-in-crd', files({ tier: 'string', mode: 'string' }, left, ...instances))[0]
      ?.severity
  expect(severity(refused('spec.mode'))).toBe('error')
  expect(severity(refused('spec.other', 'spec.mode'))).toBe('error')
  expect(severity(refused('spec.other'), refused('spec.mode'))).toBe('error')
  expect(severity(refused('spec.other'))).toBe('warning')
})

test('fields of which only the CRD still has what judges them', () => {
  const spec = {
    tier: 'string | enum="a"',
    mode: 'string',
    size: 'map[string]integer',
    list: 'map[string]x2',
  }
  const properties = {
    ...{ tier: {}, mode: { enum: ['a'] }, size: { additionalProperties: { type: 'string' } } },
    list: { additionalProperties: { type: 'string' } },
  }
  const evidence = evidenceOf(files(spec, properties))
  const [rgd] = evidence.objects('resourcegraphdefinitions.kro.run')
  expect(rgd === undefined ? [] : staleFields(evidence, rgd)).toEqual(['spec.mode', 'spec.size'])
})

describe('whether a refusal is about a field', () => {
  const error = (path: string): FieldError => ({
    ...{ path, problem: 'x', isImmutable: false, isUnknown: false, isTooLong: false },
  })

  test.each<[string[], boolean]>([
    [['spec.tier'], true],
    [['spec.tier.name'], true],
    [['spec.tier[0]'], true],
    [['spec.other', 'spec.tier'], true],
    [['spec.tiers'], false],
    [['spec'], false],
    [[], false],
  ])('%j: %s', (paths, expected) => {
    expect(isNamed(paths.map(error), 'spec.tier')).toBe(expected)
  })
})

const immutable = { 'x-kubernetes-validations': [{ rule: 'self == oldSelf' }] }

const validated = { 'x-kubernetes-validations': [{ rule: 'self > 1' }] }

describe('constraints of an RGD and of its CRD', () => {
  const rule = 'resource/constraint-not-in-crd'
  const of = (
    spec: unknown,
    properties: Record<string, unknown>,
    more: object = {},
    instances: ReturnType<typeof webOf>[] = [],
  ) =>
    found(
      rule,
      world(instances, {
        ...rgds(rgdOf({ schema: { spec } })),
        'customresourcedefinitions.apiextensions.k8s.io': [crdOf(properties)],
        ...more,
      }),
    )
  const said = (...parameters: Parameters<typeof of>) => of(...parameters).map(({ title }) => title)

  test.each<[string, string, object, string | null]>([
    ['an enum', 'string | enum="a,b"', {}, 'enum of spec.tier never reached'],
    [
      'an enum, not the first marker',
      'string | default="a" enum="a,b"',
      {},
      'enum of spec.tier never reached',
    ],
    ['immutable', 'string | immutable=true', {}, 'immutable of spec.tier never reached'],
    ['immutable, switched off', 'string | immutable=false', {}, null],
    ['a validation', 'integer | validation="self > 1"', {}, 'validation of spec.tier never reached'],
    [
      'a validation where the CRD is immutable',
      'integer | validation="self > 1" immutable=true',
      immutable,
      'validation of spec.tier never reached',
    ],
    [
      'immutable where the CRD has a validation',
      'integer | validation="self > 1" immutable=true',
      validated,
      'immutable of spec.tier never reached',
    ],
    ['an enum that is there', 'string | enum="a"', { enum: ['a'] }, null],
    ['nothing', 'string', {}, null],
    ['a word that only sounds like it', 'string | myenum="a"', {}, null],
    ['a name before the bar', 'enum=x', {}, null],
    [
      'an enum that left',
      'string',
      { enum: ['a'] },
      'still judges instances as before: enum of spec.tier, which the RGD no longer has',
    ],
    [
      'an enum that left, beside a marker',
      'string | default="a"',
      { enum: ['a'] },
      'enum of spec.tier, which the RGD no longer has',
    ],
    [
      'an enum that left, of a type with spaces',
      ' string ',
      { enum: ['a'] },
      'enum of spec.tier, which the RGD no longer has',
    ],
    ['immutable that left', 'integer', immutable, 'immutable of spec.tier, which the RGD no longer has'],
    ['an enum that may come from a type of its own', 'Tier', { enum: ['a'] }, null],
    [
      'values of a map',
      'map[string]integer',
      { additionalProperties: { type: 'string' } },
      'the type of the values of spec.tier',
    ],
    ['values of a map, the same', 'map[string]float', { additionalProperties: { type: 'number' } }, null],
    [
      'values of a map, of a type of its own',
      'map[string]Tier',
      { additionalProperties: { type: 'object' } },
      null,
    ],
    ['values of a map, which the CRD does not say', 'map[string]integer', {}, null],
    ['values of a list of maps', '[]map[string]integer', { additionalProperties: { type: 'string' } }, null],
  ])('%s: %s', (_, written, schema, words) => {
    const matches = said({ tier: written }, { tier: schema })
    expect(matches).toHaveLength(words === null ? 0 : 1)
    expect(matches[0] ?? '').toContain(words ?? '')
  })

  test('what is missing and what is left, five of each', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f']
    const spec = Object.fromEntries(names.map((name) => [name, 'string | enum="x"']))
    const properties = Object.fromEntries(names.map((name) => [name, {}]))
    expect(said({ ...spec, z: 'string' }, { ...properties, z: { enum: ['x'] } })).toEqual([
      'RGD web: enum of spec.a, enum of spec.b, enum of spec.c, enum of spec.d, enum of spec.e never reached the CRD webs.kro.run: any value is accepted',
      'RGD web: the CRD webs.kro.run still judges instances as before: enum of spec.z, which the RGD no longer has',
    ])
  })

  test('in objects within objects, not in lists, and where the CRD has the field', () => {
    const nested = { properties: { tier: { properties: { name: {} } } } }
    expect(said({ a: { tier: { name: 'string | enum="x"' } } }, { a: nested })[0]).toContain(
      'enum of spec.a.tier.name',
    )
    expect(said({ a: ['string | enum="x"'] }, { a: { properties: { 0: {} } } })).toEqual([])
    expect(said({ a: null, b: 3 }, { a: {}, b: {} })).toEqual([])
    expect(said({ gone: 'string | enum="x"' }, {})).toEqual([])
    expect(said('string | enum="x"', {})).toEqual([])
  })

  test('twenty levels deep, and no deeper', () => {
    const levels = (count: number, leaf: unknown, wrap: (inner: unknown) => unknown): unknown =>
      count === 0 ? leaf : wrap(levels(count - 1, leaf, wrap))
    const at = (count: number) =>
      said(
        levels(count, { t: 'string | enum="x"' }, (inner) => ({ a: inner })),
        levels(count, { t: {} }, (inner) => ({ a: { properties: inner } })) as Record<string, unknown>,
      )
    expect(at(20)).toHaveLength(1)
    expect(at(21)).toEqual([])
  })

  test('of the same kind, group and version', () => {
    const spec = { tier: 'string | enum="a"' }
    const crds = (...list: object[]) => ({ 'customresourcedefinitions.apiextensions.k8s.io': list })
    const versions = [
      { name: 'v1', schema: { openAPIV3Schema: { properties: { spec: { properties: {} } } } } },
      {
        name: 'v1alpha1',
        schema: { openAPIV3Schema: { properties: { spec: { properties: { tier: {} } } } } },
      },
    ]
    expect(said(spec, {}, crds(crdOf({ tier: {} }, {}, { group: 'other.io' })))).toEqual([])
    expect(said(spec, {}, crds(crdOf({ tier: {} }, {}, { names: { kind: 'Other' } })))).toEqual([])
    expect(said(spec, {}, crds(crdOf({}, {}, { versions })))).toHaveLength(1)
    expect(said(spec, {}, crds(crdOf({}, {}, { versions: versions.slice(0, 1) })))).toEqual([])
    expect(
      said(spec, {}, crds(crdOf({ tier: {} }, {}, { group: 'other.io' }), crdOf({ tier: {} }))),
    ).toHaveLength(1)
    const own = rgdOf({ schema: { spec, group: 'other.io' } })
    expect(said(spec, {}, { ...rgds(own), ...crds(crdOf({ tier: {} })) })).toEqual([])
    expect(
      said(spec, {}, { ...rgds(own), ...crds(crdOf({ tier: {} }, {}, { group: 'other.io' })) }),
    ).toHaveLength(1)
  })

  test('only of RGDs that are Active and stay', () => {
    const schema = { spec: { tier: 'string | enum="a"' } }
    expect(said({}, { tier: {} }, rgds(rgdOf({ schema }, [['GraphVerified', 'False', 'x', 'y']])))).toEqual(
      [],
    )
    expect(said({}, { tier: {} }, rgds(rgdOf({ schema }, [], leaving)))).toEqual([])
    expect(said({}, { tier: {} }, rgds(rgdOf({ schema })))).toHaveLength(1)
  })

  test('an instance that is refused for what is left makes it an error', () => {
    const severity = (path: string) => {
      const words = `resource reconciliation failed: apply results contain errors: Web.kro.run "x" is invalid: ${path}: Unsupported value: "c": supported values: "a", "b"`
      return of({ tier: 'string' }, { tier: { enum: ['a'] } }, {}, [webOf(words)])[0]?.severity
    }
    expect(severity('spec.tier')).toBe('error')
    expect(severity('spec.tier.name')).toBe('error')
    expect(severity('spec.tier[0]')).toBe('error')
    expect(severity('spec.tiers')).toBe('warning')
    expect(severity('spec.other')).toBe('warning')
  })

  test('where it is written, and what to look at', () => {
    expect(of({ a: { tier: 'string | enum="x"' } }, { a: { properties: { tier: {} } } })).toMatchObject([
      {
        object: 'ResourceGraphDefinition/web',
        severity: 'warning',
        proof: [expect.stringContaining('"tier": "string | enum')],
        fix: [expect.stringMatching(/^kubectl get crd webs\.kro\.run -o jsonpath=/), expect.any(String)],
      },
    ])
  })
})
