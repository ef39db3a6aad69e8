import type { Evidence } from '../../../evidence/evidence.ts'
import { rgdResource } from '../../../model/kro/rgd.ts'
import { conditionsOf } from '../../../model/kubernetes/conditions.ts'
import { crdResource } from '../../../model/kubernetes/crd.ts'
import { type KubeObject, nameOf } from '../../../model/kubernetes/object.ts'
import { defineRule } from '../../define-rule.ts'
import type { Match, Rule } from '../../finding.ts'
import { type Child, childrenOf, declaredBy, rgdOf } from '../../reading/children.ts'
import { type Instance, instancesOf } from '../../reading/kro-objects.ts'
import { quoteIn } from '../../reading/quotes.ts'
import { collectedAt, jobFailed } from '../../reading/steps.ts'

/** Seconds that the deletion of an instance may take before it counts: pods get 30 to end. */
const deletionSeconds = 60
/** Seconds that the controller of another finalizer may take. */
const finalizerSeconds = 10

/** Finalizers that Kubernetes and kro serve themselves, within seconds. */
const ownFinalizers =
  /^(?:kro\.run\/|foregroundDeletion$|orphan$|kubernetes(?:\.io\/(?:pvc|pv)-protection)?$|batch\.kubernetes\.io\/)/

/** Instances that are being deleted and stay. */
export const deletionRules: readonly Rule[] = [
  defineRule({
    id: 'resource/rgd-gone',
    component: 'instance',
    description: 'An instance is stuck in Terminating because its RGD was deleted.',
    find: (evidence) =>
      evidence.listed(rgdResource)
        ? leaving(evidence)
            .filter((instance) => rgdOf(evidence, instance) === null)
            .map((instance) => withoutRgd(evidence, instance))
        : [],
  }),
  defineRule({
    id: 'resource/deletion-stuck',
    component: 'instance',
    supersedes: ['resource/child-deleting'],
    description: 'An instance is stuck in Terminating.',
    find: (evidence) =>
      leaving(evidence)
        .filter((instance) => rgdOf(evidence, instance) !== null || !evidence.listed(rgdResource))
        .flatMap((instance) => stuck(evidence, instance)),
  }),
]

const leaving = (evidence: Evidence): Instance[] =>
  instancesOf(evidence).filter(({ object }) => object.metadata.deletionTimestamp !== undefined)

const where = ({ namespace, name }: { namespace?: string; name: string }): string =>
  namespace === undefined ? name : `${namespace}/${name}`

const ref = ({ kind, metadata: { namespace, name } }: KubeObject): string =>
  `${kind.toLowerCase()} ${name}${namespace === undefined ? '' : ` -n ${namespace}`}`

const finalizersOf = ({ metadata: { finalizers } }: KubeObject): string[] =>
  Array.isArray(finalizers) ? finalizers.filter((one) => typeof one === 'string') : []

/** Seconds since its deletion was requested; null where the evidence has no time. */
function leavingFor(evidence: Evidence, { metadata }: KubeObject): number | null {
  const now = collectedAt(evidence)
  const asked = Date.parse(metadata.deletionTimestamp ?? '')
  return now === null || Number.isNaN(asked) ? null : (now - asked) / 1000
}

const lasts = (evidence: Evidence, object: KubeObject, seconds: number): boolean =>
  jobFailed(evidence) || (leavingFor(evidence, object) ?? 0) > seconds

function withoutRgd(evidence: Evidence, { resource, object }: Instance): Match {
  const rgd = declaredBy(evidence, resource)
  const crd = evidence.objects(crdResource).find(({ metadata }) => metadata.name === resource)
  return {
    title: `${object.kind} ${where(object.metadata)} is stuck in Terminating: its RGD ${rgd ?? ''} was deleted, and kro does not remove the finalizer kro.run/finalizer without it`,
    detail:
      'An RGD that is deleted takes its controller with it and leaves the CRD (config.allowCRDDeletion is false by default). The instance keeps the state that it had, and waits.',
    object: nameOf(object),
    evidence: [
      quoteIn(evidence, resource, object, '"deletionTimestamp":'),
      ...(crd === undefined
        ? []
        : [quoteIn(evidence, crdResource, crd, '"kro.run/resource-graph-definition-name"')]),
    ],
    fix: [
      `Apply the RGD ${rgd ?? ''} again: kro takes over its CRD by name and finishes the deletion. Then delete instances first, and the RGD after them.`,
      `Last resort, leaves what it made: kubectl patch ${ref(object)} --type=json -p '[{"op":"remove","path":"/metadata/finalizers"}]'`,
    ],
  }
}

function stuck(evidence: Evidence, instance: Instance): Match[] {
  const { resource, object } = instance
  const children = childrenOf(evidence, object)
  const held = children.filter(
    (child) =>
      child.object.metadata.deletionTimestamp !== undefined &&
      foreignFinalizers(child.object).length > 0 &&
      lasts(evidence, child.object, finalizerSeconds),
  )
  if (held.length > 0) return [heldBy(evidence, instance, held)]
  if (waitsForOthers(object) && lasts(evidence, object, finalizerSeconds))
    return [heldByItself(evidence, instance)]
  if (!lasts(evidence, object, deletionSeconds)) return []
  const blocked = conditionsOf(object).find(({ message }) => message.startsWith('deletion blocked: '))
  const left = children.map((child) => `${child.object.kind} ${where(child.object.metadata)}`)
  return [
    {
      title: `${object.kind} ${where(object.metadata)} is stuck in Terminating${blocked === undefined ? (left[0] === undefined ? '' : `: ${left[0]} is still there`) : `: ${blocked.message.slice('deletion blocked: '.length)}`}`,
      detail: `Its finalizer kro.run/finalizer is removed by kro, once everything that it made is gone.${left.length === 0 ? '' : ` Still there: ${left.slice(0, 10).join(', ')}.`}`,
      object: nameOf(object),
      evidence: [quoteIn(evidence, resource, object, '"deletionTimestamp":')],
      fix: [
        `kubectl get ${ref(object)} -o yaml   # conditions say what blocks`,
        `With kro gone for good: kubectl patch ${ref(object)} --type=json -p '[{"op":"remove","path":"/metadata/finalizers"}]'`,
      ],
    },
  ]
}

const foreignFinalizers = (object: KubeObject): string[] =>
  finalizersOf(object).filter((finalizer) => !ownFinalizers.test(finalizer))

/** kro has removed its finalizer of the instance, and another is left. */
const waitsForOthers = (object: KubeObject): boolean =>
  foreignFinalizers(object).length > 0 &&
  !finalizersOf(object).some((finalizer) => finalizer.startsWith('kro.run/'))

function heldByItself(evidence: Evidence, { resource, object }: Instance): Match {
  const foreign = foreignFinalizers(object)
  return {
    title: `${object.kind} ${where(object.metadata)} is stuck in Terminating: it waits for the controller of its finalizer ${foreign.join(', ')}`,
    detail:
      'kro has deleted what it made and removed its own finalizer. The one that is left was set by another controller, which also removes it.',
    object: nameOf(object),
    evidence: [
      quoteIn(evidence, resource, object, `"${foreign[0]}"`),
      quoteIn(evidence, resource, object, '"deletionTimestamp":'),
    ],
    fix: [
      `Start the controller that serves ${foreign.join(', ')}, or look why it does not finish.`,
      `Last resort, may leave something behind outside of the cluster: kubectl patch ${ref(object)} --type=json -p '[{"op":"remove","path":"/metadata/finalizers"}]'`,
    ],
  }
}

function heldBy(evidence: Evidence, { resource, object }: Instance, held: readonly Child[]): Match {
  const first = held[0]?.object ?? object
  const foreign = foreignFinalizers(first)
  return {
    title: `${object.kind} ${where(object.metadata)} is stuck in Terminating: it waits for ${first.kind} ${where(first.metadata)}, which has the finalizer ${foreign.join(', ')}`,
    detail: `kro deletes what an instance made before it lets the instance go. ${held
      .slice(0, 10)
      .map(
        (child) =>
          `${child.object.kind} ${where(child.object.metadata)} is deleted once its controller removes ${finalizersOf(child.object).join(', ')}`,
      )
      .join('; ')}. That controller is not there, or cannot delete what the object stands for.`,
    object: nameOf(object),
    evidence: [
      ...held.slice(0, 3).map((child) => quoteIn(evidence, child.resource, child.object, `"${foreign[0]}"`)),
      quoteIn(evidence, resource, object, '"deletionTimestamp":'),
    ],
    fix: [
      `kubectl describe ${ref(first)}   # what its controller says; is that controller running?`,
      `Last resort, may leave something behind outside of the cluster: kubectl patch ${ref(first)} --type=json -p '[{"op":"remove","path":"/metadata/finalizers"}]'`,
    ],
  }
}
