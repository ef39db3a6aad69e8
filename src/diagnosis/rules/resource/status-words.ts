import { field, keys, list, text } from '../../../model/kubernetes/fields.ts'
import type { KubeObject } from '../../../model/kubernetes/object.ts'

/** What an object says of itself elsewhere than in a condition that is False. */
export interface StatusWords {
  /** `its phase is Failed: quota exceeded` */
  words: string
  /** Where it says so. */
  path: (string | number)[]
}

/** Lists of those that an object of the Gateway API is attached to, each with conditions of its own. */
const attachments = ['parents', 'ancestors', 'listeners']
/** Fields of a status with one word for it, as custom resources write them. */
const phases = ['phase', 'state', 'health']
const messages = ['message', 'failureMessage', 'errorMessage', 'error', 'reason', 'failureReason']
const isBad = /fail|error|degraded|invalid|missing|unhealthy|rejected/i

/** Of a status that has no condition with a reason: conditions one level down, conditions without a status, a phase. */
export const statusWords = (object: KubeObject): StatusWords | null =>
  ofAttachments(object) ?? ofBareConditions(object) ?? ofPhase(object)

function ofAttachments(object: KubeObject): StatusWords | null {
  for (const name of attachments)
    for (const [at, one] of list(object, 'status', name).entries())
      for (const [index, condition] of list(one, 'conditions').entries()) {
        const why = text(condition, 'message') || text(condition, 'reason')
        if (text(condition, 'status') !== 'False' || !why) continue
        return {
          words: `its ${text(condition, 'type')} is False for one of its ${name}: ${why}`,
          path: ['status', name, at, 'conditions', index, 'status'],
        }
      }
  return null
}

/** Argo CD: a condition is there only while something is wrong, and has no status. */
function ofBareConditions(object: KubeObject): StatusWords | null {
  const conditions = list(object, 'status', 'conditions')
  const at = conditions.findIndex(
    (one) => field(one, 'status') === undefined && isBad.test(text(one, 'type') ?? ''),
  )
  const type = text(conditions[at], 'type')
  return type === null
    ? null
    : {
        words: `it has ${type}: ${text(conditions[at], 'message') ?? ''}`,
        path: ['status', 'conditions', at, 'type'],
      }
}

function ofPhase(object: KubeObject): StatusWords | null {
  const status = field(object, 'status')
  for (const name of phases.filter((one) => keys(status).includes(one))) {
    const nested = text(status, name) === null
    const phase = nested ? text(status, name, 'status') : text(status, name)
    const holder = nested ? field(status, name) : status
    const why = messages.flatMap((one) => text(holder, one) ?? []).find((one) => one !== '')
    if (phase === null || (why === undefined && !isBad.test(phase))) continue
    return {
      words: `its ${name} is ${phase}${why === undefined ? '' : `: ${why}`}`,
      path: nested ? ['status', name, 'status'] : ['status', name],
    }
  }
  return null
}
