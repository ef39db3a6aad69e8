import { expect, test } from '@jest/globals'
import { textForPattern } from '../../../src/stand-ins/pattern-text.ts'

test.each([
  '^vpc-[a-z0-9]{8}$',
  '^arn:(aws|aws-cn):s3:::[a-z0-9.-]{3,63}$',
  '^[a-zA-Z][a-zA-Z0-9_-]*$',
  '^(?:\\d+\\.){3}\\d+$',
  '^projects/[^/]+/topics/[A-Za-z][\\w.~+%-]+$',
  '^$|^x{2}y?$',
  '^(True|False|Unknown)$',
  '^[[:alpha:]][[:digit:]]$',
  '.+@.+',
])('%s', (pattern) => {
  const made = textForPattern(pattern)
  const asJavaScript = pattern.replaceAll('[:alpha:]', 'a-z').replaceAll('[:digit:]', '0-9')
  expect(made).toMatch(new RegExp(asJavaScript))
  expect(made).not.toBe('')
})

test.each(['(?=a)b', '\\p{L}+', 'a{9999}', '(', '[a', '*', '('.repeat(5000)])(
  'a pattern with parts that are not read gives no text: %.20s',
  (pattern) => expect(textForPattern(pattern)).toBeNull(),
)
