import { isNotFound } from '../adapters/kube.ts'
import type { KubeObject } from '../model/kubernetes/object.ts'

/** A kind that is not served has no objects. */
export async function absentAsNone(list: Promise<KubeObject[]>): Promise<KubeObject[]> {
  try {
    return await list
  } catch (error) {
    if (isNotFound(error)) return []
    throw error
  }
}
