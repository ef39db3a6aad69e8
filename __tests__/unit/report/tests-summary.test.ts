import { expect, test } from '@jest/globals'
import type { TestCase } from '../../../src/evidence/records.ts'
import { summaryMarkdown } from '../../../src/report/summary.ts'
import { testsMarkdown } from '../../../src/report/tests-summary.ts'
import { evidenceOf, runJson } from '../../support/evidence.ts'
import { diagnosis, healthy } from './sample.ts'

const passed = (name: string): TestCase => ({
  ...{ name, folder: `e2e/${name}`, outcome: 'passed', seconds: 1.25, namespace: '' },
  ...{ failures: [], again: null },
})
const failed: TestCase = {
  ...{ ...passed('owner'), outcome: 'failed', again: 'passed' },
  failures: [
    { step: 'step 2', operation: 'assert', message: '---\n* data.owner: Invalid value: "a|b"' },
    { step: 'step 3', operation: 'assert', message: 'x' },
  ],
}
const evidenceWith = (...cases: TestCase[]) =>
  evidenceOf({
    'evidence/run.json': runJson(),
    'evidence/tests.json': JSON.stringify({ schemaVersion: 1, cases }),
  })

test('the cases that failed come first, with time and the field that differs', () => {
  const text = testsMarkdown(evidenceWith(passed('size'), failed), 10)
  expect(text.split('\n')[0]).toBe('**Tests**: 1 of 2 chainsaw cases did not fail')
  const rows = text.split('\n').filter((line) => line.includes(' s |'))
  expect(rows[0]).toMatch(
    /^\| ❌ owner \| 1\.3 s \| step 2: data\.owner: Invalid value: .*a&#124;b.* \(and 1 more\); run again alone, it passed \|$/,
  )
  expect(rows[1]).toBe('| ✅ size | 1.3 s |  |')
})

test('they are in the summary of a healthy and of a failed job, and nothing is where none ran', () => {
  for (const outcome of [healthy(), diagnosis()]) {
    expect(summaryMarkdown(outcome, evidenceWith(failed))).toContain('**Tests**: 0 of 1')
    expect(summaryMarkdown(outcome, evidenceWith())).not.toContain('**Tests**')
  }
})

test('rows that do not fit are counted', () => {
  const cases = Array.from({ length: 5 }, (_, at) => passed(`case-${at}`))
  expect(testsMarkdown(evidenceWith(...cases), 2)).toContain('3 more are in junit.xml')
})
