import type { Diagnosis } from '../../diagnosis/diagnosis.ts'
import { logsOfFailure } from '../../diagnosis/failing-logs.ts'
import { controllerLogs } from '../../diagnosis/reading/controller.ts'
import { failedSteps } from '../../diagnosis/reading/steps.ts'
import type { Evidence } from '../../evidence/evidence.ts'
import { Lines } from '../../evidence/lines.ts'
import type { Quote } from '../../evidence/quote.ts'
import { shortened } from '../../model/escape.ts'
import { logTitle } from '../failing-logs.ts'

/** A file as the page shows it. */
export interface ShownFile {
  file: string
  /** Part of the ids of its lines. */
  id: string
  /** What it is, where it is the log of a pod that fails. */
  title: string | null
  lines: { number: number; text: string; quoted: boolean }[]
  /** Lines of the file; more than are shown where some were left out. */
  total: number
}

/** Pods that fail whose logs come before the others. */
const failingShown = 10
/** Characters of log that the page holds at most; the whole is in the evidence beside it. */
const textLimit = 2_500_000
const tailLines = 1500
/** Lines shown around a quote, where not the whole file is. */
const around = 12
const lineLimit = 2000

/**
 * Files worth reading on the page: those that findings quote, logs of failed steps, of pods that fail, of the
 * controller, then of everything else, until the page is full.
 */
export function filesToShow(
  diagnosis: Diagnosis,
  evidence: Evidence,
): { files: ShownFile[]; leftOut: string[] } {
  const quotes = diagnosis.findings.flatMap((finding) => finding.evidence)
  const failing = diagnosis.outcome === 'healthy' ? [] : logsOfFailure(diagnosis, evidence, failingShown)
  const titles = new Map(failing.map((log) => [log.file, logTitle(log)]))
  const wanted = [
    ...quotes.map(({ file }) => file),
    ...failedSteps(evidence).flatMap(({ log }) => log ?? []),
    ...failing.map(({ file }) => file),
    ...controllerLogs(evidence),
    'evidence/events.txt',
    ...evidence.logs.map(({ file }) => file),
    ...evidence.steps.flatMap(({ log }) => log ?? []),
  ]
  const files: ShownFile[] = []
  const leftOut: string[] = []
  let room = textLimit
  for (const file of new Set(wanted)) {
    const text = evidence.text(file)
    if (text === null || text === '') continue
    const shown = cut(file, text, evidence.firstLine(file), quotes)
    const size = shown.lines.reduce((sum, line) => sum + line.text.length, 0)
    if (size > room) leftOut.push(file)
    else {
      files.push({ ...shown, id: `f${files.length}`, title: titles.get(file) ?? null })
      room -= size
    }
  }
  return { files, leftOut }
}

/** Of objects only what is quoted, of logs the end too. */
function cut(
  file: string,
  text: string,
  firstLine: number,
  quotes: readonly Quote[],
): Omit<ShownFile, 'id' | 'title'> {
  const all = new Lines(text.endsWith('\n') ? text.slice(0, -1) : text)
  const last = firstLine + all.count - 1
  const quoted = new Set(quotes.filter((quote) => quote.file === file).map(({ line }) => line))
  const isData = file.endsWith('.json')
  const wanted = new Set<number>()
  const want = (from: number, to: number): void => {
    for (let number = Math.max(firstLine, from); number <= Math.min(last, to); number += 1) wanted.add(number)
  }
  if (!isData) want(last - tailLines + 1, last)
  else if (all.count <= 2 * around) want(firstLine, last)
  for (const line of quoted) want(line - around, line + around)
  const lines = [...wanted]
    .sort((a, b) => a - b)
    .map((number) => ({
      number,
      text: shortened(all.at(number - firstLine), lineLimit),
      quoted: quoted.has(number),
    }))
  return { file, lines, total: last }
}
