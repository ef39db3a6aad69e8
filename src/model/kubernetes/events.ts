import { field, number, text } from './fields.ts'
import type { KubeObject } from './object.ts'

/** The field in which an event names its object: `involvedObject` of v1, `regarding` of events.k8s.io/v1. */
export const aboutField = (event: KubeObject): 'involvedObject' | 'regarding' =>
  field(event, 'involvedObject') === undefined ? 'regarding' : 'involvedObject'

/**
 * Whether an event is about this very object: kind, namespace, name and, as far as both have one, uid. An object that was deleted
 * and made again under its name has another uid, and what was wrong with the earlier one may be right in this one.
 *
 * Where the event's uid is the name of its object, it is not compared: kubelet writes events about its node so (kubernetes,
 * pkg/kubelet/kubelet.go, nodeRef).
 */
export function isAbout(event: KubeObject, { kind, metadata }: KubeObject): boolean {
  const about = field(event, aboutField(event))
  const uid = text(about, 'uid') ?? ''
  return (
    text(about, 'kind') === kind &&
    (text(about, 'namespace') ?? '') === (metadata.namespace ?? '') &&
    text(about, 'name') === metadata.name &&
    (uid === '' || uid === metadata.name || metadata.uid === undefined || uid === metadata.uid)
  )
}

/**
 * ISO time at which an event occurred last; empty where it has no time at all. Its recorder decides which field has it, the others
 * are null or missing (kubernetes, staging/src/k8s.io/api/core/v1/types.go, Event).
 */
export const lastSeen = (event: KubeObject): string =>
  text(event, 'series', 'lastObservedTime') ??
  text(event, 'lastTimestamp') ??
  text(event, 'eventTime') ??
  text(event, 'firstTimestamp') ??
  event.metadata.creationTimestamp ??
  ''

/** How often an event occurred, in the order that kubectl reads it (kubectl, pkg/cmd/events/event_printer.go, getInterval). */
export const occurrences = (event: KubeObject): number =>
  (number(event, 'series', 'count') ?? number(event, 'count')) || 1
