import type { KubeObject } from '../kubernetes/object.ts'
import { kroLabels } from './labels.ts'

/** Selects what kro made, for lists. */
export const madeByKroSelector = `${kroLabels.owned}=true`

export const isMadeByKro = ({ metadata }: KubeObject): boolean =>
  metadata.labels?.[kroLabels.owned] === 'true'
