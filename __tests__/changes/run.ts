/**
 * npm run changes [-- [--program FILE] NAME...]: plants changes of every kind in manifests, has the product say what they do to
 * a real cluster, and compares. All changes are of one delivery: one cluster, one run. Needs the lab (npm run lab) and
 * dist (npm run build).
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { stringify } from 'yaml'
import type { ChangesJson } from '../../src/changes/changes-json.ts'
import { messageOf } from '../../src/errors.ts'
import { containersOf, removeClusters } from '../support/containers.ts'
import { readLab } from '../support/lab.ts'
import { endAll, runProcess } from '../support/process.ts'
import { cases } from './cases.ts'
import { factsOf } from './facts.ts'
import type { Manifest, Planted } from './planted.ts'

const say = (line: string): void => console.log(line)

/** kro takes one RGD after the other by default, and there are fifty. */
const values = `config:
  resourceGraphDefinitionConcurrentReconciles: 8
  resourceGraphDefinitionProgressRequeueDelay: 300ms
  graphRevisionConcurrentReconciles: 8
  dynamicControllerConcurrentReconciles: 8
  dynamicControllerRateLimiterRateLimit: 200
  dynamicControllerRateLimiterBurstLimit: 500
`

/** Longer than a cluster, two deliveries and all the waiting for what never works. */
const longestSeconds = 600

function write(folder: string, name: string, manifests: readonly Manifest[]): void {
  mkdirSync(folder, { recursive: true })
  if (manifests.length > 0)
    writeFileSync(join(folder, `${name}.yaml`), manifests.map((one) => stringify(one)).join('---\n'))
}

async function changesOf(
  planted: readonly Planted[],
  {
    program,
    scratch,
    cluster,
    env,
  }: { program: string; scratch: string; cluster: string; env: NodeJS.ProcessEnv },
): Promise<{ changes: ChangesJson; code: number | null; said: string }> {
  for (const { name, base, head } of planted) {
    write(join(scratch, 'base', 'platform'), name, base)
    write(join(scratch, 'platform'), name, head)
  }
  const report = join(scratch, 'report')
  const args = ['up', '--install', 'release', '--cluster-name', cluster, '--wait', '60s', '--out', report]
  const ended = await runProcess(
    process.execPath,
    [
      '--no-warnings',
      program,
      ...args,
      '--manifests',
      'platform/*.yaml',
      '--baseline',
      './base',
      '--values',
      values,
    ],
    { env, cwd: scratch, timeoutSeconds: longestSeconds },
  )
  const said = ended.stdout + ended.stderr
  try {
    const text = readFileSync(join(report, 'changes.json'), 'utf8')
    return { changes: JSON.parse(text) as ChangesJson, code: ended.code, said }
  } catch {
    throw new Error(`the product wrote no changes.json (exit code ${ended.code}):\n${said.slice(-4000)}`)
  }
}

/** @returns how many were classed wrongly */
function compare(planted: readonly Planted[], changes: ChangesJson): number {
  say('| change | what | said | |\n| --- | --- | --- | --- |')
  let wrong = 0
  for (const one of planted) {
    const found = factsOf(changes, one)
    const expected = [...one.expected].sort()
    const isRight = JSON.stringify(found) === JSON.stringify(expected)
    if (!isRight) wrong += 1
    const shown = found.join(', ') || 'nothing'
    say(
      `| ${one.name} | ${one.what} | ${shown} | ${isRight ? '✓' : `✗ expected ${expected.join(', ') || 'nothing'}`} |`,
    )
  }
  return wrong
}

async function main(): Promise<void> {
  const root = resolve(import.meta.dirname, '../..')
  const { values: options, positionals } = parseArgs({
    options: { program: { type: 'string' }, keep: { type: 'boolean' } },
    allowPositionals: true,
  })
  const planted = positionals.length === 0 ? cases : cases.filter(({ name }) => positionals.includes(name))
  const unknown = positionals.filter((name) => !cases.some((one) => one.name === name))
  if (unknown.length > 0) throw new Error(`there is no change ${unknown.join(', ')}`)
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
  let wrong: number
  try {
    const { changes, code, said } = await changesOf(planted, {
      program: options.program ?? join(root, 'dist', 'cli', 'index.js'),
      scratch,
      cluster,
      env: { ...process.env, ...lab, NO_COLOR: '1' },
    })
    wrong = compare(planted, changes)
    say(`\n${changes.headline}\nexit code ${code}`)
    say(
      said
        .split('\n')
        .filter((line) =>
          /^✓ .*baseline|^[✓✗] (?:take down|apply the|see which|have kro|restart|compare)/.test(line),
        )
        .join('\n'),
    )
  } finally {
    await removeClusters([cluster], process.env)
  }
  const left = await containersOf([cluster], process.env)
  say(
    `${planted.length - wrong} of ${planted.length} right, ${((performance.now() - began) / 1000).toFixed(0)} s`,
  )
  if (left.length > 0) say(`containers are left: ${left.join(', ')}`)
  if (wrong === 0 && left.length === 0 && !options.keep) rmSync(scratch, { recursive: true, force: true })
  else say(`report and manifests: ${scratch}`)
  process.exitCode = wrong === 0 && left.length === 0 ? 0 : 1
}

await main().catch((error: unknown) => {
  console.error(`changes: ${messageOf(error)}`)
  process.exitCode = 1
})
