import { parseArgs } from 'node:util'
import type { RawInput } from '../inputs/inputs.ts'
import { type InputName, type InputSpec, inputNames, inputTable, runnerInputs } from '../inputs/table.ts'
import { switchValues } from '../inputs/values.ts'
import { variableOf } from '../inputs/workflow.ts'

export const commands = ['up', 'diagnose', 'analyze', 'down'] as const
export type CommandName = (typeof commands)[number]

/** What stands on the command line. */
export interface Arguments {
  command: CommandName
  /** For `analyze`: the folder. */
  folder: string | null
  /** `--out`. */
  out: string
  /** `out` was given, and is not the default. */
  outGiven: boolean
  json: boolean
  help: boolean
  version: boolean
  inputs: RawInput
  /** Words that are not understood. */
  faults: readonly string[]
}

const ownFlags = {
  out: 'Folder of the report (default setup-kro-report)',
  json: 'Print diagnosis.json to standard output, progress to standard error',
  help: 'This text',
  version: 'Version of setup-kro',
}
const switches = new Set(['json', 'help', 'version'])

/**
 * Reads a command line: a command (default `up`), and every input as a flag (`--wait 5m`, `--wait=5m`). What is not
 * given may come from the environment (`SETUP_KRO_WAIT`).
 *
 * What is not understood is in `faults`, so that it is reported along with the faults of the inputs.
 */
export function readArguments(argv: readonly string[], env: NodeJS.ProcessEnv): Arguments {
  const { words, flags, faults } = sortWords(argv)
  const command = commands.find((known) => known === (words[0] ?? 'up'))
  if (!command) faults.push(`unknown command ${words[0]}: there are ${commands.join(', ')}`)
  if (command === 'analyze' && words.length < 2)
    faults.push('analyze needs the folder of a report: setup-kro analyze DIR')
  for (const extra of words.slice(command === 'analyze' ? 2 : 1))
    faults.push(`unexpected argument ${JSON.stringify(extra)}`)
  const out = flags.get('out') || env.SETUP_KRO_OUT || null
  return {
    command: command ?? 'up',
    faults: faults.map((fault) => `${fault} (see --help)`),
    folder: words[1] ?? null,
    out: out ?? 'setup-kro-report',
    outGiven: out !== null,
    json: flags.has('json'),
    help: flags.has('help'),
    version: flags.has('version'),
    inputs: (name) => rawInput(name, flags, env),
  }
}

interface SortedWords {
  words: string[]
  flags: Map<string, string>
  faults: string[]
}

const flagOptions = Object.fromEntries([
  ...[...Object.keys(ownFlags), ...inputNames].map((name) => [name, { type: 'string' as const }]),
  ...[...switches].map((name) => [name, { type: 'boolean' as const }]),
])

/** Separates flags, their values and other words. All faults are collected, so parseArgs is not strict. */
function sortWords(argv: readonly string[]): SortedWords {
  const { tokens } = parseArgs({
    args: [...argv],
    options: flagOptions,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const sorted: SortedWords = { words: [], flags: new Map(), faults: [] }
  // The word behind an unknown flag is probably its value.
  let unknownAt = Number.NaN
  for (const token of tokens) {
    if (token.kind === 'positional' && token.index !== unknownAt + 1) sorted.words.push(token.value)
    if (token.kind !== 'option') continue
    takeFlag(token, sorted)
    if (!Object.hasOwn(flagOptions, token.name) && token.value === undefined) unknownAt = token.index
  }
  return sorted
}

interface Flag {
  name: string
  /** As it was typed. */
  rawName: string
  value: string | undefined
  inlineValue: boolean | undefined
}

function takeFlag({ name, rawName, value, inlineValue }: Flag, { flags, faults }: SortedWords): void {
  if (!Object.hasOwn(flagOptions, name) || !rawName.startsWith('--'))
    faults.push(`unknown flag ${rawName}${nearest(name)}`)
  else if (switches.has(name)) {
    if (value !== undefined) faults.push(`--${name} takes no value`)
    flags.set(name, 'true')
  } else if (value === undefined || (inlineValue !== true && value.startsWith('--')))
    faults.push(`--${name} needs a value`)
  else if (flags.has(name)) faults.push(`--${name} is given twice`)
  else flags.set(name, value)
}

function rawInput(
  name: InputName,
  flags: ReadonlyMap<string, string>,
  env: NodeJS.ProcessEnv,
): { text: string; from: string } | undefined {
  const flag = flags.get(name)
  if (flag !== undefined) return { text: flag, from: `--${name}` }
  const text = env[variableOf(name)]
  return text === undefined || text === '' ? undefined : { text, from: variableOf(name) }
}

/** A flag that begins alike, where someone mistyped. */
function nearest(name: string): string {
  const close = [...inputNames, ...Object.keys(ownFlags)].find(
    (known) => name.length > 2 && (known.startsWith(name.slice(0, 4)) || known.includes(name)),
  )
  return close ? `; did you mean --${close}?` : ''
}

/** The text of `--help`, in 100 columns at most. */
export function helpText(): string {
  const line = (name: string, text: string): string =>
    `  --${name.padEnd(26)} ${wrapped(text.replaceAll('`', ''), 69).join(`\n${' '.repeat(31)}`)}`
  return [
    'setup-kro puts kro on a KinD cluster, proves that it works, and says why when it does not.',
    '',
    'Usage: setup-kro [up] [flags]        create a cluster with kro, prove it (and leave it running)',
    '       setup-kro diagnose [flags]    find out what is wrong with a living cluster',
    '       setup-kro analyze DIR         read evidence that was taken earlier (a downloaded artifact);',
    '                                     reports are written into DIR, or into the folder of --out',
    '       setup-kro down [flags]        delete the cluster',
    '',
    'Flags, each also as an environment variable (--wait as SETUP_KRO_WAIT):',
    ...Object.entries(ownFlags).map(([name, text]) => line(name, text)),
    ...inputNames.filter((name) => !runnerInputs.includes(name)).map((name) => line(name, describe(name))),
    '',
    'Exit code 0: healthy; 1: a cause was found or something failed; 2: it could not be run as asked.',
  ].join('\n')
}

function describe(name: InputName): string {
  const spec: InputSpec = inputTable[name]
  if (spec.default === undefined) return spec.description
  // The description is that of action.yml, where on and off are known; on a command line a flag might take no value.
  const values = switchValues.some((value) => value === spec.default) ? `${switchValues.join(', ')}; ` : ''
  return `${spec.description} (${values}default ${spec.default})`
}

/** A text in lines of at most so many characters, broken between words. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
