import { expect, test } from '@jest/globals'
import { isMapping, parseJson } from '../../../src/model/json.ts'

test.each([
  [{}, true],
  [{ a: 1 }, true],
  [null, false],
  [[], false],
  ['text', false],
  [7, false],
  [undefined, false],
])('%j has fields: %s', (value, expected) => {
  expect(isMapping(value)).toBe(expected)
})

test.each([
  ['{"a": [1]}', { a: [1] }],
  ['null', null],
  ['{"a": ', null],
  ['', null],
])('%j is parsed to %j', (text, expected) => {
  expect(parseJson(text)).toEqual(expected)
})
