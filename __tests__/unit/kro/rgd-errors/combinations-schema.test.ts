import { expect, test } from '@jest/globals'
import { config, found, rgd, unknown } from './said-in-turn.ts'

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
