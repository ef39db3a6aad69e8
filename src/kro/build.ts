import { join } from 'node:path'
import type { Step } from '../evidence/steps.ts'
import { kroChart, kroImage } from '../plan/kro.ts'
import type { Plan } from '../plan/plan.ts'
import type { Session } from '../run/session.ts'
import type { World } from '../run/world.ts'
import type { Tools } from '../tools/planned.ts'
import { isAggregated } from './aggregation.ts'
import { baseImageThrough } from './base-image.ts'
import { type BuildCache, maySaveBuild, noFolderCache, restoreBuildCache } from './build-cache.ts'
import { pullChart, renderChart } from './chart.ts'
import { inStages, type KroManifests } from './deploy.ts'
import { type BuiltImage, buildImage, referenceOf } from './image.ts'
import { type KroCheckout, sourceOfKro } from './source.ts'
import { buildVerified } from './verified-build.ts'

/** kro, built or fetched and rendered: ready for a cluster. */
export interface KroBuild {
  manifests: KroManifests
  /** null: the kubelet pulls it from a registry. */
  built: BuiltImage | null
  /** sha256 under which the registry has to serve the image, where it is known. */
  repoDigest: string | null
}

/**
 * Everything of kro that needs no cluster: source or chart, image, rendered objects. null where nothing is installed.
 *
 * @throws what its steps throw
 */
export async function buildKro(
  plan: Plan,
  tools: Tools,
  session: Session,
  world: World,
): Promise<KroBuild | null> {
  if (plan.inputs.install === 'none') return null
  return plan.inputs.install === 'release'
    ? fromRelease(plan, tools, session, world)
    : fromSource(plan, tools, session, world)
}

async function fromSource(plan: Plan, tools: Tools, session: Session, world: World): Promise<KroBuild> {
  const { inputs } = plan
  const { steps } = session
  const { work } = session.state.places
  const checkout = await sourceOfKro(plan, session, world.log)
  const tag = `setup-kro-${session.steps.began.replace(/\D/g, '').slice(0, 14)}`
  const built = await steps.step('kro.image', "build the controller's image with ko", async (step) => {
    const cache = await restoredCache(plan, checkout, session, world, step)
    const build = (): Promise<BuiltImage> =>
      buildImage(
        checkout,
        {
          ko: tools.ko,
          arch: world.platform.arch,
          repository: inputs.imageRepository,
          work,
          tag,
          env: baseImageThrough(inputs.registryMirrors, checkout.folder, world.env),
          waitSeconds: inputs.waitSeconds,
        },
        step,
      )
    if (!cache?.restored) return build()
    const atOnce = inputs.imageRepository === null
    return buildVerified(checkout.folder, cache, build, atOnce, steps, (text) => world.log.warning(text))
  })
  const reference = referenceOf(built)
  session.note({ image: { reference, configDigest: built.configDigest, platform: built.platform } })
  world.output('image', reference)
  // Never: a kubelet that may pull would look for a registry of that name and report its absence, not ours.
  const pullPolicy = built.tarball === null ? 'IfNotPresent' : 'Never'
  const image = { ko: false, repository: built.repository, tag: built.tag, pullPolicy }
  const manifests = await render(plan, tools, session, join(checkout.folder, 'helm'), { image })
  return { manifests, built, repoDigest: null }
}

/** Go's caches from an earlier job, and whether post is to save those of this one. */
async function restoredCache(
  { inputs, versions }: Plan,
  checkout: KroCheckout,
  session: Session,
  world: World,
  step: Step,
): Promise<BuildCache | null> {
  const { platform, env } = world
  const folders = inputs.cache ? world.folderCache : noFolderCache
  const cache = await restoreBuildCache(checkout.folder, versions, platform, folders, step)
  const saves = maySaveBuild(env, checkout.identity)
  if (folders !== noFolderCache && !saves)
    step.note(`the build cache is not saved after a ${env.GITHUB_EVENT_NAME} event that builds this code`)
  session.change({ buildCache: saves ? cache : null })
  return cache
}

async function fromRelease(plan: Plan, tools: Tools, session: Session, world: World): Promise<KroBuild> {
  const { inputs, versions, digests } = plan
  const chart = kroChart(versions.kro)
  const image = kroImage(versions.kro)
  const repoDigest = digests(image)?.sha256 ?? null
  const pulled = await session.steps.step('kro.chart', `fetch the chart ${chart.name}`, (step) =>
    pullChart(
      chart,
      {
        helm: tools.helm,
        work: session.state.places.work,
        mirrors: inputs.registryMirrors,
        expected: digests(chart.name)?.sha256 ?? null,
        waitSeconds: inputs.waitSeconds,
      },
      step,
    ),
  )
  if (pulled.digest) session.recordDigest(chart.name, pulled.digest)
  // The chart's own tag may be missing or have another form; a pinned image is named by its digest too.
  const tag = image.slice(image.lastIndexOf(':') + 1)
  const own = repoDigest === null ? {} : { image: { tag: `${tag}@sha256:${repoDigest}` } }
  const manifests = await render(plan, tools, session, pulled.archive, own)
  session.note({ image: { reference: manifests.image, configDigest: null, platform: null } })
  world.output('image', manifests.image)
  return { manifests, built: null, repoDigest }
}

function render(
  plan: Plan,
  tools: Tools,
  session: Session,
  chart: string,
  own: Record<string, unknown>,
): Promise<KroManifests> {
  const { inputs, versions } = plan
  return session.steps.step('kro.render', 'render the chart', async (step) => {
    const objects = await renderChart(
      chart,
      {
        helm: tools.helm,
        namespace: inputs.namespace,
        kubernetes: versions.kubernetes,
        user: inputs.values,
        own: { ...own, ...(inputs.rbacMode ? { rbac: { mode: inputs.rbacMode } } : {}) },
        work: session.state.places.work,
        waitSeconds: inputs.waitSeconds,
      },
      step,
    )
    const manifests = inStages(objects, inputs.namespace)
    session.note({ rbacMode: isAggregated(manifests.access) ? 'aggregation' : 'unrestricted' })
    return manifests
  })
}
