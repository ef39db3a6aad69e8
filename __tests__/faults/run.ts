/**
 * npm run faults [-- [--dimension NAME] [--clusters N] [--keep PREFIX] [--no-fixes] [--program FILE] NAME...]: breaks a real cluster, or the tools, in every known way,
 * one after the other, asks the product why, and compares. Needs the lab (npm run lab) and dist (npm run build).
 */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { messageOf } from '../../src/errors.ts'
import { containersOf, removeClusters } from '../support/containers.ts'
import { readLab } from '../support/lab.ts'
import { endAll } from '../support/process.ts'
import { choose } from './choice.ts'
import type { Fault } from './fault.ts'
import { ClusterLane, MachineLane } from './lanes.ts'
import { edgeSummary, fixText, goalReached, type Result, summary, table } from './table.ts'

const say = (line: string): void => console.log(line)

async function main(): Promise<void> {
  const root = resolve(import.meta.dirname, '../..')
  const choice = choose(process.argv.slice(2))
  const lab = await readLab(root)
  const scratch = mkdtempSync(join(tmpdir(), 'setup-kro-faults-'))
  const own = `faults-${process.pid}-own`
  const prefix = choice.keep ?? `faults-${process.pid}`
  const shared = choice.lanes.map((lane) => `${prefix}-${lane}`)
  const clusters = [...(choice.keep === null ? shared : []), own]
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      endAll()
      void removeClusters(clusters, process.env).finally(() => process.exit(130))
    })
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    ...lab,
    // A kubeconfig is there too, so it has to outlive the run where the cluster does.
    RUNNER_TOOL_CACHE: choice.keep === null ? join(scratch, 'tools') : join(tmpdir(), `${choice.keep}-tools`),
    NO_COLOR: '1',
  }
  process.env.PATH = lab.PATH
  const settings = {
    program: choice.program ?? ownCopy(root, scratch),
    lab,
    env,
    scratch,
    fixes: choice.fixes,
    keep: choice.keep !== null,
  }

  const began = performance.now()
  const results: Result[] = []
  const tell = (result: Result): void => {
    results.push(result)
    const { fault, found, right, note, seconds, fix, gateSeconds } = result
    const more = [gateSeconds === null ? '' : `gate ${gateSeconds.toFixed(1)} s`, fixText(fix)].filter(
      (text) => text !== '',
    )
    say(
      `${right ? '✓' : '✗'} ${fault.name} → ${found ?? 'nothing'} (${seconds.toFixed(0)} s)${right ? '' : ` ${note}`}${more.map((text) => `; ${text}`).join('')}`,
    )
  }
  try {
    const of = (on: Fault['on']): Fault[] => choice.faults.filter((fault) => fault.on === on)
    const queue = of('cluster')
    // Lanes mostly wait: for Kubernetes, for downloads, for compilers.
    await Promise.all([
      ...shared.map((cluster) => new ClusterLane({ ...settings, cluster }).run(queue, tell)),
      new MachineLane({ ...settings, cluster: own }).run(of('machine'), tell),
    ])
  } finally {
    await removeClusters(clusters, process.env)
  }
  const left = await containersOf(clusters, process.env)
  const ordered = choice.faults.flatMap((fault) => results.filter((result) => result.fault === fault))
  writeFileSync(join(scratch, 'table.md'), `${table(ordered)}\n`)
  say(`\n${table(ordered)}\n\n${summary(ordered)}\n${edgeSummary(ordered)}`)
  say(`${((performance.now() - began) / 60_000).toFixed(1)} minutes`)
  if (left.length > 0) say(`containers are left: ${left.join(', ')}`)
  const good = ordered.length === choice.faults.length && goalReached(ordered) && left.length === 0
  if (ordered.every(({ right }) => right)) rmSync(scratch, { recursive: true, force: true })
  else say(`evidence of what was wrong: ${scratch}`)
  process.exitCode = good ? 0 : 1
}

/** What is tested does not change while others build. @returns the copied entry file of the command line */
function ownCopy(root: string, scratch: string): string {
  cpSync(join(root, 'dist'), join(scratch, 'dist'), { recursive: true })
  return join(scratch, 'dist', 'cli', 'index.js')
}

await main().catch((error: unknown) => {
  console.error(`faults: ${messageOf(error)}`)
  process.exitCode = 1
})
