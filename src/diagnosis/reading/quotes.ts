import type { Evidence } from '../../evidence/evidence.ts'
import { Lines, matchIn } from '../../evidence/lines.ts'
import { type Quote, quoteOf } from '../../evidence/quote.ts'
import { field, list } from '../../model/kubernetes/fields.ts'
import type { KubeObject } from '../../model/kubernetes/object.ts'
import type { Container } from '../../model/kubernetes/pods.ts'
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

/** A part of the way to a field: its name, its position in a list, or what the entry of the list has: `{ name: 'kro' }`. */
export type PathPart = string | number | Readonly<Record<string, string>>

/**
 * The line of an object where a field stands that proves something; where the object has no such field, the last part of the
 * path that it has; without a path its name.
 */
export function quoteAt(
  evidence: Evidence,
  resource: string,
  object: KubeObject,
  ...path: readonly PathPart[]
): Quote {
  const found: (string | number)[] = []
  let current: unknown = object
  for (const part of path.length === 0 ? ['metadata', 'name'] : path) {
    const name = typeof part === 'object' ? placeOfEntry(current, part) : part
    const value = field(current, name)
    if (value === undefined) break
    found.push(name)
    current = value
  }
  return evidence.quoteField(resource, object, found.length === 0 ? ['metadata', 'name'] : found)
}

const placeOfEntry = (value: unknown, has: Readonly<Record<string, string>>): number =>
  list(value).findIndex((one) => Object.entries(has).every(([name, text]) => field(one, name) === text))

/** What a condition of an object says. @param name field of the condition */
export const quoteCondition = (
  evidence: Evidence,
  resource: string,
  object: KubeObject,
  type: string,
  name: 'status' | 'reason' | 'message' = 'message',
): Quote => quoteAt(evidence, resource, object, 'status', 'conditions', { type }, name)

/** The condition that has this message. */
export const quoteMessage = (
  evidence: Evidence,
  resource: string,
  object: KubeObject,
  message: string,
): Quote => quoteAt(evidence, resource, object, 'status', 'conditions', { message }, 'message')

/** What the status of a container of a pod says: that of its sidecars has the same fields. */
export const quoteContainer = (
  evidence: Evidence,
  pod: KubeObject,
  { name, statuses }: Pick<Container, 'name' | 'statuses'>,
  ...path: readonly string[]
): Quote => quoteAt(evidence, 'pods', pod, 'status', statuses, { name }, ...path)

/** The message of a container's state, or of how its last run ended, that has these words. */
export const quoteSaying = (
  evidence: Evidence,
  pod: KubeObject,
  container: Pick<Container, 'name' | 'statuses' | 'waiting' | 'terminated'>,
  words: string,
): Quote => {
  const states: readonly string[] =
    container.waiting?.message.includes(words) === true
      ? ['state', 'waiting']
      : [container.terminated?.message.includes(words) === true ? 'state' : 'lastState', 'terminated']
  return quoteContainer(evidence, pod, container, ...states, 'message')
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
