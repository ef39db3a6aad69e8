import type { Objects } from '../../cluster/objects.ts'
import type { Failure } from '../../errors.ts'
import type { Step } from '../../evidence/steps.ts'
import type { UserObject } from '../../inputs/manifests.ts'
import { isAbout, lastSeen } from '../../model/kubernetes/events.ts'
import { list, text } from '../../model/kubernetes/fields.ts'
import { type KubeObject, nameOf } from '../../model/kubernetes/object.ts'
import { isDone } from '../../model/kubernetes/pods.ts'
import { hasReadiness, readinessOf } from '../../model/kubernetes/readiness.ts'
import { readRefusal } from '../../model/kubernetes/refusal.ts'
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
  /** Whether there is a class or a free volume for a claim, whatever an event said before it was created. */
  isBindable: boolean
}

/** What a run knows of its own progress. */
export interface Progress {
  /** When it began to apply. */
  began: Date
  /** Seconds since everything that it applies is there; null before that. */
  secondsSettled(): number | null
}

/**
 * Seconds after everything was applied: a claim's controller may have looked before its storage class came, and the kubelet looks
 * again at what a pod refers to every 10 to 15 s (pkg/kubelet, backOffPeriod).
 */
const settled = { claim: 3, pod: 16 } as const

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
  const steady = new Steadiness()
  await watchGate(`${file}: ${nameOf(object)} works`, settings, step, async () => {
    const found = await objects.read(apiVersion, kind, metadata.name, metadata.namespace)
    const readiness = found === null ? null : readinessOf(found)
    const now = settings.clock.seconds()
    if (found !== null && readiness?.state === 'progressing' && now - lookedAround >= secondsBetweenLists) {
      lookedAround = now
      around = await surroundingsOf(objects, found, began)
    }
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

const nothing: Surroundings = { pods: [], events: [], isBindable: false }

/** Seconds by which the clocks of this machine and of the cluster may differ. */
const clockSkewSeconds = 5

/** What a user may not list is not needed to wait for the object itself. */
async function surroundingsOf(objects: Objects, found: KubeObject, began: Date): Promise<Surroundings> {
  const { namespace } = found.metadata
  if (found.kind === 'Pod') return { ...nothing, pods: [found] }
  const isClaim = found.kind === 'PersistentVolumeClaim'
  if (namespace === undefined || !(isClaim || makers.has(found.kind))) return nothing
  const [pods, events] = await Promise.all([
    podsAround(objects, found, namespace),
    eventsAbout(objects, found, namespace, began),
  ])
  const isBroken = isClaim && events.some(({ reason }) => claimTroubles.includes(String(reason)))
  return { pods, events, isBindable: isBroken && (await canBeBound(objects, found)) }
}

async function podsAround(objects: Objects, found: KubeObject, namespace: string): Promise<KubeObject[]> {
  if (found.kind !== 'PersistentVolumeClaim') return podsOf(objects, found, namespace)
  const all = await objects.list('v1', 'Pod', { namespace }).catch(() => [])
  return all.filter((pod) => !isDone(pod) && usesClaim(pod, found.metadata.name))
}

async function eventsAbout(
  objects: Objects,
  found: KubeObject,
  namespace: string,
  began: Date,
): Promise<KubeObject[]> {
  const fields = `involvedObject.kind=${found.kind},involvedObject.name=${found.metadata.name}`
  const all = await objects.list('v1', 'Event', { namespace, fields }).catch(() => [])
  const since = began.getTime() - clockSkewSeconds * 1000
  return all.filter(
    (event) =>
      isAbout(event, found) &&
      // Of an earlier run's trouble, which may be over.
      !(Date.parse(lastSeen(event)) < since),
  )
}

/** Whether the class that a claim names, or a free volume of that class, exists by now. */
async function canBeBound(objects: Objects, claim: KubeObject): Promise<boolean> {
  const storageClass = text(claim, 'spec', 'storageClassName') ?? ''
  const [named, volumes] = await Promise.all([
    storageClass === ''
      ? null
      : objects.read('storage.k8s.io/v1', 'StorageClass', storageClass).catch(() => null),
    objects.list('v1', 'PersistentVolume').catch(() => []),
  ])
  return (
    named !== null ||
    volumes.some(
      (volume) =>
        text(volume, 'status', 'phase') === 'Available' &&
        (text(volume, 'spec', 'storageClassName') ?? '') === storageClass,
    )
  )
}

const usesClaim = (pod: KubeObject, claim: string): boolean =>
  list(pod, 'spec', 'volumes').some((volume) => text(volume, 'persistentVolumeClaim', 'claimName') === claim)

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
  if (found.kind === 'PersistentVolumeClaim')
    return evaluateClaim(found, readiness.words, around, secondsSettled)
  const isSettled = (secondsSettled ?? 0) > settled.pod
  const own = around.pods.filter(({ metadata }) => metadata.deletionTimestamp === undefined)
  const trouble = own.map((pod) => finalTrouble(pod, isSettled)).find((one) => one !== null)
  if (trouble !== undefined && trouble !== null) return failed(`${readiness.words}; ${trouble}`)
  const refused = refusalOf(readiness.words, own, around.events)
  if (refused !== null)
    return refused.isFinal ? failed(`${nameOf(found)} gets no pod: ${refused.words}`) : waiting(refused.words)
  const broken = own.filter((pod) => !isDone(pod) && readinessOf(pod)?.state !== 'ready')
  return waiting([readiness.words, ...broken.slice(0, 3).map(describePod)].join('; '))
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

/** Reasons of events about claims (pkg/controller/volume/events of kubernetes). */
const claimTroubles: readonly string[] = ['FailedBinding', 'ProvisioningFailed']

/** What the volume controller says of a claim for which there is neither a volume nor a class that makes one. */
const unboundForGood =
  /no persistent volumes available for this claim|storageclass\S{0,100} "[^"]{1,253}" not found/

function evaluateClaim(
  claim: KubeObject,
  words: string,
  { pods, events, isBindable }: Surroundings,
  secondsSettled: number | null,
): Observation {
  const said = (reason: string): string | null =>
    text(
      events.find((event) => event.reason === reason),
      'message',
    )
  const broken = claimTroubles.map(said).find((one) => one !== null) ?? null
  if (broken !== null)
    return unboundForGood.test(broken) && !isBindable && (secondsSettled ?? 0) > settled.claim
      ? failed(
          `${words}: ${broken}`,
          'kubectl get storageclass shows the classes that there are: name one of them, or leave the name out where one is the default',
        )
      : waiting(`${words}: ${broken}`)
  const waits = said('WaitForFirstConsumer')
  return waits !== null && pods.length === 0
    ? passed(`${nameOf(claim)} waits for its first pod, as its storage class says`)
    : waiting(waits === null ? words : `${words}: ${waits}`)
}
