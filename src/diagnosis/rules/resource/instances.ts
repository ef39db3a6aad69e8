import type { Evidence } from '../../../evidence/evidence.ts'
import type { Match, Rule } from '../../finding.ts'
import { conditionsOf, nameOf } from '../../reading/conditions.ts'
import { text } from '../../reading/fields.ts'
import {
  type Instance,
  inactiveRgds,
  instancesOf,
  rgdsOf,
  unsettledInstances,
} from '../../reading/kro-objects.ts'
import { instanceMessages } from '../../reading/places.ts'
import { quoteIn } from '../../reading/quotes.ts'
import { jobFailed } from '../../reading/steps.ts'
import { textRule } from '../../text-rule.ts'
import { below, definitions } from './below.ts'

const missingReference = /waiting for external reference "(?<id>[^"]+)": not found/
const suspended = /reconciliation suspended via (?<annotation>\S+) annotation/
const otherApplySet = /(?<why>(?:^.*)?resource belongs to a different ApplySet.*)/m
const rejected = /(?<![\w.])(?<child>[\w.]+ \\?"[^"\\]{1,300}\\?") is invalid: (?<why>.+)/
const kindGone = /RESTMapping failed for (?<gvk>[^:]{1,300}?(?:, Kind=\w{1,100})?): (?<why>.+)/
const withoutGraph =
  /latest issued graph revision(?: (?<revision>\d+))? (?<state>not available|is pending|failed|has unknown state.*)/
/** What other rules say more exactly: readiness, permissions, webhooks, quotas, and the patterns above. */
const toldElsewhere =
  'waiting for |is forbidden|is invalid: |different ApplySet|denied the request|failed calling webhook|exceeded quota|RESTMapping failed'
const notApplied = new RegExp(
  `^(?!.*(?:${toldElsewhere})).*(?:apply results contain errors|failed to get current state for (?<child>\\S+)): (?<why>.+)`,
)
/** What these say of an instance is exact; `ERROR` and `IN_PROGRESS` add nothing to it. */
const exact = [missingReference, suspended, otherApplySet, rejected, kindGone, withoutGraph, notApplied]

/** Objects of the kinds that kro generated. */
export const instanceRules: readonly Rule[] = [
  textRule({
    id: 'resource/external-reference-missing',
    means: 'An instance waits for an object that is not there.',
    seen: [[instanceMessages, missingReference]],
    title: '{kind} {namespace|}/{name} waits for an object that is not there (external reference {id})',
    detail: 'An externalRef of the RGD names an object that somebody else has to make.',
    fix: ['Create it before the instance, or correct name and namespace in the externalRef {id}.'],
    object: '{kind}/{namespace|-}/{name}',
  }),
  textRule({
    id: 'resource/reconciliation-suspended',
    means: 'Reconciliation of an instance is switched off by annotation.',
    seen: [[instanceMessages, suspended]],
    title: '{kind} {namespace|}/{name} is suspended by the annotation {annotation}',
    detail: 'kro leaves it as it is while the annotation is there.',
    fix: ['kubectl annotate {kind} {name} -n {namespace|default} {annotation}-'],
    object: '{kind}/{namespace|-}/{name}',
  }),
  textRule({
    id: 'resource/other-applyset',
    means: 'An object of an instance belongs to another instance.',
    seen: [[instanceMessages, otherApplySet]],
    title: '{kind} {namespace|}/{name} wants an object that belongs to another instance',
    detail: '{why}',
    fix: [
      'Derive names in the RGD from schema.metadata.name, so that two instances never make the same object.',
    ],
    object: '{kind}/{namespace|-}/{name}',
  }),
  textRule({
    id: 'resource/object-rejected',
    means: 'The API server rejects an object that an instance makes.',
    symptomOf: ['webhook/*', 'scheduling/quota-exceeded'],
    seen: [[instanceMessages, rejected]],
    title: '{kind} {namespace|}/{name} makes an object that the API server rejects: {child}: {why}',
    detail: 'The template of the RGD, with the values of this instance, is not a valid object.',
    fix: ['Correct the template in the RGD, or the values in the instance.'],
    object: '{kind}/{namespace|-}/{name}',
  }),
  textRule({
    id: 'resource/kind-gone',
    means: 'A kind that an instance makes is not served by the API server any more.',
    symptomOf: ['crd/*', 'network/*', 'host/*'],
    seen: [[instanceMessages, kindGone]],
    title: '{kind} {namespace|}/{name} makes objects of {gvk}, which the API server does not serve',
    detail:
      'Its CRD was there when kro accepted the RGD, and has been deleted since, or its version has: {why}',
    fix: [
      'kubectl api-resources; kubectl get crd   # is the kind there, in that version?',
      'Install the CRD again; kro tries the instance again by itself.',
    ],
    object: '{kind}/{namespace|-}/{name}',
  }),
  textRule({
    id: 'resource/graph-not-compiled',
    means: 'An instance waits for a revision of its RGD that is not compiled.',
    symptomOf: [...below, ...definitions],
    seen: [[instanceMessages, withoutGraph]],
    title: '{kind} {namespace|}/{name} has no graph: the latest revision {revision|} of its RGD {state}',
    detail:
      'Each change of an RGD makes a GraphRevision, which kro compiles before it touches instances. `pending` and `not available` pass ' +
      'soon after a start of the controller; `failed` stays until the RGD is corrected.',
    fix: [
      'kubectl get graphrevisions.internal.kro.run; kubectl get rgd   # which one is not verified, and why?',
      'kubectl logs -n kro-system -l app.kubernetes.io/name=kro | grep -i graphrevision',
    ],
    object: '{kind}/{namespace|-}/{name}',
  }),
  textRule({
    id: 'resource/object-not-applied',
    means: 'kro cannot read or write an object that an instance makes.',
    symptomOf: [...below, 'resource/kind-gone'],
    seen: [[instanceMessages, notApplied]],
    title: '{kind} {namespace|}/{name}: kro cannot apply {child|what it makes}: {why}',
    detail: 'The API server did not take the request; kro goes on trying.',
    fix: [
      'kubectl get {kind} {name} -n {namespace|default} -o yaml   # the whole message',
      'kubectl logs -n kro-system -l app.kubernetes.io/name=kro | grep {name}',
    ],
    object: '{kind}/{namespace|-}/{name}',
  }),
  {
    id: 'resource/deletion-stuck',
    means: 'An instance is being deleted and does not get away.',
    symptomOf: below,
    find: (evidence) =>
      jobFailed(evidence)
        ? instancesOf(evidence)
            .filter(({ object }) => object.metadata.deletionTimestamp !== undefined)
            .map((instance) => stuck(evidence, instance))
        : [],
  },
  {
    id: 'resource/instance-error',
    means: 'An instance has the state ERROR.',
    symptomOf: [...below, ...definitions, 'resource/instance-given-up'],
    find: (evidence) => unsettled(evidence, (state) => state === 'ERROR' || state === 'FAILED'),
  },
  {
    id: 'resource/instance-not-ready',
    means: 'An instance waits for what it made.',
    symptomOf: [...below, ...definitions, 'resource/instance-given-up'],
    find: (evidence) => unsettled(evidence, (state) => state === 'IN_PROGRESS'),
  },
  {
    id: 'resource/instance-ignored',
    means: 'kro has not looked at an instance.',
    symptomOf: [...below, ...definitions, 'resource/instance-given-up'],
    find: (evidence) =>
      unsettledInstances(evidence)
        .filter(({ object, state }) => state === null && object.metadata.deletionTimestamp === undefined)
        .map(({ resource, object }) => ({
          title: `${object.kind} ${where(object.metadata)} has no status: kro has not looked at it`,
          detail: `Nobody watches this kind.${orphan(evidence, object.kind)}`,
          object: nameOf(object),
          evidence: [quoteIn(evidence, resource, object, `"name": "${object.metadata.name}"`)],
          fix: [`kubectl get rgd -o wide   # is the one that declares ${object.kind} Active?`],
        })),
  },
]

/** An RGD that is gone leaves its CRD behind: instances can be made, and nobody cares. */
function orphan(evidence: Evidence, kind: string): string {
  const declaring = rgdsOf(evidence).filter((rgd) => text(rgd, 'spec', 'schema', 'kind') === kind)
  if (declaring.length === 0)
    return ' No RGD declares it: the RGD was deleted, and its CRD stayed (config.allowCRDDeletion).'
  const idle = inactiveRgds(evidence).find((rgd) => declaring.includes(rgd))
  return idle === undefined ? '' : ` The RGD ${idle.metadata.name}, which declares it, is not Active.`
}

const where = ({ namespace, name }: { namespace?: string; name: string }): string =>
  namespace === undefined ? name : `${namespace}/${name}`

function stuck(evidence: Evidence, { resource, object }: Instance): Match {
  return {
    title: `${object.kind} ${where(object.metadata)} is being deleted and does not get away`,
    detail: 'Its finalizer kro.run/finalizer is removed by kro, once everything that it made is gone.',
    object: nameOf(object),
    evidence: [quoteIn(evidence, resource, object, '"deletionTimestamp":')],
    fix: [
      `kubectl get ${object.kind.toLowerCase()} ${object.metadata.name} -o yaml   # conditions say what blocks`,
      'With kro gone for good: remove the finalizer by hand.',
    ],
  }
}

function unsettled(evidence: Evidence, matches: (state: string | null) => boolean): Match[] {
  return unsettledInstances(evidence)
    .filter(({ state, object }) => matches(state) && object.metadata.deletionTimestamp === undefined)
    .filter(({ object }) => !conditionsOf(object).some((one) => exact.some((said) => said.test(one.message))))
    .map(({ resource, object, state }) => {
      const conditions = conditionsOf(object).filter(({ status }) => status !== 'True')
      const telling = conditions.find(({ type }) => type !== 'Ready') ?? conditions[0]
      return {
        title: `${object.kind} ${where(object.metadata)} is ${state}${telling === undefined ? '' : `: ${telling.message.split('\n', 1)[0]}`}`,
        detail:
          telling === undefined
            ? 'It has no condition that says why.'
            : `The condition ${telling.type} is ${telling.status} (${telling.reason}): ${telling.message}`,
        object: nameOf(object),
        evidence: [
          telling === undefined
            ? quoteIn(evidence, resource, object, '"state":')
            : quoteIn(evidence, resource, object, JSON.stringify(telling.message).slice(1, -1)),
        ],
        fix: [
          `kubectl get ${object.kind.toLowerCase()} ${object.metadata.name}${object.metadata.namespace === undefined ? '' : ` -n ${object.metadata.namespace}`} -o yaml`,
        ],
      }
    })
}
