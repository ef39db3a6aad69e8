import type { Evidence } from '../../evidence/evidence.ts'
import type { Quote } from '../../evidence/quote.ts'
import { allOfApiServer, type FailureRecord } from '../../evidence/records.ts'
import { failureInReason } from './earlier-sentences.ts'
import { memoize } from './memoize.ts'
import { quoteAfter } from './quotes.ts'

/** What the collection could not have, for one reason (MissingRecord). */
export interface MissingEvidence {
  /** Resources, files, `node N`; the first six of many. */
  things: readonly string[]
  count: number
  failure: FailureRecord
  /** The same for people, with both halves. */
  sentence: string
  why: string
  /** Where collection.json says so. */
  readonly quote: Quote
}

const file = 'evidence/collection.json'

/** What is missing, in the order of the record. */
export const missingEvidenceOf = memoize((evidence: Evidence): MissingEvidence[] => {
  const { failed = [], missing = [] } = evidence.collection ?? {}
  return failed.map((sentence, place) => {
    const end = sentence.indexOf(': ')
    const why = end === -1 ? '' : sentence.slice(end + 2)
    const record = missing.length === failed.length ? missing[place] : undefined
    return {
      ...(record ?? fromSentence(sentence, end, why)),
      sentence,
      why,
      get quote() {
        const [whole, reason] = [JSON.stringify(sentence), JSON.stringify(why).slice(1, -1)]
        return quoteAfter(evidence, file, ['"failed":', whole], reason)
      },
    }
  })
})

/** As an earlier version wrote it: `pods, leases and 12 more: no answer within 5 s`. */
function fromSentence(sentence: string, end: number, why: string) {
  const what = end === -1 ? sentence : sentence.slice(0, end)
  const more = Number(/ and (\d+) more$/.exec(what)?.[1] ?? 0)
  const things = what.replace(/ and \d+ more$/, '').split(', ')
  return { things, count: things.length + more, failure: failureInReason(why) }
}

/** What a tool or a server said to it; empty where it did not answer. */
export const saidOf = ({ failure }: MissingEvidence): string => failure.said ?? ''

/** The first question to the API server was not answered, so that nothing else was asked. */
export const isWhole = ({ things }: MissingEvidence): boolean => things.includes(allOfApiServer)

/** The API server did not answer a question, or no longer answers. */
export const isSilence = ({ failure: { code = '' } }: MissingEvidence): boolean =>
  ['api-no-answer', 'api-timeout', 'api-stopped'].includes(code)

/** Docker, of the container of a node. */
const goneContainer = /No such container|[Cc]ontainer \S+ is (?:not running|paused)/

/**
 * Gaps which say that a part of the cluster was never there, or has gone: the rest cannot be called healthy. A log, a
 * page of a list or a slow command that is missing does not count.
 */
export const lostParts = (evidence: Evidence): MissingEvidence[] =>
  missingEvidenceOf(evidence).filter(
    (gap) =>
      gap.failure.code === 'api-stopped' ||
      goneContainer.test(saidOf(gap)) ||
      (isWhole(gap) && isSilence(gap)),
  )

/** What went away while it was looked at, or was never there to be looked at; a log or a file that is missing does not count. */
export const goneAway = (evidence: Evidence): MissingEvidence | undefined =>
  missingEvidenceOf(evidence).find(
    (gap) =>
      isSilence(gap) ||
      ['no-kubeconfig', 'docker-silent', 'unfinished'].includes(gap.failure.code ?? '') ||
      /No such container/.test(saidOf(gap)),
  )
