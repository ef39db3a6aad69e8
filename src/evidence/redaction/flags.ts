import { cannotBeProse } from './names.ts'
import type { Line, Reader, Span } from './reader.ts'
import { isQuote, type Named, plainUntil, quotedValue, word } from './values.ts'

/** Words that follow a flag in a sentence about it. */
const aboutFlags =
  /^(?:flags?|options?|arguments?|is|are|was|and|or|must|to|for|should|can|cannot|as|with|if|when|value|not|has|in|from|needs?|requires?)\b/

/**
 * The value that stands after a name without a sign: `--token x`, `"--token", "x"`, `- --token` and `- x` on the next
 * line, `PASSWORD 'x'` of SQL, `<password>x</password>`.
 *
 * @param quote that closes the name
 */
export function valueAfterFlag(reader: Reader, named: Named, quote: string | undefined): Span[] {
  const { text } = reader
  const { start, end, name } = named
  const line = reader.lineAt(start)
  if (text[start] === '-') return valueOfFlag(reader, named, quote)
  if (text[start - 1] === '<' && text[end] === '>') return [elementValue(reader, end + 1, line)]
  if (/(?:^|\s)(?:ENV|setenv)[ \t]$/.test(text.slice(Math.max(0, start - 8), start)))
    return [plainUntil(text, reader.skipBlanks(end, line.end), line.end, '')]
  if (quote !== undefined || !/^passw(?:or)?d$/i.test(name)) return []
  const first = reader.skipBlanks(end, line.end)
  return first > end && text[first] === "'" ? [quotedValue(reader, first, line)] : inProse(reader, end, line)
}

/** What an element of XML holds; it may stand on a line of its own. */
function elementValue(reader: Reader, from: number, line: Line): Span {
  const { text } = reader
  const next = reader.skipBlanks(from, line.end) === line.end ? reader.lineAfter(line) : null
  const start = next?.content ?? from
  const end = next?.end ?? line.end
  const close = text.slice(start, end).indexOf('</')
  return { start, end: close < 0 ? end : start + close }
}

/** `the password is x`, as far as no word of a sentence can be meant. */
function inProse(reader: Reader, end: number, line: Line): Span[] {
  const { text } = reader
  const about = /^ (?:is|was|for (?:user )?[^\s]{1,64}:) /.exec(
    text.slice(end, Math.min(line.end, end + 100)),
  )
  if (about === null) return []
  const value = word(reader, end + about[0].length, line.end)
  return cannotBeProse(text.slice(value.start, value.end)) ? [value] : []
}

function valueOfFlag(reader: Reader, { start, end }: Named, quote: string | undefined): Span[] {
  const { text } = reader
  const line = reader.lineAt(start)
  const after = end + (quote === undefined ? 0 : 1)
  if (reader.skipBlanks(after, line.end) === line.end) return nextItem(reader, line)
  const separator =
    quote === undefined ? /,?[ \t]{1,200}(?:\\\r?\n\s{0,200})?|/y : /\s{0,40},\s{0,200}|[ \t]{1,200}|/y
  separator.lastIndex = after
  const between = separator.exec(text)?.[0] ?? ''
  const first = after + between.length
  const itsLine = first <= line.end ? line : reader.lineAt(first)
  if (between === '' || first >= itsLine.end || text[first] === '-') return []
  if (isQuote(text[first])) return [quotedValue(reader, first, itsLine)]
  const value = between.startsWith(',')
    ? plainUntil(text, first, itsLine.end, ',]')
    : word(reader, first, itsLine.end)
  return aboutFlags.test(text.slice(value.start, value.end)) ? [] : [value]
}

/** `- --token` and `- x`: an item of a list of YAML is all of its line. */
function nextItem(reader: Reader, line: Line): Span[] {
  const { text } = reader
  const next = reader.lineAfter(line)
  if (next === null) return []
  const item = /^\s*- +/.exec(text.slice(next.content, Math.min(next.end, next.content + 200)))
  const first = next.content + (item?.[0].length ?? 0)
  if (item === null || first >= next.end || text[first] === '-') return []
  return [isQuote(text[first]) ? quotedValue(reader, first, next) : plainUntil(text, first, next.end, '')]
}
