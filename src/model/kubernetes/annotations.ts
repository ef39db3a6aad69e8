import type { KubeObject } from './object.ts'

/** What the user applied, as JSON: `kubectl apply` without `--server-side` keeps it on the object. */
export const lastAppliedAnnotation = 'kubectl.kubernetes.io/last-applied-configuration'

/**
 * Revision of a Deployment, or of a ReplicaSet that one made: the rollout that it belongs to, from 1 on (kubernetes,
 * pkg/controller/deployment/util, RevisionAnnotation); 0 where it has none yet.
 */
export const revisionOf = ({ metadata }: KubeObject): number =>
  Number(metadata.annotations?.['deployment.kubernetes.io/revision'] ?? 0)
