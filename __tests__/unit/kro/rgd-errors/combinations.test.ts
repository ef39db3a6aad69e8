import { expect, test } from '@jest/globals'
import { isPartOf, verdictOn } from '../../../../src/kro/rgd-errors/ask.ts'
import { config, found, rgd, type Spec } from './said-in-turn.ts'

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
