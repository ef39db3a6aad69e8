import type { Evidence } from '../../evidence/evidence.ts'
import type { KubeObject } from '../../outside/kube.ts'
import type { Quote } from '../finding.ts'
import { field, number, text } from './fields.ts'
import { quoteIn } from './quotes.ts'

export interface Event {
  type: string
  reason: string
  message: string
  /** What it is about. */
  kind: string
  namespace: string
  name: string
  count: number
  /** ISO time of its last occurrence. */
  last: string
  readonly quote: Quote
}

/** All events of the collected namespaces, in the order of the file. */
export function eventsOf(evidence: Evidence): Event[] {
  const resource = evidence.listed('events') ? 'events' : 'events.events.k8s.io'
  return evidence.objects(resource).map((event) => {
    // The newer API calls the same things otherwise.
    const about = field(event, 'involvedObject') === undefined ? 'regarding' : 'involvedObject'
    const message = text(event, 'message') ?? text(event, 'note') ?? ''
    return {
      type: text(event, 'type') ?? '',
      reason: text(event, 'reason') ?? '',
      message,
      kind: text(event, about, 'kind') ?? '',
      namespace: text(event, about, 'namespace') ?? '',
      name: text(event, about, 'name') ?? '',
      count: number(event, 'count') ?? number(event, 'series', 'count') ?? 1,
      last: lastSeen(event),
      get quote() {
        return quoteIn(evidence, resource, event, about === 'regarding' ? '"note":' : '"message":')
      },
    }
  })
}

function lastSeen(event: KubeObject): string {
  return (
    text(event, 'series', 'lastObservedTime') ??
    text(event, 'lastTimestamp') ??
    text(event, 'eventTime') ??
    event.metadata.creationTimestamp ??
    ''
  )
}

/** Warnings about an object, latest first. */
export const warningsAbout = (evidence: Evidence, object: KubeObject): Event[] =>
  eventsOf(evidence)
    .filter(
      ({ type, kind, namespace, name }) =>
        type === 'Warning' &&
        kind === object.kind &&
        name === object.metadata.name &&
        namespace === (object.metadata.namespace ?? namespace),
    )
    .sort((a, b) => (a.last < b.last ? 1 : a.last > b.last ? -1 : 0))
