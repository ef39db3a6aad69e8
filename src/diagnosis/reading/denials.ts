import type { Evidence } from '../../evidence/evidence.ts'
import { type Quote, quoteOf } from '../../evidence/quote.ts'
import type { AccessRecord } from '../../evidence/records.ts'
import type { Access } from '../../model/kro/access.ts'
import { grantedOnPaper } from './access.ts'
import { controllerDeployment, controllerIsDown } from './controller.ts'
import { inactiveRgds, unsettledInstances } from './kro-objects.ts'
import { linesOf } from './quotes.ts'
import { failedSteps, jobFailed } from './steps.ts'
import { controllerLog, unhealthyMessages } from './text-sources.ts'

export const accessFile = 'evidence/rbac/access.json'

/** Something that the controller needs and may not do now. */
export interface Denial extends Access {
  quotes: Quote[]
}

const forbidden =
  /is forbidden: User \\*"system:serviceaccount:(?<namespace>[^:]+):(?<account>[^"\\]+)\\*" cannot (?<verb>\w+) resource \\*"(?<resource>[^"\\]+)\\*" in API group \\*"(?<group>[^"\\]*)\\*"(?: in the namespace \\*"(?<where>[\w-]{1,63})\\*")?/

/**
 * What the API server refuses to the controller: as it answered when asked (access.json), with the lines of the
 * controller that met it; without those answers, from the lines alone where no role allows it by now.
 */
export function denials(evidence: Evidence): Denial[] {
  if (isWithoutKro(evidence) || isBeforeKro(evidence) || !troubled(evidence)) return []
  const said = refusedInLogs(evidence)
  const asked = deniedChecks(evidence).map((denial) => ({
    ...denial,
    quotes: [
      ...said.filter((line) => sameThing(line, denial)).flatMap(({ quotes }) => quotes.slice(0, 2)),
      ...denial.quotes,
    ],
  }))
  const unasked = said.filter(
    (line) =>
      !asked.some((denial) => sameThing(line, denial)) &&
      allowedNow(evidence, line) !== true &&
      isNeeded(evidence, line),
  )
  return [...asked, ...unasked]
}

/**
 * Whether anything that is there now needs it: the server was asked for all kinds of all RGDs. An informer goes on with the
 * kind of an RGD that is gone, and what it says stands in the log for ever.
 */
const isNeeded = (evidence: Evidence, { group, resource, quotes }: Denial): boolean =>
  evidence.access === null ||
  quotes.some(({ file }) => !file.startsWith('evidence/logs/')) ||
  evidence.access.checks.some((check) => check.group === group && check.resource === resource)

/** Nothing is denied where kro was not requested, and is not there. */
const isWithoutKro = (evidence: Evidence): boolean =>
  evidence.run?.install === 'none' &&
  evidence.listed('deployments.apps') &&
  controllerDeployment(evidence) === null

/** What is granted to the controller is made after its image: where the job ended before, nothing of it is missing. */
const isBeforeKro = (evidence: Evidence): boolean =>
  failedSteps(evidence).length > 0 &&
  evidence.listed('deployments.apps') &&
  controllerDeployment(evidence) === null &&
  !evidence.steps.some(({ step }) =>
    /^(?:kro\.(?:access|apply)|gate\.(?:rbac|controller|smoke|manifests))$/.test(step),
  )

/** The server's own answer where it was asked, else what the roles say. */
function allowedNow(evidence: Evidence, denial: Denial): boolean | null {
  const { verb, group, resource, subresource } = denial
  const answer = evidence.access?.checks.find((check) => sameThing(check, denial))
  const named = subresource === null ? resource : `${resource}/${subresource}`
  return answer?.allowed ?? grantedOnPaper(evidence, verb, group, named)
}

/**
 * An RGD's role with less than it might need does no harm as long as everything works. What the controller
 * itself cannot do without is trouble at once, although it may go on leading for as long as its lease lasts.
 */
const troubled = (evidence: Evidence): boolean =>
  jobFailed(evidence) ||
  deniedChecks(evidence).some(({ neededBy }) => neededBy === 'controller') ||
  controllerIsDown(evidence) ||
  inactiveRgds(evidence).length > 0 ||
  unsettledInstances(evidence).length > 0

type Request = Pick<Access, 'verb' | 'group' | 'resource' | 'subresource'>

const sameThing = (a: Request, b: Request): boolean =>
  a.group === b.group && a.resource === b.resource && a.subresource === b.subresource && a.verb === b.verb

function deniedChecks(evidence: Evidence): Denial[] {
  const { access } = evidence
  if (access === null) return []
  const lines = linesOf(evidence.text(accessFile) ?? '')
  // Rules that the ServiceAccount has stand in the same file, before the checks or after them.
  const begin = lines.findIndex((line) => line.includes('"checks":'))
  const answers = lines.flatMap((line, at) =>
    begin !== -1 && at > begin && /"allowed": (?:true|false)/.test(line) ? [at] : [],
  )
  return access.checks.flatMap((check, place) =>
    check.allowed || isCosmetic(check)
      ? []
      : [{ ...check, quotes: answerLines(lines, check, answers[place]) }],
  )
}

/** Events that cannot be written are a line in a log, and stop nothing. */
const isCosmetic = ({ resource }: { resource: string }): boolean => resource === 'events'

/**
 * The sentence of a check in access.json; of evidence that has no sentences, what was asked: `"allowed": false` says of
 * what only to those who read the lines around it.
 *
 * @param allowed index of the line with the answer to this check
 */
function answerLines(
  lines: readonly string[],
  check: AccessRecord['checks'][number],
  allowed: number | undefined,
): Quote[] {
  if (allowed === undefined) return []
  const before = (text: string): number => {
    let at = allowed - 1
    while (at >= 0 && !lines[at]?.includes(text)) at -= 1
    return at
  }
  const sentence = (): number => {
    let at = allowed + 1
    while (at < lines.length && !lines[at]?.includes('"answer":')) at += 1
    return at === lines.length ? -1 : at
  }
  const proof =
    check.answer === undefined ? [before('"verb":'), before(`"resource": "${check.resource}"`)] : [sentence()]
  return proof.filter((at) => at !== -1).map((at) => quoteOf(accessFile, at + 1, lines[at] ?? ''))
}

function refusedInLogs(evidence: Evidence): Denial[] {
  const found = new Map<string, Denial>()
  for (const { quote, groups } of [
    ...controllerLog(evidence, forbidden),
    ...unhealthyMessages(evidence, forbidden),
  ]) {
    const { verb = '', group = '', resource: named = '', where = '' } = groups
    if (named === 'events') continue
    const [resource = '', subresource = null] = named.split('/', 2)
    const key = `${verb} ${group}/${named}`
    const same = found.get(key)
    if (same !== undefined) same.quotes.push(quote)
    else {
      const namespace = where === '' ? null : where
      found.set(key, {
        verb,
        group,
        resource,
        subresource,
        namespace,
        neededBy: 'controller',
        quotes: [quote],
      })
    }
  }
  return [...found.values()]
}
