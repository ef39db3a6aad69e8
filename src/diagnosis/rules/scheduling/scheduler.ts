import type { Evidence } from '../../../evidence/evidence.ts'
import { claimsOfPod } from '../../../model/kubernetes/claims.ts'
import { condition } from '../../../model/kubernetes/conditions.ts'
import { text } from '../../../model/kubernetes/fields.ts'
import { type KubeObject, nameOf } from '../../../model/kubernetes/object.ts'
import { defineRule } from '../../define-rule.ts'
import type { Rule } from '../../finding.ts'
import { inNode, run } from '../../fix.ts'
import { namesIn } from '../../reading/names.ts'
import { podsThatMatter } from '../../reading/pods.ts'
import { quoteAt, quoteCondition } from '../../reading/quotes.ts'
import { collectedAt } from '../../reading/steps.ts'
import { brokenSystemPods } from '../../reading/system.ts'

/** Seconds within which a scheduler that works has looked at a new pod, on a busy machine too. */
const scheduledWithinSeconds = 5

function isOverdue(evidence: Evidence, { metadata }: KubeObject): boolean {
  const now = collectedAt(evidence)
  return now === null || now - Date.parse(metadata.creationTimestamp ?? '') > scheduledWithinSeconds * 1000
}

/**
 * Whether the scheduler has chosen a node for a pod, and waits for a volume there: it writes that to the claim, and until the volume is
 * there, or 10 min are over, nothing to the pod (kubernetes, plugins/volumebinding: AnnSelectedNode, bindTimeoutSeconds).
 */
function waitsForVolume(evidence: Evidence, pod: KubeObject): boolean {
  const claims = claimsOfPod(pod)
  return evidence
    .objects('persistentvolumeclaims')
    .some(
      ({ metadata }) =>
        metadata.namespace === pod.metadata.namespace &&
        claims.includes(metadata.name) &&
        metadata.annotations?.['volume.kubernetes.io/selected-node'] !== undefined,
    )
}

/** A scheduler that does not run. */
export const schedulerRules: readonly Rule[] = [
  defineRule({
    id: 'scheduling/scheduler-down',
    component: 'control-plane',
    description: 'kube-scheduler is not running: pods get no node and no message.',
    find(evidence) {
      const waiting = podsThatMatter(evidence).filter(
        ({ pod }) =>
          text(pod, 'status', 'phase') === 'Pending' &&
          text(pod, 'spec', 'nodeName') === null &&
          condition(pod, 'PodScheduled') === null &&
          isOverdue(evidence, pod) &&
          !waitsForVolume(evidence, pod),
      )
      const scheduler = brokenSystemPods(evidence, /^kube-scheduler/)
      return waiting.slice(0, 1).map(({ pod, severity }) => ({
        title: `Pod ${pod.metadata.namespace}/${pod.metadata.name} cannot be scheduled: kube-scheduler is not running`,
        detail:
          'The pod is Pending without a condition PodScheduled and without an event: no scheduler has looked at it.',
        object: nameOf(pod),
        severity,
        evidence: [
          quoteAt(evidence, 'pods', pod, 'status', 'phase'),
          ...scheduler.map((broken) => quoteCondition(evidence, 'pods', broken, 'Ready')),
        ],
        fix: [
          run('kubectl get pods -n kube-system -l component=kube-scheduler'),
          ...inNode(namesIn(evidence).node, 'crictl ps -a --name kube-scheduler'),
        ],
      }))
    },
  }),
]
