import type { Evidence } from '../../evidence/evidence.ts'
import type { Quote } from '../../evidence/quote.ts'
import { memoize } from './memoize.ts'
import { quoteAfter } from './quotes.ts'

/** What the collection could not have, for one reason (`Shortfalls` in evidence/collectors/collecting.ts). */
export interface MissingEvidence {
  /** The things, as the sentence names them; the first six of many. */
  what: string
  /** How many they are. */
  count: number
  why: string
  /** Where collection.json says so. */
  readonly quote: Quote
}

const file = 'evidence/collection.json'

/** The gaps of the collection, in the order of its record. */
export const missingEvidenceOf = memoize((evidence: Evidence): MissingEvidence[] =>
  (evidence.collection?.failed ?? []).map((sentence) => {
    const end = sentence.indexOf(': ')
    const what = end === -1 ? sentence : sentence.slice(0, end)
    const why = end === -1 ? '' : sentence.slice(end + 2)
    return {
      what,
      count: countOf(what),
      why,
      get quote() {
        const [whole, reason] = [JSON.stringify(sentence), JSON.stringify(why).slice(1, -1)]
        return quoteAfter(evidence, file, ['"failed":', whole], reason)
      },
    }
  }),
)

function countOf(what: string): number {
  const more = Number(/ and (\d+) more$/.exec(what)?.[1] ?? 0)
  return what.split(', ').length + more
}

/** The first question to the API server was not answered, so that nothing else was asked. */
export const isWhole = ({ what }: MissingEvidence): boolean => what === 'everything of the API server'

const gone = /no answer any more|No such container|[Cc]ontainer \S+ is (?:not running|paused)/

/**
 * Gaps which say that a part of the cluster was never there, or has gone: the rest cannot be called healthy. A log, a
 * page of a list or a slow command that is missing does not count.
 */
export const lostParts = (evidence: Evidence): MissingEvidence[] =>
  missingEvidenceOf(evidence).filter(
    (gap) => gone.test(gap.why) || (isWhole(gap) && /gave no answer/.test(gap.why)),
  )
