import { expect, test } from '@jest/globals'
import { config, found, rgd, unknown } from './said-in-turn.ts'

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

test('an unknown name: an iterator of another resource, and what a macro declares, are none', async () => {
  const object = rgd([
    config('one', { a: '${region}' }, { forEach: [{ region: '${schema.spec.list}' }] }),
    config('two', { a: '${region}', b: '${schema.spec.list.map(region, region)}' }),
  ])
  const { places } = await found(object, [unknown('region')])
  expect(places).toEqual(['resources/1/template/data/a#0'])
})
