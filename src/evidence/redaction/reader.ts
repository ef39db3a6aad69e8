import { boundary } from './view.ts'

/** A part of a text. */
export interface Span {
  start: number
  /** The character after it. */
  end: number
}

/** A line without its end. */
export interface Line extends Span {
  /** Where its text begins, behind a prefix of a log (time, stream, name of a container); blanks count as text. */
  content: number
  /** Where the next line begins. */
  next: number
}

/**
 * What programs put before each line. One blank at its end: more of them are the indentation of the text.
 *
 * From kubectl (`--timestamps`, `--prefix`), the container runtime (`… stdout F `), klog, journald, docker compose.
 */
const logPrefix =
  /(?:\[[\w ./:-]{1,200}\] |[\w.-]{1,100} {1,20}\| |\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?[ \t]|std(?:out|err) [FP] |[IWEF]\d{4} \d\d:\d\d:\d\d\.\d{6} {1,8}\d{1,10} [\w./-]{1,100}:\d{1,6}\] |[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d [\w.-]{1,100} [\w./-]{1,60}(?:\[\d{1,9}\])?: |\[?(?:TRACE|DEBUG|INFO|WARN|WARNING|ERROR)\]?:? ){0,4}/y

/** Looks things up in a text. A caller that goes through a text from its start to its end pays for each line once. */
export class Reader {
  readonly text: string
  private current: Line = { start: 0, content: 0, end: -1, next: 0 }

  constructor(text: string) {
    this.text = text
  }

  /** The line in which a character stands. */
  lineAt(at: number): Line {
    const { current, text } = this
    if (at >= current.start && at < current.next) return current
    // A position before the start would be taken for the start.
    const start = at === current.next || at === 0 ? at : text.lastIndexOf('\n', at - 1) + 1
    this.current = this.lineFrom(start)
    return this.current
  }

  /** The line after one, where both are of the same document. */
  lineAfter(line: Line): Line | null {
    return this.isEndOfDocument(line) || line.next >= this.text.length ? null : this.lineFrom(line.next)
  }

  /** Blanks between the start of a line's content and its first character that is none; -1: there is none. */
  indentOf({ content, end }: Line): number {
    let at = content
    while (at < end && isBlank(this.text.charCodeAt(at))) at += 1
    return at === end ? -1 : at - content
  }

  skipBlanks(from: number, end: number): number {
    let at = from
    while (at < end && isBlank(this.text.charCodeAt(at))) at += 1
    return at
  }

  /** Like `skipBlanks`, over line ends too. */
  skipSpace(from: number): number {
    const space = /\s*/y
    space.lastIndex = from
    return from + (space.exec(this.text)?.[0].length ?? 0)
  }

  /** Whether what follows a line is not of the same document. */
  isEndOfDocument({ end }: Line): boolean {
    return this.text[end] === boundary
  }

  /** Whether a line is all that there is of its string: more likely a sentence than a file. */
  isAlone(line: Line): boolean {
    const { start } = line
    return this.isEndOfDocument(line) && (start === 0 || this.text[start - 2] === boundary)
  }

  /**
   * Where the quote that was opened before `from` closes.
   *
   * @param end no further than this
   * @returns -1 where it does not
   */
  closing(quote: string, from: number, end: number): number {
    const { text } = this
    for (let at = text.indexOf(quote, from); at >= 0 && at < end; at = text.indexOf(quote, at + 1)) {
      if (quote !== '`' && isEscaped(text, at, from)) continue
      const again = quote === "'" ? quotedAgain(text, at, from) : 0
      if (again === 0) return at
      at += again
    }
    return -1
  }

  private lineFrom(start: number): Line {
    const newline = this.text.indexOf('\n', start)
    let end = newline < 0 ? this.text.length : newline
    const next = end + 1
    if (end > start && this.text[end - 1] === boundary) end -= 1
    else if (end > start && this.text[end - 1] === '\r') end -= 1
    logPrefix.lastIndex = 0
    const length = logPrefix.exec(this.text.slice(start, Math.min(end, start + 600)))?.[0].length ?? 0
    return { start, content: start + length, end, next }
  }
}

/** Behind an odd number of backslashes. @param from not before this */
function isEscaped(text: string, at: number, from: number): boolean {
  let escapes = 0
  while (at - escapes > from && text[at - escapes - 1] === '\\') escapes += 1
  return escapes % 2 === 1
}

/** Characters by which a `'` goes on: YAML doubles it; a shell ends the string, writes one and begins again. */
function quotedAgain(text: string, at: number, from: number): number {
  if (text[at + 1] === "'" && at > from) return 1
  return text.startsWith("\\''", at + 1) ? 3 : 0
}

const isBlank = (code: number): boolean => code === 32 || code === 9

/** Finds the next place of a pattern; a caller that asks from the start of a text to its end pays for each character once. */
export class NextPlace {
  private readonly text: string
  private readonly pattern: RegExp
  private from = 0
  private place = -1

  /** @param pattern with the flag `g` */
  constructor(text: string, pattern: RegExp) {
    this.text = text
    this.pattern = new RegExp(pattern)
  }

  /** At or after `at`; the end of the text where there is none. */
  after(at: number): number {
    if (at < this.from || at > this.place) {
      this.pattern.lastIndex = at
      this.from = at
      this.place = this.pattern.exec(this.text)?.index ?? this.text.length
    }
    return this.place
  }
}
