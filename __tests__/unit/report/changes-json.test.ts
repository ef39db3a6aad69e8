import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { readChanges } from '../../../src/changes/read.ts'
import { changesText } from '../../../src/report/changes-json.ts'
import { evidenceOf } from '../../support/evidence.ts'
import { evidenceOfFixture, fixtureNames } from '../../support/rule-fixtures.ts'
import { transition } from '../../support/snapshots.ts'

const schema = JSON.parse(readFileSync(new URL('../../../docs/changes.schema.json', import.meta.url), 'utf8'))
const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema)

const recorded = fixtureNames.filter((name) => name.startsWith('change/'))

test.each(recorded)('%s: as docs/changes.schema.json says', (name) => {
  const changes = readChanges(evidenceOfFixture(name))
  if (changes === null) throw new Error('the fixture has no change')
  const parsed: unknown = JSON.parse(changesText(changes))
  validate(parsed)
  expect(validate.errors ?? []).toEqual([])
  expect(Object.keys(parsed as object)).toEqual(Object.keys(schema.properties))
})

test('no evidence of a change, or half of it: there is none', () => {
  expect(readChanges(evidenceOf({}))).toBeNull()
  const file = 'evidence/changes/transition.json'
  const half = JSON.stringify(transition())
  expect(readChanges(evidenceOf({ [file]: half }))).toBeNull()
  expect(readChanges(evidenceOf({ [file]: '{' }))).toBeNull()
  expect(readChanges(evidenceOf({ [file]: '[]' }))).toBeNull()
})

test('both sides were the same: that is all there is to say', () => {
  const same = transition({ baseline: { what: 'commit 1f2e', commit: '1f2e', same: true } })
  const changes = readChanges(evidenceOf({ 'evidence/changes/transition.json': JSON.stringify(same) }))
  expect(changes && JSON.parse(changesText(changes))).toMatchObject({
    outcome: 'passed',
    headline: 'Nothing differs from the baseline (commit 1f2e)',
    instances: [],
  })
})
