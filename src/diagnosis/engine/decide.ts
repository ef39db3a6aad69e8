import { messageOf } from '../../errors.ts'
import type { Evidence } from '../../evidence/evidence.ts'
import { type Diagnosis, isCause } from '../diagnosis.ts'
import { type Dimension, dimensions, type Rule } from '../finding.ts'
import { pasteable } from '../pasteable.ts'
import { failuresOfStep } from '../reading/failures.ts'
import { lostParts } from '../reading/missing-evidence.ts'
import { failedStep, failedSteps, jobFailed } from '../reading/steps.ts'
import type { Found } from './found.ts'
import { isNear } from './nearness.ts'
import { orderByCause } from './order.ts'
import { onePerWorkload } from './workloads.ts'

/** Quotes kept per finding: proof, not a log. */
const quoteLimit = 6
/** Characters of a title and of a detail: what a pattern catches may be a message of megabytes. */
const titleLimit = 1000
const detailLimit = 8000

/**
 * Says what the evidence proves by these rules. Pure: the same folder gives the same diagnosis, to the byte, on any
 * machine.
 */
export function decide(evidence: Evidence, rules: readonly Rule[]): Diagnosis {
  const broken: string[] = []
  const found = rules.flatMap((rule) => apply(rule, evidence, broken))
  const distinct = onePerWorkload(evidence, withoutRepetition(found), quoteLimit)
  const givenUp = objectsGivenUp(evidence)
  const findings = orderByCause(
    distinct,
    rules,
    (cause, symptom) => isNear(evidence, cause, symptom),
    ({ object }) => object !== null && givenUp.has(object),
  )
  const failed = failedStep(evidence)
  const { run, collection } = evidence
  const unread = evidence.unread()
  return {
    schemaVersion: 1,
    outcome:
      jobFailed(evidence) ||
      lostParts(evidence).length > 0 ||
      unread.lost ||
      findings.some(({ severity }) => severity === 'error')
        ? 'failed'
        : 'healthy',
    failedStep: failed,
    cause: findings.find(isCause)?.rule ?? null,
    findings,
    versions: run?.versions ?? {},
    timeline: evidence.steps.map(({ step, start, seconds, outcome }) => ({ step, start, seconds, outcome })),
    collected: {
      files: collection?.files ?? evidence.files.length,
      bytes: collection?.bytes ?? 0,
      seconds: collection?.seconds ?? 0,
      truncated: [...(collection?.truncated ?? []), ...unread.cut],
      failed: [...(collection?.failed ?? []), ...unread.failed, ...broken],
    },
  }
}

/** RGDs and instances that a gate did not wait for any longer. */
const objectsGivenUp = (evidence: Evidence): ReadonlySet<string> =>
  new Set(
    failedSteps(evidence)
      .flatMap((step) => failuresOfStep(evidence, step))
      .flatMap(({ code, object }) => (code === 'object-failed' && object !== undefined ? [object] : [])),
  )

/** A rule that throws is a bug of setup-kro: it is noted, and must neither hide the other rules nor become a cause. */
function apply(rule: Rule, evidence: Evidence, broken: string[]): Found[] {
  try {
    return rule.find(evidence).map((match) => ({
      rule: rule.id,
      dimension: dimensionOf(rule.id),
      severity: match.severity ?? 'error',
      title: bounded(match.title, titleLimit),
      detail: bounded(match.detail, detailLimit),
      object: match.object ?? null,
      evidence: match.evidence.slice(0, quoteLimit),
      fix: pasteable(match.fix, evidence, match.evidence),
      component: rule.component,
      about: match.about ?? [],
      part: match.part ?? '',
    }))
  } catch (error) {
    broken.push(`rule ${rule.id} could not be evaluated: ${messageOf(error)}`)
    return []
  }
}

const bounded = (text: string, limit: number): string =>
  text.length <= limit ? text : `${text.slice(0, limit - 1)}…`

function dimensionOf(id: string): Dimension {
  const name = id.split('/', 1)[0]
  const dimension = dimensions.find((known) => known === name)
  if (dimension === undefined) throw new Error(`the rule ${id} has no known dimension`)
  return dimension
}

/**
 * The same thing found twice (a crash in the current and in the previous log) is reported once, with both proofs. No
 * proof, no finding.
 */
function withoutRepetition(findings: readonly Found[]): Found[] {
  const kept = new Map<string, Found>()
  for (const finding of findings.filter(({ evidence }) => evidence.length > 0)) {
    const key = [finding.rule, finding.object ?? finding.title, finding.part].join('\n')
    const same = kept.get(key)
    if (same === undefined) kept.set(key, finding)
    else same.evidence = withoutDoubles([...same.evidence, ...finding.evidence]).slice(0, quoteLimit)
  }
  return [...kept.values()]
}

function withoutDoubles(quotes: Found['evidence']): Found['evidence'] {
  const seen = new Set<string>()
  return quotes.filter(({ file, line }) => {
    const key = `${file}:${line}`
    return !seen.has(key) && seen.add(key)
  })
}
