import type { Evidence } from '../../evidence/evidence.ts'
import type { Diagnosis } from '../diagnosis.ts'
import type { Rule } from '../finding.ts'
import { allRules } from '../rules/all.ts'
import { decide } from './decide.ts'

/** `decide` by all rules of the registry. @param rules others, for tests */
export const diagnose = (evidence: Evidence, rules: readonly Rule[] = allRules): Diagnosis =>
  decide(evidence, rules)
