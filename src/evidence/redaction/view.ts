import { maskSource } from './masks.ts'
import type { Range } from './ranges.ts'

/** Stands in a view for a whole mask: of no class of characters that a secret or a name has. */
export const maskCharacter = '\uE000'

/** Stands before the line end where a string began or ended: what follows is not of the same document. A blank to `\s`. */
export const boundary = '\u2028'

// Written as source, since these characters are invisible: controls but for tab and line ends, soft hyphen, zero-width
// characters and marks of direction; escape sequences of terminals; both also as JSON writes them.
const control =
  '[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]'
const escapedControl =
  '\\\\{1,8}u(?:00(?:0[0-8bcefBCEF]|1[0-9a-fA-F]|7[fF]|[aA][dD])|200[b-fB-F]|20(?:2[a-eA-E]|6[0-9])|[fF][eE][fF][fF])'
const escapeCharacter = '(?:\\u001b|\\\\{1,8}(?:u001[bB]|x1[bB]|033|e(?=\\[)))'
const sequence = `${escapeCharacter}\\[[0-?]{0,64}[ -/]{0,8}[@-~]|\\u001b\\][^\\u0007\\u001b]{0,1000}(?:\\u0007|\\u001b\\\\)`

const hidden = new RegExp(`${maskSource}|${sequence}|${control}|${escapedControl}`, 'g')
const anyHidden = new RegExp(`‹redacted:|${control}|\\\\(?:u[02Ff]|x1[bB]|033|e\\[)`)

/**
 * A text as the finders of secrets see it. Places in it lead back to the text that it was made from.
 */
export class View {
  readonly text: string
  private readonly source: View | null
  private readonly pieces: Pieces | null

  private constructor(text: string, source: View | null, pieces: Pieces | null) {
    this.text = text
    this.source = source
    this.pieces = pieces
  }

  /**
   * Without characters that are not seen (`pass\0word=x`, colours in the middle of a name), and with one character for
   * each mask.
   *
   * @param nulSplits a NUL character ends a line, as in /proc/PID/environ, and is not left out
   */
  static of(text: string, nulSplits = false): View {
    if (!anyHidden.test(text)) return new View(text, null, null)
    const pieces = new Pieces()
    let done = 0
    for (const found of text.matchAll(hidden)) {
      pieces.keep(text, done, found.index)
      done = found.index + found[0].length
      if (found[0].startsWith('‹')) pieces.replace(maskCharacter, found.index, done)
      else if (nulSplits && found[0] === '\0') pieces.replace('\n', found.index, done)
    }
    pieces.keep(text, done, text.length)
    return new View(pieces.text(), null, pieces)
  }

  /**
   * What stands inside the strings of this view, each as a text of its own, its escapes (`\n`, `\"`, `\\`, `\u0026`)
   * resolved: a manifest inside JSON, JSON inside the message of a log, and so on, one level deeper.
   *
   * @param worth whether a line is looked at
   * @returns null where no line is
   */
  inside(worth: (line: string) => boolean): View | null {
    const { text } = this
    const pieces = new Pieces()
    for (let start = 0; start < text.length; ) {
      const newline = text.indexOf('\n', start)
      const end = newline < 0 ? text.length : newline
      const line = text.slice(start, end)
      if (/["\\]/.test(line) && worth(line)) decode(text, start, end, pieces)
      start = end + 1
    }
    return pieces.isEmpty ? null : new View(pieces.text(), this, pieces)
  }

  /** A range of the view as a range of the text that it was made of. */
  ofSource(range: Range): Range {
    const [start, end] =
      this.pieces === null ? [range.start, range.end] : this.pieces.real(range.start, range.end)
    const own = { start, end, kind: range.kind }
    return this.source === null ? own : this.source.ofSource(own)
  }
}

/** An escape of JSON, or a quote that is none. */
const escapeOrQuote = /\\(?:u[0-9a-fA-F]{4}|[\s\S])|"/g

const resolved: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  '"': '"',
  "'": "'",
  '\\': '\\',
  '/': '/',
}

function decode(text: string, start: number, end: number, pieces: Pieces): void {
  let done = start
  escapeOrQuote.lastIndex = start
  for (let found = escapeOrQuote.exec(text); found !== null; found = escapeOrQuote.exec(text)) {
    if (found.index >= end) break
    const [written] = found
    const after = found.index + written.length
    const character = written === '"' ? `${boundary}\n` : resolvedEscape(written)
    if (character === undefined || after > end) continue
    pieces.keep(text, done, found.index)
    pieces.replace(character, found.index, after)
    done = after
  }
  pieces.keep(text, done, end)
  pieces.replace(`${boundary}\n`, end, end)
}

const resolvedEscape = (written: string): string | undefined =>
  written.length === 6
    ? String.fromCharCode(Number.parseInt(written.slice(2), 16))
    : resolved[written.slice(1)]

/** Parts of a text, in its order: those that stay as they are, and those that something else stands for. */
class Pieces {
  private readonly parts: string[] = []
  /** Of each part: where it begins in the view, where it begins and ends in the text. */
  private readonly seen: number[] = []
  private readonly start: number[] = []
  private readonly end: number[] = []
  private length = 0

  get isEmpty(): boolean {
    return this.length === 0
  }

  keep(text: string, start: number, end: number): void {
    if (end > start) this.replace(text.slice(start, end), start, end)
  }

  replace(part: string, start: number, end: number): void {
    this.parts.push(part)
    this.seen.push(this.length)
    this.start.push(start)
    this.end.push(end)
    this.length += part.length
  }

  text(): string {
    return this.parts.join('')
  }

  real(start: number, end: number): [number, number] {
    const first = this.at(start)
    const last = this.at(end - 1)
    return [
      this.isKept(first)
        ? (this.start[first] ?? 0) + start - (this.seen[first] ?? 0)
        : (this.start[first] ?? 0),
      this.isKept(last) ? (this.start[last] ?? 0) + end - (this.seen[last] ?? 0) : (this.end[last] ?? 0),
    ]
  }

  private isKept(index: number): boolean {
    return this.parts[index]?.length === (this.end[index] ?? 0) - (this.start[index] ?? 0)
  }

  private at(position: number): number {
    let low = 0
    let high = this.seen.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.seen[middle] ?? 0) <= position) low = middle
      else high = middle - 1
    }
    return low
  }
}
