import { list, text } from './fields.ts'
import type { KubeObject } from './object.ts'

/** What an event says about a PersistentVolumeClaim. */
export interface ClaimEvent {
  reason: string
  message: string
}

/**
 * What the volume controller says where no volume fits and nothing makes one: no class, one that does not exist, or one with a plugin
 * that Kubernetes no longer has (kubernetes, pkg/controller/volume/persistentvolume/pv_controller.go, pkg/volume/plugins.go).
 */
export const unboundForGood =
  /no persistent volumes available for this claim and no storage class is set|storageclass\S{0,100} "[^"]{1,253}" not found|no volume plugin matched name/

/** The plugin that a class names and that Kubernetes no longer has; null where a message speaks of something else. */
export const missingPlugin = (message: string): string | null =>
  /no volume plugin matched name:? (?<name>[\w./-]{1,253})/.exec(message)?.groups?.name ?? null

/** What a provisioner says of a claim that it will never provision (rancher/local-path-provisioner, provisioner.go). */
export const refusedForGood =
  /only supports? ReadWriteOnce|[Ss]elector (?:is )?not supported|access mode.{0,100} not supported/i

/**
 * Seconds, since everything was applied, after which a provisioner of which nothing is in the cluster no longer comes: one that works
 * says so within a second, and one that is installed beside the claim is there as a pod by then.
 */
export const absentProvisionerSeconds = 5

/** Reasons of events about claims that are not bound (kubernetes, pkg/controller/volume/events). */
export const claimTroubles: readonly string[] = ['FailedBinding', 'ProvisioningFailed']

/** Whether a provisioner took notice of the claim: each writes so at once (sig-storage-lib-external-provisioner, controller.go). */
const isAnswer = ({ reason, message }: ClaimEvent): boolean =>
  reason === 'Provisioning' ||
  reason === 'ProvisioningSucceeded' ||
  (reason === 'ProvisioningFailed' && !unboundForGood.test(message))

/**
 * The provisioner that the volume controller waits for, where it has not answered: the controller only writes its name to the claim.
 * null where it waits for none, or one has answered.
 *
 * @param events about the claim
 */
export function awaitedProvisioner(events: readonly ClaimEvent[]): string | null {
  const asked = events.findLast(({ reason }) => reason === 'ExternalProvisioning')
  if (asked === undefined || events.some(isAnswer)) return null
  return /external provisioner ['"](?<name>[^'"]{1,253})['"]/.exec(asked.message)?.groups?.name ?? null
}

/**
 * Whether a pod may be a provisioner: its spec has the name (as an argument, a variable or the path of a socket), or an image what
 * stands behind the slash of it (`rancher.io/local-path`, docker.io/kindest/local-path-provisioner).
 */
export function mayProvision(pod: KubeObject, provisioner: string): boolean {
  const short = provisioner.includes('/') ? provisioner.slice(provisioner.lastIndexOf('/') + 1) : ''
  return (
    JSON.stringify(pod.spec ?? {}).includes(provisioner) ||
    (short.length > 2 &&
      list(pod, 'spec', 'containers').some((container) => text(container, 'image')?.includes(short) === true))
  )
}

/** Names of the PersistentVolumeClaims that a pod uses. */
export const claimsOfPod = (pod: KubeObject): string[] =>
  list(pod, 'spec', 'volumes').flatMap((volume) => text(volume, 'persistentVolumeClaim', 'claimName') ?? [])
