import { groupBy } from '../model/group-by.ts'
import { kroLabels } from '../model/kro/labels.ts'
import { type KubeObject, nameOf } from '../model/kubernetes/object.ts'
import { type FieldChange, fieldChanges, isSame } from './fields.ts'
import { identityOf, labelOf } from './identity.ts'
import { appliersOf, markChanges } from './marks.ts'
import { withoutNoise } from './noise.ts'
import { Owners } from './owners.ts'
import type { PodRecord, Snapshot } from './records.ts'

export const objectClasses = ['unchanged', 'changed', 'recreated', 'created', 'deleted', 'orphaned'] as const
export type ObjectClass = (typeof objectClasses)[number]

/** What became of one object that kro made. */
export interface ObjectChange {
  /** `ConfigMap/team/one-config`; after the change, where it is there after it. */
  object: string
  apiVersion: string
  /** `recreated`: another object (uid) has its name, or its place in the RGD. `orphaned`: no instance owns it. */
  class: ObjectClass
  /** Its name before, where that was another one. */
  was: string | null
  rgd: string | null
  /** Id of the resource in the RGD. */
  node: string | null
  /** `WebApp/team/one` */
  instance: string | null
  /** Why it is orphaned, else null. */
  why: string | null
  fields: FieldChange[]
  /** Of a workload: pods that are others now, and restarts of containers of those that stayed. */
  pods: { replaced: number; restarts: number } | null
}

/**
 * Pure: what became of each object that kro had made or has made.
 *
 * @param isUpgraded kro is another one: then the marks that it leaves on its objects count too
 */
export function objectChanges(before: Snapshot, after: Snapshot, isUpgraded = false): ObjectChange[] {
  const [owners, ownersAfter] = [new Owners(before), new Owners(after)]
  const old = new Map(before.objects.map((object) => [identityOf(object), object]))
  // What is being deleted is as good as gone.
  const now = new Map(
    after.objects
      .filter(({ metadata }) => metadata.deletionTimestamp === undefined)
      .map((object) => [identityOf(object), object]),
  )
  const gone = [...old].filter(([id]) => !now.has(id)).map(([, object]) => object)
  const fresh = [...now].filter(([id]) => !old.has(id)).map(([, object]) => object)
  const moved = renamed(gone, fresh)
  const changes: ObjectChange[] = []
  for (const [id, object] of old) {
    const later = now.get(id)
    if (later !== undefined) changes.push(kept(object, later, ownersAfter, { before, after, isUpgraded }))
    else if (!moved.has(object))
      changes.push({ ...described(object, owners), class: 'deleted', pods: podsOf(object, before, after) })
  }
  for (const [object, later] of moved)
    changes.push({
      ...described(later, ownersAfter),
      class: 'recreated',
      was: nameOf(object),
      fields: [...nameFields(object, later), ...fieldChanges(withoutNoise(object), withoutNoise(later))],
      pods: podsOf(object, before, after),
    })
  const successors = new Set(moved.values())
  for (const object of fresh)
    if (!successors.has(object)) changes.push({ ...described(object, ownersAfter), class: 'created' })
  return changes.sort((a, b) => (a.object < b.object ? -1 : a.object > b.object ? 1 : 0))
}

function kept(
  object: KubeObject,
  later: KubeObject,
  owners: Owners,
  { before, after, isUpgraded }: { before: Snapshot; after: Snapshot; isUpgraded: boolean },
): ObjectChange {
  const fields = [
    ...fieldChanges(withoutNoise(object), withoutNoise(later)),
    ...unreadChange(object, later),
    ...(isUpgraded ? markChanges(object, later) : []),
  ]
  const why = owners.whyOrphaned(later)
  const isOther = object.metadata.uid !== later.metadata.uid
  const pods = podsOf(later, before, after)
  return {
    ...described(later, owners),
    // An object that lost its labels still says with the old ones whose it was.
    ...(labelOf(later, kroLabels.instanceId) === null ? owned(described(object, owners)) : {}),
    class: why !== null ? 'orphaned' : isOther ? 'recreated' : fields.length > 0 ? 'changed' : 'unchanged',
    why,
    fields,
    pods,
  }
}

/**
 * Data of a Secret is never read. Where the API server has a new version of it, and its labels, its annotations and who
 * applies it are the same to the last, what it holds has changed.
 */
function unreadChange(before: KubeObject, after: KubeObject): FieldChange[] {
  const [old, now] = [before.metadata, after.metadata]
  const isOther =
    after.kind === 'Secret' &&
    old.uid === now.uid &&
    old.resourceVersion !== now.resourceVersion &&
    isSame(
      [old.labels, old.annotations, appliersOf(before)],
      [now.labels, now.annotations, appliersOf(after)],
    )
  return isOther ? [{ pointer: '/data', before: '‹not read›', after: '‹not read, another one›' }] : []
}

const owned = ({ rgd, node, instance }: ObjectChange): Pick<ObjectChange, 'rgd' | 'node' | 'instance'> => ({
  rgd,
  node,
  instance,
})

function described(object: KubeObject, owners: Owners): ObjectChange {
  const instance = owners.instanceOf(object)
  return {
    object: nameOf(object),
    apiVersion: object.apiVersion,
    class: 'unchanged',
    was: null,
    rgd: instance === null ? null : owners.rgdOf(instance),
    node: labelOf(object, kroLabels.node),
    instance: instance === null ? null : nameOf(instance),
    why: null,
    fields: [],
    pods: null,
  }
}

/**
 * Objects that took the place of others: of the same kind, for the same instance, and of the same resource of the RGD.
 * A collection counts only as a whole: an item that goes and one that comes need not be the same.
 */
function renamed(gone: readonly KubeObject[], fresh: readonly KubeObject[]): Map<KubeObject, KubeObject> {
  const pairs = new Map<KubeObject, KubeObject>()
  const byPlace = groupBy(fresh, placeOf)
  for (const [place, olds] of groupBy(gone, placeOf)) {
    const news = byPlace.get(place) ?? []
    const sizes = new Set([...olds, ...news].map((object) => labelOf(object, kroLabels.size)))
    const isWhole = sizes.has(null) ? olds.length === 1 : sizes.size === 1 && sizes.has(String(olds.length))
    if (place === '' || olds.length !== news.length || !isWhole) continue
    const index = (object: KubeObject): number => Number(labelOf(object, kroLabels.index) ?? 0)
    const later = [...news].sort((a, b) => index(a) - index(b))
    for (const [at, object] of [...olds].sort((a, b) => index(a) - index(b)).entries())
      pairs.set(object, later[at] as KubeObject)
  }
  return pairs
}

function placeOf(object: KubeObject): string {
  const [instance, node] = [labelOf(object, kroLabels.instanceId), labelOf(object, kroLabels.node)]
  return instance === null || node === null ? '' : [object.kind, instance, node].join(' ')
}

function nameFields(before: KubeObject, after: KubeObject): FieldChange[] {
  return (['name', 'namespace'] as const).flatMap((field) =>
    before.metadata[field] === after.metadata[field]
      ? []
      : [{ pointer: `/metadata/${field}`, before: before.metadata[field], after: after.metadata[field] }],
  )
}

interface PodIndex {
  /** By namespace and owner. */
  owned: ReadonlyMap<string, readonly PodRecord[]>
  /** By namespace and uid. */
  byUid: ReadonlyMap<string, readonly PodRecord[]>
}

const indexes = new WeakMap<Snapshot, PodIndex>()

function podIndexOf(snapshot: Snapshot): PodIndex {
  const known = indexes.get(snapshot) ?? {
    owned: groupBy(snapshot.pods, ({ namespace, owner }) => `${namespace} ${owner}`),
    byUid: groupBy(snapshot.pods, ({ namespace, uid }) => `${namespace} ${uid}`),
  }
  indexes.set(snapshot, known)
  return known
}

/** Pods of a workload before and after; null for what has none. */
function podsOf(object: KubeObject, before: Snapshot, after: Snapshot): ObjectChange['pods'] {
  const namespace = object.metadata.namespace ?? ''
  const owner = `${object.kind}/${object.metadata.name}`
  const of = (snapshot: Snapshot): readonly PodRecord[] => {
    const { owned, byUid } = podIndexOf(snapshot)
    return (
      (object.kind === 'Pod' ? byUid.get(`${namespace} ${object.metadata.uid}`) : undefined) ??
      owned.get(`${namespace} ${owner}`) ??
      []
    )
  }
  const [old, now] = [of(before), of(after)]
  if (old.length === 0) return null
  const later = new Map(now.map((pod) => [pod.uid, pod]))
  return {
    replaced: old.filter(({ uid }) => !later.has(uid)).length,
    restarts: old.reduce(
      (sum, pod) => sum + Math.max(0, (later.get(pod.uid)?.restarts ?? pod.restarts) - pod.restarts),
      0,
    ),
  }
}
