import type { Evidence } from '../evidence/evidence.ts'
import { testsShape } from '../evidence/record-shapes.ts'
import { type TestCase, testsFile } from '../evidence/records.ts'
import { invalid } from '../evidence/shape.ts'
import { ShapeErrors } from '../evidence/shape-errors.ts'

/** The cases that the evidence of a run has results of. */
export function readTestCases(evidence: Evidence): readonly TestCase[] {
  const text = evidence.text(testsFile)
  if (text === null || text === '') return []
  try {
    const value = testsShape(JSON.parse(text), new ShapeErrors().place(testsFile))
    return value === invalid ? [] : value.cases
  } catch {
    return []
  }
}
