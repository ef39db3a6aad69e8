import type { Rule } from '../../../../../src/diagnosis/finding.ts'
import { containerRules } from '../../../../../src/diagnosis/rules/crash/containers.ts'
import { idleControllerRules } from '../../../../../src/diagnosis/rules/crash/controller.ts'
import { evidenceOf, type Files, runJson } from '../../../../support/evidence.ts'
import { type Told, toldBy } from '../../../../support/matches.ts'

export const failedJob: Files = { 'evidence/run.json': runJson({ jobStatus: 'failure' }) }
export const found = (id: Rule['id'], ...files: Files[]): Told[] =>
  toldBy([...containerRules, ...idleControllerRules], id, evidenceOf(Object.assign({}, ...files)))
export const otherPod = { name: 'web-1', namespace: 'team', labels: {} }
