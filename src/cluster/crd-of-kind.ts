import { isNotFound } from '../adapters/kube.ts'
import { groupOf } from '../model/kubernetes/api-path.ts'
import { crdKind } from '../model/kubernetes/crd.ts'
import type { Kind } from '../model/kubernetes/kind.ts'
import type { KubeObject } from '../model/kubernetes/object.ts'
import type { Objects } from './objects.ts'

/**
 * How the API server names a kind, and the CRD that defines it: null where none does.
 *
 * @returns null where the kind is not served
 * @throws KubeError
 */
export async function crdOfKind(
  objects: Pick<Objects, 'pathOf' | 'read'>,
  { apiVersion, kind }: Kind,
): Promise<{ plural: string; crd: KubeObject | null } | null> {
  const path = await objects.pathOf({ apiVersion, kind }).catch((error: unknown) => {
    if (isNotFound(error)) return null
    throw error
  })
  if (path === null) return null
  const plural = path.split('/').at(-1) ?? ''
  return {
    plural,
    crd: await objects.read(crdKind.apiVersion, crdKind.kind, `${plural}.${groupOf(apiVersion)}`),
  }
}
