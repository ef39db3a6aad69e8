import { expect, test } from '@jest/globals'
import { type Cidr, containsAddress, parseCidr, rangesOverlap } from '../../../src/model/cidr.ts'

const range = (text: string): Cidr => {
  const found = parseCidr(text)
  if (found === null) throw new Error(`${text} is not a valid range`)
  return found
}

test.each([
  ['172.18.0.0/16', '172.18.128.0/17', true],
  ['172.18.0.0/16', '172.19.0.0/16', false],
  ['172.18.0.2', '172.18.0.0/16', true],
  ['0.0.0.0/0', '255.255.255.255', true],
  ['10.96.0.0/12', '10.111.255.255', true],
  ['10.96.0.0/12', '10.112.0.0', false],
  ['172.18.5.9/16', '172.18.0.0/24', true],
  ['fc00:f853:ccd:e793::/64', 'fc00:f853:ccd:e793::2', true],
  ['fc00:f853:ccd:e793::/64', 'fd00::/8', false],
  ['::/0', '10.0.0.0/8', false],
])('%s and %s', (a, b, wanted) => {
  expect([rangesOverlap(range(a), range(b)), rangesOverlap(range(b), range(a))]).toEqual([wanted, wanted])
})

test.each([
  ['10.96.0.0/12', '10.96.0.1', true],
  ['10.96.0.0/12', '10.244.0.1', false],
  ['0.0.0.0/0', '10.244.0.1', true],
  ['fc00::/7', 'fd00::1', true],
  ['10.96.0.0/12', 'kubernetes.default.svc', false],
])('%s contains %s: %s', (cidr, address, wanted) => {
  expect(containsAddress(range(cidr), address)).toBe(wanted)
})

test('a text that is not a valid range is null', () => {
  for (const text of [
    'default',
    'fc00::/129',
    '1.2.3',
    '1.2.3.400',
    '1.2.3.4/33',
    '1.2.3.4/',
    'fe80::1%eth0',
    '',
  ])
    expect([text, parseCidr(text)]).toEqual([text, null])
})
