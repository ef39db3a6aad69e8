import { expect, test } from '@jest/globals'
import { percentDecoded, withoutTrailingSlashes } from '../../../src/model/url.ts'

test.each([
  ['https://example.com/a', 'https://example.com/a'],
  ['https://example.com/a/', 'https://example.com/a'],
  ['https://example.com/a///', 'https://example.com/a'],
  ['https://example.com//a', 'https://example.com//a'],
  ['', ''],
])('%j without slashes at its end is %j', (url, expected) => {
  expect(withoutTrailingSlashes(url)).toBe(expected)
})

test.each([
  ['a%20b', 'a b'],
  ['p%40ss', 'p@ss'],
  ['100%', '100%'],
])('%j is decoded to %j', (text, expected) => {
  expect(percentDecoded(text)).toBe(expected)
})
