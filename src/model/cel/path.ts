import type { Cel } from './parse.ts'

/** `a.b["c"][0]` as `['a', 'b', 'c', 0]`; null where an expression is anything else. */
export function pathOf(cel: Cel): (string | number)[] | null {
  if (cel.kind === 'name') return [cel.name]
  if (cel.kind !== 'field' && cel.kind !== 'index') return null
  const of = pathOf(cel.of)
  if (of === null) return null
  if (cel.kind === 'field') return [...of, cel.name]
  const key = cel.index.kind === 'literal' ? cel.index.value : null
  return typeof key === 'string' || typeof key === 'number' ? [...of, key] : null
}

/** `spec.rules[0].host` */
export const pathText = (path: readonly (string | number)[]): string =>
  path.map((part, at) => (typeof part === 'number' ? `[${part}]` : `${at === 0 ? '' : '.'}${part}`)).join('')
