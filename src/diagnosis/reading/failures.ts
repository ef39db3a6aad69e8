import type { Failure } from '../../errors.ts'
import type { Evidence } from '../../evidence/evidence.ts'
import { matchIn } from '../../evidence/lines.ts'
import type { Quote } from '../../evidence/quote.ts'
import type { FailureRecord, StepRecord } from '../../evidence/records.ts'
import { failuresInSentences, wordsOfOthers } from './earlier-sentences.ts'
import { memoize } from './memoize.ts'
import { type Hit, hits, linesOf } from './quotes.ts'
import { failedSteps, quoteStep } from './steps.ts'

/** What is known of a step as data: as it was recorded, or read from the sentences of an earlier version. */
export function failuresOfStep(evidence: Evidence, step: StepRecord): readonly FailureRecord[] {
  if (step.failures !== undefined) return step.failures
  const known = earlier(evidence)
  const found = known.get(step) ?? failuresInSentences(sentencesOf(evidence, step))
  known.set(step, found)
  return found
}

const earlier = memoize(() => new Map<StepRecord, readonly FailureRecord[]>())
const earlierWords = memoize(() => new Map<StepRecord, readonly string[]>())

function earlierWordsOf(evidence: Evidence, step: StepRecord): readonly string[] {
  const known = earlierWords(evidence)
  const found = known.get(step) ?? wordsOfOthers(step.message ?? '')
  known.set(step, found)
  return found
}

/** Message and log of a step: an earlier version wrote what it found into either. */
const sentencesOf = (evidence: Evidence, { message, log }: StepRecord): string[] => [
  ...(message ?? '').split('\n'),
  ...(log === null ? [] : linesOf(evidence.text(log) ?? '')),
]

/** What tools and servers said in the error that ended a step, as they said it. */
export const wordsInStep = (evidence: Evidence, step: StepRecord): string[] => [
  ...failuresOfStep(evidence, step).flatMap(({ said }) => (said === undefined ? [] : [said])),
  ...(step.failures === undefined ? earlierWordsOf(evidence, step) : []),
]

/** A place where failures with one code may be. */
export type FailureSource = (evidence: Evidence) => Hit[]

type Code = Failure['code']

/**
 * Failures with this code of steps that failed and stayed so; their fields are the groups of the hits.
 *
 * @param where further fields that must be so
 */
export function failed(code: Code, where: FailureRecord = {}): FailureSource {
  return (evidence) =>
    failedSteps(evidence).flatMap((step) =>
      failuresOfStep(evidence, step)
        .filter(
          (failure) =>
            failure.code === code && Object.entries(where).every(([name, value]) => failure[name] === value),
        )
        .map(({ code: _, ...fields }) => ({ quote: quoteFailure(evidence, step), groups: fields })),
    )
}

/** Failures with this code whose words match; groups are the fields, and what the pattern's groups caught. */
export const failedSaying = (code: Code, pattern: RegExp): FailureSource => failedWith(code, 'said', pattern)

/** The same of another field with words of others. */
export function failedWith(code: Code, field: string, pattern: RegExp): FailureSource {
  return (evidence) =>
    failed(code)(evidence).flatMap(({ quote, groups }) => {
      const match = matchIn(pattern, groups[field] ?? '')
      return match === null ? [] : [{ quote, groups: { ...groups, ...match.groups } }]
    })
}

/** The line of the step's log that says that it failed; where it has none, its message. */
const quoteFailure = (evidence: Evidence, step: StepRecord): Quote =>
  (step.log === null
    ? undefined
    : hits(evidence, [step.log], /^(?:✗|# (?:failed|error): )/, 50).at(-1)?.quote) ??
  quoteStep(evidence, step)
