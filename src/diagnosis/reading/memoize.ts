import type { Evidence } from '../../evidence/evidence.ts'

/**
 * A reading of the evidence that many rules share, made once for each evidence. The evidence does not change, so the
 * reading stays pure; big clusters have thousands of events that must not be read a hundred times.
 */
export function memoize<T>(read: (evidence: Evidence) => T): (evidence: Evidence) => T {
  const known = new WeakMap<Evidence, { value: T }>()
  return (evidence) => {
    const found = known.get(evidence) ?? { value: read(evidence) }
    known.set(evidence, found)
    return found.value
  }
}
