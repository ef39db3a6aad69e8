import type { Changes } from './compare.ts'
import type { InstanceChange } from './instances.ts'
import type { ObjectChange } from './objects.ts'
import type { TransitionRecord } from './records.ts'
import type { RgdChange } from './rgds.ts'
import { type Counts, countsOf, headlineOf, reasonsToFail } from './verdict.ts'

/** changes.json of the report, in the order of its fields (docs/changes.schema.json). */
export interface ChangesJson {
  schemaVersion: 1
  /** `failed`: something is broken, or is what `fail-on` names. */
  outcome: 'passed' | 'failed'
  headline: string
  failed: string[]
  baseline: TransitionRecord['baseline']
  /** What kro was and became, and the seconds that it took; null: it stayed what it was. */
  upgrade: TransitionRecord['upgrade']
  failOn: string[]
  counts: Counts
  rgds: RgdChange[]
  instances: InstanceChange[]
  objects: ObjectChange[]
  restartSeconds: number | null
}

export function changesJson(changes: Changes): ChangesJson {
  const { transition, rgds, instances, objects } = changes
  const failed = reasonsToFail(changes)
  return {
    schemaVersion: 1,
    outcome: failed.length > 0 ? 'failed' : 'passed',
    headline: headlineOf(changes),
    failed,
    baseline: transition.baseline,
    upgrade: transition.upgrade,
    failOn: transition.failOn,
    counts: countsOf(changes),
    rgds,
    instances,
    objects,
    restartSeconds: transition.restart?.seconds ?? null,
  }
}

/** The output `changes`: counts, and the outcome of each instance. Small enough for an environment variable. */
export function changesOutput(changes: Changes): string {
  const { outcome, headline, counts, instances } = changesJson(changes)
  const shown = instances
    .slice(0, mostInstances)
    .map(({ object, outcome: became }) => [object, became] as const)
  return JSON.stringify({ outcome, headline, ...counts, byInstance: Object.fromEntries(shown) })
}

/** An output of a step may have 1 MB, an environment variable of a process 128 KiB. */
const mostInstances = 500
