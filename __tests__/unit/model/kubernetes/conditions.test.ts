import { expect, test } from '@jest/globals'
import {
  condition,
  conditionsOf,
  describeCondition,
  isReady,
} from '../../../../src/model/kubernetes/conditions.ts'

const withConditions = (...conditions: unknown[]): { status: unknown } => ({ status: { conditions } })

test('A condition is read in full', () => {
  const ready = { type: 'Ready', status: 'False', reason: 'R', message: 'm', observedGeneration: 3 }
  expect(conditionsOf(withConditions({ ...ready, lastTransitionTime: 'then' }))).toEqual([ready])
  expect(condition(withConditions({ type: 'A' }, ready), 'Ready')).toEqual(ready)
})

test('What a condition does not say is empty, and its status Unknown', () => {
  expect(conditionsOf(withConditions({ type: 'Ready' }, null))).toEqual([
    { type: 'Ready', status: 'Unknown', reason: '', message: '', observedGeneration: null },
    { type: '', status: 'Unknown', reason: '', message: '', observedGeneration: null },
  ])
})

test.each([[{}], [{ status: null }], [{ status: { conditions: 'none' } }]])(
  'An object without conditions has none: %j',
  (object) => {
    expect(conditionsOf(object)).toEqual([])
    expect(condition(object, 'Ready')).toBeNull()
    expect(isReady(object)).toBe(false)
  },
)

test('Ready is what the condition Ready says', () => {
  expect(isReady(withConditions({ type: 'Ready', status: 'True' }))).toBe(true)
  expect(isReady(withConditions({ type: 'Ready', status: 'Unknown' }))).toBe(false)
  expect(isReady(withConditions({ type: 'Other', status: 'True' }))).toBe(false)
})

test('A condition in words leaves out what it does not have', () => {
  expect(describeCondition({ type: 'Ready', status: 'False', reason: 'R', message: 'm' })).toBe(
    'Ready=False (R): m',
  )
  expect(describeCondition({ type: 'Ready', status: 'False', reason: '', message: 'm' })).toBe(
    'Ready=False: m',
  )
  expect(describeCondition({ type: 'Ready', status: 'Unknown' })).toBe('Ready=Unknown')
})
