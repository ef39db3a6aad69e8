import { cannotBeProse, isHarmlessValue, isPasswordName, looksRandom } from './names.ts'
import type { Line, Reader, Span } from './reader.ts'
import {
  deeperLines,
  elements,
  isInString,
  isQuote,
  type Named,
  plainUntil,
  quotedValue,
  quotedValueOverLines,
  word,
} from './values.ts'

/** Columns to the left of a name of YAML at most. */
const deepest = 200

/**
 * The values of `name: x`: of JSON, of YAML in all its ways to write a scalar, of a header; in a sentence only what
 * cannot be a word of it.
 *
 * @param quote that closes the name
 * @param at after the colon
 */
export function valueAfterColon(reader: Reader, named: Named, quote: string | undefined, at: number): Span[] {
  const { text } = reader
  const line = reader.lineAt(named.start)
  const first = reader.skipBlanks(at, line.end)
  const opened = quote !== undefined
  const nameStart = opened && text[named.start - 1] === quote ? named.start - 1 : named.start
  const column = nameStart - line.content
  const startsLine = column <= deepest && isLineStart(text.slice(line.content, nameStart))
  if (first === at && first < line.end && !opened) return structField(reader, named, first, line)
  const found = opened ? fieldOfJson(reader, first) : null
  if (found !== null) return found
  if (startsLine) {
    if (first === line.end) return valueOnNextLines(reader, line, column)
    const values = lineOfYaml(reader, named, first, line, column)
    if (values !== null) return values
  }
  return first === line.end || opened ? [] : inSentence(reader, named, first, line)
}

/** Only blanks before it, and what lists, differences, quotations and comments put there. */
const isLineStart = (before: string): boolean => /^[\s<>+#]*(?:-\s+|\?\s+)*$/.test(before)

/** `"password": "x"`, `"password": 12345678`, `"passwords": ["x"]`; null: the value is written in another way. */
function fieldOfJson(reader: Reader, from: number): Span[] | null {
  const { text } = reader
  const at = reader.skipSpace(from)
  const line = reader.lineAt(Math.min(at, text.length - 1))
  const character = text[at] ?? ''
  const string = isQuote(character) ? at : /^[ubr]["']/.test(text.slice(at, at + 2)) ? at + 1 : -1
  if (string >= 0) return [quotedValue(reader, string, line)]
  if (character === '[') return elements(reader, at)
  if (character === '{') return []
  return /[-\d]/.test(character) ? [plainUntil(text, at, line.end, ',}] \t')] : null
}

function lineOfYaml(
  reader: Reader,
  { name }: Named,
  first: number,
  line: Line,
  column: number,
): Span[] | null {
  const { text } = reader
  const character = text[first]
  if (character === '"' || character === "'") return [quotedValueOverLines(reader, first, line, column)]
  const rest = plainUntil(text, first, line.end, '')
  const written = text.slice(rest.start, rest.end)
  if (/^(?:[!&]\S*\s+)*[|>][-+0-9]{0,3}\s*(?:#.*)?$/.test(written.slice(0, 300)))
    return deeperLines(reader, line, column)
  if (character === '{') return []
  if (character === '[') return elements(reader, first)
  const sentence = /\s/.test(written)
  // `Secret: not found`, `msg="token: unexpected status"`.
  if (sentence && (/^secrets?$/i.test(name) || (reader.isAlone(line) && !isHeaderName(name)))) return null
  if (!sentence && reader.isAlone(line) && !isPasswordName(name) && !looksRandom(written)) return null
  // What looks like a comment, or a comma of JSON, may be of the password.
  const bare = written.replace(/\s#.*$|,$/s, '')
  if (isHarmlessValue(bare)) return [{ start: first, end: first + bare.length }]
  return [rest, ...deeperLines(reader, line, column, isPlainText)]
}

/** `password:` and the value on lines of its own: a list, or a scalar that is folded; a mapping has names of its own. */
function valueOnNextLines(reader: Reader, line: Line, column: number): Span[] {
  const { text } = reader
  const next = reader.lineAfter(line)
  if (next === null) return []
  const indent = reader.indentOf(next)
  if (indent < column) return []
  const at = next.content + indent
  if (/^-\s/.test(text.slice(at, at + 2))) return itemsOfList(reader, line, indent)
  if (indent === column) return []
  const character = text[at]
  if (character === '"' || character === "'") {
    const value = quotedValueOverLines(reader, at, next, column)
    return text[value.end + 1] === ':' ? [] : [value]
  }
  if (character === '[') return elements(reader, at)
  return deeperLines(reader, line, column, isPlainText)
}

/** `- x`, as long as the items are scalars. */
function itemsOfList(reader: Reader, line: Line, indent: number): Span[] {
  const { text } = reader
  const found: Span[] = []
  for (let next = reader.lineAfter(line); next !== null; next = reader.lineAfter(next)) {
    const at = next.content + indent
    if (reader.indentOf(next) !== indent || !/^-\s/.test(text.slice(at, at + 2))) break
    const first = reader.skipBlanks(at + 1, next.end)
    if (!isPlainText(text.slice(first, next.end)) && !isQuote(text[first])) break
    found.push(
      isQuote(text[first]) ? quotedValue(reader, first, next) : plainUntil(text, first, next.end, ''),
    )
  }
  return found
}

/** No name, item, object or comment of YAML begins with it. */
const isPlainText = (line: string): boolean =>
  !/^\s*(?:["']?[\w./-]{1,253}["']?:(?:\s|$)|-\s|[{[#}\]])/.test(line)

/**
 * `{Token:x Password:y}` and `map[password:x user:y]`, as Go prints them, and not `repository/some-token:latest`; the
 * value ends where the next field begins.
 */
function structField(reader: Reader, { start, name }: Named, first: number, line: Line): Span[] {
  const { text } = reader
  if (isQuote(text[first]))
    return /[{,\s]/.test(text[start - 1] ?? ' ') ? [quotedValue(reader, first, line)] : []
  const before = text[start - 1] ?? ' '
  const around = text.slice(Math.max(line.start, start - 1024), start)
  const inMap = around.lastIndexOf('map[') > around.lastIndexOf(']')
  const isField = /[A-Z]/.test(text[start] ?? '') && !/[/\w]/.test(before)
  if (!inMap && !isField && !(isPasswordName(name) && /[\s{[,;(&]/.test(before))) return []
  if (!inMap) return [word(reader, first, line.end)]
  const field = /\s[\w./-]{1,253}:|\]/g
  field.lastIndex = first
  const next = field.exec(text)
  return [plainUntil(text, first, next === null ? line.end : Math.min(next.index, line.end), '')]
}

/** Within a line: a field of `{user: x, password: y}`, a header in quotes, and in prose what cannot be a word. */
function inSentence(reader: Reader, named: Named, first: number, line: Line): Span[] {
  const { text } = reader
  const { start, name } = named
  const around = text.slice(Math.max(line.start, start - 1024), start)
  const inObject =
    around.lastIndexOf('{') > around.lastIndexOf('}') &&
    /[{,]\s*["']?$/.test(around) &&
    !isInString(reader, start)
  const quoted = isQuote(text[first]) ? quotedValue(reader, first, line) : null
  if (inObject && text[first] !== '{') return [quoted ?? plainUntil(text, first, line.end, ',}')]
  const header = quoted === null ? headerInQuotes(reader, named, first, line) : null
  if (header !== null) return [header]
  if (/secrets?$/i.test(name)) return []
  const value = quoted ?? word(reader, first, line.end)
  return cannotBeProse(text.slice(value.start, value.end)) ? [value] : []
}

/** `"X-Vault-Token: x"`: the name stands behind a quote, and the value ends before it closes. */
function headerInQuotes(reader: Reader, { start, name }: Named, first: number, line: Line): Span | null {
  const { text } = reader
  const opening = text[start - 1]
  // A quote with an escape before it: the string is looked at on its own.
  if (!isQuote(opening) || text[first] === '\\') return null
  const close = reader.closing(opening ?? '', first, line.end)
  const end = close < 0 ? line.end : close
  const written = text.slice(first, end)
  const isValue =
    isHeaderName(name) || (!/\s/.test(written) && (isPasswordName(name) || looksRandom(written)))
  return isValue ? { start: first, end } : null
}

/** `X-Vault-Token`, and what people write for it. */
const isHeaderName = (name: string): boolean => /^[A-Za-z]\w{0,30}(?:-\w{1,30}){1,6}$/.test(name)
