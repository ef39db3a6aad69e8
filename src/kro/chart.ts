import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { LineCounter, parseAllDocuments, stringify } from 'yaml'
import { SetupError } from '../errors.ts'
import type { Step } from '../evidence/steps.ts'
import type { RegistryMirror } from '../inputs.ts'
import type { KubeObject } from '../outside/kube.ts'
import type { CommandResult } from '../outside/process.ts'
import type { Chart } from '../versions/kro.ts'

/** Release name: all names in the chart come from it (`kro-cluster-role`, …), and kro's own docs use this one. */
const releaseName = 'kro'

const pullSeconds = 120

/**
 * Fetches a published chart.
 *
 * @param expected sha256 of the chart's manifest, where one is known; anything else is refused
 * @returns path of the archive, and the digest that came
 * @throws CommandError, or SetupError when the digest is another one
 */
export async function pullChart(
  chart: Chart,
  options: { helm: string; work: string; mirrors: readonly RegistryMirror[]; expected: string | null },
  step: Step,
): Promise<{ archive: string; digest: string | null }> {
  const { reference, plainHttp } = mirrored(chart.reference, options.mirrors)
  const pulled = await step.run(
    {
      tool: options.helm,
      args: [
        'pull',
        reference,
        '--version',
        chart.version,
        '--destination',
        options.work,
        ...(plainHttp ? ['--plain-http'] : []),
      ],
      timeoutSeconds: pullSeconds,
    },
    `see whether ${chart.name} is published and reachable; registry-mirrors helps where the registry is not`,
  )
  const digest = /Digest:\s*sha256:([0-9a-f]{64})/.exec(pulled.output)?.[1] ?? null
  if (options.expected !== null && digest !== options.expected)
    throw new SetupError(
      `the chart ${chart.name} is not the one that is pinned: expected SHA-256 ${options.expected}, got ${digest ?? 'none'}`,
      {
        hint: 'if your mirror serves a build of your own, say its digest in checksums',
      },
    )
  return { archive: join(options.work, `kro-${await archiveVersion(chart, options.work)}.tgz`), digest }
}

/**
 * Renders a chart, CRDs included, to objects.
 *
 * @param chart folder or archive
 * @param values files in the order of precedence, the last wins
 * @throws CommandError with helm's own words, SetupError where what it printed is no manifest
 */
export async function renderChart(
  chart: string,
  options: {
    helm: string
    namespace: string
    kubernetes: string | null
    user: Record<string, unknown> | null
    own: Record<string, unknown>
    work: string
  },
  step: Step,
): Promise<KubeObject[]> {
  const files: string[] = []
  for (const [name, values] of [
    ['user', options.user],
    ['own', options.own],
  ] as const) {
    if (values === null) continue
    const file = join(options.work, `values-${name}.yaml`)
    await writeFile(file, stringify(values))
    files.push('--values', file)
  }
  const rendered = await step.run({
    tool: options.helm,
    args: [
      ...['template', releaseName, chart, '--namespace', options.namespace, '--include-crds', ...files],
      ...(options.kubernetes ? ['--kube-version', options.kubernetes] : []),
    ],
    timeoutSeconds: 60,
    keepBytes: 64 * 1024 * 1024,
    logged: loggedRendering,
  })
  const objects = parseManifests(rendered.stdout, chart)
  step.note(`${objects.length} objects: ${objects.map(nameInLog).join(', ')}`)
  return objects
}

/**
 * What the step's log keeps of `helm template`: what helm said, not what it rendered. A value of the user may stand
 * anywhere in a manifest (a ConfigMap, an argument), where no masking can know it.
 */
const loggedRendering = ({ code, stdout, stderr, output }: CommandResult): string =>
  code === 0 ? `${stderr}[${Buffer.byteLength(stdout)} bytes of manifests, not kept in this log]` : output

const nameInLog = ({ kind, metadata }: KubeObject): string =>
  `${kind}/${metadata.namespace === undefined ? '' : `${metadata.namespace}/`}${metadata.name}`

/**
 * Splits a stream of YAML documents into objects; empty documents and lists are taken apart.
 *
 * @param where for messages
 * @throws SetupError naming the line
 */
export function parseManifests(yaml: string, where: string): KubeObject[] {
  return locateManifests(yaml, where).map(({ object }) => object)
}

/** Like `parseManifests`, with the line (from 1) at which each object's document begins. @throws SetupError */
export function locateManifests(yaml: string, where: string): { object: KubeObject; line: number }[] {
  const objects: { object: KubeObject; line: number }[] = []
  const counter = new LineCounter()
  for (const document of parseAllDocuments(yaml, { lineCounter: counter })) {
    const broken = 'errors' in document ? document.errors[0] : undefined
    if (broken) throw new SetupError(`${where} is not YAML: ${broken.message}`, { cause: broken })
    const value: unknown = 'toJS' in document ? document.toJS() : null
    if (value === null || value === undefined) continue
    const list = value as { kind?: string; items?: unknown[] }
    for (const item of list.kind === 'List' && Array.isArray(list.items) ? list.items : [value]) {
      const object = item as Partial<KubeObject>
      if (!object.apiVersion || !object.kind || !object.metadata?.name)
        throw new SetupError(
          `${where} has a document that is no Kubernetes object (apiVersion, kind and metadata.name): ${JSON.stringify(item).slice(0, 200)}`,
        )
      const { line } = counter.linePos(('contents' in document && document.contents?.range?.[0]) || 0)
      objects.push({ object: object as KubeObject, line: Math.max(1, line) })
    }
  }
  return objects
}

/** `oci://registry.k8s.io/kro/charts/kro` through a mirror of that host. */
export function mirrored(
  reference: string,
  mirrors: readonly RegistryMirror[],
): { reference: string; plainHttp: boolean } {
  const mirror = mirrors.find(({ host }) => reference.startsWith(`oci://${host}/`))
  if (!mirror) return { reference, plainHttp: false }
  const url = new URL(mirror.url)
  const base = `oci://${url.host}${url.pathname.replace(/\/$/, '')}`
  return { reference: reference.replace(`oci://${mirror.host}`, base), plainHttp: url.protocol === 'http:' }
}

/** The version inside the archive may have a v where the tag has none (kro v0.9.2 on): both names occur. */
async function archiveVersion(chart: Chart, work: string): Promise<string> {
  const { access } = await import('node:fs/promises')
  for (const version of [chart.version, `v${chart.version}`]) {
    const there = await access(join(work, `kro-${version}.tgz`)).then(
      () => true,
      () => false,
    )
    if (there) return version
  }
  throw new SetupError(
    `helm said that it pulled ${chart.name}, and there is no archive kro-${chart.version}.tgz`,
  )
}
