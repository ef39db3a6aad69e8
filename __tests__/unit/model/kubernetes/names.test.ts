import { expect, test } from '@jest/globals'
import { dnsLabel } from '../../../../src/model/kubernetes/names.ts'

test.each([
  ['kro-system', true],
  ['a', true],
  ['0', true],
  ['a'.repeat(63), true],
  ['a'.repeat(64), false],
  ['Kro', false],
  ['-kro', false],
  ['kro-', false],
  ['kro.system', false],
  ['', false],
])('%s is a DNS label: %s', (name, expected) => {
  expect(dnsLabel.test(name)).toBe(expected)
})
