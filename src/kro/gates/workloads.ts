import type { Objects } from '../../cluster/objects.ts'
import type { Failure } from '../../errors.ts'
import type { Step } from '../../evidence/steps.ts'
import type { UserObject } from '../../inputs/manifests.ts'
import { claimsOfPod } from '../../model/kubernetes/claims.ts'
import { text } from '../../model/kubernetes/fields.ts'
import { type KubeObject, nameOf } from '../../model/kubernetes/object.ts'
import { isDone } from '../../model/kubernetes/pods.ts'
import { hasReadiness, readinessOf } from '../../model/kubernetes/readiness.ts'
import { readRefusal } from '../../model/kubernetes/refusal.ts'
import { type ClaimSeen, claimsOfPods, evaluateClaim, lookAtClaim } from './claims.ts'
import { eventsAbout } from './events-about.ts'
import { failed, type GateSettings, type Observation, passed, waiting, watchGate } from './gate.ts'
import { describePod, finalTrouble } from './pods.ts'
import { makers, podsOf } from './pods-of.ts'
import { Steadiness } from './steadiness.ts'

/** What belongs to an object that is not ready. */
export interface Surroundings {
  /** Of a workload: its pods. Of a claim: pods that use it. */
  pods: readonly KubeObject[]
  /** About the object itself, since this run began to apply. */
  events: readonly KubeObject[]
  /** The claim itself, or claims of its pods that are not bound. */
  claims: readonly ClaimSeen[]
  /** Names of claims that its pods use, and that are not there. */
  missingClaims: readonly string[]
  /** Seconds since each look found a claim whose provisioner is not in the cluster. */
  secondsAbsent: number
}

/** What a run knows of its own progress. */
export interface Progress {
  /** When it began to apply. */
  began: Date
  /** Seconds since everything that it applies is there; null before that. */
  secondsSettled(): number | null
}

/** Seconds after everything was applied in which the kubelet looks again at what a pod refers to: every 10 to 15 s (pkg/kubelet, backOffPeriod). */
const settledSeconds = 16

/**
 * An object of the user's that kro does not make does what it is for, as far as its status says: a Deployment is available, a Job
 * complete, a claim bound, an object of a CRD Ready where its controller says so. What has no such status passes at once.
 *
 * @throws SetupError naming the object, its file and what its status, pods or events say
 */
export async function objectWorks(
  objects: Objects,
  settings: GateSettings,
  step: Step,
  { object, file }: UserObject,
  { began, secondsSettled }: Progress,
  failureOf: FailureOf = notReady,
): Promise<void> {
  if (!hasReadiness(object)) return
  const { apiVersion, kind, metadata } = object
  let around = nothing
  let lookedAround = Number.NEGATIVE_INFINITY
  let absentSince: number | null = null
  const steady = new Steadiness()
  await watchGate(`${file}: ${nameOf(object)} works`, settings, step, async () => {
    const found = await objects.read(apiVersion, kind, metadata.name, metadata.namespace)
    const readiness = found === null ? null : readinessOf(found)
    const now = settings.clock.seconds()
    if (found !== null && readiness?.state === 'progressing' && now - lookedAround >= secondsBetweenLists) {
      lookedAround = now
      around = await surroundingsOf(objects, found, began)
      const isAbsent = around.claims.some(({ absentProvisioner }) => absentProvisioner !== null)
      absentSince = isAbsent ? (absentSince ?? now) : null
    }
    if (absentSince !== null) around = { ...around, secondsAbsent: now - absentSince }
    const seen = steady.after(evaluateObject(object, found, around, secondsSettled()), found, now)
    return withFailure(seen, found ?? object, file, failureOf)
  })
}

/** What is known of an object that does not work, as data for the diagnosis. */
type FailureOf = (object: string, file: string, seen: string) => Failure

const notReady: FailureOf = (object, file, seen) => ({ code: 'object-not-ready', object, file, seen })

const withFailure = (
  seen: Observation,
  object: KubeObject,
  file: string,
  failureOf: FailureOf,
): Observation =>
  seen.state === 'passed' ? seen : { ...seen, failures: [failureOf(nameOf(object), file, seen.message)] }

/** Lists cost the API server more than the object itself, and what they show stays for longer. */
const secondsBetweenLists = 1

const nothing: Surroundings = { pods: [], events: [], claims: [], missingClaims: [], secondsAbsent: 0 }

/** What a user may not list is not needed to wait for the object itself. */
async function surroundingsOf(objects: Objects, found: KubeObject, began: Date): Promise<Surroundings> {
  const { namespace } = found.metadata
  if (namespace === undefined) return found.kind === 'Pod' ? { ...nothing, pods: [found] } : nothing
  if (found.kind === 'Pod') return { ...nothing, pods: [found], ...(await needed([found], namespace)) }
  if (found.kind === 'PersistentVolumeClaim') {
    const [users, seen] = await Promise.all([
      podsUsing(objects, found, namespace),
      lookAtClaim(objects, found, namespace, began),
    ])
    return { ...nothing, pods: users, claims: [seen] }
  }
  if (!makers.has(found.kind)) return nothing
  const [pods, events] = await Promise.all([
    podsOf(objects, found, namespace),
    eventsAbout(objects, found, namespace, began),
  ])
  return { ...nothing, pods, events, ...(await needed(pods, namespace)) }

  async function needed(of: readonly KubeObject[], at: string) {
    const { unbound, missing } = await claimsOfPods(objects, of, at, began)
    return { claims: unbound, missingClaims: missing }
  }
}

async function podsUsing(objects: Objects, claim: KubeObject, namespace: string): Promise<KubeObject[]> {
  const all = await objects.list('v1', 'Pod', { namespace }).catch(() => [])
  return all.filter((pod) => !isDone(pod) && claimsOfPod(pod).includes(claim.metadata.name))
}

/**
 * Pure: decides on what was seen.
 *
 * @param wanted as it was applied
 * @param secondsSettled since everything that the run applies is there, null before that
 */
export function evaluateObject(
  wanted: KubeObject,
  found: KubeObject | null,
  around: Surroundings,
  secondsSettled: number | null,
): Observation {
  if (found === null) return waiting(`${nameOf(wanted)} is not there`)
  const readiness = readinessOf(found)
  if (readiness === null) return passed(`${nameOf(found)} is there`)
  if (readiness.state === 'ready') return passed(readiness.words)
  if (readiness.state === 'failed') return failed(readiness.words)
  const { secondsAbsent } = around
  if (found.kind === 'PersistentVolumeClaim') {
    const [seen] = around.claims
    const isUsed = around.pods.length > 0
    const context = { words: readiness.words, isUsed, secondsSettled, secondsAbsent }
    return seen === undefined ? waiting(readiness.words) : evaluateClaim(seen, context)
  }
  const isSettled = (secondsSettled ?? 0) > settledSeconds
  const own = around.pods.filter(({ metadata }) => metadata.deletionTimestamp === undefined)
  const trouble = own.map((pod) => finalTrouble(pod, isSettled)).find((one) => one !== null)
  if (trouble !== undefined && trouble !== null) return failed(`${readiness.words}; ${trouble}`)
  const unusable = unusableClaim(found, around, secondsSettled)
  if (unusable !== null) return failed(`${readiness.words}; ${unusable.message}`, unusable.hint)
  const refused = refusalOf(readiness.words, own, around.events)
  if (refused !== null)
    return refused.isFinal ? failed(`${nameOf(found)} gets no pod: ${refused.words}`) : waiting(refused.words)
  const broken = own.filter((pod) => !isDone(pod) && readinessOf(pod)?.state !== 'ready')
  return waiting([readiness.words, ...broken.slice(0, 3).map(describePod)].join('; '))
}

/** A claim without which its pods get no node; null where waiting may help. */
function unusableClaim(
  { metadata: { namespace } }: KubeObject,
  { claims, missingClaims, secondsAbsent }: Surroundings,
  secondsSettled: number | null,
): { message: string; hint?: string } | null {
  for (const seen of claims) {
    const words = `${nameOf(seen.claim)} is not bound to a volume`
    const look = evaluateClaim(seen, { words, isUsed: true, secondsSettled, secondsAbsent })
    if (look.state === 'failed') return look
  }
  const [missing] = missingClaims
  if (missing === undefined || (secondsSettled ?? 0) <= settledSeconds) return null
  return {
    message: `PersistentVolumeClaim/${namespace}/${missing}, which its pods use, does not exist`,
    hint: `kubectl get pvc -n ${namespace} shows the claims that there are`,
  }
}

/** Why no pod comes: a condition of the object, or an event where its kind has no such condition. */
function refusalOf(
  words: string,
  pods: readonly KubeObject[],
  events: readonly KubeObject[],
): { words: string; isFinal: boolean } | null {
  const created = pods.length > 0 ? [] : events.filter(({ reason }) => reason === 'FailedCreate')
  for (const said of [words, ...created.map((event) => text(event, 'message') ?? '')]) {
    const refusal = readRefusal(said)
    if (refusal !== null) return { words: said, isFinal: !refusal.waits }
  }
  return null
}
