import { type Edge, edges } from '../../src/diagnosis/causes/edges.ts'
import { edgeName } from '../support/edges-between.ts'
import { expected, type Fault } from './fault.ts'
import type { FixOutcome } from './fixes.ts'

/** What came of a fault. */
export interface Result {
  fault: Fault
  /** First-named cause; null: none. */
  found: string | null
  right: boolean
  /** Why it is not right: what was found beside, or what went wrong in the suite itself. */
  note: string
  /** Seconds from the apply until the gate failed, of faults that no retry mends; else null. */
  gateSeconds: number | null
  /** Edges of the graph of causes that its diagnosis followed. */
  edges: readonly Edge[]
  /** What came of the fix; null where it was not tried. */
  fix: FixOutcome | null
  seconds: number
}

const isHealthy = ({ fault }: Result): boolean => fault.expect === null

/** Share of first-named causes that has to be right. */
const goal = 0.98
/** Median of the seconds within which a gate has to fail where no retry helps. */
const goalSeconds = 5

/** Whether the suite has reached its goals. */
export function goalReached(results: readonly Result[]): boolean {
  const median = medianGate(results)
  return (
    results.filter(isHealthy).every(({ right }) => right) &&
    rate(results) >= goal &&
    (median === null || median <= goalSeconds) &&
    results.every(({ fix }) => fix?.kind !== 'does not heal' && fix?.kind !== 'fails')
  )
}

/** Of the faults, without the healthy ones. */
function rate(results: readonly Result[]): number {
  const faults = results.filter((result) => !isHealthy(result))
  return faults.length === 0 ? 1 : faults.filter(({ right }) => right).length / faults.length
}

function medianGate(results: readonly Result[]): number | null {
  const seconds = results.flatMap(({ gateSeconds }) => gateSeconds ?? []).sort((a, b) => a - b)
  const middle = seconds.length >> 1
  const upper = seconds[middle]
  if (upper === undefined) return null
  return seconds.length % 2 === 1 ? upper : ((seconds[middle - 1] ?? upper) + upper) / 2
}

/** In one line: `heals: kubectl delete job.batch one -n default`. */
export function fixText(fix: FixOutcome | null): string {
  switch (fix?.kind) {
    case undefined:
      return ''
    case 'advice':
      return 'advice'
    case 'heals':
      return `heals: ${fix.command}`
    case 'does not heal':
      return `**does not heal**: ${fix.commands.join('; ')}`
    case 'fails':
      return `**fails**: ${fix.command} (${fix.why})`
    case 'not run':
      return `not run: ${fix.why}`
  }
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

/** The table in Markdown, as the README holds it. */
export function table(results: readonly Result[]): string {
  const rows = results.map((result) => {
    const { fault, found, right, note, gateSeconds, fix } = result
    const wanted = expected(fault)
      .map((rule) => rule ?? 'nothing')
      .join(' or ')
    const gate = gateSeconds === null ? '' : `${gateSeconds.toFixed(1)} s`
    const verdict = right ? 'ok' : `**wrong** ${note}`
    return `| ${[fault.name, wanted, found ?? 'nothing', gate, fixText(fix), verdict].map(cell).join(' | ')} |`
  })
  return ['| fault | expected | found | gate | fix | |', '|---|---|---|---|---|---|', ...rows].join('\n')
}

export function summary(results: readonly Result[]): string {
  const healthy = results.filter(isHealthy)
  const faults = results.length - healthy.length
  const right = results.filter((result) => !isHealthy(result) && result.right).length
  const silent = healthy.filter((result) => result.right).length
  const median = medianGate(results)
  const measured = results.filter(({ gateSeconds }) => gateSeconds !== null).length
  return [
    `${right} of ${faults} first-named causes are right (${(rate(results) * 100).toFixed(1)} %); nothing reported about ${silent} of ${healthy.length} healthy clusters`,
    fixSummary(results),
    ...(median === null
      ? []
      : [
          `median from the fault to the failed gate: ${median.toFixed(1)} s, of ${measured} faults that no retry mends (goal: ${goalSeconds} s)`,
        ]),
  ].join('\n')
}

/** How much of the graph of causes (docs/causes.md) these faults went through, and which of it they did not. */
export function edgeSummary(results: readonly Result[]): string {
  const shown = new Set(results.flatMap((result) => result.edges))
  const others = edges.filter((edge) => !shown.has(edge)).map(edgeName)
  return `edges of the graph of causes: ${shown.size} of ${edges.length} were followed${others.length === 0 ? '' : `; not: ${others.join(', ')}`}`
}

function fixSummary(results: readonly Result[]): string {
  const count = (kind: FixOutcome['kind']): number => results.filter(({ fix }) => fix?.kind === kind).length
  const failed = count('does not heal') + count('fails')
  return `fixes: ${count('heals')} of ${count('heals') + failed} that are a command and were run heal; ${count('advice')} are advice, ${count('not run')} were not run`
}
