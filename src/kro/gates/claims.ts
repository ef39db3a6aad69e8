import type { Objects } from '../../cluster/objects.ts'
import {
  absentProvisionerSeconds,
  awaitedProvisioner,
  type ClaimEvent,
  claimsOfPod,
  claimTroubles,
  mayProvision,
  missingPlugin,
  refusedForGood,
  unboundForGood,
} from '../../model/kubernetes/claims.ts'
import { text } from '../../model/kubernetes/fields.ts'
import { type KubeObject, nameOf } from '../../model/kubernetes/object.ts'
import { eventsAbout } from './events-about.ts'
import { failed, type Observation, passed, waiting } from './gate.ts'

/** A PersistentVolumeClaim that is not bound, and what there is around it. */
export interface ClaimSeen {
  claim: KubeObject
  /** Since this run began to apply. */
  events: readonly KubeObject[]
  /** Whether there is a class or a free volume for it by now: an event may be older than both. */
  isBindable: boolean
  /** Provisioner that has not answered and is not in the cluster; null where it may be there, or the claim waits for none. */
  absentProvisioner: string | null
}

/** What a run knows beside the claim. */
interface ClaimContext {
  /** Beginning of the message: which claim, and what its status says. */
  words: string
  /** Whether pods want it. */
  isUsed: boolean
  /** Since everything that the run applies is there; null before that. */
  secondsSettled: number | null
  /** Since its provisioner was missing in every look. */
  secondsAbsent: number
}

/** Seconds after everything was applied in which a claim's controller may have looked before its storage class came. */
const settledSeconds = 3

const saidBy = (event: KubeObject): ClaimEvent => ({
  reason: text(event, 'reason') ?? '',
  message: text(event, 'message') ?? '',
})

/** @param began when the run began to apply */
export async function lookAtClaim(
  objects: Objects,
  claim: KubeObject,
  namespace: string,
  began: Date,
): Promise<ClaimSeen> {
  const events = await eventsAbout(objects, claim, namespace, began)
  const said = events.map(saidBy)
  const isBroken = said.some(({ reason }) => claimTroubles.includes(reason))
  const awaited = awaitedProvisioner(said)
  const [isBindable, isThere] = await Promise.all([
    isBroken && canBeBound(objects, claim),
    awaited === null || mayBeThere(objects, awaited),
  ])
  return { claim, events, isBindable, absentProvisioner: isThere ? null : awaited }
}

/** Whether a provisioner may be in the cluster: also where the user may not see it. */
async function mayBeThere(objects: Objects, provisioner: string): Promise<boolean> {
  try {
    const [driver, pods] = await Promise.all([
      objects.read('storage.k8s.io/v1', 'CSIDriver', provisioner),
      objects.list('v1', 'Pod'),
    ])
    return driver !== null || pods.some((pod) => mayProvision(pod, provisioner))
  } catch {
    return true
  }
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

/**
 * What pods that have no node need: claims that are not bound, and the names of claims that are not there.
 *
 * @param pods of one namespace
 */
export async function claimsOfPods(
  objects: Objects,
  pods: readonly KubeObject[],
  namespace: string,
  began: Date,
): Promise<{ unbound: ClaimSeen[]; missing: string[] }> {
  const waitingPods = pods.filter(
    (pod) => pod.metadata.deletionTimestamp === undefined && text(pod, 'spec', 'nodeName') === null,
  )
  const names = [...new Set(waitingPods.flatMap(claimsOfPod))]
  const looks = await Promise.all(
    names.map(async (name) => {
      // What a user may not read is not needed to wait for the pods.
      const claim = await objects.read('v1', 'PersistentVolumeClaim', name, namespace).catch(() => undefined)
      if (claim === null) return { missing: name }
      return text(claim, 'status', 'phase') === 'Pending' && claim !== undefined
        ? { unbound: await lookAtClaim(objects, claim, namespace, began) }
        : {}
    }),
  )
  return {
    unbound: looks.flatMap((look) => look.unbound ?? []),
    missing: looks.flatMap((look) => look.missing ?? []),
  }
}

/** Pure: decides on a claim that is not bound. */
export function evaluateClaim(seen: ClaimSeen, context: ClaimContext): Observation {
  const { words, isUsed } = context
  const broken = claimTroubles.map((reason) => saidOf(seen, reason)).find((one) => one !== null) ?? null
  const final = broken === null ? null : whyFinal(seen, broken, context)
  if (final !== null) return final
  if (seen.absentProvisioner !== null) return evaluateAbsent(seen.claim, seen.absentProvisioner, context)
  if (broken !== null) return waiting(`${words}: ${broken}`)
  const waits = saidOf(seen, 'WaitForFirstConsumer')
  return waits !== null && !isUsed
    ? passed(`${nameOf(seen.claim)} waits for its first pod, as its storage class says`)
    : waiting(waits === null ? words : `${words}: ${waits}`)
}

const saidOf = ({ events }: ClaimSeen, reason: string): string | null =>
  text(
    events.find((event) => event.reason === reason),
    'message',
  )

function whyFinal(
  { isBindable }: ClaimSeen,
  broken: string,
  { words, secondsSettled }: ClaimContext,
): Observation | null {
  if (refusedForGood.test(broken)) return failed(`${words}: ${broken}`)
  const isFinal = unboundForGood.test(broken) && (!isBindable || missingPlugin(broken) !== null)
  return isFinal && (secondsSettled ?? 0) > settledSeconds
    ? failed(
        `${words}: ${broken}`,
        'kubectl get storageclass shows the classes that there are: name one of them, or leave the name out where one is the default',
      )
    : null
}

function evaluateAbsent(
  claim: KubeObject,
  provisioner: string,
  { words, secondsSettled, secondsAbsent }: ClaimContext,
): Observation {
  const name = text(claim, 'spec', 'storageClassName') ?? ''
  const why = `${words}: the provisioner ${provisioner} of its storage class${name && ` ${name}`} is not in the cluster`
  return secondsSettled !== null && secondsAbsent > absentProvisionerSeconds
    ? failed(
        why,
        `name a class whose provisioner is in the cluster; KinD has rancher.io/local-path, with the class standard: it can have a class${name && ` ${name}`} too, with volumeBindingMode WaitForFirstConsumer`,
      )
    : waiting(why)
}
