import type { Rule } from '../../../../../src/diagnosis/finding.ts'
import { koRules } from '../../../../../src/diagnosis/rules/image/ko.ts'
import { loadRules } from '../../../../../src/diagnosis/rules/image/load.ts'
import { nodeImageRules } from '../../../../../src/diagnosis/rules/image/node-image.ts'
import { evidenceOf, type Files } from '../../../../support/evidence.ts'
import { failedSteps, toldBy } from '../../../../support/matches.ts'
import { run } from './failed-run.ts'

export const log = (line: string, step = 'kro.image'): Files => ({
  ...failedSteps(step),
  [`evidence/steps/${step}.log`]: line,
})
/** From ko to the nodes: what one of them reports is not reported by another one. */
export const buildAndLoadRules: readonly Rule[] = [...koRules, ...loadRules, ...nodeImageRules]

export const found = (id: Rule['id'], ...files: Files[]) =>
  toldBy(buildAndLoadRules, id, evidenceOf(Object.assign({}, run(), ...files)))
