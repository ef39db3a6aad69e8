import { isHarmlessValue } from './names.ts'
import type { Range } from './ranges.ts'
import type { Line, Reader, Span } from './reader.ts'
import { isQuote, quotedValue } from './values.ts'

/**
 * The data on a line that has a Secret: `{"kind":"Secret","data":{"a":"x"}}`, flow style `{kind: Secret, data: {a: x}}` and
 * `map[data:map[a:x] kind:Secret]` of Go. A ConfigMap beside it on the line may lose its own.
 *
 * @param ranges what is found is added to it
 */
export function findDataOnLine(reader: Reader, line: Line, ranges: Range[]): void {
  const { text } = reader
  const open =
    /(?<![\w.-])(?:data|stringData|Data|StringData)["']?\s{0,5}:\s{0,5}(?:["'{]|map\[(?:string\](?:\[\])?\w{0,8}\{)?)/g
  const written = text.slice(line.start, line.end)
  for (let found = open.exec(written); found !== null; found = open.exec(written)) {
    const inside = line.start + open.lastIndex
    open.lastIndex = dataAfter(reader, found[0], inside, line, ranges) - line.start
  }
}

/** @returns where the data ends */
function dataAfter(reader: Reader, opened: string, inside: number, line: Line, ranges: Range[]): number {
  if (opened.includes('map[')) return dataOfGoMap(reader.text, inside, line.end, ranges)
  if (opened.endsWith('{')) return dataOfObject(reader, inside, line, ranges)
  const { start, end } = quotedValue(reader, inside - 1, line)
  add(reader.text, start, end, ranges)
  return end
}

/** @returns where the object ends */
function dataOfObject(reader: Reader, from: number, line: Line, ranges: Range[]): number {
  const { text } = reader
  let depth = 1
  let at = from
  let isName = true
  while (at < line.end && depth > 0) {
    const character = text[at] ?? ''
    if (/[\s{}[\],:]/.test(character)) {
      depth += nesting(character)
      if (/[{[,:]/.test(character)) isName = /[{,]/.test(character)
      at += 1
    } else {
      const { start, end, next } = nameOrValue(reader, at, line, isName)
      if (!isName) add(text, start, end, ranges)
      at = next
    }
  }
  return Math.max(at, from)
}

/** @returns where it stands, and where what follows it begins */
function nameOrValue(reader: Reader, at: number, line: Line, isName: boolean): Span & { next: number } {
  if (isQuote(reader.text[at])) {
    const quoted = quotedValue(reader, at, line)
    return { ...quoted, next: quoted.end + 1 }
  }
  const plain = plainValue(reader.text, at, line.end, isName)
  return { ...plain, next: plain.end }
}

function nesting(character: string): -1 | 0 | 1 {
  if (character === '{' || character === '[') return 1
  return character === '}' || character === ']' ? -1 : 0
}

/** A name of flow style ends with its colon, a value may have one; `from` is none of the characters that end them. */
function plainValue(text: string, from: number, limit: number, isName: boolean): Span {
  const stop = isName ? /[:,{}[\]]/g : /[,}\]]/g
  stop.lastIndex = from
  return { start: from, end: Math.min(stop.exec(text)?.index ?? limit, limit) }
}

/** `a:x b:y z]`: values may have blanks. */
function dataOfGoMap(text: string, from: number, limit: number, ranges: Range[]): number {
  const close = text.slice(from, limit).search(/[\]}]/)
  const end = close < 0 ? limit : from + close
  const names = /(?:^|[\s,])[\w.-]{1,253}:/g
  const inside = text.slice(from, end)
  const places = [...inside.matchAll(names)]
  places.forEach((found, index) => {
    const start = from + found.index + found[0].length
    const next = places[index + 1]
    add(text, start, next === undefined ? end : from + next.index, ranges)
  })
  return Math.max(end, from)
}

function add(text: string, start: number, end: number, ranges: Range[]): void {
  if (end > start && !isHarmlessValue(text.slice(start, end)))
    ranges.push({ start, end, kind: 'secret-data' })
}
