import { isReady } from '../../model/kubernetes/conditions.ts'
import type { KubeObject } from '../../model/kubernetes/object.ts'
import { isDone } from '../../model/kubernetes/pods.ts'
import { controllerPods, kroNamespace } from './controller.ts'
import { belongsToInstance, belongsToManifests } from './kro-objects.ts'
import { memoize } from './memoize.ts'
import { jobFailed } from './steps.ts'

export interface PodThatMatters {
  pod: KubeObject
  severity: 'error' | 'warning'
}

/** Pods of others that are looked at: that something is wrong there is worth a word, not hundreds. */
const strangersLimit = 20

/**
 * Pods that this job answers for: the controller's, those in kro's namespace, those that an instance or a manifest of the
 * user's asked for. Pods of other namespaces are worth a warning once the job has failed; else they do not concern this job.
 */
export const podsThatMatter = memoize((evidence): PodThatMatters[] => {
  const controller = new Set(controllerPods(evidence))
  const pods = evidence
    .objects('pods')
    .filter((pod) => pod.metadata.deletionTimestamp === undefined && !isDone(pod))
    .filter(({ metadata }) => metadata.namespace !== 'kube-system')
  const ours = pods.filter(
    (pod) =>
      controller.has(pod) ||
      pod.metadata.namespace === kroNamespace(evidence) ||
      belongsToInstance(evidence, pod) ||
      belongsToManifests(evidence, pod),
  )
  const known = new Set(ours)
  const strangers = jobFailed(evidence)
    ? pods.filter((pod) => !known.has(pod) && !isReady(pod)).slice(0, strangersLimit)
    : []
  return [
    ...ours.map((pod) => ({ pod, severity: 'error' as const })),
    ...strangers.map((pod) => ({ pod, severity: 'warning' as const })),
  ]
})
