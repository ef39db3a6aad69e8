import type { Diagnosis } from '../diagnosis/diagnosis.ts'
import { unhealthyObjects } from '../diagnosis/unhealthy.ts'
import type { Evidence } from '../evidence/evidence.ts'
import { codeBlock, escapeMarkdown, escapeMermaid, shortened } from '../model/escape.ts'
import { howMuch, logTails } from './failing-logs.ts'
import { tuningSentence } from './tuning.ts'
import { flatVersions } from './versions.ts'
import { warningEvents } from './warnings.ts'

/** Pods whose logs are shown: the one that fails, and the one beside it that may say why. */
const logsShown = 2

/** Steps shorter than this would be a line without width. */
const shortestMillis = 50

/** Steps over time; skipped ones took none. */
export function gantt({ timeline }: Diagnosis): string {
  const steps = timeline.filter(({ outcome }) => outcome !== 'skipped')
  if (steps.length === 0) return ''
  const lines: string[] = []
  let section = ''
  for (const { step, start, seconds, outcome } of steps) {
    const phase = escapeMermaid(step.split('.', 1)[0] ?? '')
    if (phase !== section) lines.push(`    section ${phase}`)
    section = phase
    const begin = Math.round(start * 1000)
    const end = begin + Math.max(shortestMillis, Math.round(seconds * 1000))
    lines.push(
      `    ${escapeMermaid(step)} (${seconds.toFixed(1)} s) :${outcome === 'failed' ? 'crit' : 'done'}, ${begin}, ${end}`,
    )
  }
  return ['```mermaid', 'gantt', '    dateFormat x', '    axisFormat %M:%S', ...lines, '```'].join('\n')
}

export function unhealthyTable(evidence: Evidence, limit: number): string {
  const found = unhealthyObjects(evidence)
  if (found.length === 0 || limit === 0) return ''
  const rows = found
    .slice(0, limit)
    .map(({ object, state, why }) => [object, state, shortened(why, 300)].map(escapeMarkdown))
  return `**Unhealthy objects**\n\n${table(['object', 'state', 'why'], rows)}${more(found.length - limit)}`
}

export function eventTable(evidence: Evidence, limit: number): string {
  const found = warningEvents(evidence)
  if (found.length === 0 || limit === 0) return ''
  const rows = found
    .slice(0, limit)
    .map(({ last, object, reason, message, count }) =>
      [last.slice(11, 19), object, reason, shortened(message, 300), String(count)].map(escapeMarkdown),
    )
  return folded(
    `Warning events (${found.length})`,
    `${table(['last', 'object', 'reason', 'message', 'times'], rows)}${more(found.length - limit)}`,
  )
}

/** The ends of the logs of the pods that fail, and of the controller's. */
export function failingLogs(diagnosis: Diagnosis, evidence: Evidence, lines: number): string {
  return logTails(diagnosis, evidence, logsShown, lines)
    .map((tail) =>
      folded(
        `${tail.title}: ${howMuch(tail)}`,
        `${escapeMarkdown(tail.file)}\n\n${codeBlock(tail.lines.map((line) => shortened(line, 400)).join('\n'))}`,
      ),
    )
    .join('\n\n')
}

export function versionTable(diagnosis: Diagnosis): string {
  const rows = flatVersions(diagnosis.versions).map(([name, value]) =>
    [name, shortened(value, 200)].map(escapeMarkdown),
  )
  return rows.length === 0 ? '' : `**Versions**\n\n${table(['what', 'version'], rows)}`
}

/** Values of the chart that were set for this job. */
export function tuningTable({ run }: Evidence): string {
  const tuning = run?.tuning ?? []
  if (tuning.length === 0) return ''
  const rows = tuning.map(({ name, value, chart }) =>
    [name, value, chart].map((cell) => escapeMarkdown(shortened(cell, 200))),
  )
  const body = `${escapeMarkdown(tuningSentence(tuning))}\n\n${table(['value of the chart', 'here', "the chart's own"], rows)}`
  return folded(`kro's settings for short jobs (${tuning.length})`, body)
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

const more = (count: number): string => (count > 0 ? `\n\n${count} more are in the report.` : '')

const folded = (title: string, body: string): string =>
  `<details><summary>${escapeMarkdown(title)}</summary>\n\n${body}\n\n</details>`
