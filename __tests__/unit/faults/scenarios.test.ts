import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { allRules } from '../../../src/diagnosis/rules/all.ts'
import { expected } from '../../faults/fault.ts'
import { readScenarios, scenariosOf } from '../../faults/scenario.ts'

const folder = join(import.meta.dirname, '../../faults/scenarios')
const scenarios = readScenarios(folder)

test('each scenario has a name of its own, and expects rules that there are', () => {
  const names = scenarios.map(({ name }) => name)
  expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([])
  const known = new Set<string | null>([null, ...allRules.map(({ id }) => id)])
  expect(scenarios.flatMap(expected).filter((rule) => !known.has(rule))).toEqual([])
})

test('a healthy scenario is called healthy, and no other is', () => {
  for (const { name, expect: rule } of scenarios)
    expect([name, name.startsWith('healthy-')]).toEqual([name, rule === null])
})

test('a field that is not known is refused, with the names of file and scenario', () => {
  expect(() => scenariosOf('a-b: {expect: null, expects: x}', 'file.yaml')).toThrow(
    'file.yaml: a-b has expects',
  )
})

test('objects of a scenario applied by the product are compared with diagnose', () => {
  const [fault] = scenariosOf(
    'resource-a: {expect: resource/cel-invalid, final: true, apply: [{rgd: A}]}',
    'a.yaml',
  )
  expect(fault).toMatchObject({ alsoDiagnose: 'agrees', final: true, settleSeconds: 0 })
  const [refused] = scenariosOf(
    'resource-a: {expect: resource/manifest-rejected, apply: [{instance: A}], diagnoseFindsNothing: refused}',
    'a.yaml',
  )
  expect(refused?.alsoDiagnose).toEqual({ nothingBecause: 'refused' })
})
