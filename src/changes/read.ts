import type { Evidence } from '../evidence/evidence.ts'
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
  const transition = evidence.recordOf(changeFiles.transition, transitionShape)
  if (transition === null) return null
  if (transition.baseline.same) return compareSnapshots(empty, empty, transition)
  const before = evidence.recordOf(changeFiles.before, snapshotShape)
  const after = evidence.recordOf(changeFiles.after, snapshotShape)
  return before === null || after === null ? null : compareSnapshots(before, after, transition)
}
