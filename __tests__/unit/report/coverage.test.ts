import { expect, test } from '@jest/globals'
import type { CoverageOfRgd } from '../../../src/evidence/records.ts'
import { coverageMarkdown } from '../../../src/report/coverage.ts'
import { evidenceOf } from '../../support/evidence.ts'

const rgd = (name: string, more: Partial<CoverageOfRgd> = {}): CoverageOfRgd => ({
  ...{ rgd: name, kind: 'X', instances: 1, missed: [] },
  ...{ resources: { reached: 2, all: 2 }, includeWhen: { reached: 1, all: 2 } },
  ...{ readyWhen: { reached: 0, all: 0 }, fields: { reached: 3, all: 4 } },
  ...more,
})

const evidenceWith = (...rgds: CoverageOfRgd[]) =>
  evidenceOf({ 'evidence/coverage.json': JSON.stringify({ schemaVersion: 1, rgds }) })

test('the sums, and by RGD what was not reached, those with most first', () => {
  const missed = ['no instance sets spec.<b>', ...Array.from({ length: 9 }, (_, at) => `m${at}`)]
  const text = coverageMarkdown(evidenceWith(rgd('a'), rgd('b', { missed })), 10)
  expect(text).toContain(
    '**Coverage** by tests and manifests: 4 of 4 resources, 2 of 4 includeWhen branches, 6 of 8 schema fields',
  )
  const [first, second] = text.split('\n').filter((line) => /^\| [ab] /.test(line))
  expect(first).toMatch(
    /^\| b \| 1 \| 2 of 2 \| 1 of 2 \| – \| 3 of 4 \| no instance sets spec\.&#60;b&#62;; .*and 2 more \|$/,
  )
  expect(second).toMatch(/^\| a .*\| {2}\|$/)
})

test('one without an instance says just that', () => {
  const text = coverageMarkdown(evidenceWith(rgd('a', { instances: 0, missed: ['x', 'y'] })), 10)
  expect(text).toContain('everything: it had no instance')
})

test('without room only the sums, without a record nothing', () => {
  expect(coverageMarkdown(evidenceWith(rgd('a')), 0)).not.toContain('|')
  expect(coverageMarkdown(evidenceOf({}), 10)).toBe('')
})
