import { mkdtempSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Harness as ResilienceGround } from '../__tests__/resilience/harness.ts'
import { LargeCluster } from '../__tests__/resilience/large-cluster.ts'
import { type Measured, measure } from '../__tests__/resilience/measured.ts'
import type { Harness } from './harness.ts'
import type { Row } from './row.ts'

/** 5,000 pods and 50,000 events: the same diagnoses, counted in seconds and in memory. */
export function crowdRows(harness: Harness): Row[] {
  let made: Promise<{ cli: string; scratch: string }> | null = null
  const prepared = () => {
    made ??= (async () => {
      await harness.removeCluster()
      const scratch = mkdtempSync(join(harness.work, 'crowd-'))
      const root = resolve(import.meta.dirname, '..')
      const own = await ResilienceGround.find(root, scratch, [])
      const large = await LargeCluster.make(own, harness.cluster)
      harness.whenLeaving(() => large.stop())
      await large.to500Pods()
      await large.to5000Pods()
      return { cli: own.cli, scratch }
    })()
    return made
  }
  const looks: Measured[] = []
  const look = async (): Promise<Measured> => {
    const { cli, scratch } = await prepared()
    const args = [cli, 'diagnose', '--cluster-name', harness.cluster, '--out', join(scratch, 'report')]
    const ended = await measure(process.execPath, args, {
      env: harness.environment(),
      cwd: scratch,
      timeoutSeconds: 180,
    })
    if (ended.code !== 0) throw new Error(`diagnose ended with ${ended.code}:\n${ended.output}`)
    looks.push(ended)
    return ended
  }
  return [
    {
      name: 'crowd',
      what: '5,000 pods and 50,000 events: a diagnosis',
      unit: 's',
      ours: { name: 'setup-kro diagnose', once: async () => (await look()).seconds },
      against: [],
      limit: 60,
    },
    {
      name: 'crowd-memory',
      what: 'the same: resident memory',
      unit: 'MB',
      rounds: 1,
      ours: {
        name: 'setup-kro diagnose',
        once: async () => {
          if (looks.length === 0) await look()
          return Math.max(...looks.map(({ megabytes }) => megabytes))
        },
      },
      against: [],
      limit: 300,
    },
  ]
}
