/**
 * Characters of a text that a pattern is matched against at once. A tool may print one line of megabytes (`docker info`,
 * `go mod download -json`, a minified object), and the time that a pattern takes is only held for texts of this length.
 */
export const windowLength = 16_384
/** A match of at most this length is found wherever in the text it stands: neighbouring windows share so much. */
export const longestMatch = 4096
/** What a lookbehind and `\b` see of the text before a window. */
const context = 64

/** Where a pattern matches, and what its named groups caught; groups that caught nothing are left out. */
export interface TextMatch {
  index: number
  text: string
  groups: Readonly<Record<string, string>>
}

/**
 * The first match of a pattern in a text from outside, in time proportional to the length of the text. A text that is
 * longer than a window is matched window by window: `^` is the beginning of the text, `$` and lookaheads see no
 * further than the end of the window, and a match that is longer than `longestMatch` may be cut there.
 *
 * @param pattern its flags `g` and `y` are ignored: the search starts at the beginning each time
 */
export function matchIn(pattern: RegExp, text: string): TextMatch | null {
  if (text.length <= windowLength) return matchOf(withoutPosition(pattern).exec(text), 0)
  const global = globalCopy(pattern)
  for (let start = 0; start < text.length; start += windowLength - longestMatch) {
    const from = Math.max(0, start - context)
    const end = start + windowLength
    // Not from the window's own beginning, where `^` would match.
    global.lastIndex = start - from
    const found = matchOf(global.exec(text.slice(from, end)), from)
    if (found !== null) {
      if (end >= text.length || found.index + found.text.length < end) return found
      // The window ended within it: a window that begins with the match shows more of it.
      const begin = Math.max(0, found.index - context)
      global.lastIndex = found.index - begin
      return matchOf(global.exec(text.slice(begin, begin + windowLength)), begin) ?? found
    }
    if (end >= text.length) return null
  }
  return null
}

/** Whether a pattern matches anywhere in a text from outside; see `matchIn`. */
export const isIn = (pattern: RegExp, text: string): boolean => matchIn(pattern, text) !== null

function matchOf(found: RegExpExecArray | null, offset: number): TextMatch | null {
  if (found === null) return null
  const caught = Object.entries(found.groups ?? {}).filter(([, text]) => text !== undefined)
  return { index: found.index + offset, text: found[0], groups: Object.fromEntries(caught) }
}

const withoutPosition = (pattern: RegExp): RegExp =>
  pattern.global || pattern.sticky ? plainCopy(pattern) : pattern

/** A copy of a pattern for a search, made once for each. */
function copier(flag: '' | 'g' | 'm'): (pattern: RegExp) => RegExp {
  const copies = new WeakMap<RegExp, RegExp>()
  return (pattern) => {
    const copy = copies.get(pattern) ?? copyOf(pattern, flag)
    copies.set(pattern, copy)
    return copy
  }
}

const plainCopy = copier('')
const globalCopy = copier('g')
const multilineCopy = copier('m')

const copyOf = ({ source, flags }: RegExp, flag: string): RegExp =>
  new RegExp(source, [...new Set(flags.replaceAll(/[gy]/g, '') + flag)].join(''))

/** A line that a pattern matches: its number, from 1, and where in it the match begins. */
export interface MatchingLine {
  number: number
  text: string
  index: number
}

/**
 * The lines of a text that a pattern matches, each by itself, without what ends it. Most patterns match nowhere in most
 * files, so a window of lines is tried first: what matches a line matches there too.
 *
 * @param pattern must not exclude, by a negative lookaround, what may stand in a neighbouring line (`.` does not)
 */
export function* matchingLines(pattern: RegExp, text: string): Generator<MatchingLine> {
  const many = multilineCopy(pattern)
  let number = 1
  let counted = 0
  for (let start = 0; start <= text.length; ) {
    const end = endOfLines(text, start)
    const chunk = text.slice(start, end)
    if (chunk.length > windowLength || many.test(chunk)) {
      for (; counted < start; counted = text.indexOf('\n', counted) + 1) number += 1
      const lines = chunk.split('\n')
      yield* matchesOf(pattern, lines, number)
      number += lines.length
      counted = end + 1
    }
    start = end + 1
  }
}

function* matchesOf(pattern: RegExp, lines: readonly string[], first: number): Generator<MatchingLine> {
  for (const [place, line] of lines.entries()) {
    const text = line.endsWith('\r') ? line.slice(0, -1) : line
    const found = matchIn(pattern, text)
    if (found !== null) yield { number: first + place, text, index: found.index }
  }
}

/** Where the last of so many lines ends that a window holds, or the one line that is longer. */
function endOfLines(text: string, start: number): number {
  if (text.length - start <= windowLength) return text.length
  const last = text.lastIndexOf('\n', start + windowLength)
  const end = last < start ? text.indexOf('\n', start) : last
  return end === -1 ? text.length : end
}

/** The lines of a text by number: where each begins, not a string for each, of which a large list has millions. */
export class Lines {
  private readonly text: string
  private readonly starts: Uint32Array

  constructor(text: string) {
    this.text = text
    let count = 1
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1
    this.starts = new Uint32Array(count)
    let line = 0
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.starts[++line] = at + 1
  }

  get count(): number {
    return this.starts.length
  }

  /** @param index from 0; a line that is not there is empty */
  at(index: number): string {
    const start = this.starts[index]
    if (start === undefined) return ''
    const next = this.starts[index + 1]
    const line = this.text.slice(start, next === undefined ? undefined : next - 1)
    return line.endsWith('\r') ? line.slice(0, -1) : line
  }

  /** First line from `first` to `last`, both counted from 0 and included, that has this text; -1 where none has. */
  indexOf(needle: string, first: number, last: number): number {
    const [start, end] = [this.starts[first], this.starts[last + 1] ?? this.text.length + 1]
    if (start === undefined) return -1
    // A slice is searched up to its end only; the text itself would be searched to the end of the file.
    const at = this.text.slice(start, end - 1).indexOf(needle)
    return at === -1 ? -1 : this.lineAt(start + at)
  }

  /** The text of these lines, both included; all of it where the file does not have them. */
  between(first: number, last: number): string {
    return this.text.slice(this.startOf(first), (this.starts[last + 1] ?? this.text.length + 1) - 1)
  }

  /** Offset at which a line begins. */
  startOf(line: number): number {
    return this.starts[line] ?? 0
  }

  /** The line in which an offset lies, from 0. */
  lineAt(offset: number): number {
    let [low, high] = [0, this.starts.length - 1]
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((this.starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
}
