import { expect, test } from '@jest/globals'
import { yamlDocuments } from '../src/yaml-documents.ts'

const errorsOf = (yaml: string): string[] =>
  yamlDocuments(yaml).flatMap(({ errors }) => errors.map(({ message }) => message))

test('reads all documents, none of an empty text', () => {
  expect(yamlDocuments('a: 1\n---\nb: {c: 2}').map((document) => document.toJS() as unknown)).toEqual([
    { a: 1 },
    { b: { c: 2 } },
  ])
  expect(yamlDocuments('')).toEqual([])
})

test('says which key stands twice in a mapping, and where; the same key in two mappings is none', () => {
  expect(errorsOf('a: 1\nb:\n  a: 1\n  c: 2\n  c: 3\n')).toEqual([
    'Map keys must be unique at line 5, column 3: c',
  ])
  expect(errorsOf('{a: 1, "a": 2}')).toEqual(['Map keys must be unique at line 1, column 8: a'])
  expect(errorsOf('- a: 1\n- a: 2\n---\na: 1')).toEqual([])
  expect(errorsOf('1: a\n"1": b')).toEqual([])
})

test('says what else is wrong as the library does', () => {
  expect(errorsOf('a: [1')).toEqual([expect.stringContaining('at line 1, column')])
})

test('time grows with the number of keys, not with its square', () => {
  const cpu = (count: number): number => {
    const yaml = Array.from({ length: count }, (_, at) => `key${at}: value`).join('\n')
    const begun = process.cpuUsage()
    expect(errorsOf(yaml)).toEqual([])
    const { user, system } = process.cpuUsage(begun)
    return (user + system) / 1000
  }
  cpu(1000)
  const [few, many] = [Math.min(cpu(2500), cpu(2500)), Math.min(cpu(20_000), cpu(20_000))]
  // Eight times as many keys; with the square of it, 64 times as long.
  expect(many / few).toBeLessThan(16)
})
