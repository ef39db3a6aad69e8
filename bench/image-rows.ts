import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeIdleImage } from '../__tests__/support/local-image.ts'
import { type Harness, seconds } from './harness.ts'
import type { Row } from './row.ts'
import { type Span, until } from './timeline.ts'

/** Of each image; it does not compress. */
const megabytes = 200
const names = ['bench.local/one:1', 'bench.local/two:1', 'bench.local/three:1']

/**
 * Three images of the local Docker in a new cluster. Ours are loaded while the cluster is being made, so that what they cost
 * is how much later a run with them is ready than one without; `kind load` can begin only then.
 */
export function imageRow(harness: Harness): Row {
  let made: Promise<void> | null = null
  const prepared = (): Promise<void> => {
    made ??= makeImages(harness)
    return made
  }
  const up = async (last: string, ...args: string[]): Promise<number> => {
    await harness.removeCluster()
    const report = join(harness.work, 'images-report')
    await harness.setupKro([
      ...['up', '--install', 'none', '--cluster-name', harness.cluster, '--out', report],
      ...args,
    ])
    const { timeline } = JSON.parse(readFileSync(join(report, 'diagnosis.json'), 'utf8')) as {
      timeline: Span[]
    }
    return until(timeline, last)
  }
  return {
    name: 'images',
    what: `three images of ${megabytes} MB, until they are on the node of a new cluster: how much later it is ready`,
    unit: 's',
    ours: {
      name: 'setup-kro, images',
      once: async () => {
        await prepared()
        const without = await up('gate.base')
        return (await up('gate.images', '--images', names.join(','))) - without
      },
    },
    against: [
      {
        side: {
          name: 'kind load docker-image',
          once: async () => {
            await prepared()
            const { cluster, kubeconfig, lab } = harness
            await harness.removeCluster()
            await harness.run('kind', [
              ...['create', 'cluster', '--name', cluster, '--kubeconfig', kubeconfig],
              ...['--image', lab.SETUP_KRO_NODE_IMAGE, '--wait', '2m'],
            ])
            return seconds(() => harness.run('kind', ['load', 'docker-image', ...names, '--name', cluster]))
          },
        },
        goal: 0.6,
      },
    ],
    cold: true,
  }
}

async function makeImages(harness: Harness): Promise<void> {
  harness.whenLeaving(
    () => void spawnSync('docker', ['image', 'rm', ...names], { env: harness.environment() }),
  )
  for (const [place, name] of names.entries()) {
    const folder = join(harness.work, `image-${place}`)
    mkdirSync(folder)
    writeFileSync(join(folder, 'data'), randomBytes(megabytes * 1e6))
    await makeIdleImage(name, folder, { env: harness.environment(), cwd: harness.work })
  }
}
