import { list, number, text } from './fields.ts'

/** A condition of an object's status. */
export interface Condition {
  type: string
  /** `True`, `False` or `Unknown`; `Unknown` where the status says nothing. */
  status: string
  /** Empty where there is none. */
  reason: string
  /** Empty where there is none. */
  message: string
  /** Generation of the object that the condition is about; null where it does not say. */
  observedGeneration: number | null
}

/** The conditions of an object, none where the status is not written yet or has another form. */
export function conditionsOf(object: { status?: unknown }): Condition[] {
  return list(object, 'status', 'conditions').map((condition) => ({
    type: text(condition, 'type') ?? '',
    status: text(condition, 'status') ?? 'Unknown',
    reason: text(condition, 'reason') ?? '',
    message: text(condition, 'message') ?? '',
    observedGeneration: number(condition, 'observedGeneration'),
  }))
}

/** The condition of this type; null where the object has none. */
export const condition = (object: { status?: unknown }, type: string): Condition | null =>
  conditionsOf(object).find((one) => one.type === type) ?? null

/** Whether a node, a pod or an instance is Ready. */
export const isReady = (object: { status?: unknown }): boolean =>
  condition(object, 'Ready')?.status === 'True'

/** `Ready=False (Reason): message`, as people read it. */
export function describeCondition({
  type,
  status,
  reason,
  message,
}: Pick<Condition, 'type' | 'status'> & Partial<Condition>): string {
  return `${type}=${status}${reason ? ` (${reason})` : ''}${message ? `: ${message}` : ''}`
}
