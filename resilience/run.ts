/**
 * npm run test:resilience [-- --keep] [--dist DIR]: what a diagnosis says of a cluster that goes away under it. Needs
 * the lab (npm run lab). Real stops, on a cluster of its own; Docker's daemon is only pretended to stop.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Checks } from '../e2e/checks.ts'
import { removeClusters } from '../e2e/containers.ts'
import { messageOf } from '../src/errors.ts'
import { canaries } from './canary/canaries.ts'
import { apiServer } from './cases/api-server.ts'
import { docker } from './cases/docker.ts'
import { nodeGone } from './cases/node-gone.ts'
import { nodePaused } from './cases/node-paused.ts'
import { Ground } from './ground.ts'

const cluster = 'res-1'
const words = process.argv.slice(2)
const checks = new Checks(console.log)
const scratch = mkdtempSync(join(tmpdir(), 'setup-kro-resilience-'))
const ground = await Ground.find(resolve(import.meta.dirname, '..'), scratch, words)
try {
  const began = performance.now()
  const kubeconfig = await ground.clusterWithKro(cluster)
  // The last one leaves no cluster.
  const cases = { canaries, docker, nodePaused, apiServer, nodeGone }
  for (const [name, play] of Object.entries(cases)) {
    console.log(`${name} (${((performance.now() - began) / 1000).toFixed(0)} s)`)
    try {
      await play({ ground, cluster, kubeconfig, checks })
    } catch (error) {
      checks.failed.push(`${name}: ${messageOf(error)}`)
      console.log(`  ✗ ${error instanceof Error ? error.stack : String(error)}`)
    }
  }
} finally {
  if (words.includes('--keep')) console.log(`kept: ${scratch}`)
  else {
    await removeClusters([cluster], ground.env)
    rmSync(scratch, { recursive: true, force: true })
  }
}
console.log(`${checks.passed} passed, ${checks.failed.length} failed`)
process.exitCode = checks.failed.length > 0 ? 1 : 0
