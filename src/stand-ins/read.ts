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
export function wordsOf(one: PretendedStatus): string {
  const { outcome, standIn, message, fields, defaults = [] } = one
  const said = `${message === null ? '' : `: ${message}`}${unsetWords(one)}`
  const written = [...(fields.length === 0 && defaults.length > 0 ? [] : ['its status']), ...defaults]
  switch (outcome) {
    case 'ready':
      return `${listed(written)} ${written.length === 1 ? 'was' : 'were'} written by setup-kro (${standIn})${said}`
    case 'failing':
      return `setup-kro wrote into its status that it fails (${standIn})${said}`
    case 'none':
      return `it was to get no status (${standIn})${said}`
    case 'waiting':
      return `its status was not written yet (${standIn})${said}`
    case 'refused':
      return `its status could not be written (${standIn})${said}`
  }
}

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

/** That an instance waits for fields that nothing sets; empty where every field is set. */
function unsetWords({ unset = [] }: PretendedStatus): string {
  return unset.length === 0
    ? ''
    : `; an RGD reads ${listed(unset)} of it, which neither the RGD's template nor a stand-in sets`
}
