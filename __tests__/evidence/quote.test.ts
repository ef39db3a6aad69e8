import { expect, test } from '@jest/globals'
import { quoteOf } from '../../src/evidence/quote.ts'

const textOf = (line: string): string => quoteOf('evidence/a.log', 1, line).text

test('a line that fits is quoted as it is, without its indentation', () => {
  expect(quoteOf('evidence/a.log', 7, '   said so  ')).toEqual({
    file: 'evidence/a.log',
    line: 7,
    text: 'said so',
  })
  expect(textOf('x'.repeat(300))).toBe('x'.repeat(300))
})

test('a longer one says that it goes on, and is no longer for it', () => {
  expect(textOf(`  ${'x'.repeat(301)}`)).toBe(`${'x'.repeat(299)}…`)
  expect(textOf(`${'word '.repeat(80)}`)).toMatch(/^(?:word ){59}word…$/)
})

test('no character is cut in two', () => {
  expect(textOf(`${'x'.repeat(298)}🙂${'y'.repeat(9)}`)).toBe(`${'x'.repeat(298)}…`)
})
