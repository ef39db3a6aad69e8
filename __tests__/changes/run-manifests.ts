import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import type { ChangesJson } from '../../src/changes/changes-json.ts'
import { runProcess } from '../support/process.ts'
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

/** What a run needs. */
export interface ManifestsRun {
  /** The command line of the product. */
  program: string
  /** An empty folder. */
  scratch: string
  cluster: string
  env: NodeJS.ProcessEnv
}

/** Makes all changes in one cluster, and shows what was said of each. @returns how many were classed wrongly */
export async function runManifests(planted: readonly Planted[], run: ManifestsRun): Promise<number> {
  const { changes, code, said } = await changesOf(planted, run)
  const wrong = compare(planted, changes)
  say(`\n${changes.headline}\nexit code ${code}`)
  const told = /^✓ .*baseline|^[✓✗] (?:take down|apply the|see which|have kro|restart|compare)/
  say(
    said
      .split('\n')
      .filter((line) => told.test(line))
      .join('\n'),
  )
  return wrong
}

async function changesOf(
  planted: readonly Planted[],
  { program, scratch, cluster, env }: ManifestsRun,
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
