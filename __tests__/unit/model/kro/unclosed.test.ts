import { expect, test } from '@jest/globals'
import { unclosedExpressions } from '../../../../src/model/kro/unclosed.ts'

test.each([
  ['plain', []],
  ['${a}', []],
  ['x-${a}-${b}', []],
  ['${ {"a": b} }', []],
  ['${"}" + a}', []],
  ['${"\\"}" + a}', []],
  ['${"${HOME}"}', []],
  ['https://${a', ['${a']],
  ['${a + "}', ['${a + "}']],
  ['${a ${b}', ['${a ${b}']],
  ["${'{' + a}", ["${'{' + a}"]],
  // What stands behind it is read again, as kro does.
  ['${a{b and ${c}', ['${a{b and ${c}']],
])('%j: %j', (text, open) => {
  expect(unclosedExpressions(text)).toEqual(open)
})
