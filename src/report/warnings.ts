import { eventsOf, latestFirst } from '../diagnosis/reading/events.ts'
import type { Evidence } from '../evidence/evidence.ts'

export interface WarningRow {
  last: string
  object: string
  reason: string
  message: string
  count: number
}

/** Warning events, those that say the same of the same object as one, latest first. */
export function warningEvents(evidence: Evidence): WarningRow[] {
  const rows = new Map<string, WarningRow>()
  for (const event of eventsOf(evidence)) {
    if (event.type !== 'Warning') continue
    const { kind, namespace, name, reason, message, count, last } = event
    const object = namespace === '' ? `${kind}/${name}` : `${kind}/${namespace}/${name}`
    const key = [object, reason, message].join('\n')
    const same = rows.get(key)
    if (same === undefined) rows.set(key, { last, object, reason, message, count })
    else {
      same.count += count
      if (last > same.last) same.last = last
    }
  }
  return [...rows.values()].sort(latestFirst)
}
