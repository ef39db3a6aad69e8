import type { Line, Reader, Span } from './reader.ts'
import { isQuote, type Named, plainUntil, quotedValue, quotedValueOverLines, word } from './values.ts'

/**
 * The value of `NAME=x`.
 *
 * @param at after the sign
 * @param spaced the sign has blanks before it, or is one of a language (`:=`): then blanks may follow
 */
export function valueAfterEquals(
  reader: Reader,
  { start, name }: Named,
  at: number,
  spaced: boolean,
): Span[] {
  const { text } = reader
  const line = reader.lineAt(start)
  const first = reader.skipBlanks(at, line.end)
  if (first === line.end) return []
  // `token= err="x"`: it has no value, another one follows.
  if (first > at && !spaced && /[\w.-]{1,64}=/y.test(text.slice(first, first + 66))) return []
  const chain = chainStart(text, start, line)
  if (text[at - 3] === '%' || isQuery(text, start)) return [queryValue(reader, first, line.end)]
  const begins = startsLine(reader, chain, line)
  if (isQuote(text[first])) return [quoted(reader, first, line, begins && chain === start)]
  const around = text[chain - 1]
  // `"DB_PASSWORD=a b"` is one argument.
  const close = isQuote(around) ? reader.closing(around ?? '', first, line.end) : -1
  if (close >= 0) return [assigned(text, name, first, close)]
  const bracketed = text[first] === '{' || text[first] === '[' ? afterBrackets(reader, first, line) : null
  if (bracketed !== null) return [{ start: first, end: bracketed }]
  if (begins && chain === start) return [assigned(text, name, first, line.end)]
  return [word(reader, first, line.end)]
}

/** @param first its opening quote */
function quoted(reader: Reader, first: number, line: Line, overLines: boolean): Span {
  const value = overLines ? quotedValueOverLines(reader, first, line, -1) : quotedValue(reader, first, line)
  // `PASSWORD='a'"b"` of a shell; a quote that stands in the middle of a value.
  const after = value.end + 1
  return after < line.end && !/[\s,;:)}\]&|<>\\]/.test(reader.text[after] ?? '')
    ? { start: value.start, end: word(reader, after, line.end).end }
    : value
}

/** A line of `env` or an argument in quotes: all of it, but for further assignments after a name in small letters. */
function assigned(text: string, name: string, first: number, limit: number): Span {
  const rest = plainUntil(text, first, limit, '')
  if (name === name.toUpperCase()) return rest
  const next = /\s[\w.-]{1,64}=/.exec(text.slice(first, rest.end))
  return next === null ? rest : plainUntil(text, first, first + next.index, '')
}

/** Where the words begin that are written without a blank: `--from-literal=password=x`, `https://h/?token=x`. */
function chainStart(text: string, start: number, line: Line): number {
  let at = start
  while (at > line.content && start - at < 200 && /[\w.=/:@,+-]/.test(text[at - 1] ?? '')) at -= 1
  return at
}

/** Behind blanks, the dash of a list, or what begins a declaration. */
function startsLine(reader: Reader, chain: number, line: Line): boolean {
  return (
    /^[\s>+]*(?:- )*(?:export |set |declare -x |ENV |ARG |env: )?["']?$/.test(
      reader.text.slice(line.content, Math.min(chain, line.content + 200)),
    ) && chain - line.content <= 200
  )
}

/** `?token=x&y=1`, also as Go's JSON and HTML write it. */
const isQuery = (text: string, start: number): boolean =>
  /(?:[?&]|&amp;|\\u0026|%3[fF]|%26)[\w.[-]{0,64}$/.test(text.slice(Math.max(0, start - 72), start))

function queryValue(reader: Reader, start: number, limit: number): Span {
  const value = /(?:(?!\\u0026|%26)[^&\s"'<>`])*/y
  value.lastIndex = start
  const end = Math.min(limit, start + (value.exec(reader.text)?.[0].length ?? 0))
  return word(reader, start, end)
}

/** The end of `{…}` or `[…]` in a line; null where the line has none. */
function afterBrackets(reader: Reader, open: number, line: Line): number | null {
  const { text } = reader
  let depth = 0
  for (let at = open; at < line.end; at += 1) {
    const character = text[at]
    if (character === '"') {
      const close = reader.closing('"', at + 1, line.end)
      if (close < 0) return line.end
      at = close
    } else if (character === '{' || character === '[') depth += 1
    else if (character === '}' || character === ']') depth -= 1
    if (depth === 0) return at + 1
  }
  return line.end
}
