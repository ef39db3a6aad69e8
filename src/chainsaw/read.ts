import type { Evidence } from '../evidence/evidence.ts'
import { coverageShape, testsShape } from '../evidence/record-shapes.ts'
import { type CoverageOfRgd, coverageFile, type TestCase, testsFile } from '../evidence/records.ts'
import { invalid, type Shape } from '../evidence/shape.ts'
import { ShapeErrors } from '../evidence/shape-errors.ts'

/** The cases that the evidence of a run has results of. */
export const readTestCases = (evidence: Evidence): readonly TestCase[] =>
  recordOf(evidence, testsFile, testsShape)?.cases ?? []

/** What the tests of a run reached, by RGD. */
export const readCoverage = (evidence: Evidence): readonly CoverageOfRgd[] =>
  recordOf(evidence, coverageFile, coverageShape)?.rgds ?? []

function recordOf<T>(evidence: Evidence, file: string, shape: Shape<T>): T | null {
  const text = evidence.text(file)
  if (text === null || text === '') return null
  try {
    const value = shape(JSON.parse(text), new ShapeErrors().place(file))
    return value === invalid ? null : value
  } catch {
    return null
  }
}
