import type { Evidence } from '../../../evidence/evidence.ts'
import { kroLabels } from '../../../model/kro/labels.ts'
import { rgdResource } from '../../../model/kro/rgd.ts'
import { conditionsOf } from '../../../model/kubernetes/conditions.ts'
import { crdResource } from '../../../model/kubernetes/crd.ts'
import { type KubeObject, kubectlRef, nameOf } from '../../../model/kubernetes/object.ts'
import { defineRule } from '../../define-rule.ts'
import type { Match, Rule } from '../../finding.ts'
import { advice, run } from '../../fix.ts'
import { type Child, childrenOf, declaredBy, nestedIn, rgdOf } from '../../reading/children.ts'
import {
  finalizersOf,
  finalizerWords,
  foreignFinalizers,
  leavingFor,
  quoteFinalizer,
  where,
} from '../../reading/deletions.ts'
import { type Instance, instancesOf } from '../../reading/kro-objects.ts'
import { quoteAt } from '../../reading/quotes.ts'
import { jobFailed } from '../../reading/steps.ts'

/** Seconds that the deletion of an instance may take before it counts: pods get 30 to end. */
const deletionSeconds = 60
/** Seconds that the controller of another finalizer may take. */
const finalizerSeconds = 10

/** Instances that are being deleted and stay. */
export const deletionRules: readonly Rule[] = [
  defineRule({
    id: 'resource/rgd-gone',
    component: 'instance',
    supersedes: ['resource/namespace-waits-for-instance'],
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
    supersedes: [
      'resource/child-deleting',
      'resource/nested-instance',
      'resource/namespace-waits-for-instance',
    ],
    description: 'An instance is stuck in Terminating.',
    find: (evidence) =>
      leaving(evidence)
        .filter((instance) => rgdOf(evidence, instance) !== null || !evidence.listed(rgdResource))
        .filter((instance) => stuckNested(evidence, instance) === null)
        .flatMap((instance) => stuck(evidence, instance)),
  }),
]

const leaving = (evidence: Evidence): Instance[] =>
  instancesOf(evidence).filter(({ object }) => object.metadata.deletionTimestamp !== undefined)

const lasts = (evidence: Evidence, object: KubeObject, seconds: number): boolean =>
  jobFailed(evidence) || (leavingFor(evidence, object) ?? 0) > seconds

function withoutRgd(evidence: Evidence, { resource, object }: Instance): Match {
  const name = declaredBy(evidence, resource)
  const rgd = name === null ? 'RGD' : `RGD ${name}`
  const crd = evidence.objects(crdResource).find(({ metadata }) => metadata.name === resource)
  return {
    title: `${object.kind} ${where(object.metadata)} is stuck in Terminating: its ${rgd} was deleted, and kro does not remove the finalizer kro.run/finalizer without it`,
    detail:
      'An RGD that is deleted takes its controller with it and leaves the CRD (config.allowCRDDeletion is false by default). The instance keeps the state that it had, and waits.',
    object: nameOf(object),
    evidence: [
      quoteAt(evidence, resource, object, 'metadata', 'deletionTimestamp'),
      ...(crd === undefined
        ? []
        : [quoteAt(evidence, crdResource, crd, 'metadata', 'labels', kroLabels.rgd)]),
    ],
    fix: [
      advice(
        `Apply the ${rgd} again: kro takes over its CRD by name and finishes the deletion. Then delete instances first, and the RGD after them.`,
      ),
      advice(
        `Last resort, leaves what it made: kubectl patch ${kubectlRef(object)} --type=json -p '[{"op":"remove","path":"/metadata/finalizers"}]'`,
      ),
    ],
  }
}

/** An instance that this one made and whose deletion does not end either: it is the one to look at. */
export function stuckNested(evidence: Evidence, { object }: Instance): Instance | null {
  const names = nestedIn(evidence, object)
  if (names.size === 0) return null
  const inner = leaving(evidence).filter(
    (one) => names.has(nameOf(one.object)) && stuck(evidence, one).length > 0,
  )
  // The innermost of them.
  return inner.find((one) => nestedIn(evidence, one.object).size === 0) ?? inner[0] ?? null
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
      evidence: [quoteAt(evidence, resource, object, 'metadata', 'deletionTimestamp')],
      fix: [
        run(`kubectl get ${kubectlRef(object)} -o yaml   # conditions say what blocks`),
        advice(
          `With kro gone for good: kubectl patch ${kubectlRef(object)} --type=json -p '[{"op":"remove","path":"/metadata/finalizers"}]'`,
        ),
      ],
    },
  ]
}

/** kro has removed its finalizer of the instance, and another is left. */
const waitsForOthers = (object: KubeObject): boolean =>
  foreignFinalizers(object).length > 0 &&
  !finalizersOf(object).some((finalizer) => finalizer.startsWith('kro.run/'))

function heldByItself(evidence: Evidence, { resource, object }: Instance): Match {
  const foreign = foreignFinalizers(object)
  return {
    title: `${object.kind} ${where(object.metadata)} is stuck in Terminating: it waits for the controller of its ${finalizerWords(foreign)}`,
    detail:
      'kro has deleted what it made and removed its own finalizer. The one that is left was set by another controller, which also removes it.',
    object: nameOf(object),
    evidence: [
      quoteFinalizer(evidence, resource, object),
      quoteAt(evidence, resource, object, 'metadata', 'deletionTimestamp'),
    ],
    fix: [
      advice(`Start the controller that serves ${foreign.join(', ')}, or look why it does not finish.`),
      advice(
        `Last resort, may leave something behind outside of the cluster: kubectl patch ${kubectlRef(object)} --type=json -p '[{"op":"remove","path":"/metadata/finalizers"}]'`,
      ),
    ],
  }
}

function heldBy(evidence: Evidence, { resource, object }: Instance, held: readonly Child[]): Match {
  const first = held[0]?.object ?? object
  const foreign = foreignFinalizers(first)
  return {
    title: `${object.kind} ${where(object.metadata)} is stuck in Terminating: it waits for ${first.kind} ${where(first.metadata)}, which has the ${finalizerWords(foreign)}`,
    detail: `kro deletes what an instance made before it lets the instance go. ${held
      .slice(0, 10)
      .map(
        (child) =>
          `${child.object.kind} ${where(child.object.metadata)} is deleted once its controller removes ${finalizersOf(child.object).join(', ')}`,
      )
      .join('; ')}. That controller is not there, or cannot delete what the object stands for.`,
    object: nameOf(object),
    evidence: [
      ...held.slice(0, 3).map((child) => quoteFinalizer(evidence, child.resource, child.object)),
      quoteAt(evidence, resource, object, 'metadata', 'deletionTimestamp'),
    ],
    fix: [
      run(`kubectl describe ${kubectlRef(first)}   # what its controller says; is that controller running?`),
      advice(
        `Last resort, may leave something behind outside of the cluster: kubectl patch ${kubectlRef(first)} --type=json -p '[{"op":"remove","path":"/metadata/finalizers"}]'`,
      ),
    ],
  }
}
