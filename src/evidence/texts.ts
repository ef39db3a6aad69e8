import { sizeText, UnreadableFile } from '../adapters/read-file.ts'
import type { EvidenceFiles } from './files.ts'

/** Bytes of a log; a collector keeps at most 4 MB of one. */
const logLimit = 16e6
/** Bytes of all logs together; where they are more, the longest give way first. */
const logsLimit = 64e6
/** Bytes of a record or a list, of which half would be none. */
const jsonLimit = 64e6
const jsonsLimit = 256e6
/** Bytes of the skipped beginnings of logs that are read to count their lines. */
const countLimit = 1e9
/** Arrays and objects within each other; the deepest schema of a CRD has about 60. */
const nestingLimit = 200

/** How a file of the evidence is read, decided by the sizes of all files: the same for the same folder. */
interface Reading {
  /** Bytes from the end; null: all of it. */
  end: number | null
  countLines: boolean
}

interface Text {
  text: string | null
  firstLine: number
}

/** A JSON document, or why there is none. */
export type Json = { value: unknown } | { problem: string }

/**
 * Texts of the files of an evidence folder, read when they are asked for and kept. Whatever the files are, they take a
 * bounded amount of memory and time.
 */
export class EvidenceTexts {
  /** What is not read as a whole, one sentence each. */
  readonly cut: readonly string[]
  /** Files that are too large to be read at all, and why. */
  readonly tooLarge: ReadonlyMap<string, string>
  private readonly files: Pick<EvidenceFiles, 'end' | 'whole'>
  private readonly readings: ReadonlyMap<string, Reading>
  private readonly texts = new Map<string, Text>()
  private readonly problems = new Map<string, string>()

  /**
   * @param files where the texts are read from
   * @param sizes bytes of every file, `evidence/…`
   */
  constructor(files: Pick<EvidenceFiles, 'end' | 'whole'>, sizes: ReadonlyMap<string, number>) {
    this.files = files
    const logs = [...sizes].filter(([file]) => !isJson(file))
    const limit = Math.min(
      logLimit,
      fairShare(
        logs.map(([, size]) => size),
        logsLimit,
      ),
    )
    const cut: string[] = []
    const readings = new Map<string, Reading>()
    let jsonRoom = jsonsLimit
    let countRoom = countLimit
    for (const [file, size] of sizes) {
      if (isJson(file)) {
        const problem = jsonProblem(size, jsonRoom)
        if (problem === null) jsonRoom -= size
        else this.problems.set(file, problem)
        readings.set(file, { end: null, countLines: false })
        continue
      }
      const countLines = size > limit && size - limit <= countRoom
      if (countLines) countRoom -= size - limit
      readings.set(file, { end: size > limit ? limit : null, countLines })
      if (size > limit)
        cut.push(
          `${file}: only the last ${sizeText(limit)} of ${sizeText(size)} were read${countLines ? '' : '; its line numbers count from there'}`,
        )
    }
    this.cut = cut
    this.tooLarge = new Map(this.problems)
    this.readings = readings
  }

  /** Text of a file, or its end where it is too long; null where there is none, or where it cannot be read. */
  text(file: string): string | null {
    return this.read(file).text
  }

  /** Number of the first line of `text`. */
  firstLine(file: string): number {
    return this.read(file).firstLine
  }

  /** What a file holds; null where that file does not exist. */
  json(file: string): Json | null {
    if (!this.readings.has(file)) return null
    const text = this.text(file)
    if (text === null) return { problem: this.problems.get(file) ?? 'could not be read' }
    if (isNestedTooDeep(text)) return { problem: `is nested deeper than ${nestingLimit} levels` }
    try {
      return { value: JSON.parse(text) }
    } catch {
      return { problem: 'is not valid JSON' }
    }
  }

  private read(file: string): Text {
    const known = this.texts.get(file)
    if (known !== undefined) return known
    const read = this.fromSource(file)
    this.texts.set(file, read)
    return read
  }

  private fromSource(file: string): Text {
    const reading = this.readings.get(file)
    if (reading === undefined || this.problems.has(file)) return { text: null, firstLine: 1 }
    try {
      if (reading.end === null) return { text: this.files.whole(file, jsonLimit), firstLine: 1 }
      const { text, skippedLines } = this.files.end(file, reading.end, reading.countLines)
      return { text, firstLine: skippedLines + 1 }
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error
      this.problems.set(file, error.message)
      return { text: null, firstLine: 1 }
    }
  }
}

const isJson = (file: string): boolean => file.endsWith('.json')

/** Why a record is not read, as a sentence that begins with its name; null where it is. */
function jsonProblem(size: number, room: number): string | null {
  if (size > jsonLimit) return `has ${sizeText(size)}, and at most ${sizeText(jsonLimit)} are read`
  return size > room ? `was not read: the records before it have ${sizeText(jsonsLimit)} already` : null
}

/** The largest size to which each has to be cut so that all of them together have at most so many bytes. */
function fairShare(sizes: readonly number[], total: number): number {
  let room = total
  const ascending = [...sizes].sort((a, b) => a - b)
  for (const [place, size] of ascending.entries()) {
    const share = Math.floor(room / (ascending.length - place))
    if (size > share) return share
    room -= size
  }
  return total
}

/**
 * Counted before the document is parsed: millions of brackets would take memory a hundred times their own, and code that
 * goes through the value would run out of stack.
 */
function isNestedTooDeep(json: string): boolean {
  let depth = 0
  for (let at = 0; at < json.length; at += 1) {
    const code = json.charCodeAt(at)
    if (code === quote) at = endOfString(json, at)
    else if (code === openBrace || code === openBracket) depth += 1
    else if (code === closeBrace || code === closeBracket) depth -= 1
    if (depth > nestingLimit) return true
  }
  return false
}

/** Where the string that begins here is closed; the end of the text where it is not. */
function endOfString(json: string, start: number): number {
  for (let at = start + 1; at < json.length; at += 1) {
    const code = json.charCodeAt(at)
    if (code === quote) return at
    if (code === backslash) at += 1
  }
  return json.length
}

const quote = 34
const backslash = 92
const openBracket = 91
const closeBracket = 93
const openBrace = 123
const closeBrace = 125
