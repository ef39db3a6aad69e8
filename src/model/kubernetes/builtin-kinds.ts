import { groupOf } from './api-path.ts'
import type { Kind } from './kind.ts'

/** Kinds that every API server of Kubernetes 1.32 to 1.35 serves, by apiVersion (kubernetes/kubernetes, api/discovery). */
const served: Readonly<Record<string, string>> = {
  v1: 'ConfigMap Endpoints Event LimitRange Namespace Node PersistentVolume PersistentVolumeClaim Pod PodTemplate ReplicationController ResourceQuota Secret Service ServiceAccount',
  'apps/v1': 'ControllerRevision DaemonSet Deployment ReplicaSet StatefulSet',
  'batch/v1': 'CronJob Job',
  'autoscaling/v2': 'HorizontalPodAutoscaler',
  'policy/v1': 'PodDisruptionBudget',
  'networking.k8s.io/v1': 'Ingress IngressClass NetworkPolicy',
  'rbac.authorization.k8s.io/v1': 'ClusterRole ClusterRoleBinding Role RoleBinding',
  'storage.k8s.io/v1': 'CSIDriver CSINode CSIStorageCapacity StorageClass VolumeAttachment',
  'scheduling.k8s.io/v1': 'PriorityClass',
  'node.k8s.io/v1': 'RuntimeClass',
  'coordination.k8s.io/v1': 'Lease',
  'discovery.k8s.io/v1': 'EndpointSlice',
  'events.k8s.io/v1': 'Event',
  'certificates.k8s.io/v1': 'CertificateSigningRequest',
  'admissionregistration.k8s.io/v1':
    'MutatingWebhookConfiguration ValidatingAdmissionPolicy ValidatingAdmissionPolicyBinding ValidatingWebhookConfiguration',
  'apiextensions.k8s.io/v1': 'CustomResourceDefinition',
  'apiregistration.k8s.io/v1': 'APIService',
  'flowcontrol.apiserver.k8s.io/v1': 'FlowSchema PriorityLevelConfiguration',
}

export const builtinKinds: readonly Kind[] = Object.entries(served).flatMap(([apiVersion, kinds]) =>
  kinds.split(' ').map((kind) => ({ apiVersion, kind })),
)

/** Groups of the API server itself, also those that it no longer has: a kind that is missing there cannot be installed. */
const ownGroups: ReadonlySet<string> = new Set([
  ...Object.keys(served).map((apiVersion) => groupOf(apiVersion)),
  ...[
    'extensions',
    'resource.k8s.io',
    'authentication.k8s.io',
    'authorization.k8s.io',
    'internal.apiserver.k8s.io',
  ],
])

/** Whether an apiVersion is in a group of the API server itself: no CRD brings kinds into it. */
export const isOwnGroup = (apiVersion: string): boolean => ownGroups.has(groupOf(apiVersion))

/**
 * Whether a kind that the API server does not serve can never come by a CRD, or by an API server beside it: its group is one of
 * Kubernetes' own, or it is not a name at all.
 *
 * @param kind null where only the apiVersion is known
 */
export function neverComes({ apiVersion, kind }: { apiVersion: string; kind: string | null }): boolean {
  if (/[${}]/.test(`${apiVersion} ${kind ?? ''}`)) return true
  return (
    isOwnGroup(apiVersion) &&
    !builtinKinds.some((one) => one.apiVersion === apiVersion && (kind === null || one.kind === kind))
  )
}
