/**
 * Changes source files in small ways, as Stryker does and by its instrumenter, and counts the changes that unit tests
 * notice. Tests run in one process, with each change switched on in turn: 1000 changes take seconds, where Stryker,
 * which starts jest anew for each, takes an hour. Tests that need jest itself (mocks, timers) cannot be run so.
 *
 *     npm run mutation:quick -- src/kro/gates [src/x/y.ts …] [--tests __tests__/unit/x …] [--every N]
 *
 * Without `--tests`, the tests in the folder of __tests__/unit that mirrors the source. With `--every`, only each Nth change, for
 * sources whose every change costs seconds (each rule of diagnosis reads every fixture). Says of each change that no test
 * notices what it was, and closes with the figures of each file: of all changes, and of those in what tests run.
 * Changes of what runs while a module is loaded are left out. Exit code 1 where a test fails without any change.
 */
import {
  cpSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { registerHooks } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { type CollectedTest, collected, collectFile, end } from './mutation-tests.ts'

/** Milliseconds for one test; a change may make it wait for ever. */
const longest = 5000
/** A change that makes a loop endless is stopped where it has run so many times as often as it should. */
const hitFactor = 100

interface Position {
  line: number
  column: number
}
interface Mutant {
  id: string
  fileName: string
  location: { start: Position; end: Position }
  mutatorName: string
  replacement: string
  status?: string
}
interface Instrumented {
  files: { name: string; content: string }[]
  mutants: Mutant[]
}
type Hits = Record<string, number>
/** How Stryker's instrumented code is told which change is on, and tells what ran (@stryker-mutator/instrumenter 10). */
interface Switch {
  mutantCoverage: { static: Hits; perTest: Record<string, Hits> }
  currentTestId?: string | undefined
  activeMutant?: string | undefined
  hitCount?: number | undefined
  hitLimit?: number | undefined
}

const root = fileURLToPath(new URL('..', import.meta.url))
const { values, positionals } = parseArgs({
  options: { tests: { type: 'string', multiple: true }, every: { type: 'string', default: '1' } },
  allowPositionals: true,
})
if (positionals.length === 0) {
  console.error('mutation: name folders or files of src, such as src/kro/gates')
  process.exit(2)
}

const isFolder = (path: string): boolean => statSync(join(root, path)).isDirectory()
const below = (path: string, glob: string): string[] =>
  isFolder(path) ? globSync(`${path}/**/${glob}`, { cwd: root }).sort() : [path]
const sources = positionals.flatMap((path) => below(path, '*.ts'))
const testPaths =
  values.tests ??
  positionals.map((path) => (isFolder(path) ? path : dirname(path)).replace(/^src/, '__tests__/unit'))
const tests = [...new Set(testPaths.flatMap((path) => below(path, '*.test.ts')))]

const copy = mkdtempSync(join(tmpdir(), 'setup-kro-mutation-'))
process.on('exit', () => rmSync(copy, { recursive: true, force: true }))
for (const name of ['src', '__tests__', 'docs', 'scripts', 'package.json', 'action.yml', 'README.md'])
  cpSync(join(root, name), join(copy, name), { recursive: true })
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))

const { files, mutants } = await instrument()
for (const { name, content } of files) writeFileSync(join(copy, name), content)

async function instrument(): Promise<Instrumented> {
  const library: string = '@stryker-mutator/instrumenter'
  const { Instrumenter } = (await import(library)) as {
    Instrumenter: new (
      logger: object,
    ) => { instrument(files: object[], options: object): Promise<Instrumented> }
  }
  const quiet = { debug() {}, info() {}, warn() {}, isDebugEnabled: () => false }
  return new Instrumenter(quiet).instrument(
    sources.map((name) => ({ name, mutate: true, content: readFileSync(join(root, name), 'utf8') })),
    { plugins: null, excludedMutations: [], ignorers: [] },
  )
}

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === '@jest/globals'
      ? { url: new URL('mutation-tests.ts', import.meta.url).href, shortCircuit: true }
      : next(specifier, context),
})
const stryker: Switch = { mutantCoverage: { static: {}, perTest: {} } }
Object.assign(globalThis, { __stryker__: stryker })
// What a change breaks may fail after its test has ended.
process.on('unhandledRejection', () => undefined)
process.on('uncaughtException', () => undefined)
process.chdir(copy)
for (const test of tests) await collectFile(() => import(pathToFileURL(join(copy, test)).href))

/** Whether a test passes. */
async function passes(test: CollectedTest): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`timed out after ${longest / 1000} s`)), longest)
  })
  try {
    await Promise.race([test.run(), timeout])
    return null
  } catch (error) {
    return error
  } finally {
    clearTimeout(timer)
  }
}

for (const [place, test] of collected.entries()) {
  stryker.currentTestId = `test ${place}`
  const error = await passes(test)
  if (error === null) continue
  console.error(`mutation: without any change, "${test.name}" fails:`, error)
  process.exit(1)
}
stryker.currentTestId = undefined
const { perTest, static: whileLoading } = stryker.mutantCoverage

interface Figures {
  noticed: number
  missed: number
  notRun: number
}
const figures = new Map<string, Figures>(sources.map((name) => [name, { noticed: 0, missed: 0, notRun: 0 }]))
/** Changes that each test has noticed: a test that noticed much runs first, since one that notices is enough. */
const noticedBy = new Map<CollectedTest, number>()

const every = Number(values.every)
for (const [place, mutant] of mutants.entries()) {
  const of = figures.get(mutant.fileName)
  if (of === undefined || mutant.status === 'Ignored' || place % every !== 0) continue
  const hits = collected.map((_, place) => perTest[`test ${place}`]?.[mutant.id] ?? 0)
  const covering = collected
    .filter((_, place) => (hits[place] ?? 0) > 0)
    .sort((a, b) => (noticedBy.get(b) ?? 0) - (noticedBy.get(a) ?? 0))
  if (covering.length === 0 && mutant.id in whileLoading) continue
  stryker.activeMutant = mutant.id
  stryker.hitCount = 0
  stryker.hitLimit = hitFactor * hits.reduce((sum, one) => sum + one, 0)
  let isNoticed = false
  for (const test of covering) {
    isNoticed = (await passes(test)) !== null
    if (!isNoticed) continue
    noticedBy.set(test, (noticedBy.get(test) ?? 0) + 1)
    break
  }
  stryker.activeMutant = undefined
  stryker.hitCount = undefined
  if (isNoticed) of.noticed += 1
  else {
    of[covering.length === 0 ? 'notRun' : 'missed'] += 1
    console.log(described(mutant, covering.length === 0 ? 'not run' : 'not noticed'))
  }
}
await end()

function described({ fileName, location, mutatorName, replacement }: Mutant, outcome: string): string {
  const lines = readFileSync(join(root, fileName), 'utf8').split('\n')
  const { start, end: last } = location
  const first = lines[start.line] ?? ''
  const before =
    start.line === last.line ? first.slice(start.column, last.column) : `${first.slice(start.column)} …`
  return [
    `${fileName}:${start.line + 1}:${start.column + 1} ${outcome} (${mutatorName})`,
    `  ${first.trim()}`,
    `- ${before}`,
    `+ ${replacement.replace(/\s+/g, ' ').slice(0, 200)}`,
  ].join('\n')
}

const share = (part: number, whole: number): string =>
  whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`
const row = (name: string, { noticed, missed, notRun }: Figures): string =>
  `${name}: ${share(noticed, noticed + missed + notRun)} of all ${noticed + missed + notRun}, ` +
  `${share(noticed, noticed + missed)} of the ${noticed + missed} in what tests run`
const sum = { noticed: 0, missed: 0, notRun: 0 }
for (const [name, one] of figures) {
  console.log(row(name, one))
  for (const key of ['noticed', 'missed', 'notRun'] as const) sum[key] += one[key]
}
console.log(row('all', sum))
process.exit(0)
