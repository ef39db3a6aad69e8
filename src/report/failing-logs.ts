import type { Diagnosis } from '../diagnosis/diagnosis.ts'
import { type FailingLog, logsOfFailure } from '../diagnosis/failing-logs.ts'
import { linesOf } from '../diagnosis/reading/quotes.ts'
import type { Evidence } from '../evidence/evidence.ts'

/** The end of a log, with words for what it is a log of. */
export interface LogTail {
  file: string
  /** `Log of container kro of pod kro-system/kro-1, previous run (exit code 1)`. */
  title: string
  lines: readonly string[]
  /** Lines of the whole log that are not blank. */
  total: number
}

/** Ends of the logs that show what failed, the most informative first. @param most logs, each of another pod */
export const logTails = (diagnosis: Diagnosis, evidence: Evidence, most: number, lines: number): LogTail[] =>
  lines === 0
    ? []
    : logsOfFailure(diagnosis, evidence, most).map((log) => {
        const all = linesOf(evidence.text(log.file) ?? '').filter((line) => line.trim() !== '')
        return { file: log.file, title: logTitle(log), lines: all.slice(-lines), total: all.length }
      })

/** `last 25 of 300 lines`. */
export const howMuch = ({ lines, total }: LogTail): string =>
  lines.length < total
    ? `last ${lines.length} of ${total} lines`
    : total === 1
      ? 'one line'
      : `${total} lines`

/** What a log is of: container, pod, which of its runs, and what the pod is to kro. */
export function logTitle({ namespace, pod, container, previous, exitCode, role }: FailingLog): string {
  const ended = exitCode === null ? '' : ` (exit code ${exitCode})`
  const run = previous ? `, previous run${ended}` : ended === '' ? '' : `, ended${ended}`
  const lead = role === 'leader' ? ', the leader' : ''
  return `Log of container ${container} of pod ${namespace}/${pod}${lead}${run}`
}
