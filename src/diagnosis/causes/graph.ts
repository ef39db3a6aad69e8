import { type Component, componentNames } from './components.ts'
import { edges } from './edges.ts'

/**
 * Edges from a component to one that it explains: 1 for a direct edge; null where no path leads there, or both are the
 * same.
 */
export const distance = (from: Component, to: Component): number | null =>
  distances.get(from)?.get(to) ?? null

const distances: ReadonlyMap<Component, ReadonlyMap<Component, number>> = new Map(
  componentNames.map((from) => [from, distancesFrom(from)] as const),
)

function distancesFrom(from: Component): Map<Component, number> {
  const found = new Map<Component, number>()
  let reached: readonly Component[] = [from]
  for (let far = 1; reached.length > 0; far += 1) {
    reached = reached.flatMap((one) => edges.filter((edge) => edge.from === one).map(({ to }) => to))
    reached = [...new Set(reached)].filter((to) => to !== from && !found.has(to))
    for (const to of reached) found.set(to, far)
  }
  return found
}
