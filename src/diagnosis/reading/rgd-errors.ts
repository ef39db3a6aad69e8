import type { Evidence } from '../../evidence/evidence.ts'
import { type RgdErrorRecord, type RgdRecord, readRgdErrors } from '../../kro/rgd-errors/records.ts'
import { conditionsOf } from '../../model/kubernetes/conditions.ts'
import { readRefusal } from '../../model/kubernetes/refusal.ts'
import { inactiveRgds } from './kro-objects.ts'

/**
 * The error of an RGD that kro reports in the RGD's conditions, or that the API server reports: other rules find that one.
 *
 * @returns null where neither reports one of the errors
 */
export function toldError(evidence: Evidence, { rgd, errors }: RgdRecord): RgdErrorRecord | null {
  const messages = inactiveRgds(evidence)
    .filter(({ metadata }) => metadata.name === rgd)
    .flatMap((object) => conditionsOf(object).map(({ message }) => message))
  const isOfServer = messages.length === 0 || messages.some((message) => readRefusal(message) !== null)
  return (
    errors.find(({ words }) => messages.some((message) => message.includes(words))) ??
    // All fields that an API server refuses are in one message, which a rule has.
    errors.find(({ kind }) => kind === 'refused' && isOfServer) ??
    null
  )
}

/** Place of the error that kro reports about an RGD (`ResourceGraphDefinition/web`); null where it is not known. */
export function placeOfTold(evidence: Evidence, object: string | null): RgdErrorRecord | null {
  const record = readRgdErrors(evidence).find(({ rgd }) => object === `ResourceGraphDefinition/${rgd}`)
  return record === undefined ? null : toldError(evidence, record)
}
