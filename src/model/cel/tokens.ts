/** A token of the Common Expression Language (google/cel-spec, language definition). */
export type Token =
  | { kind: 'string'; value: string }
  | { kind: 'number'; value: number }
  | { kind: 'name'; value: string }
  | { kind: 'operator'; value: string }

const patterns = {
  blank: /[\s]+|\/\/[^\n]*/y,
  name: /[A-Za-z_][A-Za-z0-9_]*/y,
  number: /0[xX][0-9a-fA-F]+u?|\d+(?:\.\d+)?(?:[eE][+-]?\d+)?[uU]?/y,
  operator: /\?\.|\[\?|&&|\|\||==|!=|<=|>=|[-+*/%!<>?:.,()[\]{}]/y,
} as const

/** @returns null where the text holds what is not CEL: a string without an end, another character */
export function tokensOf(text: string): Token[] | null {
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    const blank = matchAt(patterns.blank, text, at)
    if (blank !== null) {
      at += blank.length
      continue
    }
    const found = tokenAt(text, at)
    if (found === null) return null
    tokens.push(found.token)
    at = found.end
  }
  return tokens
}

function tokenAt(text: string, at: number): { token: Token; end: number } | null {
  const string = stringAt(text, at)
  if (string !== null) return { token: { kind: 'string', value: string.value }, end: string.end }
  for (const kind of ['name', 'number', 'operator'] as const) {
    const found = matchAt(patterns[kind], text, at)
    if (found === null) continue
    const end = at + found.length
    return kind === 'number'
      ? { token: { kind, value: Number(found.replace(/[uU]$/, '')) }, end }
      : { token: { kind, value: found }, end }
  }
  return null
}

/** What a sticky pattern matches at a position. */
function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? null
}

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  a: '\x07',
  v: '\v',
}

/**
 * The string literal that begins at a position, with prefix (`r`, `b`) and quotes; null where none does, or where it has
 * no end.
 */
export function stringAt(text: string, start: number): { value: string; end: number } | null {
  const prefix = /[rRbB]{0,2}(?=["'])/y
  prefix.lastIndex = start
  const [kind] = prefix.exec(text) ?? []
  if (kind === undefined) return null
  const isRaw = kind.toLowerCase().includes('r')
  const open = start + kind.length
  const quote = text.startsWith(text.charAt(open).repeat(3), open)
    ? text.slice(open, open + 3)
    : text.charAt(open)
  let value = ''
  for (let at = open + quote.length; at < text.length; at += 1) {
    if (text.startsWith(quote, at)) return { value, end: at + quote.length }
    const one = text.charAt(at)
    if (one !== '\\' || isRaw) {
      value += one
      continue
    }
    at += 1
    value += escapes[text.charAt(at)] ?? text.charAt(at)
  }
  return null
}
