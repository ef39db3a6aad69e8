import { escapePattern } from '../../model/escape-pattern.ts'
import { findDataOnLine } from './fields.ts'
import { isHarmlessValue } from './names.ts'
import type { Range } from './ranges.ts'
import type { Line, Reader } from './reader.ts'

/** `kind: Secret` in YAML, JSON and what Go prints; also of a list of them. */
const kindOfSecret = /(?<![\w.-])kind["']?\s{0,5}:\s{0,5}["']?Secret(?:List)?(?![\w.-])|(?<![\w.-])Secret\{/g

/** Different prefixes of lines that are understood in one text. */
const mostPrefixes = 8

/**
 * The data of Secrets in printed manifests: YAML documents (`helm template`), items of a list (`kubectl get`), templates
 * inside an RGD, JSON and flow style, on one line or several, also where a log puts a prefix before each line.
 */
export function findSecretData(reader: Reader): Range[] {
  const { text } = reader
  const ranges: Range[] = []
  const prefixes = new Set<string>()
  let plain = false
  let done = 0
  for (const { index } of text.matchAll(kindOfSecret)) {
    const line = reader.lineAt(index)
    const before = text.slice(line.content, index).slice(0, longestPrefix)
    // A dash before each line is one of a difference, before some it is one of a list.
    if (before.startsWith('-')) prefixes.add('-')
    if (/^[\s"'{[-]*$/.test(before)) plain = true
    else if (index - line.content < longestPrefix && prefixes.size < mostPrefixes)
      prefixes.add(formOf(before))
    if (line.start < done) continue
    findDataOnLine(reader, line, ranges)
    done = line.next
  }
  if (plain) new Blocks(reader, null, ranges).read()
  for (const prefix of prefixes) if (prefix !== '') new Blocks(reader, prefix, ranges).read()
  return ranges
}

const longestPrefix = 300

/** What is the same before all lines of a log, as a pattern: digits differ. */
const formOf = (before: string): string =>
  escapePattern(before.replace(/(?<![\s"'{[-])[\s"'{[-]+$/, '')).replaceAll(/\d+/g, '\\d{1,30}')

/** An object in a text, by the column of its fields. */
interface Block {
  column: number
  kind: 'Secret' | 'SecretList' | null
  /** Its fields `data` and `stringData`. */
  sections: Section[]
  /** Whether such a field has not ended yet. */
  open: boolean
  /** How many sections had ended when it began: those after it are of what is inside it. */
  before: number
}

/** Lines of a `data` or `stringData`, by their numbers. */
interface Section {
  from: number
  to: number
}

interface NumberedLine extends Line {
  /** Of its first field or text, behind the dash of a list; -1: nothing stands in it. */
  column: number
  /** Where that is. */
  at: number
}

/** Goes through the lines of a text once, and keeps a stack of the objects that it is in. */
class Blocks {
  private readonly reader: Reader
  private readonly prefix: RegExp | null
  private readonly lines: NumberedLine[] = []
  private readonly stack: Block[] = []
  private readonly ended: Section[] = []
  private readonly found: Range[]

  /**
   * @param prefix pattern of what stands before each line; lines without it are of something else
   * @param found what is found is added to it
   */
  constructor(reader: Reader, prefix: string | null, found: Range[]) {
    this.reader = reader
    this.found = found
    this.prefix = prefix === null ? null : new RegExp(`${prefix}`, 'y')
  }

  read(): void {
    const { text } = this.reader
    for (let start = 0; start < text.length; ) {
      const line = this.reader.lineAt(start)
      start = line.next
      const content = this.contentOf(line)
      if (content < 0) continue
      this.add(line, content)
      if (this.reader.isEndOfDocument(line)) this.close(-1)
    }
    this.close(-1)
  }

  private contentOf(line: Line): number {
    if (this.prefix === null) return line.content
    this.prefix.lastIndex = line.content
    return this.prefix.test(this.reader.text) && this.prefix.lastIndex <= line.end
      ? this.prefix.lastIndex
      : -1
  }

  private add(line: Line, content: number): void {
    const { text } = this.reader
    const first = this.reader.skipBlanks(content, line.end)
    const isBlank = first === line.end
    if (first === content && /^---(?:\s|$)/.test(text.slice(first, first + 4))) this.close(-1)
    const at = this.afterOpenings(first, content, line)
    const column = isBlank ? -1 : at - content
    const number = this.lines.push({ ...line, content, column, at }) - 1
    if (isBlank || text[at] === '#') return
    this.close(column)
    const top = this.stack.at(-1)
    const block = top !== undefined && top.column === column ? top : this.begin(column)
    if (block.open) this.endSection(block, number)
    const field = fieldPattern.exec(text.slice(at, Math.min(line.end, at + 300)))
    if (field?.[1] === 'kind') block.kind = kindOf(field[2] ?? '') ?? block.kind
    else if (field !== null) {
      block.sections.push({ from: number, to: number })
      block.open = true
    }
  }

  /** Behind the dashes and brackets that begin items of a list: each ends what stands to its right. */
  private afterOpenings(first: number, content: number, line: Line): number {
    const { text } = this.reader
    let at = first
    while (text[at] === '-' && (text[at + 1] === ' ' || text[at + 1] === '\t')) {
      this.close(at - content)
      at = this.reader.skipBlanks(at + 1, line.end)
    }
    while (/[{[]/.test(text[at] ?? '') && at + 1 < line.end && text[at + 1] !== '}') {
      this.close(at - content)
      at = this.reader.skipBlanks(at + 1, line.end)
    }
    return at
  }

  private begin(column: number): Block {
    const block: Block = { column, kind: null, sections: [], open: false, before: this.ended.length }
    this.stack.push(block)
    return block
  }

  private endSection(block: Block, number: number): void {
    const section = block.sections.at(-1)
    if (section !== undefined) section.to = number
    block.open = false
  }

  /** Ends the objects whose fields stand to the right of a column. */
  private close(column: number): void {
    for (
      let block = this.stack.at(-1);
      block !== undefined && block.column > column;
      block = this.stack.at(-1)
    ) {
      this.stack.pop()
      this.end(block)
    }
  }

  private end(block: Block): void {
    if (block.open) this.endSection(block, this.lines.length)
    for (const section of block.sections) this.ended.push(section)
    if (block.kind === 'Secret') for (const section of block.sections) this.mask(section, block.column)
    if (block.kind === 'SecretList')
      for (const section of this.ended.splice(block.before)) this.mask(section, -1)
  }

  /** @param column of the field; -1: not known */
  private mask({ from, to }: Section, column: number): void {
    const { reader, lines } = this
    const { text } = reader
    const head = lines[from]
    if (head === undefined) return
    const value = /^["']?\w+["']?\s*:\s*(?:[!&]\S*\s+)?/.exec(text.slice(head.at, head.end))?.[0].length ?? 0
    const inline = text.slice(head.at + value, head.end)
    if (inline.startsWith('{')) findDataOnLine(reader, { ...head, start: head.at }, this.found)
    else if (/^[^\s[|>#]/.test(inline)) this.maskValue(head.at + value, head.end)
    let members = -1
    for (let index = from + 1; index < to; index += 1) {
      const line = lines[index]
      if (line === undefined || line.column < 0) continue
      if (members < 0) members = line.column
      const isMember = line.column === members || (column < 0 && line.column < members)
      const name = isMember
        ? memberPattern.exec(text.slice(line.at, Math.min(line.end, line.at + 300)))?.[0]
        : undefined
      this.maskValue(line.at + (name?.length ?? 0), line.end)
    }
  }

  private maskValue(from: number, to: number): void {
    const { text } = this.reader
    let start = from
    let end = to
    while (end > start && /[\s,]/.test(text[end - 1] ?? '')) end -= 1
    while (start < end && /[\s{]/.test(text[start] ?? '')) start += 1
    const quote = text[start]
    if (quote === '"' || quote === "'") {
      start += 1
      if (end > start && text[end - 1] === quote) end -= 1
    }
    const value = text.slice(start, end)
    if (/^(?:[|>][-+0-9]{0,3}|[{}[\]]*)$/.test(value.slice(0, 100)) || isHarmlessValue(value)) return
    this.found.push({ start, end, kind: 'secret-data' })
  }
}

/** A field that says what an object is, or that holds a Secret's data. */
const fieldPattern = /^["']?(kind|data|stringData)["']?\s{0,5}:(?=\s|$|["'{])\s{0,5}(.{0,60})/

/** The name of an entry of data. */
const memberPattern = /^["']?[\w.-]{1,253}["']?\s{0,5}:(?:\s+|$|(?=["'{]))/

function kindOf(value: string): Block['kind'] {
  return /^["']?Secret["']?\s*(?:,\s*)?(?:#.*)?$/.test(value)
    ? 'Secret'
    : /^["']?SecretList["']?\s*(?:,\s*)?(?:#.*)?$/.test(value)
      ? 'SecretList'
      : null
}
