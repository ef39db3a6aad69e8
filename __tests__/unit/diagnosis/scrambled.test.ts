import { expect, test } from '@jest/globals'
import { diagnose } from '../../../src/diagnosis/engine/engine.ts'
import { wordsOfOthers } from '../../../src/diagnosis/reading/earlier-sentences.ts'
import { failuresOfStep, wordsInStep } from '../../../src/diagnosis/reading/failures.ts'
import { missingEvidenceOf } from '../../../src/diagnosis/reading/missing-evidence.ts'
import type { Evidence } from '../../../src/evidence/evidence.ts'
import type { StepRecord } from '../../../src/evidence/records.ts'
import { evidenceOf, type Files } from '../../support/evidence.ts'
import { evidenceOfFixture, filesOfFixture, fixtureNames } from '../../support/rule-fixtures.ts'

/** Other words of the same length and form: what decides by them does not find them any more. */
const scrambled = (sentence: string): string =>
  sentence.replace(/[a-z]/gi, (letter) => {
    const first = letter < 'a' ? 65 : 97
    return String.fromCharCode(first + ((letter.charCodeAt(0) - first + 13) % 26))
  })

/** Lines of a step's log that are ours: notes, and from the cross on the error and its hints. */
function scrambledLog(text: string): string {
  let isError = false
  return text
    .split('\n')
    .map((line) => {
      isError ||= line.startsWith('✗ ')
      const isOurs = isError || /^(?:# |[ \t]*what to do: )/.test(line) || wordsOfOthers(line).length === 0
      return isOurs
        ? line.replace(
            /^(✗ |# \w+: |[ \t]*what to do: )?(.*)$/,
            (_, mark = '', words) => mark + scrambled(words),
          )
        : line
    })
    .join('\n')
}

const wordsInLog = (text: string): string[] =>
  wordsOfOthers(
    text
      .split('\n')
      .filter((line) => /^(?:✗ |# (?:failed|error): )/.test(line))
      .map((line) => line.replace(/^# \w+: /, ''))
      .join('\n'),
  )

/** As the present version writes it: fields beside the sentences; and all sentences in other words. */
function inOtherWords(evidence: Evidence, files: Files): Files {
  const log = (step: StepRecord): string => (step.log === null ? '' : (files[step.log] ?? ''))
  const steps = evidence.steps.map((step) => ({
    ...step,
    title: scrambled(step.title),
    message: step.message === null ? null : scrambled(step.message),
    ...(step.outcome === 'failed'
      ? {
          failures: [
            ...failuresOfStep(evidence, step),
            ...[...wordsInStep(evidence, step), ...wordsInLog(log(step))].map((said) => ({
              code: 'other',
              said,
            })),
          ],
        }
      : {}),
  }))
  const logs = evidence.steps.flatMap((step) =>
    step.log === null || files[step.log] === undefined ? [] : [[step.log, scrambledLog(log(step))] as const],
  )
  const collection = evidence.collection && {
    ...evidence.collection,
    failed: evidence.collection.failed.map(scrambled),
    missing: missingEvidenceOf(evidence).map(({ things, count, failure }) => ({ things, count, failure })),
  }
  return {
    ...files,
    ...Object.fromEntries(logs),
    'evidence/steps.json': JSON.stringify(steps, null, 2),
    ...(collection === null ? {} : { 'evidence/collection.json': JSON.stringify(collection, null, 2) }),
  }
}

test.each(fixtureNames)('%s: our own sentences decide nothing', (name) => {
  const evidence = evidenceOfFixture(name)
  const told = (of: Evidence) =>
    diagnose(of).findings.map(({ id, object, severity, title, causedById }) => ({
      id,
      object,
      severity,
      title,
      causedById,
    }))
  const other = evidenceOf(inOtherWords(evidence, filesOfFixture(name)))
  expect(other.unread().failed).toEqual(evidence.unread().failed)
  expect(told(other)).toEqual(told(evidence))
  expect(diagnose(other).outcome).toBe(diagnose(evidence).outcome)
})
