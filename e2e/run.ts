/**
 * npm run test:e2e [-- [--keep] NAME...]: the shipped dist through act and the command line, on real clusters.
 * Needs the lab (npm run lab). `--keep` leaves the cases' folders, with act's log and the artifacts, for a look.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { messageOf } from '../src/errors.ts'
import type { Case } from './case.ts'
import { cases } from './cases/all.ts'
import { Checks } from './checks.ts'
import { containersOf, removeClusters } from './containers.ts'
import { type Lab, readLab } from './lab.ts'
import { endAll } from './process.ts'
import { Stage } from './stage.ts'

const say = (line: string): void => console.log(line)

/** @returns what did not hold, one sentence each */
async function play(one: Case, root: string, folder: string, lab: Lab, action: string): Promise<string[]> {
  const checks = new Checks(say)
  mkdirSync(folder)
  try {
    // What a killed run left would be a taken name.
    await removeClusters(one.clusters, process.env)
    await one.run(await Stage.set(root, folder, lab, action), checks)
    if (checks.passed + checks.failed.length === 0) checks.failed.push('it checked nothing')
  } catch (error) {
    checks.failed.push(messageOf(error))
    say(`  ✗ ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
  } finally {
    await removeClusters(one.clusters, process.env)
  }
  return checks.failed
}

function chosen(names: readonly string[]): readonly Case[] {
  const unknown = names.filter((name) => !cases.some((one) => one.name === name))
  if (unknown.length > 0) {
    console.error(`there is no case ${unknown.join(', ')}; there are:`)
    for (const { name, shows } of cases) console.error(`  ${name.padEnd(20)} ${shows}`)
    process.exit(2)
  }
  return names.length === 0 ? cases : cases.filter((one) => names.includes(one.name))
}

async function main(): Promise<void> {
  const root = resolve(import.meta.dirname, '..')
  const words = process.argv.slice(2)
  const keep = words.includes('--keep')
  const wanted = chosen(words.filter((word) => word !== '--keep'))
  const lab = await readLab(root)
  process.env.PATH = lab.PATH
  const scratch = mkdtempSync(join(tmpdir(), 'setup-kro-e2e-'))
  const clusters = wanted.flatMap((one) => one.clusters)
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      endAll()
      void removeClusters(clusters, process.env).finally(() => process.exit(130))
    })

  // One copy for all cases: what is tested does not change while others build.
  const action = join(scratch, 'action')
  for (const part of ['action.yml', 'dist']) cpSync(join(root, part), join(action, part), { recursive: true })

  const failures: string[] = []
  let passed = 0
  let failedCases = 0
  for (const [index, one] of wanted.entries()) {
    say(`${one.name} (${index + 1} of ${wanted.length}): ${one.shows}`)
    const began = performance.now()
    const failed = await play(one, root, join(scratch, one.name), lab, action)
    say(
      `  ${failed.length === 0 ? 'passed' : 'FAILED'} after ${((performance.now() - began) / 1000).toFixed(0)} s\n`,
    )
    if (failed.length === 0) passed += 1
    else failedCases += 1
    failures.push(...failed.map((sentence) => `${one.name}: ${sentence.split('\n', 1)[0]}`))
    if (!keep) rmSync(join(scratch, one.name), { recursive: true, force: true })
  }
  const left = await containersOf(clusters, process.env)
  if (left.length > 0) failures.push(`containers are left: ${left.join(', ')}`)
  if (keep) say(`the folders are in ${scratch}`)
  else rmSync(scratch, { recursive: true, force: true })
  for (const failure of failures) say(failure)
  say(`${passed} passed, ${failedCases + (left.length > 0 ? 1 : 0)} failed`)
  process.exitCode = failures.length === 0 ? 0 : 1
}

await main().catch((error: unknown) => {
  console.error(`e2e: ${messageOf(error)}`)
  process.exitCode = 1
})
