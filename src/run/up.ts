import { checkHost, hostWarning } from '../cluster/docker-host.ts'
import { nodeCount } from '../cluster/kind-config.ts'
import { refuseTaken } from '../cluster/name-taken.ts'
import { fetchNodeImage } from '../cluster/node-image.ts'
import { announceKind, type Cluster, makeCluster, reachExisting } from '../cluster/reach.ts'
import { unpackSystemImages } from '../cluster/system-images.ts'
import type { YoungNodes } from '../cluster/young-nodes.ts'
import { buildKro, type KroBuild } from '../kro/build.ts'
import { baseGate, dnsGate } from '../kro/gates/base.ts'
import type { GateSettings } from '../kro/gates/gate.ts'
import { manifestsGate } from '../kro/gates/manifests.ts'
import { checkKro, deployKro, proveKro } from '../kro/install.ts'
import { makeKro } from '../kro/make.ts'
import { loadEarly } from '../kro/node-images.ts'
import type { HostFacts } from '../model/host-facts.ts'
import { checkPlanFits } from '../plan/fit/plan-fit.ts'
import type { Plan } from '../plan/plan.ts'
import { installPlanned, type Tools } from '../tools/planned.ts'
import type { Session } from './session.ts'
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
  const host = inputs.cluster === 'kind' ? await lookAtHost(plan, session, world) : null
  const existing = inputs.cluster === 'existing' ? await reachExisting(session, world) : null
  await steps.step('versions.fit', 'see whether the versions fit', (step) =>
    checkPlanFits(plan, host, existing?.serverVersion ?? null, world, step),
  )
  const nodeImage =
    inputs.cluster === 'kind' ? fetchNodeImage(plan.versions.nodeImage, steps) : Promise.resolve()
  const tools = await installPlanned(plan, session, world).catch(async (error: unknown) => {
    await nodeImage
    throw error
  })
  if (inputs.cluster === 'none') return

  const settings: GateSettings = { steps, clock: world.clock, waitSeconds: inputs.waitSeconds }
  if (inputs.install === 'make') {
    await nodeImage
    await makeKro(plan, tools, session, world)
    return prove(plan, await announceKind(plan, session, world), session, settings)
  }
  // The compiler and kind need nothing of each other; a failure of one is reported when the other has ended.
  let state: ReturnType<YoungNodes['state']> = 'creating'
  const nodes = inputs.cluster === 'kind' ? youngNodes(plan, session, () => state) : null
  const made = nodeImage
    .then(() => existing ?? makeCluster(plan, tools.kind, session, world))
    .then(
      (found) => {
        state = 'done'
        return found
      },
      (error: unknown) => {
        state = 'failed'
        throw error
      },
    )
  const [cluster, build] = await bothOf(
    bothOf(made, unpack(nodes, session, world)).then(([found]) => found),
    buildAndLoad(plan, tools, nodes, session, world),
  )
  if (build === null) return prove(plan, cluster, session, settings)
  await deployKro(plan, build, cluster, session, settings)
  await proveKro(plan, cluster, settings)
  if (plan.manifests.length > 0) await manifestsGate(cluster.objects, settings, plan.manifests)
}

async function buildAndLoad(
  plan: Plan,
  tools: Tools,
  nodes: YoungNodes | null,
  session: Session,
  world: World,
): Promise<KroBuild | null> {
  const build = await buildKro(plan, tools, session, world)
  if (build && nodes) await loadEarly(build, nodes, session, world)
  return build
}

function youngNodes({ inputs }: Plan, session: Session, state: YoungNodes['state']): YoungNodes {
  return { runId: session.state.places.runId, expected: nodeCount(inputs.kindConfig), state }
}

async function unpack(nodes: YoungNodes | null, session: Session, world: World): Promise<void> {
  if (nodes)
    await session.steps.step('cluster.unpack', 'unpack the images that a node needs first', (step) =>
      unpackSystemImages(nodes, world, step),
    )
}

/** The gates of a cluster that kro was put into by something else, or not at all. */
async function prove(plan: Plan, cluster: Cluster, session: Session, settings: GateSettings): Promise<void> {
  const { inputs } = plan
  await baseGate(cluster.objects, settings, cluster.nodes)
  if (inputs.install === 'none') await dnsGate(cluster.objects, settings, cluster.nodes)
  else {
    await checkKro(inputs.namespace, session.run.kroVersion, cluster, settings)
    await proveKro(plan, cluster, settings)
  }
  if (plan.manifests.length > 0) await manifestsGate(cluster.objects, settings, plan.manifests)
}

async function lookAtHost({ inputs }: Plan, session: Session, world: World): Promise<HostFacts> {
  const host = await session.steps.step('host.check', 'look at Docker and the host', async (step) => {
    const facts = await checkHost(step)
    await refuseTaken(inputs.clusterName, step.try)
    return facts
  })
  const warning = hostWarning(host, nodeCount(inputs.kindConfig))
  if (warning) world.log.warning(warning)
  return host
}

/** Waits for both, then throws what the first one threw, or else the second. */
async function bothOf<A, B>(first: A | Promise<A>, second: Promise<B>): Promise<[A, B]> {
  const [a, b] = await Promise.allSettled([first, second])
  if (a.status === 'rejected') throw a.reason
  if (b.status === 'rejected') throw b.reason
  return [a.value, b.value]
}
