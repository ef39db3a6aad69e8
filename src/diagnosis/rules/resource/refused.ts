import type { Evidence } from '../../../evidence/evidence.ts'
import { list, text } from '../../../model/kubernetes/fields.ts'
import type { KubeObject } from '../../../model/kubernetes/object.ts'
import type { Told } from '../../reading/reasons.ts'

/** An RGD that kro does not accept, and the reason that it gives. */
export interface Refused {
  evidence: Evidence
  rgd: KubeObject
  /** Where it stands is of no interest to what is probably wrong. */
  told: Omit<Told, 'quote'>
}

/** An entry of `resources` of an RGD by its id; undefined where there is none. */
export const templateOf = (rgd: KubeObject, id: string): unknown =>
  list(rgd, 'spec', 'resources').find((resource) => text(resource, 'id') === id)
