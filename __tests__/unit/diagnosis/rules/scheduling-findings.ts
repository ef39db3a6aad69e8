import type { Rule } from '../../../../src/diagnosis/finding.ts'
import { schedulingRules } from '../../../../src/diagnosis/rules/scheduling.ts'
import { evidenceOf, type Files, runJson } from '../../../support/evidence.ts'
import { toldBy } from '../../../support/matches.ts'

export const failedJob: Files = { 'evidence/run.json': runJson({ jobStatus: 'failure' }) }
export const found = (id: Rule['id'], ...files: Files[]) =>
  toldBy(schedulingRules, id, evidenceOf(Object.assign({}, ...files)))
export const otherPod = { name: 'web-1', namespace: 'team', labels: {} }
