import type { Evidence } from '../../evidence/evidence.ts'
import { condition } from '../../model/kubernetes/conditions.ts'
import type { KubeObject } from '../../model/kubernetes/object.ts'
import { isDone } from '../../model/kubernetes/pods.ts'

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
