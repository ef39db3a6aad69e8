import { expressionsOf, type RgdExpression } from '../model/kro/expressions.ts'
import { kroLabels } from '../model/kro/labels.ts'
import { field, list, text } from '../model/kubernetes/fields.ts'
import type { KubeObject } from '../model/kubernetes/object.ts'
import { type ReadingBudget, readingBudget } from './reading-budget.ts'
import { newWish, type Wish } from './wish.ts'
import { WishReader } from './wish-reader.ts'

/**
 * What the expressions of RGDs want of the status of an object that kro made.
 *
 * @param rgds those that may have made it
 * @returns null where none reads its status
 */
export function wishesFor(object: KubeObject, rgds: readonly KubeObject[]): Wish | null {
  const root = newWish()
  const budget = readingBudget()
  const sources = nodesOf(object, rgds).flatMap(({ rgd, nodes }) => {
    const expressions = expressionsOf(rgd)
    return nodes.map((node) => ({ node, expressions }))
  })
  // What is ready decides, and what is only read takes what that leaves open.
  const of = { object, root, budget }
  const isOwnReadyWhen = ({ use, resource }: RgdExpression, { id }: Node): boolean =>
    use === 'readyWhen' && resource === id
  for (const { node, expressions } of sources)
    for (const one of expressions) if (isOwnReadyWhen(one, node)) readerOf(node, true, of).hold(one.cel, true)
  for (const { node, expressions } of sources)
    for (const one of expressions) readerOf(node, isOwnReadyWhen(one, node), of).define(one.cel)
  const status = root.fields.get('status')
  if (status === undefined) return null
  applyEach(status)
  return status
}

/** A resource of an RGD. */
interface Node {
  id: string
  /** Its id stands for the list of its objects (forEach). */
  isCollection: boolean
}

/** Reads expressions that stand at a node's own readyWhen, where an object of a collection is called `each`, or elsewhere. */
function readerOf(
  { id, isCollection }: Node,
  isOwnReadyWhen: boolean,
  { object, root, budget }: { object: KubeObject; root: Wish; budget: ReadingBudget },
): WishReader {
  const own = [...(isCollection ? [] : [id]), ...(isOwnReadyWhen ? ['each'] : [])]
  const scope = new Map(own.map((name) => [name, root]))
  if (isCollection) scope.set(id, { ...newWish(), anyEntry: root })
  return new WishReader(object, own, budget, scope)
}

/** The resources of RGDs that an object may stem from: by kro's labels (v0.4 on), else by its kind. */
function nodesOf(object: KubeObject, rgds: readonly KubeObject[]): { rgd: KubeObject; nodes: Node[] }[] {
  const labels = object.metadata.labels ?? {}
  const node = labels[kroLabels.node]
  const name = labels[kroLabels.rgd]
  return rgds.flatMap((rgd) => {
    if (name !== undefined && rgd.metadata.name !== name) return []
    const nodes = list(rgd, 'spec', 'resources').flatMap((resource): Node[] => {
      const id = text(resource, 'id') ?? ''
      const isOne =
        (node === undefined || node === id) &&
        field(resource, 'template', 'apiVersion') === object.apiVersion &&
        field(resource, 'template', 'kind') === object.kind
      return isOne ? [{ id, isCollection: field(resource, 'forEach') !== undefined }] : []
    })
    return nodes.length === 0 ? [] : [{ rgd, nodes }]
  })
}

function applyEach(wish: Wish): void {
  if (wish.each.length > 0 && wish.items.length === 0) wish.items.push(newWish())
  for (const item of wish.items) for (const apply of wish.each) apply(item)
  for (const one of [...wish.fields.values(), ...wish.items]) applyEach(one)
}
