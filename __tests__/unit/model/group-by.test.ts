import { expect, test } from '@jest/globals'
import { groupBy } from '../../../src/model/group-by.ts'

test('groups come in the order of their first entry, entries in the order of the list', () => {
  const groups = groupBy([3, 1, 2, 5, 4], (number) => number % 2)
  expect([...groups]).toEqual([
    [1, [3, 1, 5]],
    [0, [2, 4]],
  ])
})

test('an empty list has no groups', () => {
  expect(groupBy([], String).size).toBe(0)
})
