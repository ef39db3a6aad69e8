import type { KubeObject } from '../model/kubernetes/object.ts'
import {
  anyObject,
  filledText,
  flag,
  listOf,
  mapOf,
  number,
  openObject,
  optional,
  or,
  type Shape,
  text,
} from './shape.ts'

type Metadata = KubeObject['metadata']
type OwnerReference = NonNullable<Metadata['ownerReferences']>[number]

/** The API server takes far fewer. */
const mostOwners = 1000

/**
 * An object of a cluster as far as its type says what is in it: the names by which it is known. What stands in `spec`,
 * `status` and elsewhere has no type, and is read by model/kubernetes/fields.ts.
 */
export const kubeObjectShape: Shape<KubeObject> = openObject<KubeObject>({
  apiVersion: or(text, ''),
  kind: or(text, ''),
  metadata: openObject<Metadata>({
    name: filledText,
    namespace: optional(text),
    uid: optional(text),
    generation: optional(number),
    labels: optional(mapOf(text)),
    annotations: optional(mapOf(text)),
    creationTimestamp: optional(text),
    deletionTimestamp: optional(text),
    ownerReferences: optional(
      listOf(
        openObject<OwnerReference>({
          kind: filledText,
          name: filledText,
          uid: or(text, ''),
          controller: optional(flag),
        }),
        mostOwners,
      ),
    ),
  }),
  spec: optional(anyObject),
  status: optional(anyObject),
})
