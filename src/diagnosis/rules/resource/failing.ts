import type { Evidence } from '../../../evidence/evidence.ts'
import { list } from '../../../model/kubernetes/fields.ts'
import { rgdOf } from '../../reading/children.ts'
import type { Instance } from '../../reading/kro-objects.ts'
import type { Told } from '../../reading/reasons.ts'

/** An instance that does not work, and the reason that kro gives. */
export interface Failing {
  evidence: Evidence
  instance: Instance
  told: Told
}

/** Entries of `resources` of the RGD of an instance. */
export const resourcesOf = ({ evidence, instance }: Failing): readonly unknown[] =>
  list(rgdOf(evidence, instance) ?? undefined, 'spec', 'resources')
