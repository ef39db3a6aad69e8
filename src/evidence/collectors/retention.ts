import { isMadeByKro } from '../../model/kro/instance.ts'
import { isAppliedByUs } from '../../model/kubernetes/field-manager.ts'
import type { KubeObject } from '../../model/kubernetes/object.ts'
import { isUnhealthy } from '../../model/kubernetes/pods.ts'

/** Smaller tells more. */
export type Relevance = 0 | 1 | 2 | 3

/** Objects of a list that are kept at most: of those that tell something, and of all others. */
const most: Readonly<Record<'telling' | 'others', number>> = { telling: 2000, others: 1000 }

/**
 * How much an object may explain why kro, or what it made, does not work: kro's own and the user's manifests (0), what is in trouble anywhere
 * (1), what all of the cluster stands on and what was asked for (2), healthy neighbours (3).
 *
 * @param namespaces kro's first, then the others that matter
 */
export function relevanceOf(object: KubeObject, [own, ...named]: readonly string[]): Relevance {
  const { namespace } = object.metadata
  if (namespace === own || isMadeByKro(object) || isAppliedByUs(object)) return 0
  if (isInTrouble(object)) return 1
  return namespace === undefined || named.includes(namespace) ? 2 : 3
}

function isInTrouble(object: KubeObject): boolean {
  const { kind, type, spec, status } = object
  if (object.metadata.deletionTimestamp !== undefined) return true
  if (kind === 'Event') return type !== 'Normal'
  if (kind === 'Pod') return isUnhealthy(object)
  const { replicas } = spec ?? {}
  return typeof replicas === 'number' && Number(status?.readyReplicas ?? 0) < replicas
}

/**
 * What is kept of a list while its pages come in. A list of 50,000 does not fit into memory, and the neighbours'
 * share of it explains nothing: so many of those are kept, the others are counted.
 */
export class BoundedList {
  /** How many were let go. */
  dropped = 0
  private readonly byRank = new Map<Relevance, Map<string, KubeObject>>()
  private readonly namespaces: readonly string[]

  /** @param namespaces kro's first, then the others that matter */
  constructor(namespaces: readonly string[]) {
    this.namespaces = namespaces
  }

  add(object: KubeObject): void {
    const rank = relevanceOf(object, this.namespaces)
    const same = this.byRank.get(rank) ?? new Map<string, KubeObject>()
    this.byRank.set(rank, same)
    if (same.size >= (rank === 3 ? most.others : most.telling)) this.dropped += 1
    else same.set(keyOf(object), object)
  }

  /** Most telling first, and those by name: where there is no room for all, the last ones go. */
  objects(): KubeObject[] {
    const ranks = [...this.byRank].sort(([a], [b]) => a - b)
    return ranks.flatMap(([, same]) =>
      [...same].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, object]) => object),
    )
  }
}

const keyOf = ({ metadata }: KubeObject): string => `${metadata.namespace ?? ''}/${metadata.name}`
