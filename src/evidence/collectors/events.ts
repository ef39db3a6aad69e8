import { lastSeen, occurrences } from '../../model/kubernetes/events.ts'
import type { KubeObject } from '../../model/kubernetes/object.ts'
import type { EvidenceFolder } from '../folder.ts'

interface EventFields {
  type?: string
  reason?: string
  message?: string
  involvedObject?: { kind?: string; namespace?: string; name?: string }
  source?: { component?: string }
  reportingComponent?: string
}

/** `events.txt`: for people, oldest first, one a line. */
export function writeEvents(folder: EvidenceFolder, events: readonly KubeObject[]): void {
  const lines = events.map((event) => ({ time: lastSeen(event), text: eventLine(event) }))
  lines.sort((a, b) => (a.time === b.time ? (a.text < b.text ? -1 : 1) : a.time < b.time ? -1 : 1))
  folder.writeText('events.txt', lines.map(({ text }) => `${text}\n`).join(''))
}

/** `2026-01-02T03:04:05Z Warning BackOff Pod/kro-system/kro-1 (12×, kubelet): Back-off restarting failed container`. */
function eventLine(event: KubeObject): string {
  const { type, reason, message, involvedObject, source, reportingComponent } = event as EventFields
  const object = [involvedObject?.kind, involvedObject?.namespace, involvedObject?.name]
    .filter(Boolean)
    .join('/')
  const by = source?.component || reportingComponent || '?'
  const said = (message ?? '').replaceAll(/(?<!\s)\s*\n\s*/g, ' ⏎ ').trim()
  return `${lastSeen(event)} ${type} ${reason} ${object} (${occurrences(event)}×, ${by}): ${said}`
}
