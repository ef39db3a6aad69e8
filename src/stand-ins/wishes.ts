import { expressionsOf, type RgdExpression } from '../model/kro/expressions.ts'
import type { KubeObject } from '../model/kubernetes/object.ts'
import { type Node, nodesOf } from './nodes.ts'
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
  const status = wishOf(object, rgds).fields.get('status')
  if (status === undefined) return null
  applyEach(status)
  return status
}

/** What the expressions of RGDs want of an object that kro made, field by field. @param rgds those that may have made it */
export function wishOf(object: KubeObject, rgds: readonly KubeObject[]): Wish {
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
  return root
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

function applyEach(wish: Wish): void {
  if (wish.each.length > 0 && wish.items.length === 0) wish.items.push(newWish())
  for (const item of wish.items) for (const apply of wish.each) apply(item)
  for (const one of [...wish.fields.values(), ...wish.items]) applyEach(one)
}
