/**
 * npm run test:resilience [-- [--keep] [--dist DIR] [NAME...]]: servers that break or lie under a download, what a
 * diagnosis says of a cluster that goes away under it, and what is left of a job that is cancelled or meets another one.
 * Needs the lab (npm run lab). Real stops, on clusters of its own; Docker's daemon is only pretended to stop. NAME: only
 * these cases.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { messageOf } from '../../src/errors.ts'
import { Checks } from '../support/checks.ts'
import { removeClusters } from '../support/containers.ts'
import { canaries } from './canary/canaries.ts'
import { apiServer } from './cases/api-server.ts'
import { cancel } from './cases/cancel.ts'
import { diagnosisHangs } from './cases/diagnosis-hangs.ts'
import { docker } from './cases/docker.ts'
import { downloads } from './cases/downloads.ts'
import { nodeGone } from './cases/node-gone.ts'
import { nodePaused } from './cases/node-paused.ts'
import { sameName } from './cases/same-name.ts'
import { Harness } from './harness.ts'

const cluster = 'res-1'
/** Of a cluster with kro that they share; the last one leaves none. */
const clusterCases = {
  canaries,
  docker,
  'node-paused': nodePaused,
  'api-server': apiServer,
  'node-gone': nodeGone,
}
/** Those that make jobs of their own. */
const jobCases = { downloads, 'diagnosis-hangs': diagnosisHangs, cancel, 'same-name': sameName }

const words = process.argv.slice(2)
const option = (name: string): string | undefined => {
  const place = words.indexOf(`--${name}`)
  return place === -1 ? undefined : words[place + 1]
}
const known = [...Object.keys(clusterCases), ...Object.keys(jobCases)]
const named = words.filter((word, at) => !word.startsWith('--') && !takesValue(words[at - 1]))
const unknown = named.filter((name) => !known.includes(name))
if (unknown.length > 0) {
  console.error(`there is no case ${unknown.join(', ')}; there are ${known.join(', ')}`)
  process.exit(2)
}
const wanted = ([name]: [string, unknown]): boolean => named.length === 0 || named.includes(name)
const checks = new Checks(console.log)
const scratch = mkdtempSync(join(tmpdir(), 'setup-kro-resilience-'))
const harness = await Harness.find(resolve(import.meta.dirname, '../..'), scratch, words)
const began = performance.now()

async function play(name: string, body: () => Promise<void>): Promise<void> {
  console.log(`${name} (${((performance.now() - began) / 1000).toFixed(0)} s)`)
  try {
    await body()
  } catch (error) {
    checks.failed.push(`${name}: ${messageOf(error)}`)
    console.log(`  ✗ ${error instanceof Error ? error.stack : String(error)}`)
  }
}

/** Every option but `--keep` has a value. */
function takesValue(word: string | undefined): boolean {
  return word?.startsWith('--') === true && word !== '--keep'
}

try {
  const shared = Object.entries(clusterCases).filter(wanted)
  if (shared.length > 0) {
    const kubeconfig = await harness.clusterWithKro(cluster)
    for (const [name, one] of shared) await play(name, () => one({ harness, cluster, kubeconfig, checks }))
  }
  for (const [name, one] of Object.entries(jobCases).filter(wanted))
    await play(name, () => one({ harness, checks, option }))
} finally {
  if (words.includes('--keep')) console.log(`kept: ${scratch}`)
  else {
    await removeClusters([cluster, 'res-cancel', 'res-race'], harness.env)
    rmSync(scratch, { recursive: true, force: true })
  }
}
console.log(`${checks.passed} passed, ${checks.failed.length} failed`)
process.exitCode = checks.failed.length > 0 ? 1 : 0
