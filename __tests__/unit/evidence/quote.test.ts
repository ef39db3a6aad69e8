import { expect, test } from '@jest/globals'
import { quoteOf } from '../../../src/evidence/quote.ts'
import { isQuoteOf } from '../../support/quotes.ts'

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

test('of a long line that part is shown which proves', () => {
  const line = `  ${'before '.repeat(80)}: No such container ${'after '.repeat(80)}`
  const { text } = quoteOf('evidence/a.log', 1, line, line.indexOf('No such'))
  expect(text.length).toBeGreaterThan(290)
  expect(text.length).toBeLessThanOrEqual(300)
  expect(text).toMatch(/^….{60,80}: No such container after .+…$/)
  const end = quoteOf('evidence/a.log', 1, line, line.length - 10).text
  expect(end).toMatch(/^….*after after$/)
  // Near enough to the beginning, and nowhere.
  for (const at of [100, -1])
    expect(quoteOf('evidence/a.log', 1, line, at).text).toMatch(/^before before.*…$/)
})

test('a quote is of its line, and of no other', () => {
  for (const line of ['  short', `${'x'.repeat(298)}🙂 ${'y'.repeat(300)}`])
    for (const at of [0, 299, 400]) {
      const quote = quoteOf('evidence/a.log', 1, line, at)
      expect(isQuoteOf(quote, line)).toBe(true)
      expect(isQuoteOf(quote, `another ${line.slice(0, 2)}`)).toBe(false)
    }
})
