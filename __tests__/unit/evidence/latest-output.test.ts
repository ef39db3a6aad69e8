import { expect, test } from '@jest/globals'
import { LatestOutput } from '../../../src/evidence/latest-output.ts'
import { Redaction } from '../../../src/evidence/redaction.ts'

const plain = (text: string): string => text
const output = (...parts: readonly ['stdout' | 'stderr', string | Buffer][]): LatestOutput => {
  const latest = new LatestOutput()
  for (const [stream, data] of parts) latest.add(stream, Buffer.from(data))
  return latest
}

test('the last line that is complete and not blank', () => {
  expect(output().line(plain)).toBe('')
  expect(output(['stdout', 'one\ntwo\n\n']).line(plain)).toBe('two')
  expect(output(['stdout', 'one\ntw']).line(plain)).toBe('one')
  expect(output(['stdout', 'one\ntw'], ['stdout', 'o\n']).line(plain)).toBe('two')
})

test('a line that a tool draws again and again', () => {
  expect(output(['stderr', ' 10 %\r 20 %\r 30']).line(plain)).toBe(' 20 %')
  expect(output(['stderr', 'one\r\ntwo\r\n']).line(plain)).toBe('two')
})

test('two streams do not mix: the one that completed a line last', () => {
  const latest = output(['stdout', 'building '], ['stderr', 'warning: x\n'])
  expect(latest.line(plain)).toBe('warning: x')
  latest.add('stdout', Buffer.from('kro\n'))
  expect(latest.line(plain)).toBe('building kro')
})

test('characters that come in pieces', () => {
  const bytes = Buffer.from('集群\n')
  expect(output(['stdout', bytes.subarray(0, 2)], ['stdout', bytes.subarray(2)]).line(plain)).toBe('集群')
})

test('what was noted last, until the next line', () => {
  const latest = output(['stdout', 'one\n'])
  latest.note('waiting: the lease is not held')
  expect(latest.line(plain)).toBe('waiting: the lease is not held')
  latest.add('stdout', Buffer.from('two\n'))
  expect(latest.line(plain)).toBe('two')
})

test('is masked as a whole: a key that began lines before, and only whole lines', () => {
  const { text } = new Redaction({ secrets: ['hunter2hunter2'] })
  const latest = output(['stdout', 'token hunter2hun'])
  expect(latest.line(text)).toBe('')
  latest.add('stdout', Buffer.from('ter2 is used\n'))
  expect(latest.line(text)).not.toContain('hunter2')
  const body = Array.from({ length: 50 }, (_, n) => `${n}Aa`.padEnd(64, 'xY3')).join('\n')
  latest.add('stderr', Buffer.from(`-----BEGIN RSA PRIVATE KEY-----\n${body}\n`))
  expect(latest.line(text)).not.toContain('xY3')
})

test('a line without an end does not grow without limit, and its rest is not shown', () => {
  const latest = output(['stdout', 'one\n'])
  for (let n = 0; n < 100; n += 1) latest.add('stdout', Buffer.from('x'.repeat(1000)))
  expect(latest.line(plain)).toBe('one')
  latest.add('stdout', Buffer.from('rest\ntwo\n'))
  expect(latest.line(plain)).toBe('two')
  for (let n = 0; n < 10_000; n += 1) latest.add('stdout', Buffer.from(`line ${n}\n`))
  let given = ''
  latest.line((text) => {
    given = text
    return text
  })
  expect(given.length).toBeLessThanOrEqual(8000)
  expect(given.endsWith('line 9999\n')).toBe(true)
})
