import { describe, expect, test } from '@jest/globals'
import { object } from '../../../../support/kro-objects.ts'
import { app, of } from './definition-findings.ts'

describe('a template that does not fit', () => {
  const noSchema = (name: string, path: string) =>
    `failed to build resource "app": failed to extract CEL expressions from schema for resource app: error getting field schema for path ${path}: schema not found for field ${name}`

  test('a field that is misspelt: of what other objects have, else of what fields are called', () => {
    const match = of('unknown-field', noSchema('replcas', 'spec.replcas'))
    expect(match?.title).toMatch(
      /^RGD web sets an unknown field at spec\.replcas of resource app \(Deployment\): .* \(did you mean replicas\?\)$/,
    )
    expect(match?.fix).toEqual([
      'Did you mean replicas instead of replcas at spec.replcas?',
      'kubectl explain deployment.spec --api-version=apps/v1   # the fields that there are',
      'Correct the name of the field, or move it to where the schema has it.',
    ])
    const lists = {
      'deployments.apps': [
        object('Deployment', { name: 'x' }, { apiVersion: 'apps/v1', spec: { myOwnThing: {} } }),
      ],
    }
    expect(of('unknown-field', noSchema('myOwnThng', 'spec.myOwnThng'), [app], lists)?.fix[0]).toBe(
      'Did you mean myOwnThing instead of myOwnThng at spec.myOwnThng?',
    )
    expect(of('unknown-field', 'field "replcas" not found in schema')?.fix[0]).toBe(
      'Did you mean replicas instead of replcas?',
    )
    expect(of('unknown-field', noSchema('image', 'spec.image'))?.fix[0]).toMatch(
      /^kubectl explain deployment\.spec /,
    )
    expect(of('unknown-field', noSchema('elephant', 'spec.containers[12].elephant'))?.fix[0]).toMatch(
      /^kubectl explain deployment\.spec\.containers /,
    )
  })

  test('of a resource without a kind or an apiVersion there is nothing to explain', () => {
    const fixes = (template: object) =>
      of('unknown-field', noSchema('elephant', 'spec.elephant'), [{ id: 'app', template }])?.fix
    expect(fixes({ kind: 'Deployment' })).toEqual([
      'Correct the name of the field, or move it to where the schema has it.',
    ])
    expect(fixes({ apiVersion: 'apps/v1' })).toEqual([
      'Correct the name of the field, or move it to where the schema has it.',
    ])
  })

  test('a type that another one is expected for', () => {
    const mismatch = (expression: string, from: string, to: string) =>
      `failed to build resource "app": type mismatch in resource "app" at path "spec.replicas": expression "${expression}" returns type "${from}" but expected "${to}": kinds differ`
    expect(of('type-mismatch', mismatch('schema.spec.name', 'string', 'int'))).toMatchObject({
      title:
        'RGD web: type mismatch in resource "app" at path "spec.replicas": expression "schema.spec.name" returns type "string" but expected "int"',
      detail: expect.stringMatching(/^Since v0\.6 kro checks/),
      fix: [
        'Convert it at spec.replicas of resource app (Deployment): ${int(schema.spec.name)}',
        'Or change the type of the field in spec.schema of the RGD.',
      ],
    })
    expect(of('type-mismatch', mismatch('schema.spec.name', 'bool', 'list(string)'))?.fix[0]).toBe(
      'Give the expression the type that is expected at spec.replicas of resource app (Deployment): string(…), int(…), double(…) or orValue(…).',
    )
    // The schema has the field in the form of OpenAPI.
    const openApi = of('type-mismatch', mismatch('schema.spec.size', 'object', 'int'))
    expect(openApi?.detail).toMatch(/^size is written in the form of OpenAPI: /)
    expect(openApi?.fix).toEqual([
      'Write size as SimpleSchema, in one line: size: integer | default=3',
      'Or change the type of the field in spec.schema of the RGD.',
    ])
    expect(of('type-mismatch', mismatch('app.schema.spec.size', 'object', 'int'))?.detail).toMatch(
      /^Since v0\.6/,
    )
  })

  test.each([
    [
      'resource "role" is cluster-scoped and must not set metadata.namespace',
      'Remove metadata.namespace from the template of resource role.',
    ],
    [
      'resource "role" is namespaced and must set metadata.namespace when the instance CRD is cluster-scoped',
      'Set metadata.namespace in the template of resource role, or make the instance namespaced (spec.schema.scope).',
    ],
  ])('a namespace: %s', (words, fix) => {
    const role = {
      id: 'role',
      template: { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'ClusterRole' },
    }
    expect(of('namespace-scope', words, [role])?.fix).toEqual([fix])
  })
})
