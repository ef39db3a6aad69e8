import type { Evidence } from '../../evidence/evidence.ts'
import { isTerminating, type NamespaceWait, namespaceWait } from '../../model/kubernetes/namespace.ts'
import type { KubeObject } from '../../model/kubernetes/object.ts'
import { kroNamespace } from './controller.ts'
import { foreignFinalizers, isForeign, leavingFor } from './deletions.ts'
import { instancesOf } from './kro-objects.ts'
import { memoize } from './memoize.ts'
import { refusalsNow } from './refusals.ts'
import { jobFailed } from './steps.ts'

/** Seconds that the controller of a finalizer may take, and that an API may not answer. */
const shortSeconds = 10
/** Seconds that the content of a namespace may take: pods get 30 to end. */
const longSeconds = 60

/** A namespace that does not go away, and what is left in it. */
export interface StayingNamespace {
  namespace: KubeObject
  wait: NamespaceWait
  /** Objects in it that are being deleted and have a finalizer of another controller. */
  held: readonly { resource: string; object: KubeObject }[]
}

/** Namespaces that this job has to do with and whose deletion takes longer than it should. */
export const stayingNamespaces = memoize((evidence): StayingNamespace[] =>
  evidence
    .objects('namespaces')
    .filter((namespace) => isTerminating(namespace) && matters(evidence, namespace.metadata.name))
    .map((namespace) => ({
      namespace,
      wait: namespaceWait(namespace),
      held: heldIn(evidence, namespace.metadata.name),
    }))
    .filter((one) => {
      const seconds = leavingFor(evidence, one.namespace)
      if (seconds === null) return jobFailed(evidence)
      return seconds > (isHeld(one) ? shortSeconds : longSeconds)
    }),
)

const isHeld = ({ namespace, wait, held }: StayingNamespace): boolean =>
  held.length > 0 ||
  wait.discovery !== null ||
  wait.deletion !== null ||
  wait.finalizers.some(isForeign) ||
  foreignFinalizers(namespace).length > 0

function heldIn(evidence: Evidence, name: string): StayingNamespace['held'] {
  return evidence.resources.flatMap((resource) =>
    evidence
      .objects(resource)
      .filter(
        (object) =>
          object.metadata.namespace === name &&
          object.metadata.deletionTimestamp !== undefined &&
          foreignFinalizers(object).length > 0,
      )
      .map((object) => ({ resource, object })),
  )
}

/** In a cluster of this job all do; else kro's, those of instances and manifests, and those in which something is refused. */
function matters(evidence: Evidence, name: string): boolean {
  const { run } = evidence
  return (
    run?.cluster === 'kind' ||
    name === kroNamespace(evidence) ||
    instancesOf(evidence).some(({ object }) => object.metadata.namespace === name) ||
    (run?.manifests ?? []).some(({ object }) => object.split('/')[1] === name) ||
    refusalsNow(evidence).some(
      ({ refusal: { reason, by } }) => reason === 'namespace-terminating' && by === name,
    )
  )
}
