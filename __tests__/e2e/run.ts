/**
 * npm run test:e2e [-- [--keep] [--lanes N] NAME...]: the shipped dist through act and the command line, on real
 * clusters. Needs the lab (npm run lab). `--keep` leaves the cases' folders, with act's log and the artifacts, for a
 * look. Two cases run side by side, since a case waits for half of its time; `--lanes 1` runs one after the other.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { messageOf } from '../../src/errors.ts'
import { containersOf, otherClusters, removeClusters } from '../support/containers.ts'
import { readLab } from '../support/lab.ts'
import { endAll } from '../support/process.ts'
import type { Case } from './case.ts'
import { cases } from './cases/all.ts'
import { alone } from './lock.ts'
import { runCase, type Suite } from './run-case.ts'

const say = (line: string): void => console.log(line)

const secondsSince = (began: number): string => ((performance.now() - began) / 1000).toFixed(0)

/** @returns null where a name is that of no case; then it was said which there are */
function chosen(names: readonly string[]): readonly Case[] | null {
  const unknown = names.filter((name) => !cases.some((one) => one.name === name))
  if (unknown.length === 0)
    return names.length === 0 ? cases : cases.filter((one) => names.includes(one.name))
  console.error(`there is no case ${unknown.join(', ')}; there are:`)
  for (const { name, shows } of cases) console.error(`  ${name.padEnd(20)} ${shows}`)
  return null
}

/** @returns how many failed */
async function runAll(wanted: readonly Case[], suite: Suite, keep: boolean, lanes: number): Promise<number> {
  const failures: string[] = []
  let failed = 0
  const began = performance.now()
  const others = await otherClusters(
    cases.flatMap(({ clusters }) => clusters),
    process.env,
  )
  // They share processors, and the host's inotify instances: with few of those a node of ours may not start.
  if (others.length > 0) say(`other clusters run on this host, which may disturb: ${others.join(', ')}\n`)
  const runOne = async (one: Case): Promise<void> => {
    const lines = [`${one.name} (${wanted.indexOf(one) + 1} of ${wanted.length}): ${one.shows}`]
    const start = performance.now()
    const faults = await runCase(one, { ...suite, say: (line) => void lines.push(line) })
    lines.push(`  ${faults.length === 0 ? 'passed' : 'FAILED'} after ${secondsSince(start)} s\n`)
    // What a case prints stays together, whatever runs beside it.
    say(lines.join('\n'))
    if (faults.length > 0) failed += 1
    failures.push(...faults.map((sentence) => `${one.name}: ${sentence.split('\n', 1)[0]}`))
    if (!keep) rmSync(join(suite.scratch, one.name), { recursive: true, force: true })
  }
  const shared = wanted.filter((one) => !one.alone)
  const lane = async (): Promise<void> => {
    for (let one = shared.shift(); one !== undefined; one = shared.shift()) await runOne(one)
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  for (const one of wanted.filter(({ alone: isAlone }) => isAlone)) await runOne(one)
  const left = await containersOf(
    wanted.flatMap(({ clusters }) => clusters),
    process.env,
  )
  if (left.length > 0) {
    failures.push(`containers are left: ${left.join(', ')}`)
    failed += 1
  }
  for (const failure of failures) say(failure)
  say(`all of it took ${secondsSince(began)} s`)
  return failed
}

async function main(): Promise<void> {
  const root = resolve(import.meta.dirname, '../..')
  const { values, positionals } = parseArgs({
    options: { keep: { type: 'boolean', default: false }, lanes: { type: 'string', default: '2' } },
    allowPositionals: true,
  })
  const { keep } = values
  const lanes = Number(values.lanes)
  const wanted = chosen(positionals)
  if (wanted === null || !(lanes >= 1)) {
    process.exitCode = 2
    return
  }
  const release = alone(join(tmpdir(), 'setup-kro-e2e.lock'))
  const scratch = mkdtempSync(join(tmpdir(), 'setup-kro-e2e-'))
  const cleanUp = (): void => {
    if (!keep) rmSync(scratch, { recursive: true, force: true })
    release()
  }
  try {
    const lab = await readLab(root)
    process.env.PATH = lab.PATH
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        endAll()
        const clusters = wanted.flatMap((one) => one.clusters)
        void removeClusters(clusters, process.env).finally(() => {
          cleanUp()
          process.exit(130)
        })
      })
    // One copy for all cases: what is tested does not change while others build.
    const action = join(scratch, 'action')
    for (const part of ['action.yml', 'dist'])
      cpSync(join(root, part), join(action, part), { recursive: true })
    if (keep) say(`the folders are in ${scratch}`)
    const failed = await runAll(wanted, { root, scratch, lab, action, say }, keep, lanes)
    say(`${Math.max(0, wanted.length - failed)} passed, ${failed} failed`)
    process.exitCode = failed === 0 ? 0 : 1
  } finally {
    cleanUp()
  }
}

await main().catch((error: unknown) => {
  console.error(`e2e: ${messageOf(error)}`)
  say('0 passed, 1 failed')
  process.exitCode = 1
})
