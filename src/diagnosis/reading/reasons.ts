import type { Evidence } from '../../evidence/evidence.ts'
import type { Quote } from '../../evidence/quote.ts'
import { type Reason, reasonsIn } from '../../model/kro/messages/classify.ts'
import { conditionsOf } from '../../model/kubernetes/conditions.ts'
import type { KubeObject } from '../../model/kubernetes/object.ts'
import { memoize } from './memoize.ts'
import { quoteMessage } from './quotes.ts'

/** A reason that an RGD or an instance gives in its conditions, with the line where it stands. */
export interface Told extends Reason {
  /** The whole message of the condition. */
  message: string
  quote: Quote
}

const cache = memoize(() => new Map<KubeObject, readonly Told[]>())

/**
 * What kro says is wrong with an RGD or an instance, in the conditions that are not True; final errors first.
 *
 * @param resource as it was listed: `resourcegraphdefinitions.kro.run`
 */
export function reasonsOf(evidence: Evidence, resource: string, object: KubeObject): readonly Told[] {
  const known = cache(evidence)
  const kept = known.get(object)
  if (kept !== undefined) return kept
  const messages = new Set(
    conditionsOf(object)
      .filter(({ status, message }) => status !== 'True' && message !== '')
      .map(({ message }) => message),
  )
  const told = [...messages].flatMap((message) =>
    reasonsIn(message).map((reason) => ({
      ...reason,
      message,
      quote: quoteMessage(evidence, resource, object, message),
    })),
  )
  const sorted = [
    ...told.filter(({ verdict }) => verdict === 'final'),
    ...told.filter(({ verdict }) => verdict !== 'final'),
  ]
  known.set(object, sorted)
  return sorted
}
