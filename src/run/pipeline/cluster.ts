import type { BootingNodes } from '../../cluster/booting-nodes.ts'
import { makeCluster } from '../../cluster/connect.ts'
import { contextOf } from '../../cluster/kind.ts'
import { nodeCount } from '../../cluster/kind-config.ts'
import { NameTakenError } from '../../cluster/name-taken.ts'
import { Objects } from '../../cluster/objects.ts'
import { unpackSystemImages } from '../../cluster/system-images.ts'
import type { Facts } from '../recorder.ts'
import type { Progress } from '../scheduler.ts'
import { type StageContext, stage } from './stage.ts'

/** kind is about to be asked: wherever this process ends from now on, containers with the run's label may be there. */
export const aboutToMake = (): Facts => ({ state: { cluster: 'making' } })

export const clusterMade = (_: unknown, { plan }: StageContext): Facts => ({
  state: { cluster: 'made', context: contextOf(plan.inputs.clusterName) },
})

/** Another run has the name: nothing of that cluster is this run's. */
export const nameLost = (error: unknown): Facts =>
  error instanceof NameTakenError ? { state: { cluster: null } } : {}

/** The nodes of the cluster that is being created, for what works in them meanwhile. */
export const youngNodes = ({ plan, places }: StageContext, progress: () => Progress): BootingNodes => ({
  runId: places.runId,
  expected: nodeCount(plan.inputs.kindConfig),
  state: () => {
    const now = progress()
    return now === 'done' || now === 'failed' ? now : 'creating'
  },
})

export const clusterCreate = stage({
  name: 'cluster.create',
  title: 'create the KinD cluster',
  needs: ['tools.install', 'cluster.node-image', 'manifests.render', 'images.find'],
  when: { cluster: ['kind'], install: ['source', 'release', 'none'] },
  before: aboutToMake,
  run: ({ plan, places, steps, runtime }, others) => {
    runtime.prepareKube()
    return makeCluster(plan, others.of('tools.install').paths.kind, places, steps, runtime)
  },
  learned: clusterMade,
  failed: nameLost,
})

export const clusterUnpack = stage({
  name: 'cluster.unpack',
  title: 'unpack the images that a node needs first',
  needs: ['tools.install', 'cluster.node-image', 'manifests.render', 'images.find'],
  beside: ['cluster.create'],
  when: { cluster: ['kind'], install: ['source', 'release', 'none'] },
  run: (context, others) => {
    const { steps, runtime } = context
    const nodes = youngNodes(context, () => others.progress('cluster.create'))
    return steps.step('cluster.unpack', 'unpack the images that a node needs first', (step) =>
      unpackSystemImages(nodes, runtime, step),
    )
  },
})

export const clusterConnect = stage({
  name: 'cluster.connect',
  title: 'connect to the API server',
  needs: ['cluster.reach', 'cluster.create', 'kro.make'],
  when: { cluster: ['kind', 'existing'] },
  run: async ({ plan: { inputs }, places, runtime }, others) => {
    const reached = others.ifRun('cluster.reach')
    if (reached) return reached
    const kube = await runtime.kube(places.kubeconfig, contextOf(inputs.clusterName))
    return { kube, objects: new Objects(kube), nodes: nodeCount(inputs.kindConfig) }
  },
})
