import type { Match, Rule } from '../../src/diagnosis/finding.ts'
import type { Evidence } from '../../src/evidence/evidence.ts'
import { fixText } from '../../src/report/fixes.ts'
import type { Files } from './evidence.ts'

/** A match as a person reads it: fixes as they are pasted, and the lines that prove it without their places. */
export interface Told extends Omit<Match, 'evidence' | 'fix'> {
  fix: string[]
  proof: string[]
}

const told = ({ evidence, fix, ...rest }: Match): Told => ({
  ...rest,
  fix: fix.map(fixText),
  proof: evidence.map(({ text }) => text),
})

/** What one of these rules finds. @throws Error where no rule has this id */
export function toldBy(rules: readonly Rule[], id: Rule['id'], evidence: Evidence): Told[] {
  const rule = rules.find((one) => one.id === id)
  if (rule === undefined) throw new Error(`there is no rule ${id}`)
  return rule.find(evidence).map(told)
}

/** Ids of the rules that find something, sorted. */
export const idsOfFound = (rules: readonly Rule[], evidence: Evidence): string[] =>
  rules
    .filter((rule) => rule.find(evidence).length > 0)
    .map(({ id }) => id)
    .sort()

/** `evidence/steps.json` with failed steps of these names, in this order; their logs as `withLog` says. */
export const failedSteps = (...names: readonly string[]): Files => ({
  'evidence/steps.json': JSON.stringify(
    names.map((step, place) => ({
      ...{ step, title: step, start: place, seconds: 1, outcome: 'failed', message: `${step} failed` },
      ...{ failures: [], log: `evidence/steps/${step}.log` },
    })),
    null,
    2,
  ),
})
