import { isHarmlessValue } from './names.ts'
import type { Range } from './ranges.ts'
import { NextPlace, type Reader } from './reader.ts'
import { isQuote, quotedValue, word as wordAt } from './values.ts'

/** How an option of a tool takes its secret. */
type Taking = 'next' | 'joined' | 'either'

interface Option {
  /** As it is written, with its dashes. */
  flag: string
  takes: Taking
  /** The secret is what follows the first colon: `user:password`. */
  afterColon?: true
}

const user: readonly Option[] = ['-u', '--user', '-U', '--proxy-user'].map((flag) => ({
  flag,
  takes: 'either',
  afterColon: true,
}))
const p = (takes: Taking): readonly Option[] => [{ flag: '-p', takes }]

/** Options of one letter and others whose names do not say that they take a secret, by tool. */
const optionsOf: Readonly<Record<string, readonly Option[] | undefined>> = {
  curl: user,
  wget: user,
  http: [{ flag: '-a', takes: 'next', afterColon: true }],
  docker: p('either'),
  podman: p('either'),
  nerdctl: p('either'),
  buildah: p('either'),
  skopeo: [...p('either'), { flag: '--creds', takes: 'either', afterColon: true }, { flag: '--src-creds', takes: 'either', afterColon: true }, { flag: '--dest-creds', takes: 'either', afterColon: true }],
  crane: p('either'),
  oras: p('either'),
  helm: p('either'),
  ko: p('either'),
  ctr: user,
  crictl: [{ flag: '--creds', takes: 'either', afterColon: true }, { flag: '--auth', takes: 'either' }],
  mysql: p('joined'),
  mysqldump: p('joined'),
  mysqladmin: p('joined'),
  mariadb: p('joined'),
  sshpass: p('either'),
  mongo: p('either'),
  mongosh: p('either'),
  mongodump: p('either'),
  az: p('next'),
  oc: p('next'),
  cf: p('next'),
  argocd: [],
  'redis-cli': [{ flag: '-a', takes: 'either' }],
  ldapsearch: [{ flag: '-w', takes: 'next' }],
  ldapadd: [{ flag: '-w', takes: 'next' }],
  sqlcmd: [{ flag: '-P', takes: 'either' }],
  influx: [{ flag: '-t', takes: 'next' }],
  vault: [],
  openssl: ['-pass', '-passin', '-passout', '-k', '-K'].map((flag) => ({ flag, takes: 'next' })),
  zip: [{ flag: '-P', takes: 'either' }],
  unzip: [{ flag: '-P', takes: 'either' }],
} // biome-ignore format: a table, one tool a line

/** Tools of which `-p` is a password only after this word: `docker run -p 80:80`. */
const onlyAfter: Readonly<Record<string, string>> = {
  docker: 'login',
  podman: 'login',
  nerdctl: 'login',
  buildah: 'login',
  skopeo: 'login',
  crane: 'login',
  oras: 'login',
  helm: 'login',
  ko: 'login',
  az: 'login',
  oc: 'login',
  cf: 'login',
}

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
      if (groups.end !== '\n' || !/\\\r?$/.test(text.slice(Math.max(0, found.index - 2), found.index)))
        tool = ''
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
  const between = /["']?[ \t]*,[ \t]*|[ \t]+|=|/y
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

const literal: readonly RegExp[] = [
  /--from-literal[= ]["']?[\w.-]{1,253}=(?<value>"[^"\n]{1,4096}|'[^'\n]{1,4096}|[^\s"']{1,4096})/g,
  /\becho\s{1,4}(?:-n\s{1,4})?(?<value>"[^"\n]{1,1024}|'[^'\n]{1,1024}|[^\s"'|]{1,1024})["']?\s{0,8}\|[^\n|]{0,300}--password-stdin/g,
  /\bidentified\s{1,8}(?:with\s{1,8}[\w"'`]{1,64}\s{1,8})?by\s{1,8}(?:password\s{1,8})?(?<value>'[^'\n]{1,1024}|"[^"\n]{1,1024})/gi,
  /\blogin\s{1,8}[^\s]{1,128}\s{1,8}password\s{1,8}(?<value>[^\s]{1,1024})/g,
]

function literals(text: string): Range[] {
  return literal.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((found) => {
      const value = (found.groups?.value ?? '').replace(/^["']/, '')
      if (isHarmlessValue(value)) return []
      const start = found.index + found[0].indexOf(value, found[0].search(/[=\s]/))
      return [{ start, end: start + value.length, kind: 'command-line' as const }]
    }),
  )
}
