import { homedir } from 'node:os'
import { join } from 'node:path'
import type { Kube } from '../adapters/kube.ts'
import type { Plan } from '../plan/plan.ts'
import type { Session } from '../run/session.ts'
import type { World } from '../run/world.ts'
import { contextOf, createKindCluster } from './kind.ts'
import { kindConfig, nodeCount } from './kind-config.ts'
import { NameTakenError } from './name-taken.ts'
import { Objects } from './objects.ts'

/** A cluster that answers. */
export interface Cluster {
  kube: Kube
  objects: Objects
  /** Nodes that will register; 0 where that is not known. */
  nodes: number
}

/** Makes the KinD cluster of the plan, with kind's binary. @throws what its steps throw */
export async function makeCluster(
  plan: Plan,
  kind: string,
  session: Session,
  world: World,
): Promise<Cluster> {
  const { inputs, versions } = plan
  const { kubeconfig } = session.state.places
  const config = kindConfig(inputs.kindConfig, inputs.registryMirrors, versions.kind)
  world.prepareKube()
  session.change({ cluster: 'making' })
  await createKindCluster(
    {
      name: inputs.clusterName,
      places: session.state.places,
      nodeImage: versions.nodeImage,
      config,
      kind,
      kubeconfig,
      mirrors: inputs.registryMirrors,
      waitSeconds: inputs.waitSeconds,
      path: world.env.PATH ?? '',
    },
    session.steps,
    world,
  ).catch((error: unknown) => {
    if (error instanceof NameTakenError) session.change({ cluster: null })
    throw error
  })
  return announceKind(plan, session, world)
}

/** The KinD cluster of the plan, which is there by now. */
export function announceKind({ inputs }: Plan, session: Session, world: World): Promise<Cluster> {
  session.change({ cluster: 'made' })
  const { kubeconfig } = session.state.places
  return announce(session, world, kubeconfig, contextOf(inputs.clusterName), nodeCount(inputs.kindConfig))
}

/** The cluster of the current kubeconfig. @throws SetupError where it does not answer */
export function reachExisting(
  session: Session,
  world: World,
): Promise<Cluster & { serverVersion: string | null }> {
  return session.steps.step('cluster.reach', 'reach the cluster of the current kubeconfig', async (step) => {
    const kubeconfig = currentKubeconfig(world.env)
    session.change({ cluster: 'found', places: { ...session.state.places, kubeconfig } })
    const cluster = await announce(session, world, kubeconfig, null, 0)
    const version = (await cluster.kube.json('/version')) as { gitVersion?: string }
    step.note(`${cluster.kube.server} runs Kubernetes ${version.gitVersion ?? '?'}`)
    return { ...cluster, serverVersion: version.gitVersion ?? null }
  })
}

/** Where kubectl would look: the first file of KUBECONFIG, else the user's own. */
export const currentKubeconfig = (env: NodeJS.ProcessEnv): string =>
  env.KUBECONFIG?.split(':')[0] || join(env.HOME || homedir(), '.kube', 'config')

/** Makes the cluster known as early as possible: what fails later can then be looked at. */
async function announce(
  session: Session,
  world: World,
  kubeconfig: string,
  context: string | null,
  nodes: number,
): Promise<Cluster> {
  session.change({ context })
  world.exportVariable('KUBECONFIG', kubeconfig)
  world.output('kubeconfig', kubeconfig)
  if (context) world.output('context', context)
  const kube = await world.kube(kubeconfig, context ?? undefined)
  return { kube, objects: new Objects(kube), nodes }
}
