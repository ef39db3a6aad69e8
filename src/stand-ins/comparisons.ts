import type { Literal } from '../model/cel/parse.ts'
import type { Wish } from './wish.ts'

/** Wants a list or a text of the size that it is compared with. */
export function wantSize(list: Wish, operator: string, value: Literal): void {
  if (typeof value !== 'number' || operator === '<' || operator === '<=') return
  list.atLeast ??= operator === '>' || operator === '!=' ? value + 1 : value
}

/** Wants a value of which a comparison is true. What is compared with null for equality is meant to be absent, and that is what it is by itself. */
export function wantValue(wish: Wish, operator: string, value: Literal): void {
  if (value === null) return
  if (operator === '!=') wish.not.push(value)
  else if (operator === '==') wish.value ??= value
  else if (typeof value !== 'number') return
  else if (operator === '>' || operator === '>=') wish.atLeast ??= operator === '>' ? value + 1 : value
  else wish.atMost ??= operator === '<' ? value - 1 : value
}

/** Operators as they are with the sides exchanged. */
export const mirrored: Readonly<Record<string, string>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' }
/** Operators that are true where another one is false. */
export const negated: Readonly<Record<string, string>> = {
  '==': '!=',
  '!=': '==',
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
}
