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
  return nearest(asked, [...sameGroup, ...declared, ...(isOwnGroup(asked.apiVersion) ? builtinKinds : [])])
}

/**
 * The kind of another group that may be meant where `meantKind` finds none that is called so: a group was renamed or misspelt. A
 * question to ask, never a reason to stop: the kind that is asked for may still be installed. null where there is none.
 */
export function kindElsewhere(asked: Kind, known: KnownKinds): Kind | null {
  const pool = [...known.defined, ...known.declared, ...builtinKinds]
  const meant = meantKind(asked, known)
  const other = nearest(asked, pool)
  if (other === null || pool.some((one) => isSame(one, asked))) return null
  return meant === null || (isNamed(other, asked) && !isNamed(meant, asked)) ? other : null
}

const isSame = (one: Kind, other: Kind): boolean =>
  one.apiVersion === other.apiVersion && one.kind === other.kind

const isNamed = (one: Kind, other: Kind): boolean => one.kind.toLowerCase() === other.kind.toLowerCase()

/** The kind of that name in another apiVersion, else one that is called nearly so. */
function nearest(asked: Kind, kinds: readonly Kind[]): Kind | null {
  const pool = kinds.filter((one) => !isSame(one, asked))
  const name = closest(
    asked.kind,
    pool.map(({ kind }) => kind),
  )
  return pool.find((one) => isNamed(one, asked)) ?? pool.find(({ kind }) => kind === name) ?? null
}
