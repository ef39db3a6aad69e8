import type { Evidence } from '../../evidence/evidence.ts'
import type { Quote } from '../../evidence/quote.ts'
import type { KubeObject } from '../../model/kubernetes/object.ts'
import { quoteAt } from './quotes.ts'
import { collectedAt } from './steps.ts'

/** Finalizers that Kubernetes and kro serve themselves, within seconds. */
const ownFinalizers =
  /^(?:kro\.run\/|foregroundDeletion$|orphan$|kubernetes(?:\.io\/(?:pvc|pv)-protection)?$|batch\.kubernetes\.io\/)/

export const finalizersOf = ({ metadata: { finalizers } }: KubeObject): string[] =>
  Array.isArray(finalizers) ? finalizers.filter((one) => typeof one === 'string') : []

/** Whether some other controller has to remove it. */
export const isForeign = (finalizer: string): boolean => !ownFinalizers.test(finalizer)

/** `finalizer a`, or `finalizers a, b`. */
export const finalizerWords = (finalizers: readonly string[]): string =>
  `${finalizers.length === 1 ? 'finalizer' : 'finalizers'} ${finalizers.join(', ')}`

export const foreignFinalizers = (object: KubeObject): string[] => finalizersOf(object).filter(isForeign)

/** The first finalizer that kro does not remove; the first of all where there is none. */
export function quoteFinalizer(evidence: Evidence, resource: string, object: KubeObject): Quote {
  const place = finalizersOf(object).findIndex(isForeign)
  return quoteAt(evidence, resource, object, 'metadata', 'finalizers', Math.max(0, place))
}

/** Seconds since its deletion was requested; null where the evidence has no time. */
export function leavingFor(evidence: Evidence, { metadata }: KubeObject): number | null {
  const now = collectedAt(evidence)
  const asked = Date.parse(metadata.deletionTimestamp ?? '')
  return now === null || Number.isNaN(asked) ? null : (now - asked) / 1000
}

/** `team/one`, or `one` of an object in no namespace. */
export const where = ({ namespace, name }: { namespace?: string; name: string }): string =>
  namespace === undefined ? name : `${namespace}/${name}`
