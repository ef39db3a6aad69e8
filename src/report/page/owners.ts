import { type Unhealthy, unhealthyObjects } from '../../diagnosis/unhealthy.ts'
import type { Evidence } from '../../evidence/evidence.ts'
import { groupBy } from '../../model/group-by.ts'
import { isMadeByKro } from '../../model/kro/instance.ts'
import { kroLabels } from '../../model/kro/labels.ts'
import { isRgd } from '../../model/kro/rgd.ts'
import { type KubeObject, nameOf } from '../../model/kubernetes/object.ts'
import { ownerOf } from '../../model/kubernetes/owners.ts'

/** An object with what it owns. */
export interface Owned {
  object: KubeObject
  name: string
  /** null: as it should be. */
  trouble: Unhealthy | null
  owns: Owned[]
  /** Unhealthy objects from here downwards, this one included. */
  troubles: number
}

/** Resources that are lists of rules and records rather than things that run. */
const notShown =
  /^(?:events|leases\.|endpointslices\.|serviceaccounts|namespaces|clusterrole|role|apiservices|validating|mutating|resourcequotas|limitranges)/

/**
 * What matters of the cluster, below what owns it: everything unhealthy, everything of kro (its own workload, RGDs,
 * their instances, what it made for them), with owners above and what they own below. Trouble first.
 */
export function ownerTrees(evidence: Evidence): Owned[] {
  const objects = collectedObjects(evidence)
  const troubles = new Map(unhealthyObjects(evidence).map((one) => [one.object, one]))
  const byUid = new Map(
    objects.flatMap((object) => (object.metadata.uid ? [[object.metadata.uid, object]] : [])),
  )
  const above = (object: KubeObject): KubeObject | undefined => byUid.get(ownerUid(object) ?? '')
  const below = groupBy(objects, above)
  const roots = new Set<KubeObject>()
  for (const object of objects)
    if (troubles.has(nameOf(object)) || isOfKro(object, evidence)) roots.add(topOf(object, above))
  const grow = (object: KubeObject, depth: number): Owned => {
    const owned = depth > 6 ? [] : (below.get(object) ?? [])
    const owns = owned
      .filter((one) => !isOldRevision(one))
      .map((one) => grow(one, depth + 1))
      .sort(byTrouble)
    const name = nameOf(object)
    const trouble = troubles.get(name) ?? null
    const count = owns.reduce((sum, one) => sum + one.troubles, trouble === null ? 0 : 1)
    return { object, name, trouble, owns, troubles: count }
  }
  return [...roots].map((root) => grow(root, 0)).sort(byTrouble)
}

function collectedObjects(evidence: Evidence): KubeObject[] {
  return evidence.resources
    .filter((resource) => !notShown.test(resource))
    .flatMap((resource) => evidence.objects(resource))
}

/** Kubernetes says it by reference, kro by labels: an instance may own things in other namespaces. */
function ownerUid(object: KubeObject): string | undefined {
  const { metadata } = object
  return ownerOf(object)?.uid ?? metadata.labels?.[kroLabels.instanceId] ?? metadata.labels?.[kroLabels.rgdId]
}

function isOfKro(object: KubeObject, { run }: Evidence): boolean {
  const { kind, metadata } = object
  if (isMadeByKro(object) || isRgd(object)) return true
  return metadata.namespace === (run?.namespace ?? 'kro-system') && ['Deployment', 'Pod'].includes(kind)
}

/** Ends after 8 steps: the API server does not forbid a cycle of owners. */
function topOf(object: KubeObject, above: (object: KubeObject) => KubeObject | undefined): KubeObject {
  let top = object
  for (let steps = 0; steps < 8; steps += 1) {
    const owner = above(top)
    if (owner === undefined) break
    top = owner
  }
  return top
}

/** A Deployment keeps the ReplicaSets of its past. */
const isOldRevision = ({ kind, spec }: KubeObject): boolean => kind === 'ReplicaSet' && spec?.replicas === 0

const byTrouble = (a: Owned, b: Owned): number => b.troubles - a.troubles || (a.name < b.name ? -1 : 1)
