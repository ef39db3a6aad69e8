import type { Evidence } from '../../../evidence/evidence.ts'
import type { Quote } from '../../../evidence/quote.ts'
import { conditionsOf, describeCondition } from '../../../model/kubernetes/conditions.ts'
import { list, text } from '../../../model/kubernetes/fields.ts'
import type { KubeObject } from '../../../model/kubernetes/object.ts'
import { pretendedOf, wordsOf } from '../../../stand-ins/read.ts'
import { type Child, childrenOf, rgdOf } from '../../reading/children.ts'
import { where } from '../../reading/deletions.ts'
import { warningsAbout } from '../../reading/events.ts'
import { resourceOfKind } from '../../reading/known-names.ts'
import type { Instance } from '../../reading/kro-objects.ts'
import { quoteAt, quoteCondition } from '../../reading/quotes.ts'
import { statusWords } from './status-words.ts'

/** What Kubernetes warned of last about an object that kro waits for. */
export function lastWarning(
  evidence: Evidence,
  child: KubeObject | undefined,
): { detail: string; quote: Quote } | null {
  const warning = child === undefined ? undefined : warningsAbout(evidence, child)[0]
  return child === undefined || warning === undefined
    ? null
    : {
        detail: ` The last warning about ${child.kind} ${child.metadata.name}: ${warning.message}`,
        quote: warning.quote,
      }
}

/** Conditions that are True where something is wrong: of ACK, of Flux, of Jobs. */
const badWhenTrue = /(?:^|\.)(?:Terminal|Recoverable|Stalled|Failed|Degraded|ReconcileError)$/

/** What an object that kro waits for says itself of why it does not work, and whether a stand-in wrote that. */
export function troubleOf(
  evidence: Evidence,
  { resource, object }: Child,
): { title: string; detail: string; quote: Quote } | null {
  const found = conditionsOf(object).find(
    ({ type, status, message, reason }) =>
      (message !== '' || reason !== '') &&
      (status === 'False') !== badWhenTrue.test(type) &&
      status !== 'Unknown',
  )
  const pretended = pretendedOf(evidence, object)
  const name = `${object.kind} ${where(object.metadata)}`
  const elsewhere = found === undefined && pretended === null ? statusWords(object) : null
  if (elsewhere !== null) {
    const [words = ''] = elsewhere.words.split('\n', 1)
    return {
      title: `; ${words}`,
      detail: ` ${name} says of itself: ${words.replace(/\.$/, '')}.`,
      quote: quoteAt(evidence, resource, object, ...elsewhere.path),
    }
  }
  if (found === undefined)
    return pretended === null || pretended.outcome === 'ready'
      ? null
      : {
          title: '',
          detail: ` No controller is there for ${name}: ${wordsOf(pretended)}.`,
          quote: quoteAt(evidence, resource, object),
        }
  const { type, status, message, reason } = found
  return {
    title: `; its ${type} is ${status}: ${(message || reason).split('\n', 1)[0]}`,
    detail: ` ${name} says ${describeCondition(found).replace(/\.$/, '')}.${pretended === null ? '' : ` No controller is there for it: ${wordsOf(pretended)}.`}`,
    quote: quoteCondition(evidence, resource, object, type, message === '' ? 'reason' : 'message'),
  }
}

/** Conditions that kro v0.4 and later writes by itself. */
const builtIn = new Set(['InstanceManaged', 'GraphResolved', 'ResourcesReady', 'Ready', 'InstanceSynced'])

/**
 * That the author's own conditions hide kro's reason; empty where they do not. Where an RGD declares conditions, only those
 * are written, also under the names of kro's own (kro v0.9.4, pkg/controller/instance: HasConditions).
 */
export function authored(evidence: Evidence, instance: Instance): string {
  const types = conditionsOf(instance.object).map(({ type }) => type)
  const rgd = rgdOf(evidence, instance)
  const hidden =
    rgd === null
      ? types.length > 0 && !types.includes('ResourcesReady') && types.some((type) => !builtIn.has(type))
      : list(rgd, 'spec', 'schema', 'status', 'conditions').length > 0
  const written = types.length === 0 ? '' : ` (${types.join(', ')})`
  return hidden
    ? ` The RGD declares conditions of its own${written}, which stand in place of kro's: kro's reason is only in its log, or in an entry that reads runtime.condition(schema, 'ResourcesReady').`
    : ''
}

/** Resources of the RGD of which nothing is there, as far as their kinds were listed; empty where all are. */
export function absent(evidence: Evidence, instance: Instance): string {
  const present = new Set(childrenOf(evidence, instance.object).map(({ node }) => node))
  const missing = list(rgdOf(evidence, instance), 'spec', 'resources').filter((resource) => {
    const kind = text(resource, 'template', 'kind')
    const listed = resourceOfKind(evidence, text(resource, 'template', 'apiVersion') ?? '', kind ?? '')
    return (
      listed !== null &&
      evidence.listed(listed) &&
      // A condition may leave a resource out, and a list may be empty.
      list(resource, 'includeWhen').length === 0 &&
      list(resource, 'forEach').length === 0 &&
      !present.has(text(resource, 'id')) &&
      // Secrets are never asked for.
      kind !== 'Secret'
    )
  })
  const names = missing.map((resource) => `${text(resource, 'id')} (${text(resource, 'template', 'kind')})`)
  return names.length === 0 ? '' : ` Not there: ${names.slice(0, 10).join(', ')}.`
}
