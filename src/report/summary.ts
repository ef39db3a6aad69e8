import { readChanges } from '../changes/read.ts'
import { causeOf, type Diagnosis } from '../diagnosis/diagnosis.ts'
import type { Finding } from '../diagnosis/finding.ts'
import type { Evidence } from '../evidence/evidence.ts'
import { codeBlock, codeSpan, escapeMarkdown, shortened } from '../model/escape.ts'
import { type ChangesAmount, changesMarkdown } from './changes-summary.ts'
import { isCommand } from './fixes.ts'
import { quotedFiles, quotedLines } from './quotes.ts'
import { standInsMarkdown } from './stand-ins.ts'
import { controllerLogTail, eventTable, gantt, unhealthyTable, versionTable } from './summary-parts.ts'
import { testsMarkdown } from './tests-summary.ts'
import { verdictOf } from './verdict.ts'

/** GitHub drops the whole summary of a step above 1 MiB; this leaves room for what others add to it. */
const byteLimit = 900 * 1024

/** Lines of the cause's proof. */
const quotesShown = 4

/** How much of everything is shown. */
export interface Amount {
  findings: number
  objects: number
  events: number
  logLines: number
  changes: ChangesAmount
}

const amounts: readonly Amount[] = [
  {
    ...{ findings: 30, objects: 60, events: 40, logLines: 80 },
    changes: { instances: 100, objects: 100, fields: 40 },
  },
  {
    ...{ findings: 20, objects: 30, events: 15, logLines: 25 },
    changes: { instances: 50, objects: 40, fields: 15 },
  },
  {
    ...{ findings: 10, objects: 10, events: 5, logLines: 0 },
    changes: { instances: 20, objects: 10, fields: 5 },
  },
  {
    ...{ findings: 3, objects: 0, events: 0, logLines: 0 },
    changes: { instances: 5, objects: 0, fields: 0 },
  },
]

/**
 * The job summary in GitHub's Markdown: the verdict in its first line. Shows less where it would become too large,
 * and says so.
 */
export function summaryMarkdown(diagnosis: Diagnosis, evidence: Evidence, limit = byteLimit): string {
  const pageOf = diagnosis.outcome === 'healthy' ? healthy : failed
  for (const [step, amount] of amounts.entries()) {
    const text = pageOf(diagnosis, evidence, amount, step > 0)
    if (Buffer.byteLength(text) <= limit) return text
  }
  return `${verdictLine(diagnosis, evidence)}\n\nThe rest is too large for a summary; it is in index.html of the report.\n`
}

function healthy(diagnosis: Diagnosis, evidence: Evidence, amount: Amount): string {
  const { explanation } = verdictOf(diagnosis, evidence)
  return page([
    verdictLine(diagnosis, evidence),
    explanation === '' ? '' : explanationText(explanation),
    changesOf(evidence, amount),
    testsMarkdown(evidence, amount.objects),
    standInsMarkdown(evidence, amount.objects),
    ...diagnosis.findings.slice(0, 5).map(({ title }) => `- ${escapeMarkdown(title)}`),
    versionTable(diagnosis),
    gantt(diagnosis),
    gaps(diagnosis),
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
    gantt(diagnosis),
    unhealthyTable(evidence, amount.objects),
    testsMarkdown(evidence, amount.objects),
    standInsMarkdown(evidence, amount.objects),
    eventTable(evidence, amount.events),
    controllerLogTail(evidence, amount.logLines),
    versionTable(diagnosis),
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
  text.includes('\n') ? codeBlock(shortened(text, 4000)) : escapeMarkdown(shortened(text, 2000))

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
      isCommand(one) ? codeBlock(shortened(one, 3000), 'sh') : escapeMarkdown(shortened(one, 1000)),
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
