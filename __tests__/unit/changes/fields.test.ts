import { expect, test } from '@jest/globals'
import { fieldChanges } from '../../../src/changes/fields.ts'
import { withoutNoise } from '../../../src/changes/noise.ts'
import { leastCpuMilliseconds } from '../../support/cpu-time.ts'
import { object } from '../../support/kro-objects.ts'

test('each field that differs, as a JSON pointer', () => {
  expect(
    fieldChanges(
      { spec: { replicas: 1, old: true, same: [1, 2] }, data: { 'a/b~c': 'x' } },
      { spec: { replicas: 2, same: [1, 2], fresh: null }, data: { 'a/b~c': 'y' } },
    ),
  ).toEqual([
    { pointer: '/spec/replicas', before: 1, after: 2 },
    { pointer: '/spec/old', before: true },
    { pointer: '/spec/fresh', after: null },
    { pointer: '/data/a~1b~0c', before: 'x', after: 'y' },
  ])
})

test('entries of a list that have names are compared by name', () => {
  const env = (...names: string[]): unknown => ({ env: names.map((name) => ({ name, value: name })) })
  expect(fieldChanges(env('a', 'b'), env('new', 'a', 'b'))).toEqual([
    { pointer: '/env/0', after: { name: 'new', value: 'new' } },
  ])
  expect(fieldChanges(env('a', 'b', 'c'), env('a', 'c'))).toEqual([
    { pointer: '/env/1', before: { name: 'b', value: 'b' } },
  ])
  expect(fieldChanges(env('a', 'b'), env('b', 'a'))).toEqual([
    { pointer: '/env', before: ['a', 'b'], after: ['b', 'a'] },
  ])
})

test('a long list with names takes time in proportion to its length', () => {
  const spent = (length: number): number => {
    const list = Array.from({ length }, (_, at) => ({ name: `n${at}`, value: at }))
    const reversed = [...list].reverse()
    expect(fieldChanges(list, reversed)).toHaveLength(1)
    return leastCpuMilliseconds(() => fieldChanges(list, reversed), 7)
  }
  // A search of the list for each name makes it 16 times as much.
  expect(spent(16_000) / spent(4000)).toBeLessThan(10)
})

test('a list without names is compared place by place', () => {
  expect(fieldChanges({ args: ['a', 'b'] }, { args: ['a', 'c', 'd'] })).toEqual([
    { pointer: '/args/1', before: 'b', after: 'c' },
    { pointer: '/args/2', after: 'd' },
  ])
})

test('names of JavaScript are names of fields', () => {
  const before = JSON.parse('{"constructor": 1}') as unknown
  expect(fieldChanges(before, { toString: 2 })).toEqual([
    { pointer: '/constructor', before: 1 },
    { pointer: '/toString', after: 2 },
  ])
})

test('what controllers write is not a change', () => {
  const at = (metadata: object, rest: object = {}): unknown =>
    withoutNoise(object('Service', { name: 'x', namespace: 'y', ...metadata }, rest))
  expect(
    at(
      {
        uid: '1',
        resourceVersion: '7',
        generation: 2,
        labels: { app: 'x', 'kro.run/kro-version': 'v0.9.4', 'applyset.kubernetes.io/part-of': 'z' },
        annotations: { 'internal.kro.run/apply-order': '1' },
      },
      { spec: { clusterIP: '10.0.0.1', ports: [] }, status: { loadBalancer: {} } },
    ),
  ).toEqual(at({ uid: '2', labels: { app: 'x' } }, { spec: { ports: [] } }))
  expect(at({ labels: { app: 'x' } })).not.toEqual(at({ labels: { app: 'y' } }))
})
