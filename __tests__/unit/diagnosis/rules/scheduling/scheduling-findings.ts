import type { Rule } from '../../../../../src/diagnosis/finding.ts'
import { kubeletRules } from '../../../../../src/diagnosis/rules/scheduling/kubelet.ts'
import { quotaRules } from '../../../../../src/diagnosis/rules/scheduling/quotas.ts'
import { schedulerRules } from '../../../../../src/diagnosis/rules/scheduling/scheduler.ts'
import { unschedulableRules } from '../../../../../src/diagnosis/rules/scheduling/unschedulable.ts'
import type { KubeObject } from '../../../../../src/model/kubernetes/object.ts'
import { evidenceOf, type Files, runJson } from '../../../../support/evidence.ts'
import { toldBy } from '../../../../support/matches.ts'
import { podWith } from '../../../../support/pods.ts'

/** All of the folder: a pod that one of them reports is not reported by another one. */
export const schedulingRules: readonly Rule[] = [
  ...unschedulableRules,
  ...schedulerRules,
  ...quotaRules,
  ...kubeletRules,
]
export const failedJob: Files = { 'evidence/run.json': runJson({ jobStatus: 'failure' }) }
export const found = (id: Rule['id'], ...files: Files[]) =>
  toldBy(schedulingRules, id, evidenceOf(Object.assign({}, ...files)))
export const pending = (metadata: Partial<KubeObject['metadata']>, status: object = {}, spec: object = {}) =>
  podWith([], metadata, { spec, status: { phase: 'Pending', ...status } })
export const otherPod = { name: 'web-1', namespace: 'team', labels: {} }
