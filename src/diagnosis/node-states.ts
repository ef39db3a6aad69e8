import type { Evidence } from '../evidence/evidence.ts'
import { groupBy } from '../model/group-by.ts'
import { type GraphNode, graphNodes } from '../model/kro/graph.ts'
import { reasonsIn } from '../model/kro/messages/classify.ts'
import { conditionsOf } from '../model/kubernetes/conditions.ts'
import { type KubeObject, nameOf } from '../model/kubernetes/object.ts'
import { childrenOf, rgdOf } from './reading/children.ts'
import { inactiveRgds, instancesOf, rgdsOf, unsettledInstances } from './reading/kro-objects.ts'
import { memoize } from './reading/memoize.ts'
import { unhealthyObjects } from './unhealthy.ts'

/**
 * What became of a node of an RGD in one instance.
 *
 * - `ready`: its objects are there and healthy, or the instance is ACTIVE
 * - `waiting`: kro names it as what the instance waits for, or one of its objects is not healthy
 * - `missing`: it has no object, and the instance is not ACTIVE
 * - `left-out`: it has no object in an instance that is ACTIVE: its `includeWhen` is false, or its list is empty
 * - `read`: an object of others that kro only reads
 * - `unknown`: there is no instance
 */
export type NodeState = 'ready' | 'waiting' | 'missing' | 'left-out' | 'read' | 'unknown'

export interface NodeInInstance extends GraphNode {
  state: NodeState
  /** Names of its objects in the instance. */
  objects: string[]
  /** What kro or the object says of it, where it waits. */
  why: string | null
}

/** An RGD, with one of its instances. */
export interface GraphOfRgd {
  rgd: KubeObject
  isActive: boolean
  /** The first one that is not ACTIVE; else the first one; null: there is none. */
  instance: { name: string; state: string; isSettled: boolean } | null
  /** Further instances of the same RGD. */
  others: number
  nodes: NodeInInstance[]
}

/** All RGDs that have nodes, those in trouble first. */
export const graphsOf = memoize((evidence: Evidence): GraphOfRgd[] => {
  const inactive = new Set(inactiveRgds(evidence).map(({ metadata }) => metadata.name))
  const unsettled = new Set(unsettledInstances(evidence).map(({ object }) => object))
  const instances = groupBy(
    instancesOf(evidence),
    (instance) => rgdOf(evidence, instance)?.metadata.name ?? null,
  )
  return rgdsOf(evidence)
    .map((rgd): GraphOfRgd => {
      const own = instances.get(rgd.metadata.name) ?? []
      const shown = own.find(({ object }) => unsettled.has(object)) ?? own[0]
      const isSettled = shown !== undefined && !unsettled.has(shown.object)
      return {
        rgd,
        isActive: !inactive.has(rgd.metadata.name),
        instance:
          shown === undefined
            ? null
            : { name: nameOf(shown.object), state: shown.state ?? 'no status', isSettled },
        others: Math.max(0, own.length - 1),
        nodes:
          shown === undefined
            ? graphNodes(rgd).map((node) => ({ ...node, state: 'unknown', objects: [], why: null }))
            : nodesOf(evidence, rgd, shown.object, isSettled),
      }
    })
    .filter(({ nodes }) => nodes.length > 0)
    .toSorted((a, b) => troubleOf(b) - troubleOf(a))
})

const troubleOf = ({ isActive, instance }: GraphOfRgd): number =>
  (isActive ? 0 : 2) + (instance === null || instance.isSettled ? 0 : 1)

function nodesOf(
  evidence: Evidence,
  rgd: KubeObject,
  instance: KubeObject,
  isSettled: boolean,
): NodeInInstance[] {
  const children = groupBy(childrenOf(evidence, instance), ({ node }) => node)
  const named = waitedFor(instance)
  return graphNodes(rgd).map((node) => {
    const objects = (children.get(node.id) ?? []).map(({ object }) => nameOf(object))
    const sick = objects.flatMap((name) => troubles(evidence).get(name) ?? [])
    const why = named.get(node.id) ?? sick[0] ?? null
    const state = why !== null && !isSettled ? 'waiting' : stateWithoutTrouble(node, objects, isSettled)
    return { ...node, objects, state, why: state === 'waiting' ? why : null }
  })
}

function stateWithoutTrouble({ role }: GraphNode, objects: string[], isSettled: boolean): NodeState {
  if (role === 'external') return 'read'
  if (objects.length > 0) return 'ready'
  return isSettled ? 'left-out' : 'missing'
}

/** Ids of the nodes that conditions of the instance name as what is wrong, with kro's words. */
function waitedFor(instance: KubeObject): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const { status, message } of conditionsOf(instance))
    if (status !== 'True')
      for (const { resource, words } of reasonsIn(message))
        if (resource !== null && !found.has(resource)) found.set(resource, words)
  return found
}

const troubles = memoize(
  (evidence: Evidence): ReadonlyMap<string, string> =>
    new Map(unhealthyObjects(evidence).map(({ object, state, why }) => [object, why === '' ? state : why])),
)
