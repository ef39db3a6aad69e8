/**
 * npm run changes [-- [--program FILE] NAME...]: plants changes of every kind in manifests and in kro, has the product say
 * what they do to a real cluster, and compares. All changes of manifests are of one delivery: one cluster, one run; each
 * upgrade of kro has a cluster of its own. Names are those of changes, or `manifests` or `upgrades` for all of a kind. Needs
 * the lab (npm run lab) and dist (npm run build).
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { messageOf } from '../../src/errors.ts'
import { containersOf, removeClusters } from '../support/containers.ts'
import { readLab } from '../support/lab.ts'
import { endAll } from '../support/process.ts'
import { cases } from './cases.ts'
import { runManifests } from './run-manifests.ts'
import { runUpgrade, type UpgradeRun } from './run-upgrade.ts'
import { upgrades } from './upgrades.ts'

const say = (line: string): void => console.log(line)

/** What was asked for; everything without names. @throws Error that names what is not known */
function chosen(names: readonly string[]): { planted: typeof cases; upgraded: typeof upgrades } {
  const known = [...cases, ...upgrades].map(({ name }) => name)
  const unknown = names.filter((name) => !['manifests', 'upgrades', ...known].includes(name))
  if (unknown.length > 0)
    throw new Error(`there is no change ${unknown.join(', ')}; there are ${known.join(', ')}`)
  const isChosen = (kind: string, name: string): boolean =>
    names.length === 0 || names.includes(kind) || names.includes(name)
  return {
    planted: cases.filter(({ name }) => isChosen('manifests', name)),
    upgraded: upgrades.filter(({ name }) => isChosen('upgrades', name)),
  }
}

/** Makes one upgrade after the other, and shows what was said of each. @returns how many were said wrongly */
async function runUpgrades(upgraded: typeof upgrades, runOf: (name: string) => UpgradeRun): Promise<number> {
  let wrong = 0
  if (upgraded.length > 0) say('| upgrade | what | said | s | |\n| --- | --- | --- | --- | --- |')
  for (const one of upgraded) {
    const run = runOf(one.name)
    await removeClusters([run.cluster], process.env)
    const ended = await runUpgrade(one, run)
    if (ended.wrong.length > 0) wrong += 1
    const verdict = ended.wrong.length === 0 ? '✓' : `✗ ${ended.wrong.join('; ')}`
    say(`| ${one.name} | ${one.what} | ${ended.said} | ${ended.seconds.toFixed(0)} | ${verdict} |`)
  }
  return wrong
}

async function main(): Promise<void> {
  const root = resolve(import.meta.dirname, '../..')
  const { values: options, positionals } = parseArgs({
    options: { program: { type: 'string' }, keep: { type: 'boolean' } },
    allowPositionals: true,
  })
  const { planted, upgraded } = chosen(positionals)
  const lab = await readLab(root)
  const scratch = mkdtempSync(join(tmpdir(), 'setup-kro-changes-'))
  const cluster = `changes-${process.pid}`
  process.env.PATH = lab.PATH
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      endAll()
      void removeClusters([cluster], process.env).finally(() => process.exit(130))
    })
  const began = performance.now()
  const program = options.program ?? join(root, 'dist', 'cli', 'index.js')
  const env = { ...process.env, ...lab, NO_COLOR: '1' }
  let wrong = 0
  try {
    const folder = (name: string): string => {
      mkdirSync(join(scratch, name))
      return join(scratch, name)
    }
    if (planted.length > 0)
      wrong += await runManifests(planted, { program, scratch: folder('manifests'), cluster, env })
    wrong += await runUpgrades(upgraded, (name) => ({ program, scratch: folder(name), cluster, lab, env }))
  } finally {
    await removeClusters([cluster], process.env)
  }
  const left = await containersOf([cluster], process.env)
  const all = planted.length + upgraded.length
  say(`${all - wrong} of ${all} right, ${((performance.now() - began) / 1000).toFixed(0)} s`)
  if (left.length > 0) say(`containers are left: ${left.join(', ')}`)
  if (wrong === 0 && left.length === 0 && !options.keep) rmSync(scratch, { recursive: true, force: true })
  else say(`report and manifests: ${scratch}`)
  process.exitCode = wrong === 0 && left.length === 0 ? 0 : 1
}

await main().catch((error: unknown) => {
  console.error(`changes: ${messageOf(error)}`)
  process.exitCode = 1
})
