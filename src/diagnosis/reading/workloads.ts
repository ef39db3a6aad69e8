import type { Evidence } from '../../evidence/evidence.ts'
import { type KubeObject, nameOf } from '../../model/kubernetes/object.ts'
import { ownerOf } from '../../model/kubernetes/owners.ts'
import { memoize } from './memoize.ts'

/**
 * What made a pod, from which its template comes: its Deployment, else its ReplicaSet, StatefulSet, DaemonSet or Job, as
 * findings name objects. null for a pod that was made by hand, and for one that is not there.
 *
 * @param pod `Pod/namespace/name`
 */
export function workloadOf(evidence: Evidence, pod: string): string | null {
  const found = podsByName(evidence).get(pod)
  const owner = found && ownerOf(found)
  if (found === undefined || owner === undefined) return null
  const set = owner.kind === 'ReplicaSet' ? replicaSets(evidence).get(owner.uid) : undefined
  const above = set && ownerOf(set)
  const { kind, name } = above ?? owner
  return `${kind}/${found.metadata.namespace}/${name}`
}

const podsByName = memoize(
  (evidence) =>
    new Map<string, KubeObject>(
      evidence
        .objects('pods')
        .map((pod) => [`Pod/${pod.metadata.namespace}/${pod.metadata.name}`, pod] as const),
    ),
)

const replicaSets = memoize(
  (evidence) => new Map(evidence.objects('replicasets.apps').map((set) => [set.metadata.uid, set] as const)),
)

/** Resources of what owns pods, or what owns that. */
const makers = [
  'replicasets.apps',
  'deployments.apps',
  'statefulsets.apps',
  'daemonsets.apps',
  'jobs.batch',
  'cronjobs.batch',
]

const madeBy = memoize((evidence) => {
  const objects = ['pods', ...makers].flatMap((resource) => evidence.objects(resource))
  return {
    byName: new Map(objects.map((object) => [nameOf(object), object] as const)),
    byUid: new Map(objects.map((object) => [object.metadata.uid, object] as const)),
  }
})

/**
 * What a pod or a workload belongs to, from the nearest upwards, as findings name objects; also what was deleted,
 * by the name that its child has of it.
 *
 * @param name `Pod/namespace/name`
 */
export function ownersOf(evidence: Evidence, name: string): string[] {
  const { byName, byUid } = madeBy(evidence)
  const found: string[] = []
  for (let object = byName.get(name); object !== undefined && found.length < 5; ) {
    const owner = ownerOf(object)
    if (owner === undefined) break
    const above = byUid.get(owner.uid)
    found.push(
      above === undefined
        ? nameOf({ ...object, ...owner, metadata: { ...object.metadata, name: owner.name } })
        : nameOf(above),
    )
    object = above
  }
  return found
}
