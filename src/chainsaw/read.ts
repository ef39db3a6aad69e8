import type { Evidence } from '../evidence/evidence.ts'
import { coverageShape, testsShape } from '../evidence/record-shapes.ts'
import { type CoverageOfRgd, coverageFile, type TestCase, testsFile } from '../evidence/records.ts'

/** The cases that the evidence of a run has results of. */
export const readTestCases = (evidence: Evidence): readonly TestCase[] =>
  evidence.recordOf(testsFile, testsShape)?.cases ?? []

/** What the tests of a run reached, by RGD. */
export const readCoverage = (evidence: Evidence): readonly CoverageOfRgd[] =>
  evidence.recordOf(coverageFile, coverageShape)?.rgds ?? []
