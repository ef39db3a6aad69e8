import type { Evidence } from '../../evidence/evidence.ts'
import type { Quote } from '../../evidence/quote.ts'
import { groupBy } from '../../model/group-by.ts'
import { aboutField, isAbout, lastSeen, occurrences } from '../../model/kubernetes/events.ts'
import { text } from '../../model/kubernetes/fields.ts'
import type { KubeObject } from '../../model/kubernetes/object.ts'
import { memoize } from './memoize.ts'
import { quoteAt } from './quotes.ts'

export interface Event {
  type: string
  reason: string
  message: string
  /** What it is about. */
  kind: string
  namespace: string
  name: string
  count: number
  /** ISO time of its first occurrence, where it has one. */
  first: string
  /** ISO time of its last occurrence. */
  last: string
  readonly quote: Quote
}

/**
 * All events of the collected namespaces, in the order of the file, but for those about an object that was deleted and made
 * again under its name: what was wrong with the earlier one may be right in this one.
 */
export const eventsOf = memoize((evidence: Evidence): Event[] => {
  const resource = evidence.listed('events') ? 'events' : 'events.events.k8s.io'
  const current = evidence.objects(resource).filter((event) => !isOfEarlier(evidence, event))
  return current.map((event) => {
    const about = aboutField(event)
    const message = text(event, 'message') ?? text(event, 'note') ?? ''
    return {
      type: text(event, 'type') ?? '',
      reason: text(event, 'reason') ?? '',
      message,
      kind: text(event, about, 'kind') ?? '',
      namespace: text(event, about, 'namespace') ?? '',
      name: text(event, about, 'name') ?? '',
      count: occurrences(event),
      first: text(event, 'firstTimestamp') ?? text(event, 'eventTime') ?? lastSeen(event),
      last: lastSeen(event),
      get quote() {
        return quoteAt(evidence, resource, event, about === 'regarding' ? 'note' : 'message')
      },
    }
  })
})

function isOfEarlier(evidence: Evidence, event: KubeObject): boolean {
  const about = aboutField(event)
  const key = keyOf(
    text(event, about, 'kind') ?? '',
    text(event, about, 'namespace') ?? '',
    text(event, about, 'name') ?? '',
  )
  const present = objectsByKey(evidence).get(key)
  return present !== undefined && !present.some((object) => isAbout(event, object))
}

const objectsByKey = memoize((evidence) =>
  groupBy(
    evidence.resources.flatMap((resource) => evidence.objects(resource)),
    ({ kind, metadata }) => keyOf(kind, metadata.namespace ?? '', metadata.name),
  ),
)

/** An order for what was seen more than once, by the time of its last occurrence. */
export const latestFirst = (a: Pick<Event, 'last'>, b: Pick<Event, 'last'>): number =>
  a.last < b.last ? 1 : a.last > b.last ? -1 : 0

/** Warnings about an object, latest first. */
export const warningsAbout = (evidence: Evidence, object: KubeObject): readonly Event[] =>
  warningsByObject(evidence).get(keyOf(object.kind, object.metadata.namespace ?? '', object.metadata.name)) ??
  []

const keyOf = (kind: string, namespace: string, name: string): string => `${kind}/${namespace}/${name}`

const warningsByObject = memoize((evidence) => {
  const warnings = eventsOf(evidence).filter(({ type }) => type === 'Warning')
  const byObject = groupBy(warnings, ({ kind, namespace, name }) => keyOf(kind, namespace, name))
  for (const events of byObject.values()) events.sort(latestFirst)
  return byObject
})
