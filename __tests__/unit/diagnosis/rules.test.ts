import { describe, expect, test } from '@jest/globals'
import { diagnose } from '../../../src/diagnosis/engine/engine.ts'
import { linesOf } from '../../../src/diagnosis/reading/quotes.ts'
import { allRules } from '../../../src/diagnosis/rules/all.ts'
import { readEvidence } from '../../../src/evidence/reader.ts'
import { fixText } from '../../../src/report/fixes.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { isQuoteOf } from '../../support/quotes.ts'
import {
  evidenceOfFixture,
  expectedOf,
  filesOfFixture,
  findingsOf,
  findingsText,
  fixtureNames,
  keepFindings,
} from '../../support/rule-fixtures.ts'

// UPDATE_FIXTURES=1 writes the findings into the fixtures: read the difference.
// Each test makes its own diagnosis, so that a change of a rule while it runs is noticed (scripts/mutation.ts).
test.each(fixtureNames)(
  '%s: the cause and nothing that is not there, with its proof, every text filled in',
  (name) => {
    const evidence = evidenceOfFixture(name)
    const expected = expectedOf(name)
    const diagnosis = diagnose(evidence)
    expect({ cause: diagnosis.cause, rules: diagnosis.findings.map(({ rule }) => rule).sort() }).toEqual({
      cause: expected.cause,
      // Sorted in expected.json.
      rules: expected.rules,
    })
    expect(diagnosis.collected.failed.filter((line) => line.startsWith('rule '))).toEqual([])

    if (process.env.UPDATE_FIXTURES) keepFindings(name, findingsText(diagnosis.findings))
    else expect(findingsText(diagnosis.findings)).toBe(findingsOf(name))

    for (const quote of diagnosis.findings.flatMap((finding) => finding.evidence)) {
      const line = linesOf(evidence.text(quote.file) ?? '')[quote.line - 1] ?? ''
      expect([quote, line, isQuoteOf(quote, line)]).toEqual([quote, line, true])
      expect(quote.text).not.toBe('')
      expect(quote.text.length).toBeLessThanOrEqual(300)
    }

    const texts = diagnosis.findings.flatMap(({ title, detail, object, fix }) => [
      title,
      detail,
      object ?? '',
      ...fix.map(fixText),
    ])
    for (const text of texts)
      expect(text).not.toMatch(/(?<!\$)\{\w+(?:\|[^}]*)?\}(?!\})|(?<!\$)\{\w+\||\bundefined$|\bnull\b/)
  },
)

test('from disk and from memory, the same folder gives the same diagnosis, to the byte', async () => {
  const whole = fixtureNames.filter((name) => expectedOf(name).base === undefined)
  expect(whole.length).toBeGreaterThan(40)
  for (const name of whole) {
    const fromDisk = readEvidence(temporaryFolder(filesOfFixture(name)))
    expect([name, JSON.stringify(diagnose(fromDisk))]).toEqual([
      name,
      JSON.stringify(diagnose(evidenceOfFixture(name))),
    ])
  }
})

describe('the registry', () => {
  test('has a fixture that triggers each rule (its form: __tests__/support/fixtures/README.md)', () => {
    const triggered = new Set(fixtureNames.flatMap((name) => expectedOf(name).rules))
    expect(allRules.map(({ id }) => id).filter((id) => !triggered.has(id))).toEqual([])
  })

  test('has each id once', () => {
    const ids = allRules.map(({ id }) => id as string)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
