import { join } from 'node:path'
import type { Cluster } from '../cluster/reach.ts'
import { SetupError } from '../errors.ts'
import type { Step } from '../evidence/steps.ts'
import type { KubeObject } from '../outside/kube.ts'
import type { Plan } from '../plan.ts'
import type { Session } from '../session.ts'
import type { Tools } from '../tools/planned.ts'
import { kroChart, kroImage } from '../versions/kro.ts'
import type { World } from '../world.ts'
import { neededAccess } from './access.ts'
import { baseImageThrough } from './base-image.ts'
import { noFolderCache, restoreBuildCache } from './build-cache.ts'
import { pullChart, renderChart } from './chart.ts'
import { applyStage, findController, inStages, type KroManifests } from './deploy.ts'
import { type Controller, controllerGate } from './gates/controller.ts'
import { crdGate } from './gates/crds.ts'
import { type GateSettings, gate, passed } from './gates/gate.ts'
import { checkNodeImage, imageOnNode, pullOnNode, schedulableNodes } from './gates/image.ts'
import { rbacGate } from './gates/rbac.ts'
import { smokeGate } from './gates/smoke.ts'
import { type BuiltImage, buildImage, loadImage, referenceOf } from './image.ts'
import { sourceOfKro } from './source.ts'

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
  const checkout = await sourceOfKro(plan, session)
  const tag = `setup-kro-${session.steps.began.replace(/\D/g, '').slice(0, 14)}`
  const cache = inputs.cache ? world.folderCache : noFolderCache
  const built = await steps.step('kro.image', "build the controller's image with ko", async (step) => {
    session.state.buildCache = await restoreBuildCache(
      checkout.folder,
      plan.versions,
      world.platform,
      cache,
      step,
    )
    return buildImage(
      checkout,
      {
        ko: tools.ko,
        arch: world.platform.arch,
        repository: inputs.imageRepository,
        work,
        tag,
        env: baseImageThrough(inputs.registryMirrors, checkout.folder, world.env),
      },
      step,
    )
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
      },
      step,
    )
    const manifests = inStages(objects, inputs.namespace)
    session.note({ rbacMode: isAggregated(manifests.access) ? 'aggregation' : 'unrestricted' })
    return manifests
  })
}

const isAggregated = (access: readonly KubeObject[]): boolean =>
  access.some((object) => object.aggregationRule !== undefined)

/**
 * Puts kro into the cluster, each stage behind its gate.
 *
 * @returns the controller, which leads
 * @throws what the gates throw
 */
export async function deployKro(
  plan: Plan,
  build: KroBuild,
  cluster: Cluster,
  session: Session,
  settings: GateSettings,
  world: World,
): Promise<Controller> {
  const { inputs } = plan
  const { manifests } = build
  const { objects } = cluster
  const { steps, run } = session
  const stage = (name: string, title: string, what: readonly KubeObject[]): Promise<void> =>
    applyStage(name, title, objects, settings, steps, what, inputs.namespace)
  await stage('kro.crds', `apply ${manifests.crds.length} CRD(s)`, manifests.crds)
  const namespace: KubeObject = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: inputs.namespace } }
  await stage('kro.access', 'apply namespace, ServiceAccount and RBAC', [namespace, ...manifests.access])
  await crdGate(
    objects,
    settings,
    manifests.crds.map((crd) => crd.metadata.name),
  )
  await rbacGate(
    objects,
    settings,
    serviceAccountOf(manifests.controller),
    // Of a checkout the version that was found in it, not the one that is pinned.
    neededAccess(run.kroVersion, inputs.namespace),
  )
  await imageGate(plan, build, cluster, session, world)
  await stage('kro.apply', 'apply the Deployment', manifests.rest)
  await controllerGate(objects, settings, manifests.controller)
  return manifests.controller
}

/**
 * Proves that a kro which is installed works.
 *
 * @param controller whether the gates up to the controller's were passed already; else they are, as far as they go
 *   without knowing the image
 */
export async function proveKro(
  plan: Plan,
  cluster: Cluster,
  controller: 'checked' | 'unchecked',
  settings: GateSettings,
): Promise<void> {
  const { inputs, versions } = plan
  const { objects } = cluster
  if (controller === 'unchecked') {
    const found = await findController(objects, inputs.namespace)
    if (!found) throw new SetupError(`there is no Deployment of kro in namespace ${inputs.namespace}`)
    await crdGate(objects, settings, ['resourcegraphdefinitions.kro.run'])
    await rbacGate(
      objects,
      settings,
      serviceAccountOf(found.controller),
      neededAccess(versions.kro, inputs.namespace),
    )
    await controllerGate(objects, settings, found.controller)
  }
  if (!inputs.smokeTest)
    return settings.steps.skip('gate.smoke', 'kro reconciles an RGD and its instance', 'smoke-test is false')
  const roles = await objects.list('rbac.authorization.k8s.io/v1', 'ClusterRole')
  await smokeGate(
    objects,
    settings,
    inputs.namespace,
    isAggregated(roles.filter((role) => /kro/.test(role.metadata.name))),
  )
}

const serviceAccountOf = (controller: Controller): { namespace: string; name: string } => ({
  namespace: controller.namespace,
  name: controller.serviceAccount,
})

/** The image is where it will be needed, before anything asks for it. */
async function imageGate(
  plan: Plan,
  build: KroBuild,
  cluster: Cluster,
  session: Session,
  world: World,
): Promise<void> {
  const { steps } = session
  if (plan.inputs.cluster !== 'kind')
    return steps.skip(
      'gate.image',
      'the image is on the nodes',
      'the nodes of an existing cluster pull it themselves',
    )
  const nodes = await cluster.objects.list('v1', 'Node')
  const names = schedulableNodes(nodes)
  const { built } = build
  if (built?.tarball) {
    const image = { ...built, tarball: built.tarball }
    await steps.step('kro.image.load', `load the image into ${names.length} node(s)`, async (step) => {
      await Promise.all(names.map((name) => loadImage(image, name, step)))
    })
  }
  const reference = build.manifests.image
  await gate(
    'image',
    'the image is on every node that may run it',
    { steps, clock: world.clock, waitSeconds: 0 },
    async (step) => {
      await Promise.all(names.map((name) => checkNode(name, nodes, build, reference, step)))
      return passed(`${reference} is on ${names.join(', ')}`)
    },
  )
}

async function checkNode(
  name: string,
  nodes: readonly KubeObject[],
  build: KroBuild,
  reference: string,
  step: Step,
): Promise<void> {
  const info = nodes.find((node) => node.metadata.name === name)?.status?.nodeInfo as
    | { architecture?: string }
    | undefined
  const architecture = info?.architecture ?? ''
  if (build.built === null) await pullOnNode(name, reference, step)
  checkNodeImage(
    await imageOnNode(name, architecture, reference, step),
    { name, architecture },
    { reference, configDigest: build.built?.configDigest ?? null, repoDigest: build.repoDigest },
  )
}
