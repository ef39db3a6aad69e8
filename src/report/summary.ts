import { readChanges } from '../changes/read.ts'
import { causeOf, type Diagnosis } from '../diagnosis/diagnosis.ts'
import type { Finding } from '../diagnosis/finding.ts'
import type { Evidence } from '../evidence/evidence.ts'
import { codeBlock, codeSpan, escapeMarkdown, shortened } from '../model/escape.ts'
import { type ChangesAmount, changesMarkdown } from './changes-summary.ts'
import { coverageMarkdown } from './coverage.ts'
import { fixText, isCommand } from './fixes.ts'
import { rgdGraphs } from './graph-mermaid.ts'
import { markdownOf } from './prose.ts'
import { provenList } from './proven.ts'
import { quotedFiles, quotedLines } from './quotes.ts'
import { standInsMarkdown } from './stand-ins.ts'
import { eventTable, failingLogs, gantt, tuningTable, unhealthyTable, versionTable } from './summary-parts.ts'
import { testsMarkdown } from './tests-summary.ts'
import { verdictOf } from './verdict.ts'

/** GitHub drops the whole summary of a step above 1 MiB; this leaves room for what others add to it. */
const byteLimit = 900 * 1024

/** Lines of the cause's proof. */
const quotesShown = 4

/** How much of everything is shown. */
export interface Amount {
  /** The picture of the steps. */
  timeline: boolean
  findings: number
  objects: number
  events: number
  logLines: number
  graphs: number
  changes: ChangesAmount
}

const amounts: readonly Amount[] = [
  {
    ...{ timeline: true, findings: 30, objects: 60, events: 40, logLines: 80, graphs: 6 },
    changes: { instances: 100, objects: 100, fields: 40, graphs: 10 },
  },
  {
    ...{ timeline: true, findings: 20, objects: 30, events: 15, logLines: 25, graphs: 3 },
    changes: { instances: 50, objects: 40, fields: 15, graphs: 4 },
  },
  {
    ...{ timeline: true, findings: 10, objects: 10, events: 5, logLines: 0, graphs: 1 },
    changes: { instances: 20, objects: 10, fields: 5, graphs: 0 },
  },
  {
    ...{ timeline: true, findings: 3, objects: 0, events: 0, logLines: 0, graphs: 0 },
    changes: { instances: 5, objects: 0, fields: 0, graphs: 0 },
  },
]

const commentAmounts: readonly Amount[] = [
  { instances: 100, objects: 100, fields: 40, graphs: 10 },
  { instances: 60, objects: 60, fields: 20, graphs: 4 },
  { instances: 40, objects: 30, fields: 10, graphs: 1 },
  { instances: 20, objects: 10, fields: 5, graphs: 0 },
  { instances: 5, objects: 0, fields: 0, graphs: 0 },
].map((changes, step) => ({
  ...{
    timeline: false,
    findings: [20, 15, 10, 5, 3][step] ?? 3,
    objects: 20 - 5 * step,
    events: 0,
    logLines: 0,
    // Mermaid is drawn in comments as in summaries; the first two steps have room for it.
    graphs: [3, 1][step] ?? 0,
  },
  changes,
}))

/**
 * The job summary in GitHub's Markdown: the verdict in its first line. Shows less where it would become too large,
 * and says so.
 */
export function summaryMarkdown(diagnosis: Diagnosis, evidence: Evidence, limit = byteLimit): string {
  return within(limit, amounts, diagnosis, evidence)
}

/** The same for a comment on a pull request: shorter, without events, log lines and the picture of the steps. */
export const commentMarkdown = (diagnosis: Diagnosis, evidence: Evidence, limit: number): string =>
  within(limit, commentAmounts, diagnosis, evidence)

function within(limit: number, amounts: readonly Amount[], diagnosis: Diagnosis, evidence: Evidence): string {
  const pageOf = diagnosis.outcome === 'healthy' ? healthy : failed
  for (const [step, amount] of amounts.entries()) {
    const text = pageOf(diagnosis, evidence, amount, step > 0)
    if (Buffer.byteLength(text) <= limit) return text
  }
  return `${verdictLine(diagnosis, evidence)}\n\nThe rest is too large for a summary; it is in index.html of the report.\n`
}

function healthy(diagnosis: Diagnosis, evidence: Evidence, amount: Amount, less: boolean): string {
  const { explanation } = verdictOf(diagnosis, evidence)
  return page([
    verdictLine(diagnosis, evidence),
    explanation === '' ? '' : explanationText(explanation),
    provenList(evidence),
    changesOf(evidence, amount),
    testsMarkdown(evidence, amount.objects),
    coverageMarkdown(evidence, amount.objects),
    standInsMarkdown(evidence, amount.objects),
    ...diagnosis.findings.slice(0, 5).map(({ title }) => `- ${escapeMarkdown(title)}`),
    rgdGraphs(evidence, amount.graphs),
    versionTable(diagnosis),
    tuningTable(evidence),
    amount.timeline ? gantt(diagnosis) : '',
    gaps(diagnosis),
    less ? whereTheRestIs(less) : '',
  ])
}

function failed(diagnosis: Diagnosis, evidence: Evidence, amount: Amount, less: boolean): string {
  const verdict = verdictOf(diagnosis, evidence)
  const cause = causeOf(diagnosis)
  const others = diagnosis.findings.filter((finding) => finding !== cause)
  return page([
    verdictLine(diagnosis, evidence),
    verdict.explanation === '' ? '' : explanationText(verdict.explanation),
    changesOf(evidence, amount),
    cause === null ? '' : [proof(cause), fixes(cause)].join('\n\n'),
    others.length === 0 ? '' : alsoFound(others, amount.findings),
    diagnosis.failedStep === null ? '' : `Failed step: ${codeSpan(shortened(diagnosis.failedStep, 200))}`,
    amount.timeline ? gantt(diagnosis) : '',
    rgdGraphs(evidence, amount.graphs),
    unhealthyTable(evidence, amount.objects),
    testsMarkdown(evidence, amount.objects),
    coverageMarkdown(evidence, amount.objects),
    standInsMarkdown(evidence, amount.objects),
    eventTable(evidence, amount.events),
    failingLogs(diagnosis, evidence, amount.logLines),
    versionTable(diagnosis),
    tuningTable(evidence),
    gaps(diagnosis),
    whereTheRestIs(less),
  ])
}

function changesOf(evidence: Evidence, amount: Amount): string {
  const changes = readChanges(evidence)
  return changes === null ? '' : changesMarkdown(changes, amount.changes)
}

const page = (parts: readonly string[]): string => `${parts.filter((part) => part !== '').join('\n\n')}\n`

function verdictLine(diagnosis: Diagnosis, evidence: Evidence): string {
  const { mark, headline } = verdictOf(diagnosis, evidence)
  return `## ${mark} ${escapeMarkdown(shortened(headline, 300))}`
}

/** Several lines are what a tool printed. */
const explanationText = (text: string): string =>
  text.includes('\n') ? codeBlock(shortened(text, 4000)) : markdownOf(shortened(text, 2000))

function proof({ rule, evidence }: Finding): string {
  const proof = quotedFiles(evidence.slice(0, quotesShown)).flatMap((quoted) => {
    const { head, lines } = quotedLines(quoted, ({ text }) => shortened(text, 300))
    return [head, ...lines.map((line) => `    ${line}`)]
  })
  return `**Proof** (rule \`${rule}\`)\n\n${codeBlock(proof.join('\n'))}`
}

function fixes({ fix }: Finding): string {
  if (fix.length === 0) return ''
  return `**What to do**\n\n${fix
    .slice(0, 4)
    .map((one) =>
      isCommand(one)
        ? codeBlock(shortened(fixText(one), 3000), 'sh')
        : markdownOf(shortened(fixText(one), 1000)),
    )
    .join('\n\n')}`
}

function alsoFound(findings: readonly Finding[], limit: number): string {
  const rows = findings
    .slice(0, limit)
    .map(({ severity, title, rule, causedBy }) =>
      row([
        severity,
        escapeMarkdown(shortened(title, 300)),
        `\`${rule}\``,
        causedBy === null ? '' : `follows from \`${causedBy}\``,
      ]),
    )
  const rest = findings.length > limit ? `\n\n${findings.length - limit} more are in the report.` : ''
  return `**Also found**\n\n${[row(['', 'what', 'rule', '']), row(['---', '---', '---', '---']), ...rows].join('\n')}${rest}`
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** What the evidence lacks: a diagnosis from half of it has to say so. */
function gaps({ collected }: Diagnosis): string {
  const lines = [...collected.failed, ...collected.truncated]
  if (lines.length === 0) return ''
  const shown = lines.slice(0, 20).map((line) => `- ${escapeMarkdown(shortened(line, 300))}`)
  const rest = lines.length > 20 ? [`- and ${lines.length - 20} more`] : []
  return `<details><summary>What could not be collected (${lines.length})</summary>\n\n${[...shown, ...rest].join('\n')}\n\n</details>`
}

const whereTheRestIs = (less: boolean): string =>
  `${less ? 'Objects, events and log lines were left out here, to keep the summary small. ' : ''}` +
  'Everything is in the report: `index.html` in the artifact of this job (or in the report folder, where there is no artifact service).'
