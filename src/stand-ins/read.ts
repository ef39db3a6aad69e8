import type { Evidence } from '../evidence/evidence.ts'
import { standInsShape } from '../evidence/record-shapes.ts'
import { type PretendedStatus, type StandInsRecord, standInsFile } from '../evidence/records.ts'
import { type KubeObject, nameOf } from '../model/kubernetes/object.ts'

const nothing: StandInsRecord = { schemaVersion: 1, objects: [], leftAlone: [] }
/** What the evidence of a run says was pretended; empty where nothing was. */
export const readStandInsRecord = (evidence: Evidence): StandInsRecord =>
  evidence.recordOf(standInsFile, standInsShape) ?? nothing

/** What was pretended of an object; null where nothing was. */
export const pretendedOf = (evidence: Evidence, object: KubeObject): PretendedStatus | null =>
  readStandInsRecord(evidence).objects.find(
    (one) => one.object === nameOf(object) && one.apiVersion === object.apiVersion,
  ) ?? null

/** What a stand-in did with an object, in a few words. */
export function wordsOf({ outcome, standIn, message }: PretendedStatus): string {
  const said = message === null ? '' : `: ${message}`
  switch (outcome) {
    case 'ready':
      return `its status was written by setup-kro (${standIn})`
    case 'failing':
      return `setup-kro wrote into its status that it fails (${standIn})${said}`
    case 'none':
      return `it was to get no status (${standIn})`
    case 'waiting':
      return `its status was not written yet (${standIn})${said}`
    case 'refused':
      return `its status could not be written (${standIn})${said}`
  }
}
