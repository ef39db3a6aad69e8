import { expect, test } from '@jest/globals'
import { field, keys, list, number, strings, text, texts } from '../../../../src/model/kubernetes/fields.ts'

const pod = {
  metadata: { name: 'kro', labels: { app: 'kro', broken: 7 } },
  spec: { replicas: 2, args: ['--a', 3, '--b'], containers: [{ name: 'first' }] },
  status: null,
}

test('A path leads through fields and positions', () => {
  expect(field(pod, 'spec', 'containers', 0)).toEqual({ name: 'first' })
  expect(text(pod, 'spec', 'containers', 0, 'name')).toBe('first')
  expect(number(pod, 'spec', 'replicas')).toBe(2)
})

test.each([
  ['a field that is not there', field(pod, 'spec', 'none', 'below'), undefined],
  ['a path through null', field(pod, 'status', 'phase'), undefined],
  ['a path through a text', field(pod, 'metadata', 'name', 'length'), undefined],
  ['no object at all', text(undefined, 'spec'), null],
  ['a number where a text is asked for', text(pod, 'spec', 'replicas'), null],
  ['a text where a number is asked for', number(pod, 'metadata', 'name'), null],
  ['a mapping where a list is asked for', list(pod, 'spec'), []],
  ['a list where a mapping of texts is asked for', strings(null, 'spec'), {}],
])('%s gives the empty answer', (_, found, expected) => {
  expect(found).toEqual(expected)
})

test('Names of fields are those of an object', () => {
  expect(keys(pod, 'metadata')).toEqual(['name', 'labels'])
  for (const path of [['status'], ['spec', 'args'], ['metadata', 'name'], ['none']])
    expect([path, keys(pod, ...path)]).toEqual([path, []])
})

test('Entries of another type are left out', () => {
  expect(texts(pod, 'spec', 'args')).toEqual(['--a', '--b'])
  expect(strings(pod, 'metadata', 'labels')).toEqual({ app: 'kro' })
})
