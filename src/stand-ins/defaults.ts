import { pathText } from '../model/cel/path.ts'
import { field, list, text } from '../model/kubernetes/fields.ts'
import type { KubeObject } from '../model/kubernetes/object.ts'
import { familyOf } from './families.ts'
import { standInManager } from './manager.ts'
import { nodesOf, sets } from './nodes.ts'
import type { Wish } from './wish.ts'
import { wishOf } from './wishes.ts'

/** A field outside of the status that a stand-in writes. */
export interface DefaultField {
  path: readonly string[]
  value: string
  /** It was written before. */
  isThere: boolean
}

/**
 * Fields outside of the status that expressions of RGDs read of an object, that neither its template nor anybody else sets, and that
 * controllers or webhooks of its family are known to write.
 *
 * @param crd of its kind; null: a kind of Kubernetes itself, to which no family belongs
 * @param isFailing its controller fails, and writes nothing but that
 */
export function defaultsFor(
  object: KubeObject,
  crd: KubeObject | null,
  rgds: readonly KubeObject[],
  isFailing: boolean,
): DefaultField[] {
  const usual = familyOf(object).defaults.filter(({ by }) => by === 'webhook' || !isFailing)
  if (usual.length === 0 || crd === null) return []
  const wish = wishOf(object, rgds)
  const nodes = nodesOf(object, rgds).flatMap((found) => found.nodes)
  return usual.flatMap((one) => {
    const { path } = one
    const isThere = field(object, ...path) !== undefined
    if (!isRead(wish, path) || nodes.some((node) => sets(node, path)) || (isThere && !isOurs(object, path)))
      return []
    const value = isThere ? text(object, ...path) : one.value(object, crd)
    return value === null ? [] : [{ path, value, isThere }]
  })
}

/** The part of an object that has these fields, for server-side apply. */
export function partOf(defaults: readonly DefaultField[]): Record<string, unknown> {
  const part: Record<string, unknown> = {}
  for (const { path, value } of defaults) {
    let at = part
    for (const name of path.slice(0, -1)) {
      const inner = (at[name] ?? {}) as Record<string, unknown>
      at[name] = inner
      at = inner
    }
    at[path.at(-1) ?? ''] = value
  }
  return part
}

/** Who writes a field outside of the status (`spec.azureName`) of an object; null where that is not known. @param crd of its kind */
export function usualWriter(
  object: KubeObject,
  crd: KubeObject,
  path: string,
): { family: string; by: 'webhook' | 'controller' } | null {
  const { name, defaults } = familyOf(object)
  const found = defaults.find((one) => pathText(one.path) === path && one.value(object, crd) !== null)
  return found === undefined ? null : { family: name, by: found.by }
}

function isRead(wish: Wish, path: readonly string[]): boolean {
  let at: Wish | undefined = wish
  for (const name of path) at = at?.fields.get(name)
  return at !== undefined
}

const isOurs = ({ metadata }: KubeObject, path: readonly string[]): boolean =>
  list(metadata, 'managedFields').some(
    (entry) =>
      text(entry, 'manager') === standInManager &&
      field(entry, 'fieldsV1', ...path.map((name) => `f:${name}`)) !== undefined,
  )
