import { type GraphNode, graphNodes } from '../model/kro/graph.ts'
import { list, text } from '../model/kubernetes/fields.ts'
import type { KubeObject } from '../model/kubernetes/object.ts'
import { isSame } from './fields.ts'

/** What became of one resource of an RGD. */
export interface NodeChange {
  id: string
  /** `Deployment`; null where the RGD does not say it. */
  kind: string | null
  change: 'same' | 'changed' | 'new' | 'deleted'
  /** What of it differs: `template`, `readyWhen`, …; empty unless it changed. */
  parts: string[]
  /** Ids of the resources that it reads; of one that is deleted, those that it read. */
  dependsOn: string[]
}

/** Pure: the resources of an RGD after a change in kro's order, then those that are gone. */
export function nodeChanges(before: KubeObject | undefined, after: KubeObject | undefined): NodeChange[] {
  const [old, now] = [nodesOf(before), nodesOf(after)]
  const [were, are] = [resourcesById(before), resourcesById(after)]
  const later = now.map((node): NodeChange => {
    const parts = partsThatDiffer(were.get(node.id), are.get(node.id))
    const change = !were.has(node.id) ? 'new' : parts.length > 0 ? 'changed' : 'same'
    return described(node, change, change === 'changed' ? parts : [])
  })
  return [...later, ...old.filter(({ id }) => !are.has(id)).map((node) => described(node, 'deleted', []))]
}

const nodesOf = (rgd: KubeObject | undefined): GraphNode[] => (rgd === undefined ? [] : graphNodes(rgd))

const described = (
  { id, kind, dependsOn }: GraphNode,
  change: NodeChange['change'],
  parts: string[],
): NodeChange => ({ id, kind: kind?.kind ?? null, change, parts, dependsOn })

function resourcesById(rgd: KubeObject | undefined): Map<string, unknown> {
  const resources = rgd === undefined ? [] : list(rgd, 'spec', 'resources')
  return new Map(resources.map((resource) => [text(resource, 'id') ?? '', resource]))
}

function partsThatDiffer(before: unknown, after: unknown): string[] {
  const [old, now] = [before, after].map((one) => (one ?? {}) as Record<string, unknown>)
  const names = new Set([...Object.keys(old ?? {}), ...Object.keys(now ?? {})])
  return [...names].filter((name) => !isSame(old?.[name], now?.[name])).sort()
}
