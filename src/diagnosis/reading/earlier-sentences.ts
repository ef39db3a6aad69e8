import type { Failure } from '../../errors.ts'
import type { FailureRecord } from '../../evidence/records.ts'

/**
 * Sentences that setup-kro wrote before steps.json and collection.json had `failures` and `missing`: reports of that time can
 * still be read. Nothing that is written today is looked up here.
 */

type Code = Failure['code']

const stepSentences: readonly (readonly [Code, RegExp])[] = [
  ['incompatible', /^(?:✗ )?(?<rule>version\/[a-z0-9-]+): (?<reason>.+)/],
  ['tool-not-started', /(?<tool>docker) could not be started: (?<said>.+)/],
  ['docker-silent', /the Docker daemon does not answer: no answer within/],
  ['docker-unusable', /the Docker daemon does not answer: (?!no answer within)(?<said>.+)/],
  ['cluster-name-taken', /a KinD cluster named (?<cluster>\S+) is there already/],
  ['disk-low', /(?<![\d.])(?<free>[\d.]+ GB) are free in (?<folder>\S+), and a cluster with kro needs/],
  ['image-not-on-node', /the image (?<image>\S+) is not on node (?<node>[\w.-]+)/],
  [
    'image-differs',
    /node (?<node>\S+) (?:has|pulled) another image as (?<image>\S+): expected (?<wanted>\S+), found (?<found>\S+)/,
  ],
  [
    'image-differs',
    /the image (?<image>\S+) on node (?<node>\S+) is for (?<found>\S+), the node is (?<wanted>\w+)/,
  ],
  [
    'checksum-mismatch',
    /(?:✗ |(?<![\w. +-]))(?<what>[\w. +-]+): (?<url>https?:\S{1,1000}) is not the expected file: SHA-256/,
  ],
  [
    'checksum-unknown',
    /(?:✗ |(?<![\w. +-]))(?<what>[\w. +-]+): (?:no SHA-256 is known|nobody vouches) for (?<file>[^\s:]+)/,
  ],
  ['download-failed', /download of (?<url>\S+) failed after \d+ attempts?: (?<status>.+)/],
  ['crd-missing', /(?<!\w)CRD (?<crd>[\w.-]{1,300}) is not there/],
  ['kind-not-served', /the API server serves no kind (?<kind>\w+) in (?<version>\S+)/],
]

/** Lines of our own logs that say what may be or what to do, and not what happened. */
export const isRemark = (line: string): boolean => /^[ \t]*(?:what to do:|# (?:waiting|passed):)/.test(line)

/** What an earlier version said in its words of one step. Each thing is there once, however often it was reported. */
export function failuresInSentences(sentences: readonly string[]): FailureRecord[] {
  // A log may have a million lines, most of them empty or alike.
  const told = [...new Set(sentences)].filter((sentence) => sentence !== '' && !isRemark(sentence))
  const advice = sentences
    .filter((sentence) => sentence.startsWith('what to do: '))
    .map((sentence) => sentence.slice('what to do: '.length))
  const found = told.flatMap((sentence) => [
    ...stepSentences.flatMap(([code, pattern]): FailureRecord[] => {
      const groups = pattern.exec(sentence)?.groups
      if (groups === undefined && !pattern.test(sentence)) return []
      return [{ code, ...groups, ...(code === 'incompatible' ? { advice: advice[0] ?? '' } : {}) }]
    }),
    ...applied(sentence),
  ])
  return [...new Map(found.map((failure) => [JSON.stringify(failure), failure])).values()]
}

/** `2-rgd.yaml: applying ResourceGraphDefinition/bumped: …` */
function applied(sentence: string): FailureRecord[] {
  const found = /(?<![^\s:]) ?applying (?<object>[^\s:]{1,600}): /.exec(sentence)
  if (found === null) return []
  const before = sentence.slice(0, found.index).replace(/:$/, '')
  const file = before.split(/\s/).at(-1) ?? ''
  return [
    ...(file === '' || file === '✗' ? [] : [{ code: 'manifest-refused', file } as const]),
    { code: 'apply-failed', object: found.groups?.object ?? '' },
  ]
}

/** What was put before the words of others: by a gate, by the second attempt at a cluster, where an object was applied. */
const ownBeginnings: readonly RegExp[] = [
  /^✗ /,
  /^caused by: /,
  /^.{0,300}: (?:not within \d{1,6} s; last seen|timed out after \d{1,6} s; last observed|cannot succeed any more|will not succeed): /,
  /^the cluster \S{1,100} could not be created, twice: /,
  /^(?:[^\s:]{1,300}: )?applying [^\s:]{1,600}: /,
]

/** Sentences of which nothing is the words of others but what is in their fields. */
const isOwn = (line: string): boolean =>
  line === 'had not ended when this was written' || stepSentences.some(([, pattern]) => pattern.test(line))

/** The message of a step without what setup-kro itself put before and after the words of a tool or a server. */
export function wordsOfOthers(message: string): string[] {
  const words = message
    .split('\n')
    .map((line) =>
      line === '' ? '' : ownBeginnings.reduce((rest, beginning) => rest.replace(beginning, ''), line),
    )
    .filter((line) => line === '' || (!line.startsWith('what to do: ') && !isOwn(line)))
    .join('\n')
  return words === '' ? [] : [words]
}

/** Why something could not be collected, in the words of an earlier version. */
export function failureInReason(why: string): FailureRecord {
  if (why.startsWith('there is no kubeconfig')) return { code: 'no-kubeconfig' }
  if (why.startsWith('no cluster was made')) return { code: 'no-cluster' }
  if (why === 'no time was left') return { code: 'no-time' }
  if (why === 'did not end within the time for the collection') return { code: 'unfinished' }
  if (why.includes('the Docker daemon does not answer (killed')) return { code: 'docker-silent' }
  const tool = /^(?<tool>\S{1,100}) killed after its time limit/.exec(why)?.groups?.tool
  if (tool !== undefined) return { code: 'tool-timeout', tool }
  const silence = /(?<server>https?:\S{1,300}) gave no answer: (?<said>.*)/.exec(why)?.groups
  if (silence === undefined) return { code: 'other', said: why }
  const { server = '', said = '' } = silence
  const isTimeout = said.startsWith('no answer within')
  if (why.startsWith('no answer any more'))
    return { code: 'api-stopped', last: isTimeout ? 'api-timeout' : 'api-no-answer', said }
  return isTimeout ? { code: 'api-timeout', server } : { code: 'api-no-answer', server, said }
}
