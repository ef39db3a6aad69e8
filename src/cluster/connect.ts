import { homedir } from 'node:os'
import { join } from 'node:path'
import type { Clock } from '../adapters/clock.ts'
import type { Kube } from '../adapters/kube.ts'
import type { RunCommand } from '../adapters/process.ts'
import type { Steps } from '../evidence/steps.ts'
import type { Plan } from '../plan/plan.ts'
import { createKindCluster } from './kind.ts'
import { kindConfig } from './kind-config.ts'
import { Objects } from './objects.ts'

/** A cluster that answers. */
export interface Cluster {
  kube: Kube
  objects: Objects
  /** Nodes that will register; 0 where that is not known. */
  nodes: number
}

/** Opens the cluster that a kubeconfig names. */
export type OpenKube = (kubeconfig: string, context?: string) => Promise<Kube>

/** Makes the KinD cluster of the plan, with kind's binary. @throws what its steps throw, NameTakenError among it */
export function makeCluster(
  { inputs, versions }: Pick<Plan, 'inputs' | 'versions'>,
  kind: string,
  places: { runId: string; folder: string; kubeconfig: string },
  steps: Steps,
  { run, clock, env }: { run: RunCommand; clock: Clock; env: NodeJS.ProcessEnv },
): Promise<void> {
  return createKindCluster(
    {
      name: inputs.clusterName,
      places,
      nodeImage: versions.nodeImage,
      config: kindConfig(inputs.kindConfig, inputs.registryMirrors, versions.kind),
      kind,
      kubeconfig: places.kubeconfig,
      mirrors: inputs.registryMirrors,
      waitSeconds: inputs.waitSeconds,
      path: env.PATH ?? '',
    },
    steps,
    { run, clock },
  )
}

/** Reaches the cluster of the current kubeconfig. @throws SetupError where it does not answer */
export function connectExisting(
  kubeconfig: string,
  steps: Steps,
  open: OpenKube,
): Promise<Cluster & { serverVersion: string | null }> {
  return steps.step('cluster.reach', 'reach the cluster of the current kubeconfig', async (step) => {
    const kube = await open(kubeconfig)
    const version = (await kube.json('/version')) as { gitVersion?: string }
    step.note(`${kube.server} runs Kubernetes ${version.gitVersion ?? '?'}`)
    return { kube, objects: new Objects(kube), nodes: 0, serverVersion: version.gitVersion ?? null }
  })
}

/** Where kubectl would look: the first file of KUBECONFIG, else the user's own. */
export const currentKubeconfig = (env: NodeJS.ProcessEnv): string =>
  env.KUBECONFIG?.split(':')[0] || join(env.HOME || homedir(), '.kube', 'config')
