import type { Evidence } from '../../evidence/evidence.ts'
import { type Quote, quoteOf } from '../../evidence/quote.ts'
import type { NetworkRecord } from '../../evidence/records.ts'
import { linesOf } from './quotes.ts'

export type ConnectivityCheck = NetworkRecord['probes'][number]

export const networkFile = 'evidence/network/controller.json'

/** What probes are about, as `src/evidence/collectors/network.ts` names it. */
export const probed = {
  api: /^API/,
  apiService: /^API service$/,
  apiEndpoint: /^API endpoint$/,
  dns: /^DNS$/,
} as const

/** Probes from inside the controller's network that failed, of things with such a name. */
export const failedConnectivityChecks = (evidence: Evidence, what: RegExp): ConnectivityCheck[] =>
  (evidence.network?.probes ?? []).filter((probe) => !probe.ok && what.test(probe.what))

/** Whether such a thing was reached, of those that were tried; null where none was. */
export function reached(evidence: Evidence, what: RegExp): boolean | null {
  const tried = (evidence.network?.probes ?? []).filter((probe) => what.test(probe.what))
  return tried.length === 0 ? null : tried.some(({ ok }) => ok)
}

/** The lines of the record with the target and with the answer. */
export function quoteConnectivityCheck(evidence: Evidence, probe: ConnectivityCheck): Quote[] {
  const lines = linesOf(evidence.text(networkFile) ?? '')
  const place = evidence.network?.probes.indexOf(probe) ?? -1
  const targets = lines.flatMap((line, at) => (/^[ \t]*"target":/.test(line) ? [at] : []))
  const answers = lines.flatMap((line, at) => (/^[ \t]*"answer":/.test(line) ? [at] : []))
  return [targets[place], answers[place]]
    .filter((at) => at !== undefined)
    .map((at) => quoteOf(networkFile, at + 1, lines[at] ?? ''))
}
