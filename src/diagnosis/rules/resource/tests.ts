import { readTestCases } from '../../../chainsaw/read.ts'
import { differingFields, inShort } from '../../../chainsaw/results.ts'
import type { Evidence } from '../../../evidence/evidence.ts'
import { type TestCase, testsFile } from '../../../evidence/records.ts'
import { defineRule } from '../../define-rule.ts'
import type { Match, Rule } from '../../finding.ts'
import { advice, run } from '../../fix.ts'
import { failed } from '../../reading/failures.ts'
import { quoteAfter } from '../../reading/quotes.ts'

/** Findings of one kind at most: with more of them the table of the summary says it better. */
const mostCases = 20

/** The user's tests. */
export const testRules: readonly Rule[] = [
  defineRule({
    id: 'resource/test-failed',
    component: 'steps',
    description: 'A chainsaw test of the user failed.',
    find: (evidence) =>
      readTestCases(evidence)
        .filter(({ outcome }) => outcome === 'failed')
        .slice(0, mostCases)
        .map((one) => failedCase(evidence, one)),
  }),
  defineRule({
    id: 'resource/tests-not-run',
    component: 'steps',
    description: 'chainsaw could not run the tests of the user.',
    patterns: [failed('tests-not-run')],
    title: 'chainsaw could not run the tests: {problem}',
    detail:
      'No case was run: a file that is not a test, a folder that cannot be read, or a configuration that leaves all of them out.',
    fix: [advice('chainsaw lint test --file FOLDER/chainsaw-test.yaml says which field is wrong.')],
  }),
]

function failedCase(evidence: Evidence, { name, folder, namespace, failures, again }: TestCase): Match {
  const [first] = failures
  const where = first === undefined ? '' : ` in ${[first.step, first.operation].filter(Boolean).join(', ')}`
  const others = failures.flatMap(({ message }) => differingFields(message)).slice(1, 10)
  const second =
    again === 'passed'
      ? ' Run again alone, it passed: cases disturb each other, or it waits too little.'
      : again === 'failed'
        ? ' It was run again, and what it made was left for a look.'
        : ''
  return {
    title: `Test ${name} failed${where}: ${first === undefined ? 'chainsaw does not say why' : inShort(first)}`,
    detail: `It is in ${folder || 'a folder that chainsaw does not name'}${namespace === '' ? '' : `, and ran in namespace ${namespace}`}.${others.length === 0 ? '' : ` Also: ${others.join('; ')}.`}${second}`,
    object: null,
    evidence: [quoteAfter(evidence, testsFile, [`"name": ${JSON.stringify(name)}`, '"message":'])],
    fix: [
      run(
        `chainsaw test --test-dir ${folder || '.'} --pause-on-failure   # stops at the failure, so that the objects can be looked at`,
      ),
    ],
  }
}
