import type { Evidence } from '../../evidence/evidence.ts'
import {
  absentProvisionerSeconds,
  awaitedProvisioner,
  claimsOfPod,
  mayProvision,
  missingPlugin,
  refusedForGood,
  unboundForGood,
} from '../../model/kubernetes/claims.ts'
import { isReady } from '../../model/kubernetes/conditions.ts'
import { text } from '../../model/kubernetes/fields.ts'
import type { KubeObject } from '../../model/kubernetes/object.ts'
import { type Event, eventsOf } from './events.ts'
import { collectedAt, jobFailed } from './steps.ts'

const [claims, classes, drivers] = [
  'persistentvolumeclaims',
  'storageclasses.storage.k8s.io',
  'csidrivers.storage.k8s.io',
]

/** Why a claim is not bound, where waiting does not help. */
export type Unbound = { claim: KubeObject; event: Event } & (
  | { why: 'no-class' }
  | { why: 'class-missing' }
  /** @property isThere whether something of the provisioner is in the cluster: its driver is registered, or a pod of it is not ready */
  | { why: 'provisioner-silent'; provisioner: string; isThere: boolean }
  | { why: 'refused' }
)

/**
 * Seconds within which a provisioner that works writes an event about a claim: it watches them. One that is not in the cluster may be
 * installed beside the claim; times of events are whole seconds, and the gate that fails for it must find its reason here.
 */
const answersWithinSeconds = { present: 10, absent: absentProvisionerSeconds - 1 }

/** Null where nothing says so, and where the claim may be bound by now. */
export function whyUnbound(evidence: Evidence, claim: KubeObject): Unbound | null {
  if (text(claim, 'status', 'phase') !== 'Pending') return null
  const own = eventsAbout(evidence, claim)
  const asked = own.findLast(({ reason }) => reason === 'ExternalProvisioning')
  const provisioner = awaitedProvisioner(own)
  if (provisioner !== null && asked !== undefined)
    return isOverdue(evidence, asked, provisioner) && !isAlive(evidence, provisioner)
      ? {
          claim,
          event: asked,
          why: 'provisioner-silent',
          provisioner,
          isThere: isKnown(evidence, provisioner),
        }
      : null
  const final = own.findLast(({ message }) => unboundForGood.test(message))
  return (final === undefined ? null : whyFinal(evidence, claim, final)) ?? whyRefused(evidence, claim, own)
}

function whyFinal(evidence: Evidence, claim: KubeObject, event: Event): Unbound | null {
  const plugin = missingPlugin(event.message)
  if (plugin !== null) return { claim, event, why: 'provisioner-silent', provisioner: plugin, isThere: false }
  const name = text(claim, 'spec', 'storageClassName') ?? ''
  if (name === '') return { claim, event, why: 'no-class' }
  return hasClass(evidence, name) ? null : { claim, event, why: 'class-missing' }
}

/** A provisioner that fails may succeed in the end, but for what it never makes. */
function whyRefused(evidence: Evidence, claim: KubeObject, own: readonly Event[]): Unbound | null {
  const event = own.findLast(
    ({ reason, message }) => reason === 'ProvisioningFailed' && !unboundForGood.test(message),
  )
  return event !== undefined && (refusedForGood.test(event.message) || jobFailed(evidence))
    ? { claim, event, why: 'refused' }
    : null
}

const eventsAbout = (evidence: Evidence, { kind, metadata }: KubeObject): Event[] =>
  eventsOf(evidence).filter(
    (event) => event.kind === kind && event.name === metadata.name && event.namespace === metadata.namespace,
  )

/** Also where the evidence has no time to compare with. */
function isOverdue(evidence: Evidence, { first }: Event, provisioner: string): boolean {
  const seconds = answersWithinSeconds[isKnown(evidence, provisioner) ? 'present' : 'absent']
  return !((collectedAt(evidence) ?? Number.NaN) - Date.parse(first) <= seconds * 1000)
}

const isAlive = (evidence: Evidence, provisioner: string): boolean =>
  evidence.objects('pods').some((pod) => isReady(pod) && mayProvision(pod, provisioner))

const isKnown = (evidence: Evidence, provisioner: string): boolean =>
  evidence.objects(drivers).some(({ metadata }) => metadata.name === provisioner) ||
  evidence.objects('pods').some((pod) => mayProvision(pod, provisioner))

/** An event may be older than the class. */
const hasClass = (evidence: Evidence, name: string): boolean =>
  evidence.objects(classes).some(({ metadata }) => metadata.name === name)

/** Claims of a pod's namespace. */
export const claimsBeside = (evidence: Evidence, pod: KubeObject): KubeObject[] =>
  evidence.objects(claims).filter(({ metadata }) => metadata.namespace === pod.metadata.namespace)

/** Claims that a pod uses and that are not bound. */
export const unboundOf = (evidence: Evidence, pod: KubeObject): KubeObject[] => {
  const used = claimsOfPod(pod)
  return claimsBeside(evidence, pod).filter(
    (claim) => used.includes(claim.metadata.name) && text(claim, 'status', 'phase') === 'Pending',
  )
}

/** Whether a claim is a moment old, or its provisioner is at work. */
export function isBeingMade(evidence: Evidence, claim: KubeObject): boolean {
  const own = eventsAbout(evidence, claim)
  if (own.some(({ reason }) => reason === 'ProvisioningFailed' || reason === 'FailedBinding')) return false
  if (own.some(({ reason }) => reason === 'Provisioning')) return true
  const asked = own.find(({ reason }) => reason === 'ExternalProvisioning')
  const provisioner = awaitedProvisioner(own)
  return asked !== undefined && provisioner !== null && !isOverdue(evidence, asked, provisioner)
}
