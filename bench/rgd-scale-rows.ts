import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { measure } from '../__tests__/resilience/measured.ts'
import type { Harness } from './harness.ts'
import { kroVersion } from './helm-install.ts'
import { instancesEach, writeManifests } from './rgd-rows.ts'
import type { Row } from './row.ts'
import type { Span } from './timeline.ts'

const few = 100
const many = 500

/** Whether the time of the gate grows with the RGDs and no faster, and its memory hardly at all. */
export function rgdScaleRows(harness: Harness): Row[] {
  const runs = new Map<number, Promise<{ secondsEach: number; megabytes: number }>>()
  const run = async (count: number): Promise<{ secondsEach: number; megabytes: number }> => {
    await harness.removeCluster()
    const report = join(harness.work, `rgds-${count}-report`)
    const { rgds, instances } = writeManifests(harness, count)
    const words = ['up', '--cluster-name', harness.cluster, '--out', report, '--install', 'release']
    const more = ['--kro-version', kroVersion, '--wait', '30m', '--manifests', `${rgds},${instances}`]
    const root = resolve(import.meta.dirname, '..')
    const cli = join(root, 'dist/cli/index.js')
    const ended = await measure(process.execPath, [cli, ...words, ...more], {
      env: harness.environment(),
      cwd: root,
      timeoutSeconds: 2400,
    })
    if (ended.code !== 0) throw new Error(`up with ${count} RGDs ended with ${ended.code}:\n${ended.output}`)
    const { timeline } = JSON.parse(readFileSync(join(report, 'diagnosis.json'), 'utf8')) as {
      timeline: Span[]
    }
    const seconds = timeline.find(({ step }) => step === 'gate.manifests')?.seconds ?? Number.NaN
    return { secondsEach: (seconds / count) * few, megabytes: ended.megabytes }
  }
  const once = (count: number) => {
    const known = runs.get(count) ?? run(count)
    runs.set(count, known)
    return known
  }
  const what = `${many} RGDs with ${many * instancesEach} instances, until all are Ready`
  return [
    {
      name: 'rgds-500',
      what: `${what}: for each ${few} of them`,
      unit: 's',
      rounds: 1,
      cold: true,
      ours: { name: 'setup-kro, gate.manifests', once: async () => (await once(many)).secondsEach },
      against: [
        {
          side: { name: `${few} RGDs, the same way`, once: async () => (await once(few)).secondsEach },
          goal: 1.2,
        },
      ],
    },
    {
      name: 'rgds-500-memory',
      what: `${what}: resident memory`,
      unit: 'MB',
      rounds: 1,
      cold: true,
      ours: { name: 'setup-kro up', once: async () => (await once(many)).megabytes },
      against: [
        {
          side: { name: `${few} RGDs, the same way`, once: async () => (await once(few)).megabytes },
          goal: 1.3,
        },
      ],
    },
  ]
}
