import { styleText } from 'node:util'
import { causeOf, type Diagnosis } from '../diagnosis/diagnosis.ts'
import type { Finding } from '../diagnosis/finding.ts'
import { unhealthyObjects } from '../diagnosis/unhealthy.ts'
import type { Evidence } from '../evidence/evidence.ts'
import { escapeForLog, shortened, withoutControls } from '../model/escape.ts'
import { howMuch, logTails } from './failing-logs.ts'
import { fixText, isCommand } from './fixes.ts'
import { quotedFiles, quotedLines } from './quotes.ts'
import { standInsSentence } from './stand-ins.ts'
import { verdictOf } from './verdict.ts'

export interface TerminalOptions {
  colour: boolean
  /** The report folder, for the last line. */
  folder: string
}

const width = 80
const quotesShown = 4
const othersShown = 8
const objectsShown = 8
const unreadShown = 8
const logLinesShown = 6

/**
 * The verdict for people at a terminal: cause, proof, fix, what follows from it; readable in 80 columns. Each line is
 * escaped before it is coloured, and after it was broken: what stood within a line may come to stand at the start of one.
 */
export function terminalText(diagnosis: Diagnosis, evidence: Evidence, options: TerminalOptions): string {
  const paint = painter(options.colour)
  const verdict = verdictOf(diagnosis, evidence)
  const cause = causeOf(diagnosis)
  const colour = verdict.mark === '✅' ? 'green' : verdict.mark === '❌' ? 'red' : 'yellow'
  const sign = { '✅': '✓', '❌': '✗', '❔': '?' }[verdict.mark]
  const parts = [
    wrapped(`${sign} ${verdict.headline}`, '  ').map((line) => paint(line, 'bold', colour)),
    verdict.explanation === ''
      ? []
      : lines(shortened(verdict.explanation, 1500)).flatMap((line) => wrapped(`  ${line}`, '  ')),
    cause === null ? [] : proof(cause, paint),
    cause === null || cause.fix.length === 0 ? [] : [paint('  what to do', 'bold'), ...fixes(cause)],
    others(
      diagnosis.findings.filter((finding) => finding !== cause),
      paint,
    ),
    cause === null && diagnosis.outcome === 'failed' ? unhealthy(evidence, paint) : [],
    diagnosis.outcome === 'failed' ? failingLog(diagnosis, evidence, paint) : [],
    pretended(evidence, paint),
    unread(evidence, paint),
    wrapped(`report: ${options.folder}`, '  ').map((line) => paint(line, 'dim')),
  ]
  return parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n')
}

function proof({ rule, evidence }: Finding, paint: Paint): string[] {
  return [
    `${paint('  proof', 'bold')} ${paint(`(${rule})`, 'dim')}`,
    ...quotedFiles(evidence.slice(0, quotesShown)).flatMap((quoted) => {
      const { head, lines } = quotedLines(quoted, ({ text }) => shortened(text, 300))
      return [paint(`    ${head}`, 'cyan'), ...lines.flatMap((line) => wrapped(`      ${line}`, '        '))]
    }),
  ]
}

/** Commands stay on their line, so that they can be copied; prose is wrapped. */
const fixes = ({ fix }: Finding): string[] =>
  fix
    .slice(0, 4)
    .flatMap((one) =>
      isCommand(one)
        ? lines(fixText(one)).map((line) => `    ${line}`)
        : wrapped(`    ${fixText(one)}`, '    '),
    )

function others(findings: readonly Finding[], paint: Paint): string[] {
  if (findings.length === 0) return []
  const rest = findings.length - othersShown
  return [
    paint('  also found', 'bold'),
    ...findings
      .slice(0, othersShown)
      .flatMap(({ title, causedBy, severity }) =>
        wrapped(
          `    ${severity}: ${title}${causedBy === null ? '' : ` (follows from ${causedBy})`}`,
          '      ',
        ),
      ),
    ...(rest > 0 ? [`    and ${rest} more`] : []),
  ]
}

function unhealthy(evidence: Evidence, paint: Paint): string[] {
  const found = unhealthyObjects(evidence)
  if (found.length === 0) return []
  const rest = found.length - objectsShown
  return [
    paint('  not healthy', 'bold'),
    ...found
      .slice(0, objectsShown)
      .flatMap(({ object, state, why }) =>
        wrapped(`    ${object}: ${state}${why === '' ? '' : `, ${shortened(why, 200)}`}`, '      '),
      ),
    ...(rest > 0 ? [`    and ${rest} more`] : []),
  ]
}

/** The end of the log of the pod that fails; nothing where the proof already quotes it. */
function failingLog(diagnosis: Diagnosis, evidence: Evidence, paint: Paint): string[] {
  const [tail] = logTails(diagnosis, evidence, 1, logLinesShown)
  const quoted = causeOf(diagnosis)?.evidence.slice(0, quotesShown) ?? []
  if (tail === undefined || quoted.some(({ file }) => file === tail.file)) return []
  return [
    ...wrapped(`  ${tail.title}: ${howMuch(tail)}`, '  ').map((line) => paint(line, 'bold')),
    ...wrapped(`    ${tail.file}`, '    ').map((line) => paint(line, 'cyan')),
    ...tail.lines.flatMap((line) => wrapped(`      ${shortened(line, 200)}`, '        ')),
  ]
}

/** A status that no controller wrote proves less: a reader who trusts the verdict has to know. */
function pretended(evidence: Evidence, paint: Paint): string[] {
  const sentence = standInsSentence(evidence)
  return sentence === null ? [] : wrapped(`  ${sentence}`, '  ').map((line) => paint(line, 'yellow'))
}

/** Evidence that could not be read: a reader who trusts the verdict has to know. */
function unread(evidence: Evidence, paint: Paint): string[] {
  const { failed, cut } = evidence.unread()
  const sentences = [...failed, ...cut]
  if (sentences.length === 0) return []
  const rest = sentences.length - unreadShown
  return [
    paint('  could not be read', 'bold'),
    ...sentences
      .slice(0, unreadShown)
      .flatMap((sentence) => wrapped(`    ${shortened(sentence, 300)}`, '      ')),
    ...(rest > 0 ? [`    and ${rest} more, in diagnosis.json`] : []),
  ]
}

const lines = (text: string): string[] => escapeForLog(text).split('\n')

/** Words in lines of at most 80 columns; a word that is longer stays whole. */
function wrapped(text: string, indent: string): string[] {
  const out: string[] = []
  const lead = /^\s*/.exec(text)?.[0] ?? ''
  let line = lead
  for (const word of withoutControls(text).trim().split(/\s+/)) {
    const empty = line.trim() === ''
    if (!empty && line.length + 1 + word.length > width) {
      out.push(line)
      line = indent + word
    } else line = empty ? line + word : `${line} ${word}`
  }
  return [...out, line].map(escapeForLog)
}

type Colour = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan'
type Paint = (text: string, ...colours: readonly Colour[]) => string

/** Whether there are colours is the caller's to say, so that Node does not look at the stream and the environment again. */
const painter =
  (colour: boolean): Paint =>
  (text, ...colours) =>
    colour ? styleText([...colours], escapeForLog(text), { validateStream: false }) : escapeForLog(text)
