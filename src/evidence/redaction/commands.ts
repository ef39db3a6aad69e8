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
  let tool = ''
  let loggingIn = false
  for (let found = parts.exec(text); found !== null; found = parts.exec(text)) {
    const { groups } = found
    if (groups?.end !== undefined) {
      if (groups.end !== '\n' || !goesOn(text, found.index)) tool = ''
      continue
    }
    if (groups?.login !== undefined) loggingIn = true
    if (groups?.tool !== undefined && tool === '') {
      tool = groups.tool
      loggingIn = false
    }
    if (groups?.flag === undefined || (onlyAfter[tool] !== undefined && !loggingIn)) continue
    const option = optionsOf[tool]?.find(({ flag }) => flag === groups.flag)
    const value = option === undefined ? null : optionValue(reader, option, parts.lastIndex, places)
    if (value === null) continue
    ranges.push(value)
    parts.lastIndex = Math.max(parts.lastIndex, value.end)
  }
  return ranges
}

/** A line that a shell continues, or a list of arguments in YAML. */
const goesOn = (text: string, lineEnd: number): boolean =>
  /\\\r?$/.test(text.slice(Math.max(0, lineEnd - 2), lineEnd)) ||
  /^\n\s*- /.test(text.slice(lineEnd, lineEnd + 200))

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
      const colon = option.afterColon ? written.indexOf(':', from) : from - 1
      const secret = written.slice(colon + 1)
      if ((option.afterColon && colon < 0) || (target > index && written.startsWith('-'))) continue
      if (!isHarmlessValue(secret)) found.set(target, colon + 1)
    }
  })
  return found
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
