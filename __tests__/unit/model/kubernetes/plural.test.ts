import { expect, test } from '@jest/globals'
import { pluralsOf } from '../../../../src/model/kubernetes/plural.ts'

// github.com/gobuffalo/flect v1.0.3, which names the CRDs of kro.
test.each([
  ['Web', 'webs'],
  ['Ingress', 'ingresses'],
  ['Policy', 'policies'],
  ['Gateway', 'gateways'],
  ['Podinfo', 'podinfoes'],
  ['Series', 'series'],
  ['Person', 'people'],
  ['Index', 'indices'],
  ['Wolf', 'wolves'],
  ['Knife', 'knives'],
  ['Analysis', 'analyses'],
])('%s can be %s', (kind, plural) => {
  expect(pluralsOf(kind)).toContain(plural)
})

test('a word that only begins so is not the plural', () => {
  expect(pluralsOf('Web')).not.toContain('webapp')
})
