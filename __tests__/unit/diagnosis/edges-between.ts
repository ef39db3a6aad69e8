import type { Component } from '../../../src/diagnosis/causes/components.ts'
import { type Edge, edges } from '../../../src/diagnosis/causes/edges.ts'
import { distance } from '../../../src/diagnosis/causes/graph.ts'

/** Edges that lie on each shortest path from one component to another: what an example of the two exercises. */
export function edgesBetween(from: Component, to: Component): readonly Edge[] {
  const paths = shortestPaths(from, to)
  return (paths[0] ?? []).filter((edge) => paths.every((path) => path.includes(edge)))
}

function shortestPaths(from: Component, to: Component): Edge[][] {
  const length = distance(from, to)
  if (length === null) return []
  return edges
    .filter((edge) => edge.from === from)
    .flatMap((edge) => {
      if (edge.to === to) return [[edge]]
      return distance(edge.to, to) === length - 1
        ? shortestPaths(edge.to, to).map((path) => [edge, ...path])
        : []
    })
    .filter((path) => path.length === length)
}
