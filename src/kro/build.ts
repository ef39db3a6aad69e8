import { dirname, join } from 'node:path'
import type { Platform } from '../adapters/platform.ts'
import { SetupError } from '../errors.ts'
import type { TuningRecord } from '../evidence/records.ts'
import type { StepRecorder } from '../evidence/steps.ts'
import { isFolder } from '../inputs/glob-files.ts'
import { linkFault } from '../inputs/rendered-folders.ts'
import { kroChart, kroImage } from '../plan/kro.ts'
import type { Plan } from '../plan/plan.ts'
import { baseImageThrough } from './base-image.ts'
import {
  type BuildCache,
  type FolderCache,
  maySaveBuild,
  noFolderCache,
  restoreBuildCache,
} from './build-cache.ts'
import { pullChart, renderChart } from './chart.ts'
import { inStages, type KroManifests } from './deploy.ts'
import { type BuiltImage, buildImage } from './image.ts'
import type { KroCheckout } from './source.ts'
import { isTuned, noTuning, tuningOf } from './tuning.ts'
import { buildVerified } from './verified-build.ts'

export interface BuiltKro {
  image: BuiltImage
  /** Go's caches, to be saved where the job goes well; null: they must not be saved. */
  cache: BuildCache | null
}

/** What a build needs of this run and of what is outside. */
export interface BuildEnvironment {
  /** ko's binary. */
  ko: string
  /** Folder for what is built. */
  work: string
  readonly platform: Platform
  env: Readonly<Record<string, string | undefined>>
  folderCache: FolderCache
  /** Receives what is worth knowing although it works. */
  warn: (text: string) => void
}

/** Builds the controller's image with ko, as a step. @throws what its steps throw */
export function buildKroImage(
  { inputs, versions }: Pick<Plan, 'inputs' | 'versions'>,
  checkout: KroCheckout,
  steps: StepRecorder,
  { ko, work, platform, env, folderCache, warn }: BuildEnvironment,
): Promise<BuiltKro> {
  const tag = `setup-kro-${steps.began.replace(/\D/g, '').slice(0, 14)}`
  const folders = inputs.cache ? folderCache : noFolderCache
  return steps.step('kro.image', "build the controller's image with ko", async (step) => {
    const cache = await restoreBuildCache(checkout.folder, versions, platform, folders, step)
    const saves = maySaveBuild(env, checkout.identity)
    if (folders !== noFolderCache && !saves)
      step.note(`the build cache is not saved after a ${env.GITHUB_EVENT_NAME} event that builds this code`)
    const build = (): Promise<BuiltImage> =>
      buildImage(
        checkout,
        {
          ko,
          arch: platform.arch,
          repository: inputs.imageRepository,
          work,
          tag,
          env: baseImageThrough(inputs.registryMirrors, checkout.folder, env),
          waitSeconds: inputs.waitSeconds,
        },
        step,
      )
    const image = cache?.restored
      ? await buildVerified(checkout.folder, cache, build, inputs.imageRepository === null, steps, warn)
      : await build()
    return { image, cache: saves ? cache : null }
  })
}

/** Folder or archive of the chart, and the values that make it install the right image. */
export interface KroChart {
  path: string
  image: Record<string, unknown> | null
  /** sha256 of a published chart, by its name: for versions.yaml. */
  sha256: Record<string, string>
}

/** Fetches the published chart, as a step. @throws what its step throws */
export async function fetchChart(
  { inputs, versions, digests }: Pick<Plan, 'inputs' | 'versions' | 'digests'>,
  steps: StepRecorder,
  { helm, work }: { helm: string; work: string },
): Promise<KroChart> {
  const chart = kroChart(versions.kro)
  const pulled = await steps.step('kro.chart', `fetch the chart ${chart.name}`, (step) =>
    pullChart(
      chart,
      {
        helm,
        work,
        mirrors: inputs.registryMirrors,
        expected: digests(chart.name)?.sha256 ?? null,
        waitSeconds: inputs.waitSeconds,
      },
      step,
    ),
  )
  // The chart's own tag may be missing or have another form; a pinned image is named by its digest too.
  const image = kroImage(versions.kro)
  const digest = pinnedImageDigest({ versions, digests })
  const tag = image.slice(image.lastIndexOf(':') + 1)
  return {
    path: pulled.archive,
    image: digest === null ? null : { tag: `${tag}@sha256:${digest}` },
    sha256: pulled.digest ? { [chart.name]: pulled.digest } : {},
  }
}

/** sha256 under which a registry has to serve the image of a release; null where it is not known. */
export const pinnedImageDigest = ({ versions, digests }: Pick<Plan, 'versions' | 'digests'>): string | null =>
  digests(kroImage(versions.kro))?.sha256 ?? null

/** The chart of a checkout, with the image that was built from it. */
export function chartOf({ folder }: KroCheckout, { repository, tag, tarball }: BuiltImage): KroChart {
  // Never: a kubelet that may pull would look for a registry of that name and report its absence, not ours.
  const pullPolicy = tarball === null ? 'IfNotPresent' : 'Never'
  return { path: join(folder, 'helm'), image: { ko: false, repository, tag, pullPolicy }, sha256: {} }
}

/** helm follows the links of a chart in a folder, wherever they lead. @throws SetupError where one leads out of the checkout */
function refuseLinks(chart: string): void {
  const problem = isFolder(chart) ? linkFault(chart, dirname(chart)) : null
  if (problem !== null) throw new SetupError(`the chart of the checkout is not rendered: ${chart}${problem}`)
}

/** The objects of kro, and what of the chart was tuned for this run. */
export interface RenderedKro extends KroManifests {
  tuning: TuningRecord[]
}

/** Renders a chart to the objects of kro, as a step. @throws what its step throws */
export function renderKro(
  { inputs, versions }: Pick<Plan, 'inputs' | 'versions'>,
  chart: KroChart,
  steps: StepRecorder,
  { helm, work }: { helm: string; work: string },
): Promise<RenderedKro> {
  return steps.step('kro.render', 'render the chart', async (step) => {
    const { waitSeconds, values: user } = inputs
    refuseLinks(chart.path)
    const tuning = isTuned(inputs) ? await tuningOf(chart.path, { helm, user, waitSeconds }, step) : noTuning
    const objects = await renderChart(
      chart.path,
      {
        helm,
        namespace: inputs.namespace,
        kubernetes: versions.kubernetes,
        values: {
          tuning: tuning.records.length === 0 ? null : tuning.values,
          user,
          own: {
            ...(chart.image ? { image: chart.image } : {}),
            ...(inputs.rbacMode ? { rbac: { mode: inputs.rbacMode } } : {}),
          },
        },
        work,
        waitSeconds,
      },
      step,
    )
    return { ...inStages(objects, inputs.namespace), tuning: tuning.records }
  })
}
