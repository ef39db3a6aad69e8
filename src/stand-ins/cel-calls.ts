import type { Cel } from '../model/cel/parse.ts'

export interface Macro {
  list: Cel
  variable: string
  body: Cel
}

/** `list.exists(variable, body)`; null for every other call. */
export function macroOf({ of, name, args }: Cel & { kind: 'call' }): Macro | null {
  const [variable] = args
  const body = args.at(-1)
  if (of === null || variable?.kind !== 'name' || body === undefined || args.length < 2) return null
  return macros.has(name) ? { list: of, variable: variable.name, body } : null
}

export const predicates: ReadonlySet<string> = new Set(['exists', 'exists_one', 'existsOne', 'all'])
export const macros: ReadonlySet<string> = new Set([
  ...predicates,
  'filter',
  'map',
  'transformList',
  'transformMap',
])
export const partTests: ReadonlySet<string> = new Set(['contains', 'startsWith', 'endsWith'])
/** Methods of an optional value. */
export const optionals: ReadonlySet<string> = new Set(['orValue', 'value', 'or'])
/** Functions that return their argument. */
export const passing: ReadonlySet<string> = new Set(['dyn', 'has'])
export const conversions: ReadonlySet<string> = new Set(['int', 'uint', 'double', 'dyn', 'string', 'bool'])
/** `size(x)` and `x.size()`: what is measured. */
export const sizeOf = (cel: Cel): Cel | null =>
  cel.kind === 'call' && cel.name === 'size' ? (cel.of ?? cel.args[0] ?? null) : null

/** What a conversion converts. */
export const converted = (cel: Cel): Cel =>
  cel.kind === 'call' && cel.of === null && conversions.has(cel.name) && cel.args[0] !== undefined
    ? converted(cel.args[0])
    : cel
