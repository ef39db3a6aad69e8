import type { Line, Reader, Span } from './reader.ts'

/** The name of a secret in a text, without the dashes of a flag. */
export interface Named extends Span {
  name: string
}

/** Lines of a value in quotes that is looked through for its end. */
const mostQuotedLines = 100

/** What stands between quotes, to the end of the line where they do not close: the rest was cut off. */
export function quotedValue(reader: Reader, at: number, line: Line): Span {
  const close = reader.closing(reader.text[at] ?? '', at + 1, line.end)
  return { start: at + 1, end: close < 0 ? line.end : close }
}

/**
 * A value in quotes that may go on over several lines.
 *
 * @param deeperThan column that the lines after the first must exceed (YAML); -1: any
 */
export function quotedValueOverLines(reader: Reader, at: number, line: Line, deeperThan: number): Span {
  const value = quotedValue(reader, at, line)
  if (value.end < line.end) return value
  const quote = reader.text[at] ?? ''
  let next = reader.lineAfter(line)
  for (let count = 0; next !== null && count < mostQuotedLines; count += 1) {
    const indent = reader.indentOf(next)
    if (indent >= 0 && indent <= deeperThan) break
    const close = reader.closing(quote, next.content, next.end)
    // A quote in the middle of a later line opens something else.
    if (close >= 0)
      return /^(?:|[\s,;)\]}])$/.test(reader.text[close + 1] ?? '') ? { start: at + 1, end: close } : value
    next = reader.lineAfter(next)
  }
  return value
}

/** Lines that are indented deeper than a column, blank ones between them included; those of a log without its prefix. */
export function deeperLines(
  reader: Reader,
  line: Line,
  column: number,
  goesOn: (line: string) => boolean = () => true,
  most = Number.MAX_SAFE_INTEGER,
): Span[] {
  const lines: Line[] = []
  let filled = 0
  for (
    let next = reader.lineAfter(line);
    next !== null && lines.length < most;
    next = reader.lineAfter(next)
  ) {
    const indent = reader.indentOf(next)
    if (indent >= 0 && (indent <= column || !goesOn(reader.text.slice(next.content, next.end)))) break
    lines.push(next)
    if (indent >= 0) filled = lines.length
  }
  const kept = lines.slice(0, filled)
  const [first] = kept
  const last = kept.at(-1)
  if (first === undefined || last === undefined) return []
  return kept.every(({ start, content }) => start === content)
    ? [{ start: first.start, end: last.end }]
    : kept.map(({ content, end }) => ({ start: content, end }))
}

/** `[a, "b", 3]` over one line or several: the elements that are neither lists nor objects. */
export function elements(reader: Reader, open: number): Span[] {
  const { text } = reader
  const found: Span[] = []
  for (let at = reader.skipSpace(open + 1); at < text.length; at = reader.skipSpace(at)) {
    const character = text[at] ?? ''
    if (character === ']' || character === '{' || character === '[') break
    if (character === ',') {
      at += 1
      continue
    }
    const line = reader.lineAt(at)
    const span = isQuote(character) ? quotedValue(reader, at, line) : plainUntil(text, at, line.end, ',]')
    if (span.end > span.start) found.push(span)
    at = Math.max(span.end, at + 1) + (isQuote(character) ? 1 : 0)
  }
  return found
}

/** Up to one of these characters or the end, without the blanks before it. */
export function plainUntil(text: string, start: number, limit: number, stops: string): Span {
  let end = start
  while (end < limit && !stops.includes(text[end] ?? '')) end += 1
  while (end > start && /\s/.test(text[end - 1] ?? '')) end -= 1
  return { start, end }
}

/** Up to white space, or to the end of the string around it; without what ends a sentence, a list or a string. */
export function word(reader: Reader, start: number, limit: number): Span {
  const { text } = reader
  let end = start
  let inString: boolean | null = null
  while (end < limit && !/\s/.test(text[end] ?? '')) {
    if (text[end] === '"' || (text[end] === '\\' && /["nrt\\]/.test(text[end + 1] ?? ''))) {
      inString ??= isInString(reader, start)
      if (inString) break
    }
    end += 1
  }
  const least = Math.max(start, end - 20)
  while (end > least && endsWord(text, start, end)) end -= 1
  return { start, end }
}

const opening: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' }

function endsWord(text: string, start: number, end: number): boolean {
  const last = text[end - 1] ?? ''
  if (!/[,;:)}\]\\.>'"`]/.test(last)) return false
  const open = opening[last]
  // `$(VAR)`, `${VAR}` belong together.
  return open === undefined || !text.slice(Math.max(start, end - 200), end).includes(open)
}

/** How far is looked back for the string that something stands in. */
const stringReach = 512

/** Whether a place is in a string in double quotes. */
export function isInString(reader: Reader, at: number): boolean {
  const before = reader.text.slice(Math.max(reader.lineAt(at).start, at - stringReach), at)
  const quote = before.lastIndexOf('"')
  return (
    quote >= 0 &&
    /^(?:|[\s:,[{(=\\])$/.test(before[quote - 1] ?? '') &&
    !/[\s,:}\])]/.test(before[quote + 1] ?? '.')
  )
}

export const isQuote = (character: string | undefined): boolean =>
  character === '"' || character === "'" || character === '`'
