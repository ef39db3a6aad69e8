import { type Cel, parseCel } from '../cel/parse.ts'
import { stringAt } from '../cel/tokens.ts'
import { field, list, text } from '../kubernetes/fields.ts'
import type { KubeObject } from '../kubernetes/object.ts'

/** What an RGD does with an expression. */
export type ExpressionUse =
  /** The resource that it stands at is ready where it is true; `each` is one object of a collection. */
  | 'readyWhen'
  /** A resource is made where it is true. */
  | 'includeWhen'
  /** Its value goes into a template, into the instance's status, or is what `forEach` walks over. */
  | 'value'

export interface RgdExpression {
  cel: Cel
  use: ExpressionUse
  /** Id of the resource at which it stands; null: the schema's status. */
  resource: string | null
}

/** All expressions of an RGD that can be read as CEL, in the order of the RGD. */
export function expressionsOf(rgd: KubeObject): RgdExpression[] {
  const found: RgdExpression[] = []
  const add = (value: unknown, use: ExpressionUse, resource: string | null): void => {
    for (const source of expressionsIn(value)) {
      const cel = parseCel(source)
      if (cel !== null) found.push({ cel, use, resource })
    }
  }
  add(field(rgd, 'spec', 'schema', 'status'), 'value', null)
  for (const resource of list(rgd, 'spec', 'resources')) {
    const id = text(resource, 'id')
    add(field(resource, 'readyWhen'), 'readyWhen', id)
    add(field(resource, 'includeWhen'), 'includeWhen', id)
    for (const part of ['template', 'externalRef', 'forEach']) add(field(resource, part), 'value', id)
  }
  return found
}

/** Values within values: a template is not deeper. */
const deepest = 100

/** The sources of all `${…}` in the strings of a value. */
export function expressionsIn(value: unknown, depth = 0): string[] {
  if (typeof value === 'string') return expressionsInText(value)
  if (value === null || typeof value !== 'object' || depth > deepest) return []
  return Object.values(value).flatMap((one) => expressionsIn(one, depth + 1))
}

/** kro, pkg/graph/parser: an expression ends at the brace that belongs to its `${`, strings left out. */
function expressionsInText(text: string): string[] {
  const found: string[] = []
  let from = 0
  for (;;) {
    const start = text.indexOf('${', from)
    const end = start === -1 ? -1 : closingBrace(text, start + 2)
    if (end === -1) return found
    found.push(text.slice(start + 2, end))
    from = end + 1
  }
}

function closingBrace(text: string, start: number): number {
  let open = 0
  for (let at = start; at < text.length; at += 1) {
    const one = text.charAt(at)
    if (one === '"' || one === "'") {
      const string = stringAt(text, at)
      if (string === null) return -1
      at = string.end - 1
    } else if (one === '{') open += 1
    else if (one === '}') {
      if (open === 0) return at
      open -= 1
    }
  }
  return -1
}
