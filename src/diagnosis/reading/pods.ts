import type { Evidence } from '../../evidence/evidence.ts'
import type { KubeObject } from '../../outside/kube.ts'
import type { Finding } from '../finding.ts'
import { isDone } from './containers.ts'
import { controllerPods, kroNamespace } from './controller.ts'
import { belongsToInstance } from './kro-objects.ts'
import { jobFailed } from './steps.ts'

export interface PodThatMatters {
  pod: KubeObject
  severity: Finding['severity']
}

/**
 * Pods that this job answers for: the controller's, those in kro's namespace, those that an instance asked for.
 * Pods of other namespaces that the user named are worth a warning once the job has failed; else they are somebody
 * else's business.
 */
export function podsThatMatter(evidence: Evidence): PodThatMatters[] {
  const controller = new Set(controllerPods(evidence))
  const failed = jobFailed(evidence)
  return evidence.objects('pods').flatMap((pod): PodThatMatters[] => {
    const { namespace, deletionTimestamp } = pod.metadata
    if (deletionTimestamp !== undefined || isDone(pod) || namespace === 'kube-system') return []
    if (controller.has(pod)) return [{ pod, severity: 'error' }]
    if (namespace === kroNamespace(evidence) || belongsToInstance(evidence, pod))
      return [{ pod, severity: 'error' }]
    return failed ? [{ pod, severity: 'warning' }] : []
  })
}
