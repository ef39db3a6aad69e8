import { literalPatterns, type Option, onlyAfter, optionsOf } from './command-options.ts'
import { isHarmlessValue } from './names.ts'
import type { Range } from './ranges.ts'
import { NextPlace, type Reader } from './reader.ts'
import { isQuote, quotedValue, word as wordAt } from './values.ts'

const flags = [
  ...new Set(Object.values(optionsOf).flatMap((options) => (options ?? []).map(({ flag }) => flag))),
].sort((a, b) => b.length - a.length)
const tools = Object.keys(optionsOf).sort((a, b) => b.length - a.length)

/** What a command line is made of, as far as it matters here; words of a list of arguments may be in quotes. */
const partsSource = [
  `(?<tool>(?<![\\w.-])(?:${tools.join('|')})(?=["']?(?:[\\s,]|$)))`,
  '(?<login>(?<=[\\s"\',])login(?=[\\s"\',]))',
  '(?<end>\\n|;|&&|\\|)',
  `(?<flag>(?<=[\\s"',[])(?:${flags.join('|')}))`,
].join('|')

const anyTool = new RegExp(`(?<![\\w.-])(?:${tools.join('|')})(?=["']?(?:[\\s,]|$))`)

/**
 * Secrets of command lines whose options do not say that they are: `curl -u user:x`, `docker login -p x`, `mysql -px`; the
 * literals of `kubectl create secret`; what is piped into `--password-stdin`; entries of a .netrc.
 */
export function findCommandSecrets(reader: Reader): Range[] {
  const { text } = reader
  return [...(anyTool.test(text) ? optionRanges(reader) : []), ...literals(text)]
}

function optionRanges(reader: Reader): Range[] {
  const { text } = reader
  const parts = new RegExp(partsSource, 'g')
  const places: Places = { blank: new NextPlace(text, /\s/g), colon: new NextPlace(text, /:/g) }
  const ranges: Range[] = []
  let command: CommandSoFar = { tool: '', loggingIn: false }
  for (let found = parts.exec(text); found !== null; found = parts.exec(text)) {
    command = commandAt(found, text, command)
    if (onlyAfter[command.tool] !== undefined && !command.loggingIn) continue
    const option = optionsOf[command.tool]?.find(({ flag }) => flag === found?.groups?.flag)
    const value = option === undefined ? null : optionValue(reader, option, parts.lastIndex, places)
    if (value !== null) ranges.push(value)
    parts.lastIndex = Math.max(parts.lastIndex, value?.end ?? 0)
  }
  return ranges
}

interface CommandSoFar {
  /** Empty where none has begun. */
  tool: string
  /** Whether the word `login` came after it. */
  loggingIn: boolean
}

/** What is known of the command after one more part of it. */
function commandAt(part: RegExpExecArray, text: string, before: CommandSoFar): CommandSoFar {
  const { tool, login, end } = part.groups ?? {}
  if (tool !== undefined && before.tool === '') return { tool, loggingIn: false }
  if (login !== undefined) return { ...before, loggingIn: true }
  return end === undefined || isContinued(text, part) ? before : { ...before, tool: '' }
}

/** The end of a line that a shell continues, or of one in a list of arguments in YAML. */
const isContinued = (text: string, { index, 0: end }: RegExpExecArray): boolean =>
  end === '\n' &&
  (/\\\r?$/.test(text.slice(Math.max(0, index - 2), index)) ||
    /^\n\s*- /.test(text.slice(index, index + 200)))

interface Places {
  blank: NextPlace
  colon: NextPlace
}

function optionValue(
  reader: Reader,
  { takes, afterColon }: Option,
  at: number,
  places: Places,
): Range | null {
  const { text } = reader
  const between = /["']?[ \t]*,[ \t]*|["']?\r?\n[ \t]*- +|[ \t]+|=|/y
  between.lastIndex = at
  const length = between.exec(text)?.[0].length ?? 0
  if ((length === 0 && takes === 'next') || (length > 0 && takes === 'joined')) return null
  const first = at + length
  if (first >= text.length || text[first] === '-') return null
  const quoted = isQuote(text[first]) ? quotedValue(reader, first, reader.lineAt(first)) : null
  const end = quoted?.end ?? places.blank.after(first)
  const colon = afterColon ? places.colon.after(first) : first - 1
  if (colon >= end) return null
  const start = afterColon ? colon + 1 : (quoted?.start ?? first)
  const span = quoted === null ? wordAt(reader, start, end) : { start, end }
  return isHarmlessValue(text.slice(span.start, span.end)) ? null : { ...span, kind: 'command-line' }
}

/**
 * The same in a list of arguments (`command` and `args` of a container).
 *
 * @returns index of an argument → where in it the secret begins
 */
export function optionSecrets(values: readonly unknown[]): Map<number, number> {
  const found = new Map<number, number>()
  if (typeof values[0] !== 'string') return found
  const words = values.slice(0, 200).map((value) => (typeof value === 'string' ? value : ''))
  const tool = words.find((value) => optionsOf[value.slice(value.lastIndexOf('/') + 1)] !== undefined)
  const name = tool?.slice(tool.lastIndexOf('/') + 1) ?? ''
  const after = onlyAfter[name]
  if (tool === undefined || (after !== undefined && !words.includes(after))) return found
  words.forEach((word, index) => {
    for (const option of optionsOf[name] ?? []) {
      const [target, from] = targetOf(option, word, index)
      const written = words[target] ?? ''
      if (target > index && written.startsWith('-')) continue
      const start = option.afterColon ? afterColonFrom(written, from) : from
      if (start !== null && !isHarmlessValue(written.slice(start))) found.set(target, start)
    }
  })
  return found
}

function afterColonFrom(text: string, from: number): number | null {
  const colon = text.indexOf(':', from)
  return colon < 0 ? null : colon + 1
}

/** Which argument has the secret of an option, and where it begins in it; -1: the argument is not this option. */
function targetOf({ flag, takes }: Option, word: string, index: number): [number, number] {
  if (word === flag) return [takes === 'joined' ? -1 : index + 1, 0]
  return word.startsWith(flag) && takes !== 'next' && !flag.startsWith('--') ? [index, flag.length] : [-1, 0]
}

function literals(text: string): Range[] {
  return literalPatterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((found) => {
      const value = (found.groups?.value ?? '').replace(/^["']/, '')
      if (isHarmlessValue(value)) return []
      const start = found.index + found[0].lastIndexOf(value)
      return [{ start, end: start + value.length, kind: 'command-line' as const }]
    }),
  )
}
