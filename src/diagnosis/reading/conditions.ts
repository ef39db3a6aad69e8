import { list, text } from '../../model/kubernetes/fields.ts'
import type { KubeObject } from '../../model/kubernetes/object.ts'

export interface Condition {
  type: string
  status: string
  reason: string
  message: string
}

/** The conditions in an object's status. */
export function conditionsOf(object: KubeObject): Condition[] {
  return list(object, 'status', 'conditions').map((condition) => ({
    type: text(condition, 'type') ?? '',
    status: text(condition, 'status') ?? 'Unknown',
    reason: text(condition, 'reason') ?? '',
    message: text(condition, 'message') ?? '',
  }))
}

export const condition = (object: KubeObject, type: string): Condition | null =>
  conditionsOf(object).find((one) => one.type === type) ?? null

/** `Kind/name` or `Kind/namespace/name`, as findings name objects. */
export function nameOf(object: KubeObject): string {
  const { name, namespace } = object.metadata
  return namespace === undefined ? `${object.kind}/${name}` : `${object.kind}/${namespace}/${name}`
}
