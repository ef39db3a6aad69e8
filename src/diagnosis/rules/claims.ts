import type { Evidence } from '../../evidence/evidence.ts'
import { list, text } from '../../model/kubernetes/fields.ts'
import { type KubeObject, nameOf } from '../../model/kubernetes/object.ts'
import { defineRule } from '../define-rule.ts'
import type { Match, Rule } from '../finding.ts'
import { advice, run } from '../fix.ts'
import { type Event, eventsOf } from '../reading/events.ts'
import { belongsToInstance, belongsToManifests } from '../reading/kro-objects.ts'
import { podsThatMatter } from '../reading/pods.ts'

/** PersistentVolumeClaims that nothing binds. */
export const claimRules: readonly Rule[] = [
  defineRule({
    id: 'scheduling/claim-unbound',
    component: 'scheduling',
    supersedes: ['scheduling/volume-claim'],
    description:
      'A PersistentVolumeClaim asks for a storage class that is not there, or for none where none is the default.',
    find: (evidence) =>
      evidence
        .objects('persistentvolumeclaims')
        .filter((claim) => text(claim, 'status', 'phase') === 'Pending' && matters(evidence, claim))
        .flatMap((claim) => {
          const event = whyUnbound(evidence, claim)
          return event === null ? [] : [unbound(claim, event)]
        }),
  }),
]

/** Claims of a StatefulSet have no owner: the pods that use them tell whose they are. */
const matters = (evidence: Evidence, claim: KubeObject): boolean =>
  claim.metadata.deletionTimestamp === undefined &&
  (belongsToInstance(evidence, claim) ||
    belongsToManifests(evidence, claim) ||
    podsThatMatter(evidence).some(
      ({ pod, severity }) =>
        severity === 'error' &&
        pod.metadata.namespace === claim.metadata.namespace &&
        list(pod, 'spec', 'volumes').some(
          (volume) => text(volume, 'persistentVolumeClaim', 'claimName') === claim.metadata.name,
        ),
    ))

/** What the volume controller says where waiting does not help (kubernetes, pkg/controller/volume/persistentvolume). */
const hopeless =
  /no persistent volumes available for this claim and no storage class is set|storageclass\S{0,100} "[^"]{1,253}" not found/

const whyUnbound = (evidence: Evidence, { kind, metadata: { name, namespace } }: KubeObject): Event | null =>
  eventsOf(evidence).findLast(
    (event) =>
      event.kind === kind &&
      event.name === name &&
      event.namespace === namespace &&
      hopeless.test(event.message),
  ) ?? null

function unbound(claim: KubeObject, { message, quote }: Event): Match {
  const { namespace, name } = claim.metadata
  const storageClass = text(claim, 'spec', 'storageClassName')
  const asks =
    storageClass === null || storageClass === ''
      ? 'names no storage class, and none is the default'
      : `asks for the storage class ${storageClass}, which is not there`
  return {
    title: `PersistentVolumeClaim ${namespace}/${name} ${asks}`,
    detail: `It stays Pending, and so does every pod that uses it: ${message}`,
    object: nameOf(claim),
    evidence: [quote],
    fix: [
      run(
        `kubectl get storageclass; kubectl describe pvc ${name} -n ${namespace}   # KinD has the class standard, which is the default`,
      ),
      advice(
        'Correct spec.storageClassName, or leave it out where a class is the default. A claim that is there has to be deleted first: the field is immutable.',
      ),
    ],
  }
}
