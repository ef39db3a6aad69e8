import { join } from 'node:path'
import { stringify } from 'yaml'
import type { CommandResult } from '../adapters/process.ts'
import { timeLimit } from '../adapters/time-limits.ts'
import { privateFile, writeFileAtomically } from '../adapters/write-file.ts'
import { SetupError } from '../errors.ts'
import type { Step } from '../evidence/steps.ts'
import { parseManifests } from '../inputs/manifest-text.ts'
import type { RegistryMirror } from '../inputs/values.ts'
import { type KubeObject, nameOf } from '../model/kubernetes/object.ts'
import type { Chart } from '../plan/kro.ts'

/** Release name: all names in the chart come from it (`kro-cluster-role`, …), and kro's own docs use this one. */
const kroRelease = 'kro'

/**
 * Fetches a published chart.
 *
 * @param expected sha256 of the chart's manifest, where one is known; anything else is refused
 * @returns path of the archive, and the digest that came
 * @throws CommandError, or SetupError when the digest is another one
 */
export async function pullChart(
  chart: Chart,
  options: {
    helm: string
    work: string
    mirrors: readonly RegistryMirror[]
    expected: string | null
    /** The input `wait`: a longer one gives helm more time. */
    waitSeconds: number
  },
  step: Step,
): Promise<{ archive: string; digest: string | null }> {
  const { reference, plainHttp } = mirrored(chart.reference, options.mirrors)
  const source = [reference, '--version', chart.version, ...(plainHttp ? ['--plain-http'] : [])]
  const digest = await pullAs(chart.name, source, options, step)
  if (options.expected !== null && digest !== options.expected)
    throw new SetupError(
      `the chart ${chart.name} is not the one that is pinned: expected SHA-256 ${options.expected}, got ${digest ?? 'none'}`,
      {
        hint: 'if your mirror serves a build of your own, give its digest in checksums',
        failure: { code: 'checksum-mismatch', what: `the chart ${chart.name}`, url: chart.name },
      },
    )
  return { archive: join(options.work, `kro-${await archiveVersion(chart, options.work)}.tgz`), digest }
}

/**
 * `helm pull` into a folder.
 *
 * @param name for messages
 * @param source what helm is told to pull
 * @returns sha256 of the chart's manifest, where helm said it: a repository of Helm's older kind has none
 * @throws CommandError
 */
export async function pullAs(
  name: string,
  source: readonly string[],
  { helm, work, waitSeconds }: { helm: string; work: string; waitSeconds: number },
  step: Step,
): Promise<string | null> {
  const pulled = await step.execOrThrow(
    {
      tool: helm,
      args: ['pull', ...source, '--destination', work],
      ...timeLimit('chart-pull', waitSeconds),
    },
    `see whether ${name} is published and reachable; registry-mirrors helps where the registry is not`,
  )
  return /Digest:\s*sha256:([0-9a-f]{64})/.exec(pulled.output)?.[1] ?? null
}

/**
 * Renders a chart, CRDs included, to objects.
 *
 * @param chart folder or archive
 * @param values files in the order of precedence, the last wins
 * @throws CommandError with helm's own words, SetupError where what it printed is not a manifest
 */
export async function renderChart(
  chart: string,
  options: {
    helm: string
    namespace: string
    kubernetes: string | null
    /** Values in the order of precedence: those of a later group win. */
    values: Readonly<Record<string, Record<string, unknown> | null>>
    work: string
    /** The input `wait`: a longer one gives helm more time. */
    waitSeconds: number
    /** Name of the release; kro's own by default. */
    release?: string
  },
  step: Step,
): Promise<KubeObject[]> {
  const files: string[] = []
  for (const [name, values] of Object.entries(options.values)) {
    if (values === null) continue
    const file = join(options.work, `values-${name}.yaml`)
    writeFileAtomically(file, stringify(values), privateFile)
    files.push('--values', file)
  }
  const rendered = await step.execOrThrow({
    tool: options.helm,
    args: [
      ...['template', options.release ?? kroRelease, chart],
      ...['--namespace', options.namespace, '--include-crds', '--skip-tests', ...files],
      ...(options.kubernetes ? ['--kube-version', options.kubernetes] : []),
    ],
    ...timeLimit('chart-render', options.waitSeconds),
    keepBytes: mostRendered,
    logged: loggedRendering,
  })
  refuseTooLarge(chart, rendered)
  const objects = parseManifests(rendered.stdout, chart)
  step.note(`${objects.length} objects: ${objects.map(nameOf).join(', ')}`)
  return objects
}

/** Bytes of manifests that a chart or a kustomization may render; those of a platform are a few megabytes. */
export const mostRendered = 64 * 1024 * 1024

/** What is longer was not kept whole: its first objects are missing. @throws SetupError */
export function refuseTooLarge(what: string, { stdout }: Pick<CommandResult, 'stdout'>): void {
  // Output is dropped in pieces, so that what is kept is a little less.
  if (Buffer.byteLength(stdout) > 0.99 * mostRendered)
    throw new SetupError(
      `${what} renders more than ${mostRendered / 2 ** 20} MiB of manifests, and is not applied`,
    )
}

/**
 * What the step's log keeps of `helm template` and `kubectl kustomize`: what the tool said, not what it rendered. A value of the user may stand
 * anywhere in a manifest (a ConfigMap, an argument), where no masking can know it.
 */
export const loggedRendering = ({ code, stdout, stderr, output }: CommandResult): string =>
  code === 0 ? `${stderr}[${Buffer.byteLength(stdout)} bytes of manifests, not kept in this log]` : output

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
