import type { Evidence } from '../../evidence/evidence.ts'
import type { Quote } from '../../evidence/quote.ts'
import type { StepRecord } from '../../evidence/records.ts'
import { isUnfinished } from '../../evidence/step-records.ts'
import type { KubeObject } from '../../model/kubernetes/object.ts'
import { containersOf } from '../../model/kubernetes/pods.ts'
import { quoteAfter } from './quotes.ts'

/**
 * Steps that failed and were not retried with success, in the order in which they failed; without the step of the diagnosis
 * itself, which may be running while this is read.
 */
export function failedSteps(evidence: Pick<Evidence, 'steps'>): StepRecord[] {
  const { steps } = evidence
  const mended = (name: string): boolean =>
    steps.some(({ step, outcome }) => step === `${name}.retry` && outcome === 'ok')
  return steps
    .filter(({ step, outcome }) => outcome === 'failed' && !step.startsWith('diagnose.') && !mended(step))
    .map((step, place) => ({ step, place }))
    .sort((a, b) => endOf(a.step) - endOf(b.step) || a.place - b.place)
    .map(({ step }) => step)
}

/** Name of the step that failed first, or null. */
export const failedStep = (evidence: Evidence): string | null => failedSteps(evidence)[0]?.step ?? null

/** A step that was cut off has no end of its own: whatever really failed comes before it. */
const endOf = (step: StepRecord): number =>
  isUnfinished(step) ? Number.MAX_SAFE_INTEGER : step.start + step.seconds

/** Whether one of these steps failed: exact names, or a prefix that ends with a dot. */
export function stepFailed(evidence: Evidence, ...names: readonly string[]): boolean {
  return failedSteps(evidence).some(({ step }) => names.some((name) => isStep(step, name)))
}

/**
 * `cluster.` means all steps that begin so. What is done again for an upgrade of kro is the same step
 * (`upgrade.kro.crds`, evidence/steps.ts).
 */
export function isStep(step: string, name: string): boolean {
  const done = step.replace(/^upgrade\./, '')
  return name.endsWith('.') ? done.startsWith(name) : done === name
}

/** Whether the job went wrong anywhere: in a step of setup-kro or in a later one of the workflow. */
export const jobFailed = (evidence: Evidence): boolean =>
  evidence.run?.jobStatus === 'failure' || failedSteps(evidence).length > 0

/** The line of steps.json with the step's message. */
export function quoteStep(evidence: Evidence, { step }: StepRecord): Quote {
  return quoteAfter(evidence, 'evidence/steps.json', [`"step": ${JSON.stringify(step)}`, '"message":'])
}

/** Seconds after its start within which a container need not be ready: kro's first probe alone comes after ten. */
const startingSeconds = 30

/** Whether a pod has only just started: all its containers run for the first time, for less than `startingSeconds`. */
export function isStarting(evidence: Evidence, pod: KubeObject): boolean {
  const now = collectedAt(evidence)
  const containers = containersOf(pod)
  return (
    now !== null &&
    containers.length > 0 &&
    containers.every(
      ({ startedAt, restarts }) =>
        restarts === 0 && startedAt !== null && now - Date.parse(startedAt) < startingSeconds * 1000,
    )
  )
}

/** Milliseconds since 1970 at which the cluster was looked at, or null where the evidence does not tell. */
export function collectedAt(evidence: Evidence): number | null {
  const told = Date.parse(evidence.collection?.collectedAt ?? '')
  if (!Number.isNaN(told)) return told
  const began = Date.parse(evidence.run?.began ?? '')
  if (Number.isNaN(began)) return null
  const collect = evidence.steps.filter(({ step }) => step === 'diagnose.collect').at(-1)
  return collect === undefined ? null : began + collect.start * 1000
}
