import { describe, expect, test } from '@jest/globals'
import { found } from '../../../../support/found.ts'
import { rgdOf, world } from '../../../../support/kro-world.ts'

const app = { id: 'app', template: { apiVersion: 'apps/v1', kind: 'Deployment', metadata: {} } }
const role = { id: 'role', template: { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'ClusterRole' } }

const of = (rule: string, message: string, resources: object[] = [app, role]) =>
  found(
    `resource/${rule}`,
    world([], {
      'resourcegraphdefinitions.kro.run': [
        rgdOf({ schema: { spec: { name: 'string' } }, resources }, [
          ['GraphVerified', 'False', 'Failed', message],
        ]),
      ],
    }),
  )
const web = { object: 'ResourceGraphDefinition/web', proof: [expect.stringContaining('"message": "')] }

describe('an expression of another type', () => {
  const detail =
    'Since v0.6 kro checks the type of every expression against the schema of the kind before it accepts the RGD; CEL converts nothing by itself.'
  const mismatch =
    'type mismatch in resource "app" at path "spec.replicas": expression "schema.spec.name" returns type "string" but expected "int"'

  test('the whole finding', () => {
    expect(of('type-mismatch', `failed to build resource "app": ${mismatch}: kinds differ`)).toEqual([
      {
        ...web,
        title: `RGD web: ${mismatch}`,
        detail,
        fix: [
          'Convert it at spec.replicas of resource app (Deployment): ${int(schema.spec.name)}',
          'Or change the type of the field in spec.schema of the RGD.',
        ],
      },
    ])
  })

  test('that nothing converts', () => {
    const words = mismatch.replace('"string"', '"bool"')
    expect(of('type-mismatch', words)[0]?.fix[0]).toBe(
      'Give the expression the type that is expected at spec.replicas of resource app (Deployment): string(…), int(…), double(…) or orValue(…).',
    )
  })
})

describe('a field that a kind does not have', () => {
  const detail =
    'kro checks templates against the schemas that the API server has: the field is misspelt, stands at the wrong depth, or comes with another version of that kind.'
  const correct = 'Correct the name of the field, or move it to where the schema has it.'
  const noSchema = (path: string) =>
    `failed to build resource "app": error getting field schema for path ${path}: schema not found for field elephant`

  test('the whole finding', () => {
    expect(of('unknown-field', noSchema('spec.template.spec.containers[0].elephant'))).toEqual([
      {
        ...web,
        title:
          'RGD web sets an unknown field at spec.template.spec.containers[0].elephant of resource app (Deployment): schema not found for field elephant',
        detail,
        fix: [
          'kubectl explain deployment.spec.template.spec.containers --api-version=apps/v1   # the fields that there are',
          correct,
        ],
      },
    ])
  })

  test.each<[string, string, string, string[]]>([
    [
      'without a resource',
      'error getting field schema for path spec.elephant: schema not found for field elephant',
      ' at spec.elephant',
      [correct],
    ],
    [
      'without a path',
      'failed to build resource "app": schema not found for field elephant',
      ' of resource app (Deployment)',
      [correct],
    ],
    ['without either', 'schema not found for field elephant', '', [correct]],
    [
      'at the root',
      noSchema('elephant'),
      ' at elephant of resource app (Deployment)',
      ['kubectl explain deployment --api-version=apps/v1   # the fields that there are', correct],
    ],
  ])('%s', (_, message, place, fix) => {
    expect(of('unknown-field', message)).toMatchObject([
      {
        title: `RGD web sets an unknown field${place}: schema not found for field elephant`,
        fix,
      },
    ])
  })
})

test('a value of another type: the whole finding', () => {
  const message =
    'failed to build resource "app": failed to extract CEL expressions from schema for resource app: expected integer type for path spec.replicas, got string'
  expect(of('wrong-value-type', message)).toEqual([
    {
      ...web,
      title:
        'RGD web has a value of the wrong type: expected integer type for path spec.replicas, got string',
      detail:
        'A value at spec.replicas of resource app (Deployment) is not of the type that the schema of its kind has there. YAML reads 80 and true as a number and a boolean, "80" as a string, and - x as a list.',
      fix: [
        'kubectl explain deployment.spec --api-version=apps/v1   # the fields that there are',
        'Write the value as that type: without quotes for numbers, with them for strings.',
      ],
    },
  ])
})

describe('a namespace that does not fit the scope', () => {
  const scope =
    'are in no namespace. kro before v0.8.2 dropped the field, later ones refuse the RGD (kubernetes-sigs/kro#976).'

  test.each<[string, string, string]>([
    [
      'resource "role" is cluster-scoped and must not set metadata.namespace',
      `Objects of ClusterRole ${scope}`,
      'Remove metadata.namespace from the template of resource role.',
    ],
    [
      'resource "gone" is cluster-scoped and must not set metadata.namespace',
      `Objects of that kind ${scope}`,
      'Remove metadata.namespace from the template of resource gone.',
    ],
    [
      'resource "a.b" is cluster-scoped and must not set metadata.namespace',
      `Objects of that kind ${scope}`,
      'Remove metadata.namespace from the template.',
    ],
    [
      'resource "app" is namespaced and must set metadata.namespace when the instance CRD is cluster-scoped',
      'The instance is in no namespace, so its objects cannot take theirs from it.',
      'Set metadata.namespace in the template of resource app, or make the instance namespaced (spec.schema.scope).',
    ],
    [
      'resource "app" has invalid metadata.namespace: .metadata accessor error: x is of the type string, expected map[string]interface {}',
      'The namespace cannot be read: metadata of the template is not a map.',
      'Write metadata of the template of resource app as a map with name and namespace.',
    ],
  ])('%s', (words, detail, fix) => {
    expect(of('namespace-scope', `failed to build: ${words}`)).toEqual([
      { ...web, title: `RGD web: ${words}`, detail, fix: [fix] },
    ])
  })
})
