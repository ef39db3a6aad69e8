import type { Evidence } from '../evidence/evidence.ts'
import { groupBy } from '../model/group-by.ts'
import type { Match, Rule } from './finding.ts'
import { advice, type Fix, run } from './fix.ts'
import { staysAsMeant } from './pasteable.ts'
import type { FailureSource } from './reading/failures.ts'
import { type Names, namesIn } from './reading/names.ts'
import type { Hit } from './reading/quotes.ts'
import type { TextSource } from './reading/text-sources.ts'

/** A rule whose cause gives itself away by a text, as data. */
export interface PatternRule extends Omit<Rule, 'find'> {
  severity?: Match['severity']
  /** Where to look for what, first match first: words of others by a pattern, failures of setup-kro by their code. */
  patterns: readonly (readonly [TextSource, RegExp] | FailureSource)[]
  /** With `{group}` for what a named group of the pattern caught, `{group|other words}` where it may be missing. */
  title: string
  detail: string
  /**
   * With the same, and with the names of this job (reading/names.ts): `{cluster}`, `{node}`, `{kroNamespace}`. A fix with a name that
   * is not known here is left out, and so is a command in which a text would be more than a word to the shell.
   */
  fix: readonly Fix[] | ((evidence: Evidence, groups: Hit['groups']) => readonly Fix[])
  /** With the same groups and names. */
  object?: string
  /** Looked at before any text: false means that the text is about something that is over. */
  enabled?: (evidence: Evidence) => boolean
}

/** Titles per rule: the same fault of fifty objects is one fault. */
const titleLimit = 5
const quotesPerTitle = 3

/** The lines of text that a rule matches; lines that make the same title are one finding. */
export const findByPatterns = (rule: PatternRule, evidence: Evidence): Match[] =>
  rule.enabled?.(evidence) === false ? [] : matches(rule, evidence)

function matches(patternRule: PatternRule, evidence: Evidence): Match[] {
  const names = namesIn(evidence)
  const byTitle = groupBy(firstHits(patternRule, evidence), (hit) => fill(patternRule.title, hit.groups))
  return [...byTitle].slice(0, titleLimit).map(([title, hits]) => {
    const groups = hits[0]?.groups ?? {}
    return {
      title,
      detail: fill(patternRule.detail, groups),
      evidence: distinctTexts(hits).slice(0, quotesPerTitle),
      fix: fixesOf(patternRule, evidence, groups),
      ...(patternRule.object === undefined
        ? {}
        : { object: fill(patternRule.object, withNames(names, groups)) }),
      ...(patternRule.severity === undefined ? {} : { severity: patternRule.severity }),
    }
  })
}

function fixesOf({ fix }: PatternRule, evidence: Evidence, groups: Hit['groups']): Fix[] {
  const all = withNames(namesIn(evidence), groups)
  return (typeof fix === 'function' ? fix(evidence, groups) : fix).flatMap((one) => {
    const filled = fill('run' in one ? one.run : one.advice, all)
    if ('run' in one && !staysAsMeant(one.run, all)) return []
    return unknownName.test(filled) ? [] : ['run' in one ? run(filled) : advice(filled)]
  })
}

/** Names that a job may lack. */
const unknownName = /\{(?:cluster|context|node)\}/

/** What a text caught stands before what the job's own objects are called. */
const withNames = (names: Names, groups: Hit['groups']): Hit['groups'] => ({
  ...Object.fromEntries(Object.entries(names).filter(([, name]) => name !== null)),
  ...groups,
})

/** A controller says the same thing every two seconds; once is proof. */
const distinctTexts = (hits: readonly Hit[]): Match['evidence'] => [
  ...new Map(hits.map(({ quote }) => [quote.text, quote])).values(),
]

/** Hits of the first place and pattern that has any: the next one would tell the same thing in other words. */
function firstHits({ patterns: seen }: PatternRule, evidence: Evidence): Hit[] {
  for (const place of seen) {
    const hits = typeof place === 'function' ? place(evidence) : place[0](evidence, place[1])
    if (hits.length > 0) return hits
  }
  return []
}

/** `{name}` and `{name|words}`; other braces (Go templates, JSON) stay. */
export function fill(template: string, groups: Readonly<Record<string, string>>): string {
  const filled = template.replace(
    /\{(\w+)(?:\|([^{}]*))?\}/g,
    (whole, name: string, otherwise: string | undefined) => groups[name] ?? otherwise ?? whole,
  )
  return filled.trim()
}
