import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Harness, seconds } from './harness.ts'
import { kroVersion } from './helm-install.ts'
import type { Row } from './row.ts'
import type { Span } from './timeline.ts'

export const instancesEach = 3

/** Many RGDs, each with three instances: until all are Active and Ready. The cluster and kro are there before it counts. */
export const rgdRows = (harness: Harness): Row[] => [rgdRow(harness, 20), rgdRow(harness, 100)]

function rgdRow(harness: Harness, count: number): Row {
  const up = async (report: string, ...args: string[]): Promise<void> => {
    await harness.removeCluster()
    const words = ['up', '--cluster-name', harness.cluster, '--out', report, '--install', 'release']
    await harness.setupKro([...words, '--kro-version', kroVersion, '--wait', '15m', ...args])
  }
  const ours = async (): Promise<number> => {
    const report = join(harness.work, 'rgds-report')
    const { rgds, instances } = writeManifests(harness, count)
    await up(report, '--manifests', `${rgds},${instances}`)
    const { timeline } = JSON.parse(readFileSync(join(report, 'diagnosis.json'), 'utf8')) as {
      timeline: Span[]
    }
    return timeline.find(({ step }) => step === 'gate.manifests')?.seconds ?? Number.NaN
  }
  const theirs = async (): Promise<number> => {
    const { rgds, instances } = writeManifests(harness, count)
    await up(join(harness.work, 'rgds-bare'), '--tuning', 'none')
    const config = join(harness.work, 'rgds.kubeconfig')
    writeFileSync(config, await harness.run('kind', ['get', 'kubeconfig', '--name', harness.cluster]))
    const kubectl = (...args: string[]): Promise<string> =>
      harness.run('kubectl', ['--kubeconfig', config, ...args])
    const ready = (file: string): Promise<string> =>
      kubectl('wait', '-f', file, '--for=condition=Ready', '--timeout=900s')
    return seconds(async () => {
      await kubectl('apply', '-f', rgds)
      await ready(rgds)
      await kubectl('apply', '-f', instances)
      await ready(instances)
    })
  }
  return {
    name: `rgds-${count}`,
    what: `${count} RGDs with ${count * instancesEach} instances, until all are Ready`,
    unit: 's',
    rounds: 1,
    cold: true,
    ours: { name: 'setup-kro, gate.manifests', once: ours },
    against: [
      { side: { name: "kubectl apply, kubectl wait; the chart's settings", once: theirs }, goal: 0.2 },
    ],
  }
}

export function writeManifests(harness: Harness, count: number): { rgds: string; instances: string } {
  const files = { rgds: join(harness.work, 'rgds.yaml'), instances: join(harness.work, 'instances.yaml') }
  const texts = manifestsOf(count)
  writeFileSync(files.rgds, texts['rgds.yaml'])
  writeFileSync(files.instances, texts['instances.yaml'])
  return files
}

/** @param text what each instance gets by default */
export function manifestsOf(count: number, text = 'hello'): Record<'rgds.yaml' | 'instances.yaml', string> {
  const numbers = [...Array(count).keys()]
  return {
    'rgds.yaml': numbers.map((number) => rgd(number, text)).join('---\n'),
    'instances.yaml': numbers.flatMap(instances).join('---\n'),
  }
}

const rgd = (number: number, text: string): string => `apiVersion: kro.run/v1alpha1
kind: ResourceGraphDefinition
metadata:
  name: bench-${number}
spec:
  schema:
    apiVersion: v1alpha1
    kind: Bench${number}
    spec:
      text: string | default="hello"
    status:
      first: \${first.metadata.name}
  resources:
    - id: first
      template:
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: \${schema.metadata.name}-first
        data:
          text: \${schema.spec.text}
          greeting: ${text}
    - id: second
      template:
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: \${schema.metadata.name}-second
        data:
          text: \${first.metadata.name}
`

const instances = (number: number): string[] =>
  [...Array(instancesEach).keys()].map(
    (one) => `apiVersion: kro.run/v1alpha1
kind: Bench${number}
metadata:
  name: bench-${number}-${one}
  namespace: default
spec:
  text: instance ${one}
`,
  )
