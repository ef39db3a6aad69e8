import type { Component } from '../../src/diagnosis/causes/components.ts'
import { type Edge, edges } from '../../src/diagnosis/causes/edges.ts'
import { distance } from '../../src/diagnosis/causes/graph.ts'
import type { Finding } from '../../src/diagnosis/finding.ts'
import { allRules } from '../../src/diagnosis/rules/all.ts'

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

const componentOf = new Map<string, Component>(allRules.map(({ id, component }) => [id, component]))

/** Edges that findings exercise: each of them can alone have led from a cause to its symptom. */
export const edgesOf = (findings: readonly Pick<Finding, 'rule' | 'causedBy'>[]): Edge[] => [
  ...new Set(
    findings.flatMap(({ rule, causedBy }) => {
      const [from, to] = [componentOf.get(causedBy ?? ''), componentOf.get(rule)]
      return from === undefined || to === undefined ? [] : edgesBetween(from, to)
    }),
  ),
]

export const edgeName = ({ from, to }: Edge): string => `${from} → ${to}`
