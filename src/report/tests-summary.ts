import { readTestCases } from '../chainsaw/read.ts'
import { inShort } from '../chainsaw/results.ts'
import type { Evidence } from '../evidence/evidence.ts'
import type { TestCase } from '../evidence/records.ts'
import { escapeMarkdown, shortened } from '../model/escape.ts'

const mark = { passed: '✅', failed: '❌', skipped: '⏭️' } as const

/** The user's tests as a table, those that failed first. @param limit of rows; 0: only how many there are */
export function testsMarkdown(evidence: Evidence, limit: number): string {
  const cases = readTestCases(evidence)
  if (cases.length === 0) return ''
  const failed = cases.filter(({ outcome }) => outcome === 'failed')
  const others = cases.filter(({ outcome }) => outcome !== 'failed')
  const shown = [...failed, ...others].slice(0, limit)
  const rows = shown.map((one) => [
    `${mark[one.outcome]} ${escapeMarkdown(shortened(one.name, 200))}`,
    `${one.seconds.toFixed(1)} s`,
    escapeMarkdown(shortened(whatDiffers(one), 400)),
  ])
  const table = [['case', 'time', 'what differs'], ['---', '---', '---'], ...rows].map(
    (cells) => `| ${cells.join(' | ')} |`,
  )
  return [
    `**Tests**: ${cases.length - failed.length} of ${cases.length} chainsaw cases did not fail`,
    ...(rows.length === 0 ? [] : [table.join('\n')]),
    ...(shown.length < cases.length
      ? [`${cases.length - shown.length} more are in junit.xml of the report.`]
      : []),
  ].join('\n\n')
}

function whatDiffers({ failures, again }: TestCase): string {
  const [first] = failures
  if (first === undefined) return ''
  const more = failures.length > 1 ? ` (and ${failures.length - 1} more)` : ''
  const second = again === 'passed' ? '; run again alone, it passed' : ''
  return `${first.step}: ${inShort(first)}${more}${second}`
}
