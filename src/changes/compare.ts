import { type InstanceChange, instanceChanges } from './instances.ts'
import { type ObjectChange, objectChanges } from './objects.ts'
import type { Snapshot, TransitionRecord } from './records.ts'
import { type RgdChange, rgdChanges } from './rgds.ts'

/** What a change does to what lives. */
export interface Changes {
  transition: TransitionRecord
  rgds: RgdChange[]
  instances: InstanceChange[]
  objects: ObjectChange[]
}

/** Pure: the same two snapshots give the same comparison. */
export function compareSnapshots(before: Snapshot, after: Snapshot, transition: TransitionRecord): Changes {
  const objects = objectChanges(before, after, transition.upgrade !== null)
  return {
    transition,
    rgds: rgdChanges(before, after, transition),
    instances: instanceChanges(before, after, transition, objects),
    objects,
  }
}
