import { expect, test } from '@jest/globals'
import type { StepRecord } from '../../../src/evidence/records.ts'
import { givenUpMarkdown } from '../../../src/report/given-up.ts'

const step = (change: Partial<StepRecord>): StepRecord => ({
  step: 'gate.smoke',
  title: 'prove kro',
  start: 0,
  seconds: 1,
  outcome: 'failed',
  message: 'not Active',
  log: null,
  ...change,
})

test('what failed, in its words; why there is no diagnosis; what to do', () => {
  const steps = [step({}), step({ step: 'diagnose.collect', message: 'had not ended when this was written' })]
  const text = givenUpMarkdown(steps, 'it was given up after 75 s', 'run `analyze`')
  expect(text).toMatch(/^## ❔ A step failed, and there is no diagnosis\n/)
  expect(text).toContain('**Failed step**: prove kro (`gate.smoke`)\n\n```text\nnot Active\n```')
  expect(text).toContain('```text\nit was given up after 75 s\n```')
  expect(text).toContain('**What to do**: run &#96;analyze&#96;')
})

test('where no step of setup-kro failed, the report says so', () => {
  expect(givenUpMarkdown([step({ outcome: 'ok', message: null })], 'x', 'y')).toMatch(
    /^## ❔ There is no diagnosis\n\nNo step of setup-kro failed/,
  )
})

test('a message of megabytes is cut before anything else is done with it', () => {
  expect(givenUpMarkdown([step({ message: '`x'.repeat(1_000_000) })], 'x', 'y').length).toBeLessThan(10_000)
})
