import { type Token, tokensOf } from './tokens.ts'

/** A value that stands in an expression as it is. */
export type Literal = string | number | boolean | null

/** An expression of the Common Expression Language, as a tree. */
export type Cel =
  | { kind: 'literal'; value: Literal }
  | { kind: 'name'; name: string }
  /** `a.b`, or `a.?b`, which may be absent. */
  | { kind: 'field'; of: Cel; name: string; isOptional?: true }
  /** `a[b]`, or `a[?b]`. */
  | { kind: 'index'; of: Cel; index: Cel; isOptional?: true }
  | { kind: 'call'; of: Cel | null; name: string; args: Cel[] }
  | { kind: 'list'; items: Cel[] }
  /** Keys and values in turn. */
  | { kind: 'map'; entries: Cel[] }
  | { kind: 'unary'; operator: '!' | '-'; of: Cel }
  | { kind: 'binary'; operator: string; left: Cel; right: Cel }
  | { kind: 'choice'; condition: Cel; yes: Cel; no: Cel }

/** Expressions within expressions; no one that a person writes comes near it, and a call stack holds it. */
const deepest = 200
/** Far above what people write; chains such as `a.b.c` and `a + b + c` become trees as deep as they are long. */
const mostCharacters = 50_000
const mostTokens = 4000

class NotCel extends Error {}

/** The tree of an expression; null where it is not CEL, or is larger than what is read here. */
export function parseCel(text: string): Cel | null {
  if (text.length > mostCharacters) return null
  const tokens = tokensOf(text)
  if (tokens === null || tokens.length === 0 || tokens.length > mostTokens) return null
  try {
    return new Parser(tokens).whole()
  } catch (error) {
    if (error instanceof NotCel) return null
    throw error
  }
}

/** Operators of two operands, the weakest first (google/cel-spec, language definition, "Syntax"). */
const levels: readonly (readonly string[])[] = [
  ['||'],
  ['&&'],
  ['==', '!=', '<', '<=', '>', '>=', 'in'],
  ['+', '-'],
  ['*', '/', '%'],
]

class Parser {
  private readonly tokens: readonly Token[]
  private at = 0
  private depth = 0

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens
  }

  whole(): Cel {
    const found = this.expression()
    if (this.at < this.tokens.length) throw new NotCel()
    return found
  }

  private expression(): Cel {
    this.depth += 1
    if (this.depth > deepest) throw new NotCel()
    const condition = this.operation(0)
    let found = condition
    if (this.takes('?')) {
      const yes = this.operation(0)
      this.expect(':')
      found = { kind: 'choice', condition, yes, no: this.expression() }
    }
    this.depth -= 1
    return found
  }

  private operation(level: number): Cel {
    const operators = levels[level]
    if (operators === undefined) return this.unary()
    let left = this.operation(level + 1)
    for (;;) {
      const token = this.tokens[this.at]
      const operator = token !== undefined && token.kind !== 'string' ? String(token.value) : ''
      if (!operators.includes(operator)) return left
      this.at += 1
      left = { kind: 'binary', operator, left, right: this.operation(level + 1) }
    }
  }

  private unary(): Cel {
    const operators: ('!' | '-')[] = []
    for (;;) {
      if (this.takes('!')) operators.push('!')
      else if (this.takes('-')) operators.push('-')
      else break
      if (operators.length > deepest) throw new NotCel()
    }
    return operators.reduceRight<Cel>((of, operator) => ({ kind: 'unary', operator, of }), this.member())
  }

  private member(): Cel {
    let found = this.primary()
    for (;;) {
      const dot = this.access('.', '?.')
      const bracket = dot === null ? this.access('[', '[?') : null
      if (dot !== null) {
        const name = this.name()
        found = this.takes('(')
          ? { kind: 'call', of: found, name, args: this.list(')') }
          : { kind: 'field', of: found, name, ...dot }
      } else if (bracket !== null) {
        const index = this.expression()
        this.expect(']')
        found = { kind: 'index', of: found, index, ...bracket }
      } else return found
    }
  }

  /** Takes what begins a field or an index, `a.?b` and `a[?b]` as optional; null where something else comes. */
  private access(plain: string, optional: string): { isOptional?: true } | null {
    const isPlain = this.takes(plain)
    if (!isPlain && !this.takes(optional)) return null
    return this.takes('?') || !isPlain ? { isOptional: true } : {}
  }

  private primary(): Cel {
    const token = this.tokens[this.at]
    if (token === undefined) throw new NotCel()
    this.at += 1
    if (token.kind === 'string' || token.kind === 'number') return { kind: 'literal', value: token.value }
    if (token.kind === 'name') return this.named(token.value)
    if (token.value === '.') return { kind: 'name', name: this.name() }
    if (token.value === '(') {
      const found = this.expression()
      this.expect(')')
      return found
    }
    if (token.value === '[') return { kind: 'list', items: this.list(']') }
    if (token.value === '{') return { kind: 'map', entries: this.entries() }
    throw new NotCel()
  }

  private named(name: string): Cel {
    const words: Readonly<Record<string, Literal>> = { true: true, false: false, null: null }
    if (Object.hasOwn(words, name)) return { kind: 'literal', value: words[name] ?? null }
    if (this.takes('(')) return { kind: 'call', of: null, name, args: this.list(')') }
    return { kind: 'name', name }
  }

  private list(end: string): Cel[] {
    const items: Cel[] = []
    while (!this.takes(end)) {
      this.takes('?')
      items.push(this.expression())
      if (!this.takes(',')) {
        this.expect(end)
        break
      }
    }
    return items
  }

  private entries(): Cel[] {
    const entries: Cel[] = []
    while (!this.takes('}')) {
      this.takes('?')
      entries.push(this.operation(0))
      this.expect(':')
      entries.push(this.expression())
      if (!this.takes(',')) {
        this.expect('}')
        break
      }
    }
    return entries
  }

  private name(): string {
    const token = this.tokens[this.at]
    if (token?.kind !== 'name') throw new NotCel()
    this.at += 1
    return token.value
  }

  private takes(operator: string): boolean {
    const token = this.tokens[this.at]
    if (token?.kind !== 'operator' || token.value !== operator) return false
    this.at += 1
    return true
  }

  private expect(operator: string): void {
    if (!this.takes(operator)) throw new NotCel()
  }
}
