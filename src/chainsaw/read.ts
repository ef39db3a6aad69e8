import type { Evidence } from '../evidence/evidence.ts'
import { testsShape } from '../evidence/record-shapes.ts'
import { type TestCase, testsFile } from '../evidence/records.ts'

/** The cases that the evidence of a run has results of. */
export const readTestCases = (evidence: Evidence): readonly TestCase[] =>
  evidence.recordOf(testsFile, testsShape)?.cases ?? []
