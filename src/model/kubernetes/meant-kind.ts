import { closest } from '../closest.ts'
import { groupOf } from './api-path.ts'
import { builtinKinds, isOwnGroup } from './builtin-kinds.ts'
import type { Kind } from './kind.ts'

/** Kinds that a cluster has, or will have. */
export interface KnownKinds {
  /** Of RGDs. */
  declared: readonly Kind[]
  /** Of CRDs. */
  defined: readonly Kind[]
}

/**
 * The kind that was probably meant by one that the API server does not serve: the same kind in another apiVersion, or one that is
 * called nearly so. Kinds of other projects are called alike (a Service, a Cluster), so that only those of the same group count,
 * of RGDs, and of Kubernetes itself where the group is one of its own. null where there is none.
 */
export function meantKind(asked: Kind, { declared, defined }: KnownKinds): Kind | null {
  const group = groupOf(asked.apiVersion)
  const sameGroup = [...declared, ...defined].filter(({ apiVersion }) => groupOf(apiVersion) === group)
  const pool = [...sameGroup, ...declared, ...(isOwnGroup(asked.apiVersion) ? builtinKinds : [])].filter(
    ({ apiVersion, kind }) => apiVersion !== asked.apiVersion || kind !== asked.kind,
  )
  const same = pool.find(({ kind }) => kind.toLowerCase() === asked.kind.toLowerCase())
  if (same !== undefined) return same
  const name = closest(
    asked.kind,
    pool.map(({ kind }) => kind),
  )
  return pool.find(({ kind }) => kind === name) ?? null
}
