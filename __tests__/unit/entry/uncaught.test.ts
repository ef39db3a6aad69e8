import { expect, test } from '@jest/globals'
import { uncaught } from '../../../src/entry/uncaught.ts'

function told(error: unknown) {
  const messages: string[] = []
  const details: string[] = []
  const handle = uncaught(
    { MY_TOKEN: 'S3cr3tS3cr3t' },
    { message: (text) => messages.push(text), details: (text) => details.push(text) },
  )
  handle(error)
  return { message: messages.join('\n'), details: details.join('\n') }
}

test('an error that nothing caught is one message, masked, and no stack trace', () => {
  const { message, details } = told(new Error('socket hang up S3cr3tS3cr3t'))
  expect(message).toMatch(/^setup-kro met an error that it does not expect: socket hang up ‹redacted/)
  expect(message).toMatch(/\nwhat to do: /)
  expect(message).not.toMatch(/^\s+at /m)
  expect(details).toMatch(/^\s+at /m)
  expect(details).not.toContain('S3cr3t')
})

test('whatever was thrown', () => {
  expect(told('text').message).toContain('expect: text')
  expect(told(undefined).details).toBe('')
})
