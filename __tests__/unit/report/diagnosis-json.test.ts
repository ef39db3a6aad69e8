import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { Diagnosis } from '../../../src/diagnosis/diagnosis.ts'
import { diagnose } from '../../../src/diagnosis/engine/engine.ts'
import { escapeForLog } from '../../../src/model/escape.ts'
import { diagnosisJson } from '../../../src/report/diagnosis-json.ts'
import { reportHtml } from '../../../src/report/page/html.ts'
import { evidenceOfFixture, fixtureNames } from '../../support/rule-fixtures.ts'
import { diagnosis, evidence, finding, healthy, hostile } from './sample.ts'

const schema = JSON.parse(
  readFileSync(new URL('../../../docs/diagnosis.schema.json', import.meta.url), 'utf8'),
)
// Strict: a keyword that the validator does not know, or a schema that cannot be met, is an error of the schema.
const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema)

/** Everything in which a value is not as the schema says, one line each. */
function faultsOf(value: unknown): string[] {
  validate(value)
  return (validate.errors ?? []).map(({ instancePath, message, params }) =>
    `${instancePath} ${message} ${params.additionalProperty ?? ''}`.trim(),
  )
}

test('has the fields of the contract, in its order, whatever order they came in', () => {
  const shuffled = Object.fromEntries(Object.entries(diagnosis()).reverse()) as unknown as ReturnType<
    typeof diagnosis
  >
  const text = diagnosisJson(shuffled)
  expect(text).toBe(diagnosisJson(diagnosis()))
  expect(text.endsWith('}\n')).toBe(true)
  const parsed = JSON.parse(text)
  expect(Object.keys(parsed)).toEqual([
    'schemaVersion',
    'outcome',
    'failedStep',
    'cause',
    'findings',
    'versions',
    'timeline',
    'collected',
  ])
  expect(Object.keys(parsed.findings[0])).toEqual([
    'id',
    'rule',
    'dimension',
    'severity',
    'title',
    'detail',
    'object',
    'evidence',
    'fix',
    'causedBy',
    'causedById',
  ])
  expect(Object.keys(parsed.findings[0].evidence[0])).toEqual(['file', 'line', 'text'])
  expect(Object.keys(parsed.timeline[0])).toEqual(['step', 'start', 'seconds', 'outcome'])
  expect(Object.keys(parsed.collected)).toEqual(['files', 'bytes', 'seconds', 'truncated', 'failed'])
})

describe('the published schema', () => {
  test.each(fixtureNames)('holds for the diagnosis of %s', (name) => {
    expect(faultsOf(JSON.parse(diagnosisJson(diagnose(evidenceOfFixture(name)))))).toEqual([])
  })

  test('holds for a healthy run, for strange text, and for what index.html carries', () => {
    const strange = diagnosis({ findings: [finding({ title: hostile, detail: hostile, object: hostile })] })
    const page = reportHtml(strange, evidence(hostile))
    const carried =
      /<script type="application\/json" id="diagnosis">([\s\S]*?)<\/script>/.exec(page)?.[1] ?? ''
    for (const text of [diagnosisJson(healthy()), diagnosisJson(strange), carried])
      expect(faultsOf(JSON.parse(text))).toEqual([])
  })

  test('refuses what is not a diagnosis', () => {
    const bad = {
      ...diagnosis({ findings: [finding({ evidence: [], fix: [], id: 'a/b#1', rule: 'No Rule' })] }),
      outcome: 'fine',
      more: 1,
    }
    expect(faultsOf(bad).sort()).toEqual([
      '/findings/0/evidence must NOT have fewer than 1 items',
      '/findings/0/rule must match pattern "^[a-z]+/[a-z0-9-]+$"',
      '/outcome must be equal to one of the allowed values',
      'must NOT have additional properties more',
    ])
    expect(faultsOf({}).filter((fault) => fault.includes('must have required property'))).toHaveLength(8)
  })
})

test('printed to a terminal or in a workflow, it does nothing there, and the data is the same', () => {
  const title = 'a\u009b31m \u202eb ##[add-mask]e'
  const json = diagnosisJson(diagnosis({ findings: [finding({ title })] }))
  expect((JSON.parse(json) as Diagnosis).findings[0]?.title).toBe(title)
  expect(escapeForLog(json)).toBe(json)
})
