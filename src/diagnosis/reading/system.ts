import type { Evidence } from '../../evidence/evidence.ts'
import { condition } from '../../model/kubernetes/conditions.ts'
import type { KubeObject } from '../../model/kubernetes/object.ts'
import { isDone } from '../../model/kubernetes/pods.ts'
import { collectedAt, failedSteps, stepFailed } from './steps.ts'

/** Nodes whose condition Ready is not True now. */
export const unreadyNodes = (evidence: Evidence): KubeObject[] =>
  evidence.objects('nodes').filter((node) => condition(node, 'Ready')?.status !== 'True')

/** Pods of kube-system with such a name that are not Ready now. */
export const brokenSystemPods = (evidence: Evidence, name: RegExp): KubeObject[] =>
  systemPods(evidence, name).filter((pod) => !isDone(pod) && condition(pod, 'Ready')?.status !== 'True')

export const systemPods = (evidence: Evidence, name: RegExp): KubeObject[] =>
  evidence
    .objects('pods')
    .filter(
      ({ metadata }) =>
        metadata.namespace === 'kube-system' &&
        metadata.deletionTimestamp === undefined &&
        name.test(metadata.name),
    )

/** Pods of CoreDNS. */
export const dnsPods = (evidence: Evidence): KubeObject[] => systemPods(evidence, /^coredns/)

/** Seconds after which kube-proxy and CoreDNS run in a new cluster, on a busy machine too. */
const youngSeconds = 90

/**
 * Whether a cluster that this job made was looked at before its system pods had their time, because something else failed
 * meanwhile: what is not there yet is not missing.
 */
export function isTooYoung(evidence: Evidence): boolean {
  const now = collectedAt(evidence)
  const born = evidence.objects('nodes').map(({ metadata }) => Date.parse(metadata.creationTimestamp ?? ''))
  return (
    evidence.run?.cluster === 'kind' &&
    failedSteps(evidence).length > 0 &&
    !stepFailed(evidence, 'gate.') &&
    now !== null &&
    born.length > 0 &&
    born.every((at) => now - at < youngSeconds * 1000)
  )
}
