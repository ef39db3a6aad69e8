import { expect, test } from '@jest/globals'
import { selects } from '../../../../src/model/kubernetes/selectors.ts'

const labels = { app: 'kro', tier: 'control' }
const expression = (key: string, operator: string, ...values: string[]): object => ({
  matchExpressions: [{ key, operator, values }],
})

test.each([
  [undefined, true],
  [{}, true],
  [{ matchLabels: { app: 'kro' } }, true],
  [{ matchLabels: { app: 'kro', tier: 'data' } }, false],
  [expression('app', 'In', 'kro', 'other'), true],
  [expression('app', 'In', 'other'), false],
  [expression('none', 'In', 'kro'), false],
  [expression('app', 'NotIn', 'kro'), false],
  [expression('none', 'NotIn', 'kro'), true],
  [expression('app', 'Exists'), true],
  [expression('none', 'Exists'), false],
  [expression('app', 'DoesNotExist'), false],
  [expression('none', 'DoesNotExist'), true],
  [{ matchLabels: { app: 'kro' }, ...expression('tier', 'In', 'data') }, false],
])('The selector %j selects app=kro, tier=control: %s', (selector, expected) => {
  expect(selects(selector, labels)).toBe(expected)
})

test('An object without labels is selected by an empty selector alone', () => {
  expect(selects({}, undefined)).toBe(true)
  expect(selects({ matchLabels: { app: 'kro' } }, undefined)).toBe(false)
})
