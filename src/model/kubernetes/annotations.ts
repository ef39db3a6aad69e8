import type { KubeObject } from './object.ts'

/** What the user applied, as JSON: `kubectl apply` without `--server-side` keeps it on the object. */
export const lastAppliedAnnotation = 'kubectl.kubernetes.io/last-applied-configuration'

/**
 * Revision of a Deployment, or of a ReplicaSet that one made: the rollout that it belongs to, from 1 on (kubernetes,
 * pkg/controller/deployment/util, RevisionAnnotation); 0 where it has none yet.
 */
export const revisionOf = ({ metadata }: KubeObject): number =>
  Number(metadata.annotations?.['deployment.kubernetes.io/revision'] ?? 0)

/**
 * Of a static pod, in the object that the API server has of it: the uid by which the kubelet knows it (kubernetes,
 * pkg/kubelet/types/pod_update.go, ConfigHashAnnotationKey; set in pkg/kubelet/config/common.go).
 */
export const staticPodUidAnnotation = 'kubernetes.io/config.hash'
