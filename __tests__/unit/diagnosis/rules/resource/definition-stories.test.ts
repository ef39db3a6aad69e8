import { describe, expect, test } from '@jest/globals'
import { found } from '../../../../support/found.ts'
import { crdOf, rgdOf, world } from '../../../../support/kro-world.ts'

const app = { id: 'app', template: { apiVersion: 'apps/v1', kind: 'Deployment' } }
const queue = { id: 'queue', externalRef: { apiVersion: 'v1', kind: 'Secret' } }

/** What is found of RGD web of which kro says this. */
const of = (rule: string, message: string, resources: object[] = [app, queue], schema = {}) =>
  found(
    `resource/${rule}`,
    world([], {
      'resourcegraphdefinitions.kro.run': [
        rgdOf({ schema: { spec: { name: 'string' }, ...schema }, resources }, [
          ['GraphVerified', 'False', 'Failed', message],
        ]),
      ],
      'customresourcedefinitions.apiextensions.k8s.io': [crdOf()],
    }),
  )
const show = 'kubectl get rgd web -o yaml   # spec and conditions'

/** The rule, kro's words, and the title, detail and fixes of the finding. */
const stories: [rule: string, message: string, title: string, detail: string, fix: string[]][] = [
  [
    'naming-convention',
    "naming convention violation: kind 'webApp' is not a valid KRO kind name: must be UpperCamelCase",
    "RGD web breaks a naming rule: kind 'webApp' is not a valid KRO kind name: must be UpperCamelCase (did you mean WebApp?)",
    'Kinds are UpperCamelCase, ids of resources lowerCamelCase, without reserved words and without repetition.',
    [
      'Write WebApp instead of webApp in spec.schema of the RGD, and in its instances.',
      'Rename what the message names in the RGD.',
    ],
  ],
  [
    'naming-convention',
    'id spec is a reserved keyword in KRO',
    'RGD web breaks a naming rule: id spec is a reserved keyword in KRO',
    'Kinds are UpperCamelCase, ids of resources lowerCamelCase, without reserved words and without repetition.',
    ['Rename what the message names in the RGD.'],
  ],
  [
    'simple-schema-invalid',
    'building schema for spec: field home: field at: unknown type: Elephant',
    'RGD web has a schema that is not valid at field home.at: unknown type: Elephant',
    'Types are string, integer, float, boolean, object, []TYPE, map[string]TYPE and those of spec.schema.types; after | come markers: required, default, enum, minimum, maximum, pattern, minLength, maxLength, minItems, maxItems, uniqueItems, immutable, description.',
    ['Correct the type or marker at field home.at in spec.schema of the RGD.', show],
  ],
  [
    'for-each-invalid',
    'node "app": all forEach dimensions must be used to produce a unique resource identity, missing: [region]',
    'RGD web has a forEach that is not valid: node "app": all forEach dimensions must be used to produce a unique resource identity, missing: [region]',
    'Each dimension of a forEach is one expression that returns a list; all of them have to be part of the name or namespace of the object, so that each one is another object.',
    ['Use the missing dimension in metadata.name of the template.'],
  ],
  [
    'for-each-invalid',
    'forEach dimension "region" must have exactly one expression',
    'RGD web has a forEach that is not valid: forEach dimension "region" must have exactly one expression',
    'Each dimension of a forEach is one expression that returns a list; all of them have to be part of the name or namespace of the object, so that each one is another object.',
    ['Correct the forEach of the resource that the message names.'],
  ],
  [
    'condition-not-boolean',
    'readyWhen expression "app.status.phase" in resource "app" must return bool or optional_type(bool), but returns "string"',
    'RGD web has a condition that is not boolean: readyWhen expression "app.status.phase" in resource "app" must return bool or optional_type(bool), but returns "string"',
    'Each entry of readyWhen and includeWhen is one expression in ${…} that returns true or false, with nothing before or after it.',
    ['Compare it: ${app.status.phase == …}'],
  ],
  [
    'condition-not-boolean',
    'failed to build resource "app": only standalone expressions are allowed',
    'RGD web has a condition that is not boolean: only standalone expressions are allowed',
    'Each entry of readyWhen and includeWhen is one expression in ${…} that returns true or false, with nothing before or after it.',
    ['Write one expression per entry: ${…}'],
  ],
  [
    'author-conditions-invalid',
    'condition type "Healthy" is declared by more than one conditions entry',
    'RGD web declares conditions that are not valid: condition type "Healthy" is declared by more than one conditions entry',
    'status.conditions is a list of expressions that return runtime.newCondition({type, status, reason, message}).',
    ['Correct the entry of spec.schema.status.conditions that the message names.'],
  ],
  [
    'dependency-cycle',
    'failed to build dependency graph: graph contains a cycle: a -> b -> a',
    'RGD web has resources that depend on each other in a circle: graph contains a cycle: a -> b -> a',
    'kro orders resources by their references, and a cycle has no order.',
    ['Take one of the references out of the cycle.'],
  ],
  [
    'cel-invalid',
    'failed to build resource "app": failed to compile template expression "1 +" at path "spec.replicas": ERROR: <input>:1:4: Syntax error: mismatched input',
    'RGD web has an invalid expression: failed to compile template expression "1 +" at path "spec.replicas": ERROR: <input>:1:4: Syntax error: mismatched input',
    'kro compiles every CEL expression against the schemas of the kinds before it accepts the RGD.',
    [
      'Correct the expression at spec.replicas of resource app (Deployment); ids of resources and `schema` are what it may refer to.',
    ],
  ],
  [
    'definition-invalid',
    'found resources with duplicate id "app"',
    'RGD web is not valid: found resources with duplicate id "app"',
    'kro says: found resources with duplicate id "app"',
    ['Correct what the message names.', show],
  ],
]

test.each(stories)('%s, %s: the whole finding', (rule, message, title, detail, fix) => {
  expect(of(rule, message)).toEqual([
    {
      ...{ title, detail, fix },
      object: 'ResourceGraphDefinition/web',
      proof: [expect.stringMatching(/resourcegraphdefinitions\.kro\.run\.json:\d+: "message": "/)],
    },
  ])
})

test('an RGD has one finding, of the first reason that there is more to say of', () => {
  const cycle = 'graph contains a cycle: a -> b -> a'
  const rules = ['dependency-cycle', 'naming-convention', 'cel-invalid', 'rgd-inactive', 'crd-not-written']
  const by = (message: string) => rules.filter((rule) => of(rule, message).length > 0)
  expect(by(cycle)).toEqual(['dependency-cycle'])
  expect(by(`it failed\n${cycle}`)).toEqual(['dependency-cycle'])
  expect(by('it failed')).toEqual(['rgd-inactive'])
  expect(by('')).toEqual(['rgd-inactive'])
})

describe('the place of an error', () => {
  const fix = (message: string, resources?: object[]) =>
    of('definition-invalid', message, resources)[0]?.fix[0]

  test.each([
    ['resource "app": cannot use externalRef with forEach', ' of resource app (Deployment)'],
    ['resource "queue": cannot use externalRef with forEach', ' of resource queue (Secret)'],
    ['resource "gone": cannot use externalRef with forEach', ' of resource gone'],
    [
      'failed to build resource "app": path "spec.replicas": apiVersion field not found',
      ' at spec.replicas of resource app (Deployment)',
    ],
    ['path "spec.replicas": apiVersion field not found', ' at spec.replicas'],
    ['apiVersion field not found', ''],
  ])('%s:%s', (message, place) => {
    expect(fix(message)).toBe(`Correct what the message names${place}.`)
  })
})

describe('a kind that the cluster does not have: the whole finding', () => {
  test('that no project is known for', () => {
    const zoo = { id: 'zoo', template: { apiVersion: 'zoo.io/v1', kind: 'Elephant' } }
    const message =
      'failed to build resource "zoo": failed to get schema for resource zoo: cannot resolve group version kind "zoo.io/v1, Kind=Elephant": schema not found'
    expect(of('kind-not-installed', message, [zoo])).toEqual([
      {
        title: 'RGD web uses a kind that the cluster does not have: Elephant (zoo.io/v1)',
        detail:
          'kro reads the schema of every kind among the resources from the API server when it accepts the RGD.',
        object: 'ResourceGraphDefinition/web',
        proof: [expect.any(String)],
        fix: [
          'Install the CRD of that kind before the RGD (kubectl api-resources shows what is there).',
          'Check apiVersion and kind of resource zoo for a mistake.',
        ],
      },
    ])
  })
})

test('an expression where kro wants a plain word', () => {
  const resource = { id: 'x', template: { apiVersion: '${schema.spec.group}/v1', kind: 'Widget' } }
  const message = 'failed to build resource "x": apiVersion field is not a string'
  expect(of('definition-invalid', message, [resource])[0]).toMatchObject({
    title: 'RGD web is not valid: apiVersion field is not a string',
    detail: `apiVersion and kind of a template are plain words: kro reads the schema of the kind before there is any instance, and evaluates no expression there. kro says: ${message}`,
    fix: [
      'Write apiVersion and kind of resource x as plain words; for a choice make two resources, each with includeWhen.',
      'Correct what the message names of resource x (Widget).',
      show,
    ],
  })
})
