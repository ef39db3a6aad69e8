import type { Evidence } from '../../evidence/evidence.ts'
import type { KubeObject } from '../../model/kubernetes/object.ts'
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
