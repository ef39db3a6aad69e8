/**
 * npm run test:scale [-- --small] [--keep] [--dist DIR]: how much a diagnosis costs in a large cluster. Needs the lab
 * (npm run lab). The pods are kwok's: real to the API server, run by nobody. First 500 in 20 namespaces, then 5,000
 * with 50,000 events (not with `--small`). Nothing is wrong there, so nothing may be found.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Checks } from '../e2e/checks.ts'
import { removeClusters } from '../e2e/containers.ts'
import type { Diagnosis } from '../src/diagnosis/diagnosis.ts'
import { messageOf } from '../src/errors.ts'
import type { Kube } from '../src/outside/kube.ts'
import { kubeFromConfig } from '../src/outside/kube-client.ts'
import { addDeployments, addEvents, addNamespaces, addNodes, addPods } from './crowd.ts'
import { Ground } from './ground.ts'
import { buildKwok, startKwok } from './kwok.ts'
import { measure } from './measured.ts'

const cluster = 'res-scale'
const megabytesOfReport = 50
const seconds = 60
const residentMegabytes = 300

async function until(what: string, limitSeconds: number, holds: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + limitSeconds * 1000
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`${what}: not within ${limitSeconds} s`)
    await new Promise((wake) => setTimeout(wake, 1000))
  }
}

/** Pods of kwok's nodes that are not ready yet; asked for one at a time, since only the count matters. */
async function pending(kube: Kube): Promise<number> {
  const list = (await kube.json('/api/v1/pods?limit=1&fieldSelector=status.phase!=Running')) as {
    items: unknown[]
    metadata: { remainingItemCount?: number; continue?: string }
  }
  return list.items.length + (list.metadata.remainingItemCount ?? (list.metadata.continue ? 1 : 0))
}

async function main(): Promise<void> {
  const words = process.argv.slice(2)
  const checks = new Checks(console.log)
  const scratch = mkdtempSync(join(tmpdir(), 'setup-kro-scale-'))
  const ground = await Ground.find(resolve(import.meta.dirname, '..'), scratch, words)
  let kwok: ReturnType<typeof startKwok> | null = null

  const look = async (name: string): Promise<void> => {
    const out = join(scratch, name)
    const ended = await measure(
      process.execPath,
      [ground.cli, 'diagnose', '--cluster-name', cluster, '--out', out],
      {
        env: ground.env,
        cwd: scratch,
        timeoutSeconds: 180,
      },
    )
    const diagnosis = JSON.parse(readFileSync(join(out, 'diagnosis.json'), 'utf8')) as Diagnosis
    const { collected, findings } = diagnosis
    const size = collected.bytes / 1024 / 1024
    console.log(
      `  ${name}: ${ended.seconds.toFixed(1)} s in all, ${collected.seconds.toFixed(1)} s of them collecting; ` +
        `${size.toFixed(1)} MB; ${ended.megabytes.toFixed(0)} MB resident`,
    )
    for (const sentence of [...collected.truncated, ...collected.failed]) console.log(`    ${sentence}`)
    await checks.that(`${name}: nothing is found, because nothing is wrong`, () => {
      if (diagnosis.outcome !== 'healthy' || findings.length > 0 || ended.code !== 0)
        throw new Error(`exit code ${ended.code}\n${ended.output}`)
    })
    await checks.that(`${name}: within ${seconds} s`, () => {
      if (ended.seconds > seconds) throw new Error(`it took ${ended.seconds.toFixed(1)} s`)
    })
    await checks.that(`${name}: within ${megabytesOfReport} MB`, () => {
      if (size > megabytesOfReport) throw new Error(`it has ${size.toFixed(1)} MB`)
    })
    await checks.that(`${name}: within ${residentMegabytes} MB of memory`, () => {
      if (ended.megabytes > residentMegabytes) throw new Error(`it had ${ended.megabytes.toFixed(0)} MB`)
    })
  }

  try {
    const kubeconfig = await ground.clusterWithKro(cluster)
    const kube = await kubeFromConfig(kubeconfig)
    kwok = startKwok(await buildKwok(ground.env), kubeconfig, ground.env)
    const nodes = await addNodes(kube, 10)
    const namespaces = await addNamespaces(kube, 20)
    await addDeployments(kube, namespaces, 5, 5)
    // The pods are there, and then all of them run.
    await until('500 pods', 240, async () => {
      const list = (await kube.json('/api/v1/pods?limit=1')) as { metadata: { remainingItemCount?: number } }
      return (list.metadata.remainingItemCount ?? 0) > 500 && (await pending(kube)) === 0
    })
    await look('500-pods')
    if (!words.includes('--small')) {
      await addPods(kube, namespaces, nodes, 4500)
      await addEvents(kube, namespaces, 50_000)
      await until('5000 pods', 300, async () => (await pending(kube)) === 0)
      await look('5000-pods')
    }
  } catch (error) {
    checks.failed.push(messageOf(error))
    console.log(`  ✗ ${messageOf(error)}`)
  } finally {
    kwok?.kill()
    if (!words.includes('--keep')) {
      await removeClusters([cluster], ground.env)
      rmSync(scratch, { recursive: true, force: true })
    } else console.log(`kept: the cluster ${cluster} and ${scratch}`)
  }
  console.log(`${checks.passed} passed, ${checks.failed.length} failed`)
  process.exitCode = checks.failed.length > 0 ? 1 : 0
}

await main()
