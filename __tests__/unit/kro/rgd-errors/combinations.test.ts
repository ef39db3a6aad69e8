import { expect, test } from '@jest/globals'
import { isPartOf, verdictOn } from '../../../../src/kro/rgd-errors/ask.ts'
import { findRgdErrors, type SearchOptions } from '../../../../src/kro/rgd-errors/find.ts'
import type { KubeObject } from '../../../../src/model/kubernetes/object.ts'

// biome-ignore lint/suspicious/noExplicitAny: RGDs of every shape
type Spec = Record<string, any>

const config = (id: string, data: Spec, more: Spec = {}): Spec => ({
  id,
  ...more,
  template: { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: `\${schema.spec.name}-${id}` }, data },
})

const rgd = (resources: Spec[], schema: Spec = {}): KubeObject => ({
  apiVersion: 'kro.run/v1alpha1',
  kind: 'ResourceGraphDefinition',
  metadata: { name: 'app' },
  spec: { schema: { apiVersion: 'v1alpha1', kind: 'App', spec: { name: 'string' }, ...schema }, resources },
})

/** kro that says one message after the other; then it accepts. */
async function found(object: KubeObject, messages: readonly string[], options: SearchOptions = {}) {
  const asked: Spec[] = []
  const result = await findRgdErrors(
    object,
    async (one) => {
      asked.push(one.spec as Spec)
      return messages[asked.length - 1] ?? null
    },
    options,
  )
  return {
    ...result,
    last: asked.at(-1) ?? {},
    places: result.errors.map(
      ({ path, nth }) => `${path.slice(1).join('/')}${nth === null ? '' : `#${nth}`}`,
    ),
  }
}

const unknown = (name: string): string =>
  `failed to build dependency graph: failed to extract dependencies: references unknown identifiers: [${name}]`
const naming = (words: string): string =>
  `failed to validate resourcegraphdefinition: naming convention violation: ${words}`

test('a wrong id: the rest of its resource and what reads it are still judged', async () => {
  const object = rgd([
    config('my-config', { a: '${schema.spec.nmae}' }, { readyWhen: ['${my-config.data.a}'] }),
    config('other', { b: '${my-config.data.b}-${"my-config"}' }),
  ])
  const { places, last, errors } = await found(object, [
    naming('id my-config is not a valid KRO resource id: must be lower camelCase'),
    `failed to validate resource "setAside1": failed to compile template expression "schema.spec.nmae" at path "data.a": ERROR: <input>:1:12: undefined field 'nmae'\n | schema.spec.nmae\n | ...........^`,
    'failed to validate resource "setAside1": readyWhen expression "setAside1.data.a" in resource "setAside1" must return bool or optional_type(bool), but returns "string"',
  ])
  expect(places).toEqual(['resources/0/id', 'resources/0/template/data/a#0', 'resources/0/readyWhen/0#0'])
  expect(last.resources[1].template.data.b).toBe('${setAside1.data.b}-${"my-config"}')
  // The file does not have the name that was given here.
  expect(errors[2]).toMatchObject({
    expression: 'my-config.data.a',
    words:
      'readyWhen expression "my-config.data.a" in resource "my-config" must return bool or optional_type(bool), but returns "string"',
  })
})

test('of two with one id the second is wrong, and others go on reading the first', async () => {
  const object = rgd([
    config('config', {}),
    config('config', {}, { readyWhen: ['${config.data.x == "1"}'] }),
    config('reader', { a: '${config.data.a}' }),
  ])
  const { places, last } = await found(object, [naming('found duplicate resource IDs config')])
  expect(places).toEqual(['resources/1/id'])
  expect(last.resources[1]).toMatchObject({ id: 'setAside1', readyWhen: ['${setAside1.data.x == "1"}'] })
  expect(last.resources[2].template.data.a).toBe('${config.data.a}')
})

test.each([
  ['is not valid: must be lowerCamelCase', 'Region'],
  ['is a reserved keyword', 'item'],
  ['conflicts with resource ID', 'config'],
])('an iterator that %s gets another name, and its readers with it', async (words, name) => {
  const object = rgd([
    config(
      'config',
      { a: `\${${name}}`, b: `\${${name} + other.x}` },
      { forEach: [{ [name]: '${schema.spec.list}' }] },
    ),
  ])
  const { places, last, rest } = await found(object, [
    `failed to validate resourcegraphdefinition: resource "config": forEach iterator name "${name}" ${words}`,
    unknown('other'),
  ])
  expect(places).toEqual([`resources/0/forEach/0/${name}`, 'resources/0/template/data/b#0'])
  expect(last.resources[0].forEach).toEqual([{ setAside1: '${schema.spec.list}' }])
  expect(last.resources[0].template.data).toEqual({ a: '${setAside1}' })
  expect(rest).toBe('accepted')
})

test('an iterator twice: that the second is in no name only follows', async () => {
  const object = rgd([
    config('config', {}, { forEach: [{ a: '${schema.spec.x}' }, { a: '${schema.spec.y}' }] }),
  ])
  const { places, last } = await found(object, [
    'failed to validate resourcegraphdefinition: resource "config": duplicate forEach iterator name "a"',
    'failed to build dependency graph: node "config": all forEach dimensions must be used to produce a unique resource identity, missing: [setAside1]',
  ])
  expect(places).toEqual(['resources/0/forEach/1/a'])
  expect(last.resources[0].template.metadata.name).toBe(
    '${"set-aside" + string(size([a]) + size([setAside1]))}',
  )
})

test('a name without the iterator: the name is wrong, and the resource stays', async () => {
  const object = rgd([config('config', { x: '${region}' }, { forEach: [{ region: '${schema.spec.list}' }] })])
  const { places, last } = await found(object, [
    'failed to build dependency graph: node "config": all forEach dimensions must be used to produce a unique resource identity, missing: [region]',
  ])
  expect(places).toEqual(['resources/0/template/metadata/name'])
  expect(last.resources[0].template.metadata.name).toBe('${"set-aside" + string(size([region]))}')
})

test('a kind that is not installed becomes one that takes everything, so that its expressions are judged', async () => {
  const object = rgd([
    {
      ...config('config', { a: '${nothing.x}' }),
      template: { ...config('config', { a: '${nothing.x}' }).template, kind: 'Confg' },
    },
    config('reader', { b: '${config.data.b}' }),
  ])
  const missing =
    'failed to build resource "config": failed to get schema for resource config: cannot resolve group version "v1": schema not found'
  const anyKinds = {
    namespaced: { apiVersion: 'x/v1', kind: 'InNamespace' },
    cluster: { apiVersion: 'x/v1', kind: 'InCluster' },
  }
  const { places, last } = await found(object, [missing, unknown('nothing')], {
    anyKinds,
    isServed: async () => true,
  })
  expect(places).toEqual(['resources/0/template/kind', 'resources/0/template/data/a#0'])
  expect(last.resources[0].template).toMatchObject({ apiVersion: 'x/v1', kind: 'InCluster' })
  expect(last.resources[1].template.data).toEqual({ b: '${config.data.b}' })
  const other = await found(object, [missing], { anyKinds, isServed: async () => false })
  expect(other.places).toEqual(['resources/0/template/apiVersion'])
  // Where that does not help, the resource goes.
  const { places: once, last: without } = await found(object, [missing, missing], { anyKinds })
  expect([once, without.resources.length]).toEqual([['resources/0/template/kind'], 1])
})

test('markers that are wrong leave the type, so that its readers are judged; a wrong type does not', async () => {
  const object = rgd([config('config', { a: '${schema.spec.size}', b: '${schema.spec.count}' })], {
    spec: { size: 'integer | minimum=low', count: 'integr | default=1' },
  })
  const schema =
    'failed to build resourcegraphdefinition "app": failed to build OpenAPI schema for instance: '
  const mismatch = (path: string, expression: string): string =>
    `failed to validate resource "config": type mismatch in resource "config" at path "${path}": expression "${expression}" returns type "int" but expected "string"`
  const { places, last } = await found(object, [
    `${schema}field size: failed to parse minimum enum value: strconv.ParseFloat: parsing "low": invalid syntax`,
    `${schema}field count: unknown type: integr`,
    mismatch('data.b', 'schema.spec.count'),
    mismatch('data.a', 'schema.spec.size'),
  ])
  expect(places).toEqual(['schema/spec/size', 'schema/spec/count', 'resources/0/template/data/a#0'])
  expect(last.schema.spec).toEqual({ size: 'integer', count: 'integer' })
})

test('of a type with a wrong field, the other fields are still judged', async () => {
  const object = rgd(
    [config('config', { a: '${schema.spec.servers[0].prt}', b: '${schema.spec.servers[0].host.x}' })],
    { spec: { servers: '[]Server' }, types: { Server: { port: 'integer', host: 'Hst' } } },
  )
  const undefinedField = (path: string, expression: string, name: string): string =>
    `failed to validate resource "config": failed to compile template expression "${expression}" at path "${path}": ERROR: <input>:1:23: undefined field '${name}'\n | ${expression}\n | ...^`
  const { places } = await found(object, [
    'failed to build resourcegraphdefinition "app": failed to build OpenAPI schema for instance: node Hst does not exist',
    undefinedField('data.a', 'schema.spec.servers[0].prt', 'prt'),
    undefinedField('data.b', 'schema.spec.servers[0].host.x', 'x'),
  ])
  expect(places).toEqual(['schema/types/Server/host', 'resources/0/template/data/a#0'])
})

test('types that refer to each other, or to nothing', async () => {
  const object = rgd([], {
    spec: { servers: '[]Server' },
    types: { Server: { port: 'Port', host: 'string' }, Port: { of: 'Server' }, Other: { x: '[]Nothing' } },
  })
  const schema =
    'failed to build resourcegraphdefinition "app": failed to build OpenAPI schema for instance: '
  const { places, rest } = await found(object, [
    `${schema}node Nothing does not exist`,
    `${schema}cyclic dependency in type Port: graph contains a cycle: Port -> Server -> Port`,
  ])
  expect(places).toEqual(['schema/types/Other/x', 'schema/types/Server/port'])
  expect(rest).toBe('accepted')
})

test('CEL that cannot be parsed is found by the line that CEL repeats', async () => {
  const object = rgd([
    config('one', { a: '${schema.spec.name}', b: 'x-${schema.spec.name}-${schema.spec.}' }),
    config('two', { c: '${schema.spec.}' }, { includeWhen: ['${schema.spec.}'] }),
  ])
  const parse = (line: string, column: number): string =>
    `failed to inspect expression: parse error: ERROR: <input>:1:${column}: Syntax error: no viable alternative at input '.'\n | ${line}\n | ......^`
  const { places } = await found(object, [
    `failed to build dependency graph: failed to extract dependencies: ${parse('schema.spec.', 12)}`,
    `failed to build dependency graph: failed to extract dependencies: ${parse('"x-" + (schema.spec.name) + "-" + (schema.spec.)', 47)}`,
  ])
  expect(places).toEqual([
    ...['resources/1/includeWhen/0#0', 'resources/1/template/data/c#0', 'resources/0/template/data/b#1'],
  ])
})

test('a text with two wrong expressions: both are reported, and the third is still judged', async () => {
  const object = rgd([config('one', { a: '${schema.spec.x}-${schema.spec.name}-${schema.spec.y}' })])
  const { places, last } = await found(object, [
    `failed to validate resource "one": failed to compile template expression "\${schema.spec.x}-\${schema.spec.name}-\${schema.spec.y}" at path "data.a": ERROR: <input>:1:13: undefined field 'x'\n | (schema.spec.x) + "-" + …\n | ...^\nERROR: <input>:1:67: undefined field 'y'\n | (schema.spec.x) + "-" + …\n | ...^`,
  ])
  expect(places).toEqual(['resources/0/template/data/a#0', 'resources/0/template/data/a#2'])
  expect(last.resources[0].template.data.a).toBe('${"set-aside"}-${schema.spec.name}-${"set-aside"}')
})

test('resources that wait for each other: the expression that reads what comes later, and nothing else', async () => {
  const object = rgd([
    config('one', { a: '${two.data.a}', b: '${two.data.b}', c: '${schema.spec.name}' }),
    config('two', { a: '${one.data.a}' }),
  ])
  const { places, last } = await found(object, [
    'failed to build dependency graph: graph contains a cycle: two -> one -> two',
  ])
  expect(places).toEqual(['resources/0/template/data/a#0'])
  expect(last.resources[0].template.data).toEqual({ c: '${schema.spec.name}' })
  expect(last.resources[1].template.data).toEqual({ a: '${one.data.a}' })
})

test('a resource that reads itself', async () => {
  const object = rgd([
    config('one', { a: '${one.data.b}' }, { readyWhen: ['${one.data.a == "x"}'] }),
    config('two', { a: '${one.data.b}' }),
  ])
  const { places } = await found(object, [
    'failed to build dependency graph: self references are not allowed',
  ])
  expect(places).toEqual(['resources/0/template/data/a#0'])
})

test('an unknown name: an iterator of another resource, and what a macro declares, are none', async () => {
  const object = rgd([
    config('one', { a: '${region}' }, { forEach: [{ region: '${schema.spec.list}' }] }),
    config('two', { a: '${region}', b: '${schema.spec.list.map(region, region)}' }),
  ])
  const { places } = await found(object, [unknown('region')])
  expect(places).toEqual(['resources/1/template/data/a#0'])
})

test.each<[string, string, Spec, string]>([
  [
    'a condition without an expression',
    'failed to build resource "one": failed to parse readyWhen expressions: only standalone expressions are allowed',
    { readyWhen: ['${one.data.a == "x"}', 'one.data.b == "x"'] },
    'resources/0/readyWhen/1',
  ],
  [
    'an expression within an expression',
    'failed to build resource "one": failed to extract CEL expressions from schema for resource one: nested expressions are not allowed unless inside string literals',
    {
      template: { ...config('one', { a: '${schema.spec.name}', b: '${x + ${schema.spec.name}}' }).template },
    },
    'resources/0/template/data/b#0',
  ],
  [
    'a key with points that is not quoted',
    'failed to build resource "one": failed to extract CEL expressions from schema for resource one: error getting field schema for path .spec.a.b/c.d: schema not found for field d',
    { template: { apiVersion: 'v1', kind: 'Pod', metadata: {}, spec: { 'a.b/c': { d: 1 } } } },
    'resources/0/template/spec/a.b/c/d',
  ],
  [
    'a namespace that has to be there',
    'failed to build resource "one": resource "one" is namespaced and must set metadata.namespace when the instance CRD is cluster-scoped',
    {},
    'resources/0/template/metadata',
  ],
  [
    'a field of kubernetes that is missing',
    'failed to build resource "one": resource one is not a valid Kubernetes object: metadata field not found',
    { template: { apiVersion: 'v1', kind: 'ConfigMap' } },
    'resources/0/template',
  ],
  [
    'an external reference without a name',
    'failed to build resource "one": invalid external ref metadata for resource one: exactly one of name or selector must be provided',
    {
      template: undefined,
      externalRef: { apiVersion: 'v1', kind: 'ConfigMap', metadata: { namespace: 'x' } },
    },
    'resources/0/externalRef/metadata',
  ],
  [
    'a selector that is not one',
    'failed to build resource "one": invalid external ref metadata for resource one: selector must be a Kubernetes LabelSelector object or a CEL expression that resolves to one',
    {
      template: undefined,
      externalRef: { apiVersion: 'v1', kind: 'ConfigMap', metadata: { selector: 'x' } },
    },
    'resources/0/externalRef/metadata/selector',
  ],
  [
    'a readyWhen that reads another resource',
    'failed to validate resource "one": resource "one" readyWhen: references unknown identifiers: [two]',
    { readyWhen: ['${two.data.a == "x"}'], template: config('one', { a: '${two.data.a}' }).template },
    'resources/0/readyWhen/0#0',
  ],
])('%s', async (_, message, more, place) => {
  const object = rgd([{ ...config('one', { a: '1' }), ...more }, config('two', { a: '1' })])
  const { places, rest, rounds } = await found(object, [message])
  expect([places, rest, rounds]).toEqual([[place], 'accepted', 2])
})

test('status fields: constants, and expressions that read nothing', async () => {
  const object = rgd([config('one', {})], {
    status: { phase: 'up', deep: { a: '1', b: '${one.data.b}' }, c: '${1 + 1}', d: '${one.metadata.name}' },
  })
  const status = 'failed to build instance status schema: '
  const { places, last } = await found(object, [
    `${status}status fields without expressions are not supported: [deep.a phase]`,
    'failed to create instance node: instance status field must refer to a resource or schema: status.c',
    `${status}failed to type-check status expression "one.data.b" at path "deep.b": ERROR: <input>:1:9: undefined field 'b'\n | one.data.b\n | ........^`,
  ])
  expect(places).toEqual([
    'schema/status/deep/a',
    'schema/status/phase',
    'schema/status/c#0',
    'schema/status/deep/b#0',
  ])
  expect(last.schema.status).toEqual({ d: '${one.metadata.name}' })
})

test('what the API server refuses: all fields at once', async () => {
  const object = rgd(
    [
      { ...config('one', {}), readyWhens: ['x'] },
      { ...config('two', {}), externalRef: {} },
    ],
    {
      kind: 'app',
    },
  )
  const { places, last, errors } = await found(object, [
    'applying ResourceGraphDefinition/errors-app: failed to create typed patch object (/errors-app; kro.run/v1alpha1, Kind=ResourceGraphDefinition): .spec.resources[0].readyWhens: field not declared in schema',
    `ResourceGraphDefinition.kro.run "errors-app" is invalid: [spec.schema.kind: Invalid value: "app": spec.schema.kind in body should match '^[A-Z][a-zA-Z0-9]{0,62}$', spec.resources[1]: Invalid value: exactly one of template or externalRef must be provided]`,
  ])
  expect(places).toEqual(['resources/0/readyWhens', 'schema/kind', 'resources/1'])
  expect(last.schema.kind).toBe('SetAside')
  expect(Object.keys(JSON.parse(JSON.stringify(last.resources[1])))).toEqual(['id', 'template'])
  expect(errors[1]?.words).toContain('spec.schema.kind')
})

test('what the API server refuses of the CRD that kro makes', async () => {
  const object = rgd([], {
    spec: {
      rule: 'string | validation="self.x("',
      size: 'integer | default=5 maximum=3',
      servers: '[]Server',
    },
    types: { Server: { port: 'integer | default=0 minimum=1' } },
  })
  const root = 'spec.validation.openAPIV3Schema.properties[spec]'
  const { places, last } = await found(object, [
    `failed to create CRD: CustomResourceDefinition.apiextensions.k8s.io "apps.errors.setup-kro.dev" is invalid: ${root}.properties[rule].x-kubernetes-validations[0].rule: Invalid value: {"Rule":"self.x(","Message":"validation failed","Reason":null}: compilation failed: ERROR: <input>:1:8: Syntax error: mismatched input '<EOF>'\n | self.x(\n | .......^`,
    `failed to create CRD: CustomResourceDefinition.apiextensions.k8s.io "apps.errors.setup-kro.dev" is invalid: [${root}.properties[size].default: Invalid value: 5: spec.size in body should be less than or equal to 3, ${root}.properties[servers].items.properties[port].default: Invalid value: 0: should be greater than or equal to 1]`,
  ])
  expect(places).toEqual(['schema/spec/rule', 'schema/spec/size', 'schema/types/Server/port'])
  expect([last.schema.spec.size, last.schema.types.Server.port]).toEqual(['integer', 'integer'])
})

test.each([
  [[['GraphAccepted', 'False', 'no']], 'no'],
  [[['GraphAccepted', 'True', '']], null],
  [
    [
      ['GraphAccepted', 'True', ''],
      ['KindReady', 'Unknown', ''],
    ],
    undefined,
  ],
  [
    [
      ['GraphAccepted', 'True', ''],
      ['KindReady', 'True', ''],
    ],
    null,
  ],
  [
    [
      ['GraphAccepted', 'True', ''],
      ['KindReady', 'False', 'breaking changes detected: x'],
    ],
    null,
  ],
  [
    [
      ['GraphAccepted', 'True', ''],
      [
        'KindReady',
        'False',
        'CustomResourceDefinition.apiextensions.k8s.io "x" is invalid: spec.a: Required value',
      ],
    ],
    'CustomResourceDefinition.apiextensions.k8s.io "x" is invalid: spec.a: Required value',
  ],
  [[], undefined],
])('conditions %j: %s', (conditions, expected) => {
  const status = {
    conditions: conditions.map(([type, value, message]) => ({
      type,
      status: value,
      message,
      observedGeneration: 2,
    })),
  }
  const object = { ...rgd([]), status }
  expect(verdictOn(object, 2)).toBe(expected)
  expect(verdictOn(object, 3)).toBe(undefined)
})

test.each([
  [{ a: 1, b: [{ c: 'x' }] }, { a: 1, b: [{ c: 'x', d: 1 }], e: 2 }, true],
  [{ a: 1 }, { a: 2 }, false],
  [{ a: [1] }, { a: [1, 2] }, false],
  [{ a: null }, {}, true],
  [{ a: {} }, { a: 1 }, false],
])('%j is part of %j: %s', (part, whole, expected) => {
  expect(isPartOf(part, whole)).toBe(expected)
})
