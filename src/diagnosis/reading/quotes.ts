import type { Evidence } from '../../evidence/evidence.ts'
import { Lines, matchIn } from '../../evidence/lines.ts'
import { type Quote, quoteOf } from '../../evidence/quote.ts'
import type { KubeObject } from '../../model/kubernetes/object.ts'
import { memoize } from './memoize.ts'

/** A line that a pattern found, with what its groups caught in the whole line, before the quote was cut. */
export interface Hit {
  quote: Quote
  groups: Readonly<Record<string, string>>
}

/** All lines of a text, without what ends them. */
export const linesOf = (text: string): string[] => text.split(/\r?\n/)

const linesByFile = memoize(() => new Map<string, Lines>())

/** A line of a file, without what ends it; empty where there is none. */
export function lineOf(evidence: Evidence, { file, line }: Pick<Quote, 'file' | 'line'>): string {
  const known = linesByFile(evidence)
  const lines = known.get(file) ?? new Lines(evidence.text(file) ?? '')
  known.set(file, lines)
  return lines.at(line - evidence.firstLine(file))
}

/** Lines of these files that match, with the pattern's named groups. */
export function hits(evidence: Evidence, files: readonly string[], pattern: RegExp, limit = 20): Hit[] {
  // The quote is cut, and what the groups catch may stand behind the cut.
  return evidence
    .grep(pattern, files, limit)
    .map((quote) => ({ quote, groups: groupsOf(pattern, lineOf(evidence, quote)) }))
}

/** What the named groups of a pattern catch in a text; groups that caught nothing are left out. */
export const groupsOf = (pattern: RegExp, text: string): Readonly<Record<string, string>> =>
  matchIn(pattern, text)?.groups ?? {}

/**
 * The line of an object that proves something: where the first of the needles stands that stands anywhere in it, else
 * the object's name.
 */
export function quoteIn(
  evidence: Evidence,
  resource: string,
  object: KubeObject,
  ...needles: readonly string[]
): Quote {
  for (const needle of [...needles, `"name": ${JSON.stringify(object.metadata.name)}`]) {
    const quote = evidence.quoteObject(resource, object, needle)
    if (lineOf(evidence, quote).includes(needle)) return quote
  }
  return evidence.quoteObject(resource, object, '')
}

/**
 * The line where the last needle stands, each looked for from the line of the one before it: `"step": "kro.image"`,
 * then `"message":`. The first line of the file where that is nowhere.
 *
 * @param part what of that line proves, as it stands there, if not the last needle
 */
export function quoteAfter(
  evidence: Evidence,
  file: string,
  needles: readonly string[],
  part = needles.at(-1) ?? '',
): Quote {
  const lines = linesOf(evidence.text(file) ?? '')
  let at = 0
  for (const needle of needles) {
    at = lines.findIndex((line, place) => place >= at && line.includes(needle))
    if (at === -1) return quoteOf(file, 1, lines[0] ?? '')
  }
  const line = lines[at] ?? ''
  return quoteOf(file, at + 1, line, line.indexOf(part))
}
