import { homedir } from 'node:os'
import { join } from 'node:path'
import { checkHost, type HostFacts, hostWarning } from './cluster/docker-host.ts'
import { contextOf, createKindCluster } from './cluster/kind.ts'
import { kindConfig } from './cluster/kind-config.ts'
import { Objects } from './cluster/objects.ts'
import { SetupError } from './errors.ts'
import { baseGate } from './kro/gates/base.ts'
import type { GateSettings } from './kro/gates/gate.ts'
import { manifestsGate } from './kro/gates/manifests.ts'
import { buildKro, deployKro, type KroBuild, proveKro } from './kro/install.ts'
import { makeDeployKind } from './kro/make.ts'
import { giveHistory, kroCheckout } from './kro/source.ts'
import type { Kube } from './outside/kube.ts'
import type { Plan } from './plan.ts'
import type { Session } from './session.ts'
import { installPlanned, type Tools } from './tools/planned.ts'
import { checkPlanFits } from './versions/plan-fit.ts'
import type { World } from './world.ts'

/**
 * The main job: tools, cluster, kro, proof. Whatever needs nothing of each other goes on at the same time.
 *
 * @throws SetupError, CommandError, KubeError: the step that failed has recorded it
 */
export async function up(plan: Plan, session: Session, world: World): Promise<void> {
  const { inputs } = plan
  const { steps } = session
  world.output('cluster-name', inputs.clusterName)
  const host =
    inputs.cluster === 'kind'
      ? await steps.step('host.check', 'look at Docker and the host', checkHost)
      : null
  warnOfHost(host, plan, world)
  const existing = inputs.cluster === 'existing' ? await reachExisting(session, world) : null
  await steps.step('versions.fit', 'see whether the versions fit', (step) =>
    checkPlanFits(plan, host, existing?.serverVersion ?? null, world, step),
  )
  const tools = await installPlanned(plan, session, world)
  if (inputs.cluster === 'none') return

  const settings: GateSettings = { steps, clock: world.clock, waitSeconds: inputs.waitSeconds }
  if (inputs.install === 'make') return viaMake(plan, tools, session, settings, world)

  // The compiler and kind need nothing of each other; a failure of one is reported when the other has ended.
  const [cluster, build] = await bothOf(
    existing ?? createCluster(plan, tools, session, world),
    buildKro(plan, tools, session, world),
  )
  await baseGate(cluster.objects, settings, cluster.nodes)
  if (build) {
    const controller = await deployKro(plan, build, cluster, session, settings, world)
    await proveKro(plan, cluster, controller, settings)
  }
  if (plan.manifests.length > 0) await manifestsGate(cluster.objects, settings, plan.manifests)
}

/** A cluster that answers. */
export interface Cluster {
  kube: Kube
  objects: Objects
  /** Nodes that will register; 0 where that is not known. */
  nodes: number
}

async function createCluster(plan: Plan, tools: Tools, session: Session, world: World): Promise<Cluster> {
  const { inputs, versions } = plan
  const { kubeconfig } = session.state.places
  const config = kindConfig(inputs.kindConfig, inputs.registryMirrors, versions.kind)
  session.state.made = true
  try {
    await createKindCluster(
      {
        name: inputs.clusterName,
        nodeImage: versions.nodeImage,
        config,
        kind: tools.kind,
        kubeconfig,
        mirrors: inputs.registryMirrors,
      },
      session.steps,
      world.run,
    )
  } catch (error) {
    // A cluster of that name which was there before is somebody else's: post must not delete it.
    if (error instanceof SetupError && /is there already/.test(error.message)) session.state.made = false
    throw error
  }
  return announce(
    session,
    world,
    kubeconfig,
    contextOf(inputs.clusterName),
    Array.isArray(config.nodes) ? config.nodes.length : 1,
  )
}

async function reachExisting(
  session: Session,
  world: World,
): Promise<Cluster & { serverVersion: string | null }> {
  return session.steps.step('cluster.reach', 'reach the cluster of the current kubeconfig', async (step) => {
    const kubeconfig =
      world.env.KUBECONFIG?.split(':')[0] || join(world.env.HOME || homedir(), '.kube', 'config')
    session.state.places.kubeconfig = kubeconfig
    const cluster = await announce(session, world, kubeconfig, null, 0)
    const version = (await cluster.kube.json('/version')) as { gitVersion?: string }
    step.note(`${cluster.kube.server} runs Kubernetes ${version.gitVersion ?? '?'}`)
    return { ...cluster, serverVersion: version.gitVersion ?? null }
  })
}

/** Makes the cluster known as early as possible: what fails later can then be looked at. */
async function announce(
  session: Session,
  world: World,
  kubeconfig: string,
  context: string | null,
  nodes: number,
): Promise<Cluster> {
  session.state.context = context
  world.exportVariable('KUBECONFIG', kubeconfig)
  world.output('kubeconfig', kubeconfig)
  if (context) world.output('context', context)
  const kube = await world.kube(kubeconfig, context ?? undefined)
  return { kube, objects: new Objects(kube), nodes }
}

async function viaMake(
  plan: Plan,
  tools: Tools,
  session: Session,
  settings: GateSettings,
  world: World,
): Promise<void> {
  const { inputs, versions } = plan
  const { steps } = session
  const { places } = session.state
  const checkout = await steps.step('kro.source', 'get the source of kro', async (step) => {
    const found = await kroCheckout(inputs.source, places.work, step)
    if ('module' in inputs.source) await giveHistory(found, step)
    return found
  })
  const config = kindConfig(inputs.kindConfig, inputs.registryMirrors, versions.kind)
  session.state.made = true
  await steps.step('kro.make', 'make deploy-kind', (step) =>
    makeDeployKind(
      checkout,
      {
        ...tools,
        clusterName: inputs.clusterName,
        nodeImage: versions.nodeImage,
        config,
        kubeconfig: places.kubeconfig,
        arch: world.platform.arch,
        work: places.work,
      },
      step,
    ),
  )
  const nodes = Array.isArray(config.nodes) ? config.nodes.length : 1
  const cluster = await announce(session, world, places.kubeconfig, contextOf(inputs.clusterName), nodes)
  await baseGate(cluster.objects, settings, nodes)
  await proveKro(plan, cluster, null, settings)
  if (plan.manifests.length > 0) await manifestsGate(cluster.objects, settings, plan.manifests)
}

function warnOfHost(host: HostFacts | null, { inputs }: Plan, world: World): void {
  const nodes = inputs.kindConfig?.nodes
  const warning = host && hostWarning(host, Array.isArray(nodes) ? nodes.length : 1)
  if (warning) world.log.warning(warning)
}

/** Waits for both, then throws what the first one threw, or else the second. */
async function bothOf<A, B>(first: A | Promise<A>, second: Promise<B>): Promise<[A, B]> {
  const [a, b] = await Promise.allSettled([first, second])
  if (a.status === 'rejected') throw a.reason
  if (b.status === 'rejected') throw b.reason
  return [a.value, b.value]
}
