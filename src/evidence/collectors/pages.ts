import type { Kube } from '../../adapters/kube.ts'
import type { KubeObject } from '../../model/kubernetes/object.ts'

/** Objects of one answer: each page is in memory as text and as objects at once. */
const pageSize = 250
/** Answers for one list: a cluster that has more of it is not a job's own. */
const mostPages = 60

/** One way to ask for a list. */
export interface Question {
  path: string
  query?: Readonly<Record<string, string>>
  /** Answers at most; default: as many as a large cluster has. */
  pages?: number
}

/** What was not read: not known with a selector, then at least one. */
export interface Unread {
  missing: number
  /** Why it ended early; the pages before it are still good. */
  broken: unknown
}

interface List {
  apiVersion?: string
  kind?: string
  metadata?: { continue?: string; remainingItemCount?: number }
  items?: KubeObject[]
}

/**
 * Reads a list page by page and hands on each object, so that no list is ever in memory as a whole.
 *
 * @throws KubeError where not even the first page could be read
 */
export async function readPages(
  kube: Kube,
  { path, query = {}, pages = mostPages }: Question,
  take: (object: KubeObject) => void,
): Promise<Unread> {
  let token = ''
  let missing = 0
  for (let page = 0; page < pages; page += 1) {
    const asked = new URLSearchParams({ limit: String(pageSize), ...query })
    if (token !== '') asked.set('continue', token)
    let list: List
    try {
      list = (await kube.json(`${path}?${asked}`)) as List
    } catch (error) {
      if (page === 0) throw error
      return { missing, broken: error }
    }
    for (const object of objectsOf(list)) take(object)
    token = list.metadata?.continue ?? ''
    if (token === '') return { missing: 0, broken: null }
    missing = list.metadata?.remainingItemCount ?? 1
  }
  return { missing, broken: null }
}

/** Items of a list carry neither kind nor apiVersion. */
function objectsOf({ apiVersion = '', kind = '', items = [] }: List): KubeObject[] {
  const itemKind = kind.replace(/List$/, '')
  return items.map(({ apiVersion: ownVersion, kind: own, ...item }) => ({
    apiVersion: ownVersion ?? apiVersion,
    kind: own ?? itemKind,
    ...item,
  }))
}
