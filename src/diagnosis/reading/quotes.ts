import type { Evidence } from '../../evidence/evidence.ts'
import { quoteOf } from '../../evidence/quote.ts'
import type { KubeObject } from '../../outside/kube.ts'
import type { Quote } from '../finding.ts'

/** A line that a pattern found, with what its groups caught in the whole line, before the quote was cut. */
export interface Hit {
  quote: Quote
  groups: Readonly<Record<string, string>>
}

/** All lines of a text, without what ends them. */
export const linesOf = (text: string): string[] => text.split(/\r?\n/)

/** Lines of these files that match, with the pattern's named groups. */
export function hits(evidence: Evidence, files: readonly string[], pattern: RegExp, limit = 20): Hit[] {
  return evidence.grep(pattern, files, limit).map((quote) => {
    // The quote is cut, and what the groups catch may stand behind the cut.
    const whole = linesOf(evidence.text(quote.file) ?? '')[quote.line - 1] ?? quote.text
    return { quote, groups: groupsOf(pattern, whole) }
  })
}

/** What the named groups of a pattern catch in a text; groups that caught nothing are left out. */
export function groupsOf(pattern: RegExp, text: string): Record<string, string> {
  const found = new RegExp(pattern.source, pattern.flags.replaceAll(/[gy]/g, '')).exec(text)?.groups ?? {}
  return Object.fromEntries(Object.entries(found).filter(([, caught]) => caught !== undefined))
}

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
    const whole = linesOf(evidence.text(quote.file) ?? '')[quote.line - 1] ?? ''
    if (whole.includes(needle)) return quote
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
