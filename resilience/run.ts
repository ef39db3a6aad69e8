/**
 * npm run test:resilience [-- --keep] [--dist DIR] [NAME...]: servers that break or lie under a download, and what a
 * diagnosis says of a cluster that goes away under it. Needs the lab (npm run lab). Real stops, on a cluster of its
 * own; Docker's daemon is only pretended to stop. NAME: only these cases.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { Checks } from '../e2e/checks.ts'
import { removeClusters } from '../e2e/containers.ts'
import { messageOf } from '../src/errors.ts'
import { canaries } from './canary/canaries.ts'
import { apiServer } from './cases/api-server.ts'
import { diagnosisHangs } from './cases/diagnosis-hangs.ts'
import { docker } from './cases/docker.ts'
import { downloads } from './cases/downloads.ts'
import { nodeGone } from './cases/node-gone.ts'
import { nodePaused } from './cases/node-paused.ts'
import { Ground } from './ground.ts'

const cluster = 'res-1'
const { values, positionals } = parseArgs({
  options: { keep: { type: 'boolean', default: false }, dist: { type: 'string' } },
  allowPositionals: true,
})
const words = process.argv.slice(2)
const withoutCluster = { downloads, diagnosisHangs }
// The last one leaves no cluster.
const onCluster = { canaries, docker, nodePaused, apiServer, nodeGone }
/** As in README.md: `node-paused`. */
const named = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
const names = [...Object.keys(withoutCluster), ...Object.keys(onCluster)].map(named)
const unknown = positionals.filter((name) => !names.includes(named(name)))
if (unknown.length > 0) {
  console.error(`there is no case ${unknown.join(', ')}; there are ${names.join(', ')}`)
  process.exit(2)
}
const wanted = <T>(cases: Record<string, T>): [string, T][] =>
  Object.entries(cases).filter(
    ([name]) => positionals.length === 0 || positionals.some((one) => named(one) === named(name)),
  )
const checks = new Checks(console.log)
const scratch = mkdtempSync(join(tmpdir(), 'setup-kro-resilience-'))
const ground = await Ground.find(resolve(import.meta.dirname, '..'), scratch, words)
const began = performance.now()

async function play(name: string, run: () => Promise<void>): Promise<void> {
  console.log(`${named(name)} (${((performance.now() - began) / 1000).toFixed(0)} s)`)
  try {
    await run()
  } catch (error) {
    checks.failed.push(`${named(name)}: ${messageOf(error)}`)
    console.log(`  ✗ ${error instanceof Error ? error.stack : String(error)}`)
  }
}

const clustered = wanted(onCluster)
try {
  for (const [name, run] of wanted(withoutCluster)) await play(name, () => run({ ground, checks }))
  if (clustered.length > 0) {
    const kubeconfig = await ground.clusterWithKro(cluster)
    for (const [name, run] of clustered) await play(name, () => run({ ground, cluster, kubeconfig, checks }))
  }
} finally {
  if (values.keep) console.log(`kept: ${scratch}`)
  else {
    if (clustered.length > 0) await removeClusters([cluster], ground.env)
    rmSync(scratch, { recursive: true, force: true })
  }
}
console.log(`${checks.passed} passed, ${checks.failed.length} failed`)
process.exitCode = checks.failed.length > 0 ? 1 : 0
