import { expect, test } from '@jest/globals'
import { isStep } from '../../../../src/diagnosis/reading/steps.ts'

test.each([
  ['kro.crds', 'kro.crds', true],
  ['kro.crds', 'kro.', true],
  // What is done again for an upgrade fails for the same causes.
  ['upgrade.kro.crds', 'kro.crds', true],
  ['upgrade.gate.rbac', 'gate.', true],
  ['upgrade.prepare', 'kro.', false],
  ['kro.crds', 'kro.crd', false],
])('%s is %s: %s', (step, name, expected) => {
  expect(isStep(step, name)).toBe(expected)
})
