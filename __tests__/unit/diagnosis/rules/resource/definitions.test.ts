import { describe, expect, test } from '@jest/globals'
import { found, titles } from '../../../../support/found.ts'
import { conditions } from '../../../../support/kro-objects.ts'
import { rgdOf, world } from '../../../../support/kro-world.ts'
import { of, schema } from './definition-findings.ts'

describe('an RGD that kro does not accept', () => {
  test('a name that breaks a rule', () => {
    expect(
      of(
        'naming-convention',
        'naming convention violation: id My-App is not a valid KRO resource id: must be lower camelCase',
      )?.title,
    ).toBe(
      'RGD web breaks a naming rule: id My-App is not a valid KRO resource id: must be lower camelCase (did you mean myApp?)',
    )
  })

  test('a schema: the field, and the type that was meant', () => {
    const match = of(
      'simple-schema-invalid',
      'failed to build OpenAPI schema for instance: building schema for spec: field a: field b: parsing type integr: unknown type: integr',
    )
    expect(match).toMatchObject({
      title:
        'RGD web has a schema that is not valid at field a.b: unknown type: integr (did you mean integer?)',
      detail: expect.stringMatching(/^integr is probably the type integer\. Types are string, /),
      fix: [
        'Did you mean the type integer instead of integr?',
        'Correct the type or marker at field a.b in spec.schema of the RGD.',
        'kubectl get rgd web -o yaml   # spec and conditions',
      ],
    })
    const bare = of('simple-schema-invalid', 'building schema for spec: unknown type: Elephant')
    expect(bare?.title).toBe('RGD web has a schema that is not valid: unknown type: Elephant')
    expect(bare?.detail).toMatch(/^Types are /)
  })

  test('an expression: the name that was meant, and its place', () => {
    const match = of(
      'cel-invalid',
      'failed to build resource "app": failed to compile template expression "shema.spec.name" at path "spec.name": ERROR: <input>:1:1: undeclared reference to \'shema\' (in container \'\')',
    )
    expect(match?.title).toMatch(/^RGD web has an invalid expression: .* \(did you mean schema\?\)$/)
    expect(match?.fix).toEqual([
      'Did you mean schema instead of shema in ${shema.spec.name}?',
      'Correct the expression at spec.name of resource app (Deployment); ids of resources and `schema` are what it may refer to.',
    ])
    expect(match?.detail).toMatch(/^shema is probably schema\. kro compiles every CEL expression/)
  })

  test.each([
    [
      'dependency-cycle',
      'failed to build dependency graph: graph contains a cycle: a -> b -> a',
      'graph contains a cycle: a -> b -> a',
    ],
    [
      'author-conditions-invalid',
      'condition type "Healthy" is declared by more than one conditions entry',
      'condition type "Healthy" is declared by more than one conditions entry',
    ],
    [
      'condition-not-boolean',
      'readyWhen expression "app.status.phase" in resource "app" must return bool or optional_type(bool), but returns "string"',
      'must return bool',
    ],
  ])('%s: as kro says it', (rule, message, words) => {
    const match = of(rule, message)
    expect(match?.title).toContain(words)
    expect(match?.fix).toHaveLength(1)
  })

  test('a condition: the expression to compare, where the message has it', () => {
    const message =
      'readyWhen expression "app.status.phase" in resource "app" must return bool or optional_type(bool), but returns "string"'
    expect(of('condition-not-boolean', message)?.fix).toEqual(['Compare it: ${app.status.phase == …}'])
    expect(
      of('condition-not-boolean', 'failed to build resource "app": only standalone expressions are allowed')
        ?.fix,
    ).toEqual(['Write one expression per entry: ${…}'])
  })

  test.each([
    [
      'node "buckets": all forEach dimensions must be used to produce a unique resource identity, missing: [region]',
      'Use the missing dimension in metadata.name of the template.',
    ],
    [
      'forEach dimension "region" must have exactly one expression',
      'Correct the forEach of the resource that the message names.',
    ],
  ])('a forEach: %s', (message, fix) => {
    expect(of('for-each-invalid', message)?.fix).toEqual([fix])
  })

  test('without a word of it', () => {
    const rule = 'resource/rgd-inactive'
    const inactive = (...list: Parameters<typeof conditions>) => ({
      ...rgdOf(),
      status: { state: 'Inactive', conditions: conditions(...list) },
    })
    const first = (...list: Parameters<typeof conditions>) =>
      found(rule, world([], { 'resourcegraphdefinitions.kro.run': [inactive(...list)] }))[0]
    expect(first()).toMatchObject({
      title: 'RGD web is not Active: kro has not reconciled it',
      detail: 'It has no conditions, so no controller reconciled it.',
    })
    expect(
      first(['Ready', 'False', 'NotReady', 'x'], ['KindReady', 'False', 'Because', 'one\ntwo']),
    ).toMatchObject({
      title: 'RGD web is not Active: one',
      detail: 'The condition KindReady is False: one\ntwo',
    })
    expect(first(['GraphVerified', 'True', 'x', 'y'], ['Ready', 'Unknown', 'Waiting', ''])?.title).toBe(
      'RGD web is not Active: Waiting',
    )
    expect(titles(rule, world([]))).toEqual([])
  })
})

describe('a CRD that kro cannot write', () => {
  const owned = 'failed to update CRD webs.kro.run: CRD is owned by another ResourceGraphDefinition old'

  test('that kro did not create', () => {
    expect(
      of('crd-not-owned', 'failed to update CRD webs.kro.run: CRD already exists and is not owned by KRO'),
    ).toMatchObject({
      title: 'RGD web declares a kind whose CRD webs.kro.run was not created by kro',
      fix: [expect.any(String), 'kubectl get crd webs.kro.run -o yaml   # who made it, and what it is for'],
    })
  })

  test('since existing objects would break', () => {
    const match = of(
      'crd-breaking-change',
      'cannot update CRD webs.kro.run: breaking changes detected: Property removed: spec.size',
    )
    expect(match?.title).toBe(
      'RGD web would change its kind so that existing objects break: Property removed: spec.size',
    )
    expect(match?.detail).toMatch(/^kro compares the schema of webs\.kro\.run with the one before/)
  })

  test('of another RGD, that is there or gone', () => {
    expect(of('crd-owned-by-other-rgd', owned)).toMatchObject({
      title: 'RGD web declares a kind that another RGD declares already: old',
      fix: [
        'Choose another kind in the RGD.',
        'kubectl delete crd webs.kro.run   # and with it all its objects',
      ],
    })
    const old = rgdOf({ schema: { kind: 'Old' } }, [], { name: 'old' })
    const both = {
      'resourcegraphdefinitions.kro.run': [old, rgdOf({ schema }, [['KindReady', 'False', 'Failed', owned]])],
    }
    const match = of('crd-owned-by-other-rgd', owned, [], both)
    expect(match?.detail).toBe('The CRD webs.kro.run belongs to it, and it is in the cluster.')
    expect(match?.fix[1]).toBe('Delete the RGD old and its CRD first, where web replaces it.')
  })
})
