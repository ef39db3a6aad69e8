/**
 * npm run changes:errors [-- [--program FILE] [--seed N] [--graphs N]]: plants errors of every kind in RGDs, has the product
 * prove them on a real cluster, and compares what it tells with what was planted, by file, line and column. Needs the lab
 * (npm run lab) and dist (npm run build).
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { messageOf } from '../../../src/errors.ts'
import { type RgdErrorsRecord, rgdErrorsFile } from '../../../src/kro/rgd-errors/records.ts'
import { containersOf, removeClusters } from '../../support/containers.ts'
import { readLab } from '../../support/lab.ts'
import { endAll, runProcess } from '../../support/process.ts'
import { type PlantedGraph, plantedGraphs } from './planted.ts'

const say = (line: string): void => console.log(line)

/** A cluster, and up to thirty rounds for each RGD. */
const longestSeconds = 300

/** @returns what the product recorded, and all that it said */
async function errorsOf(
  graphs: readonly PlantedGraph[],
  {
    program,
    scratch,
    cluster,
    env,
  }: { program: string; scratch: string; cluster: string; env: NodeJS.ProcessEnv },
): Promise<{ record: RgdErrorsRecord; said: string }> {
  const folder = join(scratch, 'rgds')
  mkdirSync(folder)
  for (const { file, text } of graphs) writeFileSync(join(scratch, file), text)
  const report = join(scratch, 'report')
  const args = ['up', '--install', 'release', '--cluster-name', cluster, '--wait', '60s', '--out', report]
  const ended = await runProcess(
    process.execPath,
    ['--no-warnings', program, ...args, '--manifests', 'rgds/*.yaml'],
    { env, cwd: scratch, timeoutSeconds: longestSeconds },
  )
  const said = ended.stdout + ended.stderr
  try {
    const text = readFileSync(join(report, rgdErrorsFile), 'utf8')
    return { record: JSON.parse(text) as RgdErrorsRecord, said }
  } catch {
    throw new Error(`the product recorded no errors (exit code ${ended.code}):\n${said.slice(-4000)}`)
  }
}

/** @returns how many errors were not found, and how many were told that are none */
function compare(
  graphs: readonly PlantedGraph[],
  { rgds }: RgdErrorsRecord,
): { missed: number; invented: number } {
  say(
    '| RGD | planted | found | invented | rounds | s a round | rest |\n| --- | --- | --- | --- | --- | --- | --- |',
  )
  const sum = { planted: 0, missed: 0, invented: 0 }
  const wrong: string[] = []
  for (const { name, file, errors } of graphs) {
    const record = rgds.find(({ rgd }) => rgd === name)
    const told = new Map(record?.errors.map((one) => [`${one.line}:${one.column}`, one]))
    const missed = errors.filter(({ line, column }) => !told.has(`${line}:${column}`))
    const places = new Set(errors.map(({ line, column }) => `${line}:${column}`))
    const invented = (record?.errors ?? []).filter(({ line, column }) => !places.has(`${line}:${column}`))
    const twice = (record?.errors.length ?? 0) - told.size
    for (const { kind, line, column, shown } of missed)
      wrong.push(`not found: ${file}:${line}:${column}: ${kind}: ${shown}`)
    for (const { line, column, words } of invented)
      wrong.push(`invented: ${file}:${line}:${column}: ${words}`)
    if (twice > 0) wrong.push(`${file}: ${twice} told twice`)
    const { rounds = 0, seconds = 0, rest = '' } = record ?? {}
    say(
      `| ${name} | ${errors.length} | ${errors.length - missed.length} | ${invented.length + twice} | ${rounds} | ${(seconds / rounds).toFixed(2)} | ${rest} |`,
    )
    sum.planted += errors.length
    sum.missed += missed.length
    sum.invented += invented.length + twice
  }
  for (const line of wrong) say(line)
  say(`\n${sum.planted - sum.missed} of ${sum.planted} found, ${sum.invented} invented`)
  return sum
}

async function main(): Promise<void> {
  const root = resolve(import.meta.dirname, '../../..')
  const { values: options } = parseArgs({
    options: {
      program: { type: 'string' },
      seed: { type: 'string', default: '1' },
      graphs: { type: 'string', default: '12' },
      keep: { type: 'boolean' },
    },
  })
  const graphs = plantedGraphs(Number(options.seed), Number(options.graphs))
  const lab = await readLab(root)
  const scratch = mkdtempSync(join(tmpdir(), 'setup-kro-errors-'))
  const cluster = `errors-${process.pid}`
  process.env.PATH = lab.PATH
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      endAll()
      void removeClusters([cluster], process.env).finally(() => process.exit(130))
    })
  let isRight = false
  try {
    const { record, said } = await errorsOf(graphs, {
      program: options.program ?? join(root, 'dist', 'cli', 'index.js'),
      ...{ scratch, cluster, env: { ...process.env, ...lab, NO_COLOR: '1' } },
    })
    const { missed, invented } = compare(graphs, record)
    isRight = missed + invented === 0
    say(
      said
        .split('\n')
        .filter((line) => /find every error/.test(line))
        .join('\n'),
    )
  } finally {
    await removeClusters([cluster], process.env)
  }
  const left = await containersOf([cluster], process.env)
  if (left.length > 0) say(`containers are left: ${left.join(', ')}`)
  if (isRight && !options.keep) rmSync(scratch, { recursive: true, force: true })
  else say(`report and manifests: ${scratch}`)
  process.exitCode = isRight && left.length === 0 ? 0 : 1
}

await main().catch((error: unknown) => {
  console.error(`changes:errors: ${messageOf(error)}`)
  process.exitCode = 1
})
