import { expressionsOf } from '../model/kro/expressions.ts'
import { kroLabels } from '../model/kro/labels.ts'
import { field } from '../model/kubernetes/fields.ts'
import type { KubeObject } from '../model/kubernetes/object.ts'
import { newWish, type Wish } from './wish.ts'
import { readingBudget, WishReader } from './wish-reader.ts'

/**
 * What the expressions of RGDs want of the status of an object that kro made.
 *
 * @param rgds those that may have made it
 * @returns null where none reads its status
 */
export function wishesFor(object: KubeObject, rgds: readonly KubeObject[]): Wish | null {
  const root = newWish()
  const budget = readingBudget()
  const sources = nodesOf(object, rgds).flatMap(({ rgd, ids }) => {
    const expressions = expressionsOf(rgd)
    return ids.map((id) => ({ id, expressions }))
  })
  // What is ready decides, and what is only read takes what that leaves open.
  for (const { id, expressions } of sources)
    for (const { cel, resource, use } of expressions)
      if (use === 'readyWhen' && resource === id)
        new WishReader(object, root, [id, 'each'], budget).hold(cel, true)
  // Within its own readyWhen an object of a collection is called `each`.
  for (const { id, expressions } of sources)
    for (const { cel, resource, use } of expressions)
      new WishReader(
        object,
        root,
        resource === id && use === 'readyWhen' ? [id, 'each'] : [id],
        budget,
      ).define(cel)
  const status = root.fields.get('status')
  if (status === undefined) return null
  applyEach(status)
  return status
}

/** The resources of RGDs that an object may stem from: by kro's labels (v0.4 on), else by its kind. */
function nodesOf(object: KubeObject, rgds: readonly KubeObject[]): { rgd: KubeObject; ids: string[] }[] {
  const labels = object.metadata.labels ?? {}
  const node = labels[kroLabels.node]
  const name = labels[kroLabels.rgd]
  return rgds.flatMap((rgd) => {
    if (name !== undefined && rgd.metadata.name !== name) return []
    const ids = resourcesOf(rgd).flatMap(({ id, apiVersion, kind }) =>
      (node === undefined || node === id) && apiVersion === object.apiVersion && kind === object.kind
        ? [id]
        : [],
    )
    return ids.length === 0 ? [] : [{ rgd, ids }]
  })
}

const resourcesOf = (rgd: KubeObject): { id: string; apiVersion: unknown; kind: unknown }[] => {
  const resources = field(rgd, 'spec', 'resources')
  return (Array.isArray(resources) ? resources : []).map((resource) => ({
    id: String(field(resource, 'id') ?? ''),
    apiVersion: field(resource, 'template', 'apiVersion'),
    kind: field(resource, 'template', 'kind'),
  }))
}

function applyEach(wish: Wish): void {
  if (wish.each.length > 0 && wish.items.length === 0) wish.items.push(newWish())
  for (const item of wish.items) for (const apply of wish.each) apply(item)
  for (const one of [...wish.fields.values(), ...wish.items]) applyEach(one)
}
