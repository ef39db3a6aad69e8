import type { Snapshot, TransitionRecord } from '../../../../src/changes/records.ts'
import type { KubeObject } from '../../../../src/model/kubernetes/object.ts'
import { snapshot, transition } from '../../../support/snapshots.ts'

export const files = (
  before: Partial<Snapshot>,
  after: Partial<Snapshot>,
  record: Partial<TransitionRecord> = {},
): Record<string, string> =>
  Object.fromEntries(
    Object.entries({ before: snapshot(before), after: snapshot(after), transition: transition(record) }).map(
      ([name, value]) => [`evidence/changes/${name}.json`, `${JSON.stringify(value, null, 2)}\n`],
    ),
  )
export const upgrade = { from: 'v0.9.0', to: 'v0.9.4', seconds: 9, narrowed: [] }
export const labelled = (instance: KubeObject, change: Partial<KubeObject['metadata']>): KubeObject => ({
  ...instance,
  metadata: { ...instance.metadata, ...change },
})
export const names = ['one', 'two', 'three', 'four', 'five', 'six', 'seven']
