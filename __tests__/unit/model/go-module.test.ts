import { expect, test } from '@jest/globals'
import { moduleSumForm } from '../../../src/model/go-module.ts'

test.each([
  [`h1:${'a'.repeat(43)}=`, true],
  [`h1:${'+/9'.repeat(14)}A=`, true],
  [`h1:${'a'.repeat(42)}=`, false],
  [`h1:${'a'.repeat(44)}`, false],
  [`h2:${'a'.repeat(43)}=`, false],
  [` h1:${'a'.repeat(43)}=`, false],
])('%s is the sum of a module: %s', (text, expected) => {
  expect(moduleSumForm.test(text)).toBe(expected)
})
