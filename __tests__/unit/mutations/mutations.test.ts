import { expect, test } from '@jest/globals'
import { temporaryFolder } from '../../support/folder.ts'
import { mutations } from './mutation.ts'
import { Trials } from './trial.ts'

/** `npm run fuzz -- --seed 3 --count 250` repeats it, and goes on to 10,000 by default. */
const seed = 3
const count = 250

test(`a report is made of ${count} broken report folders, without an error of any rule (seed ${seed})`, async () => {
  const trials = new Trials(temporaryFolder())
  const faults: unknown[] = []
  for (const [at, mutation] of mutations(seed, count).entries()) {
    const fault = await trials.fault(mutation)
    if (fault !== null) faults.push({ seed, at, fault, mutation })
  }
  expect(faults.slice(0, 3)).toEqual([])
  expect(faults).toHaveLength(0)
}, 60_000)
