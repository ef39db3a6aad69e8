import { expect, test } from '@jest/globals'
import { layersOf } from '../../../src/report/layers.ts'

const graph = (edges: Record<string, string[]>): string[][] =>
  layersOf(Object.entries(edges).map(([id, dependsOn]) => ({ id, dependsOn })))

test.each([
  ['nothing', {}, []],
  ['nodes without edges', { a: [], b: [] }, [['a', 'b']]],
  ['a chain, whatever its order', { c: ['b'], b: ['a'], a: [] }, [['a'], ['b'], ['c']]],
  ['a node behind the last that it needs', { a: [], b: ['a'], c: ['a', 'b'] }, [['a'], ['b'], ['c']]],
  [
    'nodes of a layer in the order of what they need, so that edges do not cross',
    { a: [], b: [], y: ['b'], x: ['a'] },
    [
      ['a', 'b'],
      ['x', 'y'],
    ],
  ],
  ['an edge to an unknown node', { a: ['nowhere'] }, [['a']]],
])('layers: %s', (_, edges, layers) => {
  expect(graph(edges as Record<string, string[]>)).toEqual(layers)
})

test('a cycle ends, and each of its nodes stands once', () => {
  expect(
    graph({ a: ['b'], b: ['c'], c: ['a'], d: ['d'] })
      .flat()
      .sort(),
  ).toEqual(['a', 'b', 'c', 'd'])
})

test('100 nodes that all need those before them take no time', () => {
  const ids = Array.from({ length: 100 }, (_, place) => `n${place}`)
  const began = process.cpuUsage()
  expect(layersOf(ids.map((id, place) => ({ id, dependsOn: ids.slice(0, place) })))).toHaveLength(100)
  const { user } = process.cpuUsage(began)
  expect(user).toBeLessThan(2e6)
})
