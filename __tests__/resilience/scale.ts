/**
 * npm run test:scale [-- --small] [--keep] [--dist DIR]: how much a diagnosis costs in a large cluster. Needs the lab
 * (npm run lab). The pods are kwok's: real to the API server, run by nobody. First 500 in 20 namespaces, then 5,000
 * with 50,000 events (not with `--small`). Nothing is wrong there, so nothing may be found.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { messageOf } from '../../src/errors.ts'
import type { ReportedDiagnosis } from '../../src/report/diagnosis-json.ts'
import { Checks } from '../support/checks.ts'
import { removeClusters } from '../support/containers.ts'
import { Harness } from './harness.ts'
import { LargeCluster } from './large-cluster.ts'
import { measure } from './measured.ts'

const cluster = 'res-scale'
const megabytesOfReport = 50
const seconds = 60
const residentMegabytes = 300

async function main(): Promise<void> {
  const words = process.argv.slice(2)
  const checks = new Checks(console.log)
  const scratch = mkdtempSync(join(tmpdir(), 'setup-kro-scale-'))
  const harness = await Harness.find(resolve(import.meta.dirname, '../..'), scratch, words)
  let large: LargeCluster | null = null

  const look = async (name: string): Promise<void> => {
    const out = join(scratch, name)
    const ended = await measure(
      process.execPath,
      [harness.cli, 'diagnose', '--cluster-name', cluster, '--out', out],
      {
        env: harness.env,
        cwd: scratch,
        timeoutSeconds: 180,
      },
    )
    const diagnosis = JSON.parse(readFileSync(join(out, 'diagnosis.json'), 'utf8')) as ReportedDiagnosis
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
    large = await LargeCluster.make(harness, cluster)
    await large.to500Pods()
    await look('500-pods')
    if (!words.includes('--small')) {
      await large.to5000Pods()
      await look('5000-pods')
    }
  } catch (error) {
    checks.failed.push(messageOf(error))
    console.log(`  ✗ ${messageOf(error)}`)
  } finally {
    large?.stop()
    if (!words.includes('--keep')) {
      await removeClusters([cluster], harness.env)
      rmSync(scratch, { recursive: true, force: true })
    } else console.log(`kept: the cluster ${cluster} and ${scratch}`)
  }
  console.log(`${checks.passed} passed, ${checks.failed.length} failed`)
  process.exitCode = checks.failed.length > 0 ? 1 : 0
}

await main()
