import { expect, test } from '@jest/globals'
import { overlap, type Range, rangeOf } from '../../src/diagnosis/reading/ranges.ts'

const range = (text: string): Range => {
  const found = rangeOf(text)
  if (found === null) throw new Error(`${text} is no range`)
  return found
}

test.each([
  ['172.18.0.0/16', '172.18.128.0/17', true],
  ['172.18.0.0/16', '172.19.0.0/16', false],
  ['172.18.0.2', '172.18.0.0/16', true],
  ['0.0.0.0/0', '255.255.255.255', true],
  ['10.96.0.0/12', '10.111.255.255', true],
  ['10.96.0.0/12', '10.112.0.0', false],
])('%s and %s', (a, b, wanted) => {
  expect([overlap(range(a), range(b)), overlap(range(b), range(a))]).toEqual([wanted, wanted])
})

test('what is no IPv4 range is none', () => {
  for (const text of ['default', 'fc00::/64', '1.2.3', '1.2.3.400', '1.2.3.4/33', ''])
    expect([text, rangeOf(text)]).toEqual([text, null])
})
