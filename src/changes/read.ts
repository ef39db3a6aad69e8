import type { Evidence } from '../evidence/evidence.ts'
import { invalid, type Shape } from '../evidence/shape.ts'
import { ShapeErrors } from '../evidence/shape-errors.ts'
import { type Changes, compareSnapshots } from './compare.ts'
import { snapshotShape, transitionShape } from './record-shapes.ts'
import { changeFiles, type Snapshot } from './records.ts'

const empty: Snapshot = {
  schemaVersion: 1,
  takenAt: '',
  rgds: [],
  revisions: [],
  crds: [],
  instances: [],
  objects: [],
  pods: [],
}

const known = new WeakMap<Evidence, { changes: Changes | null }>()

/** What the evidence of a change says of it; null where none was proven, or was not proven to its end. */
export function readChanges(evidence: Evidence): Changes | null {
  const read = known.get(evidence) ?? { changes: changesIn(evidence) }
  known.set(evidence, read)
  return read.changes
}

function changesIn(evidence: Evidence): Changes | null {
  const transition = recordOf(evidence, changeFiles.transition, transitionShape)
  if (transition === null) return null
  if (transition.baseline.same) return compareSnapshots(empty, empty, transition)
  const before = recordOf(evidence, changeFiles.before, snapshotShape)
  const after = recordOf(evidence, changeFiles.after, snapshotShape)
  return before === null || after === null ? null : compareSnapshots(before, after, transition)
}

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
