import { describe, expect, test } from '@jest/globals'
import { isNamed, staleFields } from '../../../../../src/diagnosis/rules/resource/constraints.ts'
import type { FieldError } from '../../../../../src/model/kubernetes/field-errors.ts'
import { evidenceOf } from '../../../../support/evidence.ts'
import { found } from '../../../../support/found.ts'
import { crdOf, rgdOf, webOf, world } from '../../../../support/kro-world.ts'

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
