import type { Cel, Literal } from '../model/cel/parse.ts'
import { pathOf } from '../model/cel/path.ts'
import { field } from '../model/kubernetes/fields.ts'
import type { KubeObject } from '../model/kubernetes/object.ts'
import { conversions } from './cel-calls.ts'

/**
 * What an expression is whatever the status says: a literal, or a field of the object outside its status.
 *
 * @param own names by which the expression calls the object
 */
export function constantOf(cel: Cel, object: KubeObject, own: readonly string[]): Literal | undefined {
  if (cel.kind === 'literal') return cel.value
  if (cel.kind === 'unary' && cel.operator === '-') {
    const value = constantOf(cel.of, object, own)
    return typeof value === 'number' ? -value : undefined
  }
  if (cel.kind === 'call' && cel.of === null && conversions.has(cel.name) && cel.args[0] !== undefined)
    return constantOf(cel.args[0], object, own)
  const path = pathOf(cel)
  if (path === null || !own.includes(String(path[0])) || path[1] === 'status') return undefined
  const value = field(object, ...path.slice(1))
  return value === null || ['string', 'number', 'boolean'].includes(typeof value)
    ? (value as Literal)
    : undefined
}
