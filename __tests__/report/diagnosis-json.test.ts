import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { diagnose } from '../../src/diagnosis/engine.ts'
import { diagnosisJson } from '../../src/report/diagnosis-json.ts'
import { evidenceOfFixture, fixtureNames } from '../fakes/rule-fixtures.ts'
import { faultsOf } from '../fakes/schema.ts'
import { diagnosis, finding } from './sample.ts'

const schema = JSON.parse(readFileSync(new URL('../../docs/diagnosis.schema.json', import.meta.url), 'utf8'))

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
    'rule',
    'dimension',
    'severity',
    'title',
    'detail',
    'object',
    'evidence',
    'fix',
    'causedBy',
  ])
  expect(Object.keys(parsed.findings[0].evidence[0])).toEqual(['file', 'line', 'text'])
  expect(Object.keys(parsed.timeline[0])).toEqual(['step', 'start', 'seconds', 'outcome'])
  expect(Object.keys(parsed.collected)).toEqual(['files', 'bytes', 'seconds', 'truncated', 'failed'])
})

describe('the published schema', () => {
  test.each(fixtureNames)('holds for the diagnosis of %s', (name) => {
    expect(faultsOf(JSON.parse(diagnosisJson(diagnose(evidenceOfFixture(name)))), schema)).toEqual([])
  })

  test('refuses what is not a diagnosis', () => {
    const bad = {
      ...diagnosis({ findings: [finding({ evidence: [], rule: 'No Rule' })] }),
      outcome: 'fine',
      more: 1,
    }
    expect(faultsOf(bad, schema)).toEqual([
      '$.more: unknown',
      '$.outcome: "fine" is none of healthy,failed',
      '$.findings[0].rule: No Rule is not like ^[a-z]+/[a-z0-9-]+$',
      '$.findings[0].evidence: too few',
    ])
    expect(faultsOf({}, schema).filter((fault) => fault.endsWith('missing'))).toHaveLength(8)
  })
})
