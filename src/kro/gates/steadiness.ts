import { text } from '../../model/kubernetes/fields.ts'
import { type KubeObject, nameOf } from '../../model/kubernetes/object.ts'
import { type Observation, waiting } from './gate.ts'
import { makers } from './pods-of.ts'

/** Seconds that a program has to live after it was seen to become ready: one that ends at once is ready for a moment. */
const steadySeconds = 3

/** Tells a workload that works from one that is ready between two crashes. One that is ready when it is first seen has lived. */
export class Steadiness {
  private hasWaited = false
  private readySince: number | null = null

  after(seen: Observation, found: KubeObject | null, now: number): Observation {
    if (seen.state !== 'passed' || found === null) {
      this.hasWaited = true
      this.readySince = null
      return seen
    }
    if (!this.hasWaited || !runsOn(found)) return seen
    this.readySince ??= now
    return now - this.readySince >= steadySeconds
      ? seen
      : waiting(`${nameOf(found)} is ready, and has to be for ${steadySeconds} s`)
  }
}

/** What has programs that are not to end. */
const runsOn = (object: KubeObject): boolean =>
  object.kind === 'Pod'
    ? text(object, 'status', 'phase') === 'Running'
    : object.kind !== 'Job' && makers.has(object.kind)
