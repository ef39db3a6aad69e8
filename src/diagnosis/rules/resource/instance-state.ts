import type { Evidence } from '../../../evidence/evidence.ts'
import type { Quote } from '../../../evidence/quote.ts'
import { conditionsOf } from '../../../model/kubernetes/conditions.ts'
import { kubectlRef, nameOf } from '../../../model/kubernetes/object.ts'
import type { Match } from '../../finding.ts'
import { type Fix, run } from '../../fix.ts'
import { childrenOf } from '../../reading/children.ts'
import { where } from '../../reading/deletions.ts'
import type { Instance } from '../../reading/kro-objects.ts'
import { quoteAt, quoteCondition } from '../../reading/quotes.ts'
import { reasonsOf } from '../../reading/reasons.ts'
import { firstLineOf, sentenceOf, whereWordsAre } from './condition-words.ts'
import { absent, authored, lastWarning, troubleOf } from './instance-details.ts'
import { readByReadyWhen } from './ready-when.ts'

/** What is known of the object that an instance waits for. */
interface Awaited {
  title: string
  detail: string
  warning: string
  quotes: Quote[]
  fix: Fix[]
}

function awaitedBy(evidence: Evidence, { resource, object }: Instance): Awaited | null {
  const told = reasonsOf(evidence, resource, object)[0]
  const child = childrenOf(evidence, object).find(({ node }) => node !== null && node === told?.resource)
  if (told === undefined || child === undefined) return null
  const own = troubleOf(evidence, child)
  const warning = lastWarning(evidence, child.object)
  const isNotReady = told.kind === 'child-not-ready'
  const isSilent = own === null && warning === null
  const read =
    isSilent && isNotReady ? readByReadyWhen(told.expression, child.node ?? '', child.object) : null
  const { kind, metadata } = child.object
  return {
    title: `: it waits for ${kind} ${where(metadata)}${isNotReady ? ` (${told.words})` : ''}${own?.title ?? read?.title ?? ''}`,
    detail: own?.detail ?? read?.detail ?? '',
    warning: warning?.detail ?? '',
    quotes: [own, warning].flatMap((one) => one?.quote ?? []),
    fix: [
      run(`kubectl describe ${kubectlRef(child.object)}   # why it is not what readyWhen wants`),
      ...(read?.fix ?? []),
    ],
  }
}

/** Of an instance of which kro says nothing that a story is about: its state, and what it waits for. */
export function stateOf(evidence: Evidence, instance: Instance): Match {
  const { resource, object, state } = instance
  const conditions = conditionsOf(object).filter(({ status }) => status !== 'True')
  const telling = conditions.find(({ type }) => type !== 'Ready') ?? conditions[0]
  const awaited = awaitedBy(evidence, instance)
  const more =
    (awaited?.detail ?? '') +
    authored(evidence, instance) +
    absent(evidence, instance) +
    (awaited?.warning ?? '')
  return {
    title: `${object.kind} ${where(object.metadata)} is ${state}${awaited?.title ?? (telling === undefined ? '' : firstLineOf(telling))}`,
    detail: telling === undefined ? `It has no condition that says why.${more}` : sentenceOf(telling, more),
    object: nameOf(object),
    evidence: [
      telling === undefined
        ? quoteAt(evidence, resource, object, 'status', 'state')
        : quoteCondition(evidence, resource, object, telling.type, whereWordsAre(telling)),
      ...(awaited?.quotes ?? []),
    ],
    fix: [...(awaited?.fix ?? []), run(`kubectl get ${kubectlRef(object)} -o yaml`)],
  }
}
