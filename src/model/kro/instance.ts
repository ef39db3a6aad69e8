import type { KubeObject } from '../kubernetes/object.ts'

/** Label of everything that kro makes: the CRDs of RGDs, and the objects of instances (kro, pkg/metadata/labels.go). */
const ownedLabel = 'kro.run/owned'

/** Selects what kro made, for lists. */
export const madeByKroSelector = `${ownedLabel}=true`

export const isMadeByKro = ({ metadata }: KubeObject): boolean => metadata.labels?.[ownedLabel] === 'true'
