import { expect, test } from '@jest/globals'
import { cutToWidth, displayWidth } from '../../../src/model/display-width.ts'

test.each([
  ['', 0],
  ['kind', 4],
  ['é', 1],
  ['e\u0301', 1],
  ['创建集群', 8],
  ['🚀', 2],
  ['©\ufe0f', 2],
  ['ﾊ', 2],
])('%j takes at most %d columns', (text, columns) => {
  expect(displayWidth(text)).toBe(columns)
})

test.each([
  ['create the cluster', 18, 'create the cluster'],
  ['create the cluster', 10, 'create t…'],
  ['create the cluster', 9, 'create…'],
  ['创建集群 kro', 7, '创建…'],
  ['创建集群 kro', 6, '创建…'],
  ['long', 2, '…'],
  ['long', 1, ''],
  ['long', 0, ''],
])('%j in %d columns: %j', (text, columns, expected) => {
  expect(cutToWidth(text, columns)).toBe(expected)
  expect(displayWidth(expected)).toBeLessThanOrEqual(Math.max(columns, 0))
})
