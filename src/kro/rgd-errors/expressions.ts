/** An expression within a text of an RGD. */
export interface Expression {
  /** Without `${` and `}`. */
  source: string
  /** Of the `${` of the text, from 0. */
  nth: number
  /** Where its `${` begins in the text. */
  start: number
  /** Behind its `}`. */
  end: number
}

/** Beginnings without an end that are looked at in one text; each is looked for up to the end of the text. */
const mostUnclosed = 50

/** The expressions of a text as kro takes them apart (pkg/graph/parser/cel.go at v0.9.4): only `"` begins a string. */
export function expressionsIn(text: string): Expression[] {
  const found: Expression[] = []
  let from = 0
  let unclosed = 0
  for (let nth = 0; ; nth += 1) {
    const start = text.indexOf('${', from)
    if (start === -1) return found
    const close = closingBrace(text, start + 2)
    if (close === -1) unclosed += 1
    if (unclosed > mostUnclosed) return found
    if (close !== -1) found.push({ source: text.slice(start + 2, close), nth, start, end: close + 1 })
    // What stands in the strings of an expression counts too: the text of the file has it.
    if (close !== -1) nth += text.slice(start + 2, close).split('${').length - 1
    from = close === -1 ? start + 2 : close + 1
  }
}

/** Where an expression ends; -1: nowhere. */
const closingBrace = (text: string, start: number): number => readExpression(text, start).close

function readExpression(text: string, start: number): { close: number; hasNested: boolean } {
  let open = 1
  let isString = false
  let hasNested = false
  for (let at = start; at < text.length; at += 1) {
    const one = text[at]
    if (isString && one === '\\') at += 1
    else if (one === '"') isString = !isString
    else if (isString) continue
    else if (one === '{') {
      open += 1
      hasNested ||= text[at - 1] === '$'
    } else if (one === '}') {
      open -= 1
      if (open === 0) return { close: at, hasNested }
    }
  }
  return { close: -1, hasNested }
}

/** Whether a text is one expression and nothing else, as a condition has to be. */
export function isStandalone(text: string): boolean {
  const [only, ...others] = expressionsIn(text)
  return only !== undefined && others.length === 0 && only.start === 0 && only.end === text.length
}

/** Whether an expression stands in another, outside of its strings: kro takes neither. */
export function isNested(text: string): boolean {
  const starts = expressionsIn(text).map(({ start }) => start)
  return (starts.length > 0 ? starts : [text.indexOf('${')].filter((at) => at !== -1)).some(
    (start) => readExpression(text, start + 2).hasNested,
  )
}

/** A part of what CEL compiles, and the expression that it comes from. */
interface Piece {
  /** Of the compiled text. */
  start: number
  expression: Expression
}

/** What CEL compiles for a text: the expression itself, or literals and expressions added up (buildStringTemplate). */
function compiled(text: string): { source: string; pieces: Piece[] } | null {
  const expressions = expressionsIn(text)
  const [only] = expressions
  if (only === undefined) return null
  if (isStandalone(text)) return { source: only.source, pieces: [{ start: 0, expression: only }] }
  const pieces: Piece[] = []
  let source = ''
  let at = 0
  const add = (part: string): void => {
    source += source === '' ? part : ` + ${part}`
  }
  for (const expression of expressions) {
    if (expression.start > at) add(JSON.stringify(text.slice(at, expression.start)))
    add(`(${expression.source})`)
    pieces.push({ start: source.length - expression.source.length - 2, expression })
    at = expression.end
  }
  if (at < text.length) add(JSON.stringify(text.slice(at)))
  return { source, pieces }
}

/** An error of CEL: `ERROR: <input>:1:8: undefined field 'x'`, and the line of the source that it repeats. */
export interface CelError {
  words: string
  line: number
  /** In characters, from 1. */
  column: number
  said: string
  snippet: string | null
}

/** Errors of CEL in a message (cel-go, common/error.go: the line of the source follows). */
export function celErrorsIn(message: string): CelError[] {
  return [
    ...message
      .slice(0, 100_000)
      .matchAll(/ERROR: <input>:(\d{1,6}):(\d{1,6}): ([^\n]{1,500})(?:\n \| ([^\n]{0,5000}))?/g),
  ].map(([whole, line, column, said = '', snippet]) => ({
    words: whole.split('\n', 1)[0] ?? '',
    line: Number(line),
    column: Number(column),
    said,
    snippet: snippet ?? null,
  }))
}

/** Whether CEL may have said it of a text. */
export function isSaidOf(error: CelError, text: string): boolean {
  const source = compiled(text)?.source.split('\n')[error.line - 1]
  return source !== undefined && error.snippet !== null && source.replaceAll('\t', ' ') === error.snippet
}

/** The expression of a text that an error of CEL stands in; null: the text has none. */
export function expressionOf(error: CelError, text: string): Expression | null {
  const found = compiled(text)
  if (found === null) return null
  const before = found.source.split('\n').slice(0, error.line - 1)
  const at = before.reduce((sum, line) => sum + line.length + 1, 0) + error.column - 1
  return (found.pieces.findLast(({ start }) => start <= at) ?? found.pieces[0])?.expression ?? null
}
