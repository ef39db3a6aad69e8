import { expect, test } from '@jest/globals'
import { findRgdErrors, mostRounds } from '../../../../src/kro/rgd-errors/find.ts'
import type { KubeObject } from '../../../../src/model/kubernetes/object.ts'

const container = (name: string, more: object = {}) => ({ name, image: 'x', ...more })

function rgd(change: (spec: Spec) => void = () => undefined): KubeObject {
  const spec: Spec = {
    schema: {
      apiVersion: 'v1alpha1',
      kind: 'App',
      spec: { name: 'string', size: 'integer', nested: { deep: 'strng' } },
      status: { ready: '${deploy.status.replicas}', inner: { more: '${deploy.status.readyReplicas}' } },
    },
    resources: [
      {
        id: 'config',
        includeWhen: ['${schema.spec.size > 1}', '${schema.spec.size > 2}'],
        template: {
          apiVersion: 'v1',
          kind: 'ConfigMap',
          metadata: { name: '${schema.spec.name}', labels: { 'kro.run/x': 'y' } },
          data: { size: '${schema.spec.size}', 'a.b/c': '${schema.spec.name}' },
        },
      },
      {
        id: 'deploy',
        template: {
          apiVersion: 'apps/v1',
          kind: 'Deployment',
          metadata: { name: '${schema.spec.name}' },
          spec: {
            containers: [container('a'), container('b', { image: '${config.data.size}' }), container('c')],
          },
        },
      },
    ],
  }
  change(spec)
  return {
    apiVersion: 'kro.run/v1alpha1',
    kind: 'ResourceGraphDefinition',
    metadata: { name: 'app' },
    spec: { ...spec },
  }
}

// biome-ignore lint/suspicious/noExplicitAny: RGDs of every shape
type Spec = Record<string, any>

/** kro that says one message after the other, and what it was asked. */
async function found(
  object: KubeObject,
  messages: readonly (string | null | undefined)[],
  madeHere: string[] = [],
) {
  const asked: Spec[] = []
  const result = await findRgdErrors(
    object,
    async (one) => {
      asked.push(one.spec as Spec)
      return messages[asked.length - 1]
    },
    { madeHere: new Set(madeHere) },
  )
  return { ...result, asked, places: result.errors.map(({ path }) => path.slice(1).join('/')) }
}

const build = 'failed to build resourcegraphdefinition "app": '
const validate = (id: string) => `failed to validate resource "${id}": `

test.each<[string, string, string, (spec: Spec) => unknown, unknown]>([
  [
    'a type that does not fit',
    `${validate('config')}type mismatch in resource "config" at path "data.size": expression "schema.spec.size" returns type "int" but expected "string"`,
    'resources/0/template/data/size',
    (spec) => spec.resources[0].template.data.size,
    undefined,
  ],
  [
    'a key with dots',
    `${validate('config')}type mismatch in resource "config" at path "data[\\"a.b/c\\"]": expression "schema.spec.name" returns type "int" but expected "string"`,
    'resources/0/template/data/a.b/c',
    (spec) => spec.resources[0].template.data['a.b/c'],
    undefined,
  ],
  [
    'a field that there is not',
    'failed to build resource "deploy": failed to extract CEL expressions from schema for resource deploy: error getting field schema for path spec.containers[2].image: schema not found for field image',
    'resources/1/template/spec/containers/2/image',
    (spec) => spec.resources[1].template.spec.containers[2].image,
    undefined,
  ],
  [
    'an entry of a list as a whole',
    'failed to build resource "deploy": failed to extract CEL expressions from schema for resource deploy: expected object type for path spec.containers[1], got string',
    'resources/1/template/spec/containers/1',
    (spec) => spec.resources[1].template.spec.containers.map((one: { name: string }) => one.name),
    ['a', 'c'],
  ],
  [
    'a name, which no object can be without',
    `${validate('deploy')}failed to compile template expression "schema.spec.name" at path "metadata.name": resource "deploy": ERROR: <input>:1:1: undefined field 'name'`,
    'resources/1/template/metadata/name',
    (spec) => spec.resources[1].template.metadata.name,
    'set-aside',
  ],
  [
    'a condition of several',
    `${validate('config')}includeWhen expression "schema.spec.size > 2" in resource "config" must return bool or optional_type(bool), but returns "int"`,
    'resources/0/includeWhen/1',
    (spec) => spec.resources[0].includeWhen,
    ['${schema.spec.size > 1}'],
  ],
  [
    'a field of the status',
    `failed to build instance status schema: failed to type-check status expression "deploy.status.readyReplicas" at path "inner.more": ERROR: <input>:1:1: undefined field 'x'`,
    'schema/status/inner/more',
    (spec) => spec.schema.status,
    { ready: '${deploy.status.replicas}' },
  ],
  [
    'a field of the schema',
    `${build}failed to build OpenAPI schema for instance: field nested: field deep: unknown type: strng`,
    'schema/spec/nested/deep',
    (spec) => spec.schema.spec.nested.deep,
    'string',
  ],
  [
    'a kind that is not installed: its readers go too, silently',
    `${build}failed to build resource "config": failed to get schema for resource config: cannot resolve group version "x.example/v1": schema not found`,
    'resources/0/template/kind',
    (spec) => spec.resources.map((one: { id: string }) => one.id),
    ['deploy'],
  ],
  [
    'an id that is not valid',
    'failed to validate resourcegraphdefinition: naming convention violation: id config is a reserved keyword in KRO',
    'resources/0/id',
    (spec) => spec.resources.map((one: { id: string }) => one.id),
    ['setAside1', 'deploy'],
  ],
  [
    'a label of kro',
    'failed to validate resourcegraphdefinition: invalid label for resource "config". labels with prefix "kro.run/" are reserved for internal use',
    'resources/0/template/metadata/labels/kro.run/x',
    (spec) => spec.resources[0].template.metadata.labels,
    undefined,
  ],
])('%s: blamed and set aside', async (_, message, place, left, expected) => {
  const { places, asked, rest, rounds } = await found(rgd(), [message, null])
  expect(places).toEqual([place])
  expect(left(asked[1] ?? {})).toEqual(expected)
  expect([rest, rounds]).toEqual(['accepted', 2])
})

test('after an entry of a list is set aside, the places of the others are those of the file', async () => {
  const path = (index: number) =>
    `failed to build resource "deploy": failed to extract CEL expressions from schema for resource deploy: expected object type for path spec.containers[${index}], got string`
  const { places } = await found(rgd(), [path(0), path(1), null])
  expect(places.map((place) => place.at(-1))).toEqual(['0', '2'])
})

test('an unknown name is wrong wherever it is read, and not in a string', async () => {
  const object = rgd((spec) => {
    spec.resources[0].template.data.one = '${image.name}'
    spec.resources[1].template.spec.two = 'x-${"a" + image.tag}'
    spec.resources[1].template.spec.three = '${"image"}-image'
  })
  const unknown = `${build}failed to build dependency graph: failed to extract dependencies: references unknown identifiers: [image]`
  const { places } = await found(object, [unknown, null])
  expect(places).toEqual(['resources/0/template/data/one', 'resources/1/template/spec/two'])
})

test('what only follows from a part that was set aside is not told', async () => {
  const missing =
    'failed to build resource "config": failed to get schema for resource config: cannot resolve group version "x.example/v1": schema not found'
  const follows =
    'failed to build dependency graph: failed to extract dependencies: references unknown identifiers: [config]'
  const { places, asked, rest } = await found(rgd(), [missing, follows, null])
  expect(places).toEqual(['resources/0/template/kind'])
  expect(asked[2]?.resources[0].template.spec.containers[1]).toEqual({ name: 'b' })
  expect(rest).toBe('accepted')
})

test('an expression over a field of the schema that was set aside is not told', async () => {
  const { places } = await found(rgd(), [
    'failed to build OpenAPI schema for instance: field size: unknown type: integr',
    `${validate('config')}type mismatch in resource "config" at path "data.size": expression "schema.spec.size" returns type "int" but expected "string"`,
    null,
  ])
  expect(places).toEqual(['schema/spec/size'])
})

test('a kind created by another RGD of the delivery is not an error', async () => {
  const missing =
    'failed to build resource "config": failed to get schema for resource config: cannot resolve group version "v1": schema not found'
  const { errors, rest } = await found(rgd(), [missing, null], ['v1 ConfigMap'])
  expect([errors, rest]).toEqual([[], 'accepted'])
})

test('a forEach without a list: the expression is set aside, and its readers stay', async () => {
  const object = rgd((spec) => {
    spec.resources[0].forEach = [{ region: '${schema.spec.name}' }]
    spec.resources[0].template.data.region = '${region}'
  })
  const { places, asked } = await found(object, [
    `${validate('config')}node "config": forEach iterator "region" must return a list, got "string": type "string" is not a list type`,
    `${validate('config')}type mismatch in resource "config" at path "data.region": expression "region" returns type "string" but expected "int"`,
    null,
  ])
  expect(places).toEqual(['resources/0/forEach/0/region'])
  expect(asked[1]?.resources[0].forEach).toEqual([{ region: '${[dyn("set-aside")]}' }])
})

test.each<[string, (string | null | undefined)[], string, number]>([
  ['kro gives no answer', [undefined], 'not-answered', 0],
  ['words that are not known', ['the moon is full'], 'not-answered', 0],
  ['an error without a place', [`${build}graph contains a cycle: []`], 'not-located', 1],
])('%s: it ends, and says so', async (_, messages, rest, errors) => {
  const result = await found(rgd(), messages)
  expect([result.rest, result.errors.length]).toEqual([rest, errors])
})

test('it ends after thirty rounds', async () => {
  const many = rgd((spec) => {
    for (let at = 0; at < 40; at += 1) spec.resources[0].template.data[`k${at}`] = '${schema.spec.size}'
  })
  const messages = Array.from(
    { length: 40 },
    (_, at) =>
      `type mismatch in resource "config" at path "data.k${at}": expression "schema.spec.size" returns type "int" but expected "string"`,
  )
  const { rounds, rest, errors } = await found(many, messages)
  expect([rounds, rest, errors.length]).toEqual([mostRounds, 'too-many', mostRounds])
})
