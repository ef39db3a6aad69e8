import type { Clock } from '../adapters/clock.ts'
import type { Objects } from '../cluster/objects.ts'
import { messageOf } from '../errors.ts'
import type { Step } from '../evidence/steps.ts'
import { failed, type GateSettings, type Observation, passed, waiting, watchGate } from '../kro/gates/gate.ts'
import { isGraphObject } from '../model/kro/graph-object.ts'
import { reconcileAnnotation } from '../model/kro/labels.ts'
import { conditionsOf } from '../model/kubernetes/conditions.ts'
import { type KubeObject, nameOf } from '../model/kubernetes/object.ts'
import type { WokenRecord } from './records.ts'
import { isActive, isInError, whyNotActive } from './status.ts'

/**
 * kro skips an update of an instance that changes no field of its spec, with one exception: this annotation, when it
 * comes and when it goes (pkg/dynamiccontroller, reconcileSuspensionChangedInUpdate at v0.9.4).
 */
const suspend = reconcileAnnotation
/** Understood by all versions that have the annotation; v0.9.4 calls it a legacy alias of `suspended`. */
const suspended = 'disabled'
/** Reason that kro gives while it is there (pkg/controller/instance/status.go). */
const suspendedReason = 'ReconciliationSuspended'

/**
 * Seconds for kro to notice an annotation after it has noticed any other: it takes a fraction of one, but a kro that has
 * just started registers one kind after the other.
 */
const noticeSeconds = 15
/** Seconds that ERROR may last before it counts: kro tries again what depends on others. */
export const errorPatience = 10
/** Seconds for what has had its time already. */
export const secondChance = 10

/**
 * Has kro reconcile instances now, as it would for any other reason later: each is suspended, and resumed as soon as kro
 * says that it is. An instance that its user has suspended is left alone, and so is a Graph: whether it knows the annotation
 * is not known.
 *
 * @param answering whether kro answered for this kind before; where it did not, nothing is known from silence
 * @param settleSeconds for an instance to be ACTIVE again
 */
export function wakeInstances(
  objects: Objects,
  settings: GateSettings,
  step: Step,
  instances: readonly KubeObject[],
  answering: (instance: KubeObject) => boolean,
  settleSeconds: (instance: KubeObject) => number,
): Promise<WokenRecord[]> {
  const awake = instances.filter(
    (instance) =>
      instance.metadata.deletionTimestamp === undefined &&
      instance.metadata.annotations?.[suspend] === undefined &&
      !isGraphObject(instance),
  )
  const progress = { at: settings.clock.seconds() }
  return Promise.all(
    awake.map((instance) =>
      wake(objects, settings, step, instance, answering(instance), settleSeconds(instance), progress),
    ),
  )
}

async function wake(
  objects: Objects,
  settings: GateSettings,
  step: Step,
  instance: KubeObject,
  isAnswering: boolean,
  settleSeconds: number,
  progress: { at: number },
): Promise<WokenRecord> {
  const { clock } = settings
  const began = clock.seconds()
  const look = async (): Promise<KubeObject | null> =>
    objects.read(instance.apiVersion, instance.kind, instance.metadata.name, instance.metadata.namespace)
  let noticed = false
  try {
    await annotate(objects, instance, suspended)
    noticed = await isSeen(
      `kro notices ${nameOf(instance)}`,
      settings.waitSeconds,
      settings,
      step,
      async () => {
        if (isSuspended(await look(), instance)) return passed(`kro has suspended ${nameOf(instance)}`)
        const silent = clock.seconds() - progress.at
        return silent > noticeSeconds
          ? failed(`kro has noticed no instance for ${noticeSeconds} s`)
          : waiting('kro has not noticed')
      },
    )
    if (noticed) progress.at = clock.seconds()
  } finally {
    await annotate(objects, instance, null)
  }
  if (noticed)
    await isSeen(`${nameOf(instance)} settles`, settleSeconds, settings, step, settles(look, clock))
  const now = await look()
  return {
    object: nameOf(instance),
    apiVersion: instance.apiVersion,
    answered: noticed || (isAnswering ? false : null),
    state: typeof now?.status?.state === 'string' ? now.status.state : null,
    seconds: Math.round((clock.seconds() - began) * 1000) / 1000,
    message: now === null || isActive(now) ? null : whyNotActive(now),
  }
}

/** Looks whether an instance is ACTIVE, gone, or has been in ERROR for so long that it stays there. */
function settles(look: () => Promise<KubeObject | null>, clock: Clock): () => Promise<Observation> {
  let errorSince: number | null = null
  return async () => {
    const now = await look()
    if (now === null) return passed('it is gone')
    if (isActive(now)) return passed('it is ACTIVE')
    errorSince = isInError(now) && reasonOf(now) !== suspendedReason ? (errorSince ?? clock.seconds()) : null
    if (errorSince !== null && clock.seconds() - errorSince > errorPatience)
      return passed('it stays in ERROR')
    return waiting(whyNotActive(now) ?? 'it is not ACTIVE')
  }
}

/** kro says so in a condition, or where the RGD's own conditions hide it, in the state of an instance that was ACTIVE. */
function isSuspended(now: KubeObject | null, before: KubeObject): boolean {
  if (now === null) return false
  return reasonOf(now) === suspendedReason || (isActive(before) && now.status?.state === 'IN_PROGRESS')
}

const reasonOf = (instance: KubeObject): string | null =>
  conditionsOf(instance).find(({ reason }) => reason === suspendedReason)?.reason ?? null

async function annotate(objects: Objects, instance: KubeObject, value: string | null): Promise<void> {
  await objects.kube.json(await objects.pathOf(instance), {
    method: 'PATCH',
    contentType: 'application/merge-patch+json',
    body: { metadata: { annotations: { [suspend]: value } } },
  })
}

/** Whether a look passes within the time. */
async function isSeen(
  title: string,
  seconds: number,
  settings: GateSettings,
  step: Step,
  look: () => Promise<Observation>,
): Promise<boolean> {
  try {
    await watchGate(title, { ...settings, waitSeconds: Math.min(seconds, settings.waitSeconds) }, step, look)
    return true
  } catch (error) {
    step.note(messageOf(error))
    return false
  }
}
