import type { Evidence } from '../../../evidence/evidence.ts'
import { closest } from '../../../model/closest.ts'
import { claimsOfPod } from '../../../model/kubernetes/claims.ts'
import { text, texts } from '../../../model/kubernetes/fields.ts'
import { type KubeObject, nameOf } from '../../../model/kubernetes/object.ts'
import { defineRule } from '../../define-rule.ts'
import type { Match, Rule } from '../../finding.ts'
import { advice, type Fix, run } from '../../fix.ts'
import { claimsBeside, type Unbound, unboundOf, whyUnbound } from '../../reading/claims.ts'
import { belongsToInstance, belongsToManifests } from '../../reading/kro-objects.ts'
import { namesIn } from '../../reading/names.ts'
import { podsThatMatter } from '../../reading/pods.ts'
import { quoteAt } from '../../reading/quotes.ts'

/** PersistentVolumeClaims that nothing binds. */
export const claimRules: readonly Rule[] = [
  defineRule({
    id: 'scheduling/claim-unbound',
    component: 'scheduling',
    supersedes: ['scheduling/volume-claim'],
    description:
      'A PersistentVolumeClaim asks for a storage class that is not there or whose provisioner is not in the cluster, for none where none is the default, or for what the provisioner does not make.',
    find: (evidence) =>
      evidence
        .objects('persistentvolumeclaims')
        .filter((claim) => matters(evidence, claim))
        .flatMap((claim) => {
          const unbound = whyUnbound(evidence, claim)
          return unbound === null ? [] : [matchOf(evidence, unbound)]
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
        claimsOfPod(pod).includes(claim.metadata.name),
    ))

function matchOf(evidence: Evidence, unbound: Unbound): Match {
  const { claim, event } = unbound
  const { namespace, name } = claim.metadata
  const [title, ...more] = storyOf(unbound)
  const users = podsThatMatter(evidence).flatMap(({ pod }) =>
    pod.metadata.namespace === namespace && claimsOfPod(pod).includes(name) ? [nameOf(pod)] : [],
  )
  const owner = classOf(evidence, claim)
  return {
    title: `PersistentVolumeClaim ${namespace}/${name} ${title}`,
    detail: [`It stays Pending, and so does every pod that uses it: ${event.message}`, ...more].join(' '),
    object: nameOf(claim),
    ...(users.length === 0 ? {} : { about: users }),
    evidence: [
      event.quote,
      ...(owner === undefined || unbound.why !== 'provisioner-silent'
        ? []
        : [quoteAt(evidence, classes, owner, 'provisioner')]),
    ],
    fix: fixesOf(evidence, unbound),
  }
}

const classes = 'storageclasses.storage.k8s.io'
/** Of the class `standard`, which kind makes in every cluster (kind, pkg/build/nodeimage/const_storage.go). */
const localProvisioner = 'rancher.io/local-path'

const classNameOf = (claim: KubeObject): string => text(claim, 'spec', 'storageClassName') ?? ''

const classOf = (evidence: Evidence, claim: KubeObject): KubeObject | undefined =>
  evidence.objects(classes).find(({ metadata }) => metadata.name === classNameOf(claim))

function storyOf(unbound: Unbound): [title: string, ...more: string[]] {
  const name = classNameOf(unbound.claim)
  switch (unbound.why) {
    case 'no-class':
      return ['names no storage class, and none is the default']
    case 'class-missing':
      return [`asks for the storage class ${name}, which is not there`]
    case 'refused':
      return [
        `gets no volume${name === '' ? '' : ` of the storage class ${name}`}: ${unbound.event.message.replace(/^failed to provision volume with StorageClass "[^"]{1,253}": /, '')}`,
      ]
    default:
      return [
        `asks for the storage class${name === '' ? '' : ` ${name}`}, whose provisioner ${unbound.provisioner} ${unbound.isThere ? 'does not answer' : 'is not in the cluster'}`,
        ...(unbound.isThere
          ? ['It is registered, or a pod of it is there; it has written no event about the claim.']
          : [
              'The volume controller leaves the claim to that provisioner, and nothing else makes the volume.',
            ]),
      ]
  }
}

function fixesOf(evidence: Evidence, unbound: Unbound): Fix[] {
  const { claim } = unbound
  const { name, namespace } = claim.metadata
  const storageClass = classNameOf(claim)
  const look = run(
    `kubectl get storageclass; kubectl describe pvc ${name} -n ${namespace}   # KinD has the class standard, which is the default`,
  )
  const correct = advice(
    'Correct spec.storageClassName, or leave it out where a class is the default. A claim that is there has to be deleted first: the field is immutable.',
  )
  switch (unbound.why) {
    case 'refused':
      return [
        ...(texts(claim, 'spec', 'accessModes').some((mode) => mode.endsWith('Many'))
          ? [
              advice(
                `The provisioner of KinD (${localProvisioner}) makes volumes for one node: ask for accessModes ReadWriteOnce in this cluster.`,
              ),
            ]
          : []),
        run(`kubectl describe pvc ${name} -n ${namespace}   # what the provisioner says`),
      ]
    case 'provisioner-silent':
      return unbound.isThere
        ? [
            run(
              `kubectl get pods -A | grep -i -e provision -e csi; kubectl describe pvc ${name} -n ${namespace}   # is the provisioner running?`,
            ),
          ]
        : unbound.provisioner === localProvisioner
          ? [
              run(
                'kubectl get deployment,pods -n local-path-storage   # where kind installs it with the cluster; the node image of this one may lack it',
              ),
            ]
          : [
              ...localClass(evidence, storageClass, true),
              advice(
                `Or ask for another class (KinD has standard, the default, of the provisioner ${localProvisioner}), or install ${unbound.provisioner} with \`prerequisites\`.`,
              ),
              run(
                `kubectl get storageclass,csidriver; kubectl describe pvc ${name} -n ${namespace}   # which provisioners there are`,
              ),
            ]
    case 'class-missing': {
      const meant = closest(
        storageClass,
        evidence.objects(classes).map(({ metadata }) => metadata.name),
      )
      return [
        ...(meant === null
          ? localClass(evidence, storageClass, false)
          : [advice(`Did you mean the storage class ${meant}?`)]),
        look,
        correct,
      ]
    }
    default:
      return [look, correct]
  }
}

/** Where a cluster of kind stands for the real one: its provisioner under the name of the class. It wants to know the node first. */
function localClass(evidence: Evidence, name: string, isThere: boolean): Fix[] {
  if (namesIn(evidence).cluster === null || name === '') return []
  return [
    run(
      [
        ...(isThere
          ? [`kubectl delete storageclass ${name}   # the provisioner of a class cannot be changed`]
          : []),
        'kubectl apply -f - <<EOF',
        'apiVersion: storage.k8s.io/v1',
        'kind: StorageClass',
        `metadata: { name: ${name} }`,
        `provisioner: ${localProvisioner}`,
        'volumeBindingMode: WaitForFirstConsumer',
        'EOF',
      ].join('\n'),
    ),
    advice(
      `For every run: give that StorageClass to \`prerequisites\`${isThere ? `, and leave out of \`manifests\` the one with another provisioner` : ''}.`,
    ),
  ]
}

const notFound = /persistentvolumeclaim "(?<claim>[^"]{1,253})" not found/

/** What the scheduler says of a pod whose claim is not there, or is not bound. */
export const waitsForClaim = new RegExp(`${notFound.source}|unbound immediate PersistentVolumeClaims`)

/** Title and fixes for a pod of which the scheduler says so. @param pod as it is called in the title */
export function claimObstacle(
  evidence: Evidence,
  pod: KubeObject,
  message: string,
): { title: string; fix: Fix[] } {
  const called = `Pod ${pod.metadata.namespace}/${pod.metadata.name} cannot be scheduled`
  const { namespace } = pod.metadata
  const look = run(`kubectl get pvc -n ${namespace}; kubectl get storageclass`)
  const missing = notFound.exec(message)?.groups?.claim
  if (missing !== undefined) {
    const meant = closest(
      missing,
      claimsBeside(evidence, pod).map(({ metadata }) => metadata.name),
    )
    return {
      title: `${called}: its PersistentVolumeClaim ${missing} does not exist`,
      fix: [
        ...(meant === null ? [] : [advice(`Did you mean the claim ${meant}?`)]),
        run(`kubectl get pvc -n ${namespace}   # the claims that there are`),
        advice(
          `Create the claim ${missing} in the namespace ${namespace}, or correct claimName in the pod template.`,
        ),
      ],
    }
  }
  const names = unboundOf(evidence, pod).map(({ metadata }) => metadata.name)
  return {
    title: `${called}: ${names.length === 0 ? 'a PersistentVolumeClaim of it is' : `its PersistentVolumeClaim ${names.join(', ')} is`} not bound`,
    fix: [
      look,
      advice('A claim is bound by a StorageClass with a provisioner that runs; KinD has `standard`.'),
    ],
  }
}
