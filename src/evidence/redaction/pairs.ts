import { isHarmlessValue, isSecretHeader, isSecretName } from './names.ts'
import type { Range } from './ranges.ts'
import { type Line, NextPlace, type Reader, type Span } from './reader.ts'
import { deeperLines, isQuote, plainUntil, quotedValue, quotedValueOverLines } from './values.ts'

/** A field of a pair. */
interface Field {
  /** Where the field begins; its own quotes do not belong to it. */
  start: number
  isName: boolean
  /** Of its value. */
  spans: readonly Span[]
  end: number
}

/** Characters between two fields of one object at most. */
const farthest = 400

/**
 * The value of `{name: DB_PASSWORD, value: x}`, in any notation and any order: the environment of a container, and how
 * many tools write parameters (`key` and `value`), headers and patches (`path` and `value`).
 */
export function findPairs(reader: Reader): Range[] {
  const { text } = reader
  const fields = /(?<![\w.-])(?:(?<name>name|key|path|variable)|value)["']?\s{0,3}[:=]/gi
  const ranges: Range[] = []
  const ends = new NextPlace(text, /[\s,}\]]/g)
  let before: Field | null = null
  for (let found = fields.exec(text); found !== null; found = fields.exec(text)) {
    const field = readField(reader, found.index, fields.lastIndex, found.groups?.name !== undefined, ends)
    const partner: Field | null = before
    before = field
    if (partner === null || partner.isName === field.isName || !ofOneObject(reader, partner, field)) continue
    const [name, value] = field.isName ? [field, partner] : [partner, field]
    if (!namesSecret(text, name)) continue
    for (const { start, end } of value.spans)
      if (!isHarmlessValue(text.slice(start, end))) ranges.push({ start, end, kind: 'named' })
  }
  return ranges
}

/** Lines of a value at most: those of a block may be looked through for each field in it. */
const longestBlock = 500

const isPlain = (line: string): boolean => !/^\s*[\w.-]{1,253}:(?:\s|$)/.test(line)

/** Longest name of a variable, header or field. */
const longestName = 256

function namesSecret(text: string, { spans }: Field): boolean {
  const [span] = spans
  if (span === undefined || span.end - span.start > longestName) return false
  const written = text.slice(span.start, span.end)
  const name = written.slice(written.lastIndexOf('/') + 1)
  return /^[\w.-]+$/.test(name) && (isSecretName(name, true) || isSecretHeader(name))
}

function readField(reader: Reader, start: number, at: number, isName: boolean, ends: NextPlace): Field {
  const line = reader.lineAt(start)
  const first = reader.skipBlanks(at, line.end)
  const spans = readValue(reader, start, first, line, isName, ends)
  return { start, isName, spans, end: spans.at(-1)?.end ?? first }
}

function readValue(
  reader: Reader,
  start: number,
  first: number,
  line: Line,
  isName: boolean,
  ends: NextPlace,
): readonly Span[] {
  const { text } = reader
  const character = text[first]
  if (first >= line.end || character === '{' || character === '[') return []
  const before = text.slice(Math.max(line.content, start - 100), start)
  const column = start - line.content
  const isLine = column <= 100 && /^\s*(?:-\s+)*["']?$/.test(before)
  if (isQuote(character))
    return [
      isLine && !isName
        ? quotedValueOverLines(reader, first, line, column)
        : quotedValue(reader, first, line),
    ]
  if (text[start - 1] === '"' || !isLine) return [{ start: first, end: ends.after(first) }]
  const rest = plainUntil(text, first, line.end, '')
  if (isName) return [rest]
  if (/^[|>][-+0-9]{0,3}$/.test(text.slice(rest.start, Math.min(rest.end, rest.start + 6))))
    return deeperLines(reader, line, column, undefined, longestBlock)
  return [rest, ...deeperLines(reader, line, column, isPlain, longestBlock)]
}

/** Only punctuation stands between them, or other fields of the same object. */
function ofOneObject(reader: Reader, first: Field, second: Field): boolean {
  if (second.start < first.end || second.start - first.end > farthest) return false
  const between = reader.text.slice(first.end, second.start)
  if (/^["'\]]?[\s,"']*$/.test(between) && !between.includes('- ')) return true
  if (/[{}]/.test(between) || /(?:^|\n)[ \t]*-\s/.test(between)) return false
  const from = reader.lineAt(first.start)
  const to = reader.lineAt(second.start)
  const column = second.start - to.content
  // In YAML, and in JSON over several lines, fields of one object stand below each other.
  return from.start === to.start || first.start - from.content === column
}
