import { stringAt } from '../../model/cel/tokens.ts'
import { expressionsIn } from './expressions.ts'

/** A name that an expression reads, and that no macro of its own declares. */
export interface NameUse {
  name: string
  /** With the fields behind it: `schema.spec.size`. */
  path: string
  /** Where the name stands in the expression. */
  start: number
  end: number
  /** It is called: `size(…)`. */
  isCall: boolean
}

interface Token {
  text: string
  start: number
  isName: boolean
}

/** Macros whose first arguments are names (cel-go: standard macros, ext.Bindings, ext.TwoVarComprehensions, ext.Lists; optional types). */
const macros =
  /^(?:all|exists|exists_one|existsOne|map|filter|transformList|transformMap|transformMapEntry|sortBy|bind|optMap|optFlatMap)$/
const macrosOfTwo = /^(?:all|exists|existsOne|transformList|transformMap|transformMapEntry)$/

/** Far above what people write; the scopes of macros take time in proportion to their number and to the length. */
const mostCharacters = 20_000

/** Names that an expression reads, in its order. What is not CEL is read as far as it can be. */
export function namesIn(source: string): NameUse[] {
  if (source.length > mostCharacters) return []
  const tokens = tokensOf(source)
  const scopes = scopesOf(tokens)
  return tokens.flatMap((token, at) => {
    if (!token.isName || isField(tokens, at)) return []
    if (scopes.some(({ name, from, to }) => name === token.text && from <= at && at < to)) return []
    const isCall = tokens[at + 1]?.text === '('
    const end = token.start + token.text.length
    return [{ name: token.text, path: pathAt(tokens, at), start: token.start, end, isCall }]
  })
}

/** Strings are left out: they read nothing. */
function tokensOf(source: string): Token[] {
  const tokens: Token[] = []
  // Behind a string without an end nothing is CEL, and each quote would be looked at to the end.
  let isBroken = false
  for (let at = 0; at < source.length; ) {
    const string: ReturnType<typeof stringAt> = isBroken ? null : stringAt(source, at)
    isBroken ||= string === null && /["']/.test(source.charAt(at))
    const name = /[A-Za-z_][A-Za-z0-9_]*/y
    name.lastIndex = at
    const text = string === null ? (name.exec(source)?.[0] ?? source.charAt(at)) : ''
    const isName = string === null && /^[A-Za-z_]/.test(text)
    if (isName || text.trim() !== '') tokens.push({ text, start: at, isName })
    // A string is a value: what stands behind its point is a field.
    if (string !== null) tokens.push({ text: '""', start: at, isName: false })
    at = string?.end ?? at + text.length
  }
  return tokens
}

/** `.x`, `.?x`, `?.x`. */
const isField = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === '.' || (tokens[at - 1]?.text === '?' && tokens[at - 2]?.text === '.')

function pathAt(tokens: readonly Token[], at: number): string {
  let path = tokens[at]?.text ?? ''
  for (let next = at + 1; ; ) {
    if (tokens[next]?.text === '?') next += 1
    if (tokens[next]?.text !== '.') return path
    next += tokens[next + 1]?.text === '?' ? 2 : 1
    const field = tokens[next]
    if (field === undefined || !field.isName || tokens[next + 1]?.text === '(') return path
    path += `.${field.text}`
    next += 1
  }
}

interface Scope {
  name: string
  from: number
  /** Place of the bracket that ends it. */
  to: number
}

/** Where the names hold that macros declare: `list.map(x, …)`. */
function scopesOf(tokens: readonly Token[]): Scope[] {
  const scopes: Scope[] = []
  for (const [at, { text, isName }] of tokens.entries()) {
    const [open, first, comma, second, other] = tokens.slice(at + 1, at + 6)
    if (!isName || !macros.test(text) || !isField(tokens, at) || open?.text !== '(' || !first?.isName)
      continue
    if (comma?.text !== ',') continue
    const to = closing(tokens, at + 1)
    scopes.push({ name: first.text, from: at + 2, to })
    if (macrosOfTwo.test(text) && second?.isName && other?.text === ',')
      scopes.push({ name: second.text, from: at + 2, to })
  }
  return scopes
}

function closing(tokens: readonly Token[], from: number): number {
  let open = 0
  for (let at = from; at < tokens.length; at += 1) {
    if (tokens[at]?.text === '(') open += 1
    if (tokens[at]?.text === ')') open -= 1
    if (open === 0) return at
  }
  return tokens.length
}

/** Whether one of the expressions in a text reads a name (`deployment`) or a field of one (`schema.spec.size`). */
export function readsName(text: string, name: string): boolean {
  return nthReading(text, name) !== null
}

/** Which `${` of a text begins the first expression that reads a name, or calls a function; null: none. */
export function nthReading(text: string, name: string, isFunction = false): number | null {
  const found = expressionsIn(text).find(({ source }) =>
    namesIn(source).some((use) =>
      isFunction
        ? use.isCall && use.name === name
        : !use.isCall && (use.path === name || use.path.startsWith(`${name}.`)),
    ),
  )
  return found?.nth ?? null
}

/** A text in whose expressions another name stands in place of one. The name need not be one of CEL: `my-config`. */
export function renamed(text: string, from: string, to: string): string {
  let result = ''
  let at = 0
  for (const { source, start, end } of expressionsIn(text)) {
    result += `${text.slice(at, start)}\${${renamedIn(source, from, to)}}`
    at = end
  }
  return result + text.slice(at)
}

function renamedIn(source: string, from: string, to: string): string {
  const places = /^\w+$/.test(from)
    ? namesIn(source).filter(({ name, isCall }) => name === from && !isCall)
    : namesIn(source)
        .filter(({ start }) => source.startsWith(from, start))
        .map(({ start }) => ({ start, end: start + from.length }))
        .filter(({ end }) => !/[\w-]/.test(source.charAt(end)))
  return places.reduceRight((text, { start, end }) => text.slice(0, start) + to + text.slice(end), source)
}
