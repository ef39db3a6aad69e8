import type { KubeObject } from './object.ts'

/** A reference to an owner, as `metadata.ownerReferences` has it. */
export type OwnerReference = NonNullable<KubeObject['metadata']['ownerReferences']>[number]

/** The owner that made an object: the one that controls it, else the first that is named; undefined where there is none. */
export function ownerOf(object: KubeObject): OwnerReference | undefined {
  const references = object.metadata.ownerReferences ?? []
  return references.find(({ controller }) => controller === true) ?? references[0]
}

/** Whether an object names this one as an owner. */
export const isOwnedBy = ({ metadata }: KubeObject, owner: KubeObject): boolean =>
  (metadata.ownerReferences ?? []).some(({ uid }) => uid === owner.metadata.uid)
