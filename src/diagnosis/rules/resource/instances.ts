import type { Evidence } from '../../../evidence/evidence.ts'
import { rgdsDeclaring } from '../../../model/kro/rgd.ts'
import { groupOf } from '../../../model/kubernetes/api-path.ts'
import { conditionsOf } from '../../../model/kubernetes/conditions.ts'
import { type KubeObject, kubectlRef, nameOf } from '../../../model/kubernetes/object.ts'
import { defineRule } from '../../define-rule.ts'
import type { Match, Rule } from '../../finding.ts'
import { run } from '../../fix.ts'
import { nestedIn } from '../../reading/children.ts'
import { where } from '../../reading/deletions.ts'
import { type Instance, inactiveRgds, rgdsOf, unsettledInstances } from '../../reading/kro-objects.ts'
import { namesIn } from '../../reading/names.ts'
import { quoteAt, quoteMessage } from '../../reading/quotes.ts'
import { reasonsOf, type Told } from '../../reading/reasons.ts'
import { stuckNested } from './deletions.ts'
import type { Failing } from './failing.ts'
import { stateOf } from './instance-state.ts'
import { instanceStories } from './instance-stories.ts'
import type { Story } from './instance-story.ts'
import { storyRule } from './story-rule.ts'

/** `apply results contain errors: …`: what the API server did not take, where no story says more. */
const notApplied =
  /(?:apply results contain errors|failed to get current state for (?<child>\S{1,600})): (?<why>[^\n]{1,2000})/
/** Readiness, and what other dimensions say more exactly: permissions, webhooks, quotas. */
const toldElsewhere =
  /waiting for |is forbidden|denied the request|denied request|failed calling webhook|exceeded quota/

/** Instances that are to be there and do not work, without those that wait for one that they made themselves. */
const failing = (evidence: Evidence): Instance[] =>
  unsettledInstances(evidence).filter(({ object }) => object.metadata.deletionTimestamp === undefined)

/** Objects of the kinds that kro generated. */
export const instanceRules: readonly Rule[] = [
  ...instanceStories.map((story) =>
    storyRule(story, (evidence) =>
      failing(evidence).flatMap((instance) => {
        const known = storyOf(evidence, instance)
        if (known?.story !== story) return []
        const about = { evidence, instance, told: known.told }
        return (story.applies?.(about) ?? true) ? [tell(story, about)] : []
      }),
    ),
  ),
  defineRule({
    id: 'resource/object-not-applied',
    component: 'instance',
    supersedes: ['resource/instance-given-up', 'resource/nested-instance'],
    description: 'kro cannot read or write an object of an instance.',
    find: (evidence) =>
      failing(evidence).flatMap((instance) => {
        const message = notAppliedBy(evidence, instance)
        return message === null ? [] : [unapplied(evidence, instance, message)]
      }),
  }),
  defineRule({
    id: 'resource/nested-instance',
    component: 'instance',
    description: 'An instance waits for another instance that it created.',
    find: (evidence) =>
      unsettledInstances(evidence).flatMap((instance) => {
        const isLeaving = instance.object.metadata.deletionTimestamp !== undefined
        const inner = isLeaving ? stuckNested(evidence, instance) : nestedTrouble(evidence, instance)
        return inner === null ? [] : [waitsFor(evidence, instance, inner)]
      }),
  }),
  defineRule({
    id: 'resource/instance-error',
    component: 'instance',
    supersedes: ['resource/nested-instance'],
    description: 'An instance has the state ERROR.',
    find: (evidence) => unsettled(evidence, (state) => state !== null && state !== 'IN_PROGRESS'),
  }),
  defineRule({
    id: 'resource/instance-not-ready',
    component: 'instance',
    supersedes: ['resource/nested-instance'],
    description: 'An instance waits for its objects to become ready.',
    find: (evidence) => unsettled(evidence, (state) => state === 'IN_PROGRESS'),
  }),
  defineRule({
    id: 'resource/instance-ignored',
    component: 'instance',
    supersedes: ['resource/nested-instance'],
    description: 'kro has not reconciled an instance.',
    find: (evidence) =>
      unsettledInstances(evidence)
        .filter(({ object, state }) => state === null && object.metadata.deletionTimestamp === undefined)
        .map(({ resource, object }) => ({
          title: `${object.kind} ${where(object.metadata)} has no status: kro has not reconciled it`,
          detail: `kro writes the status when it reconciles an object.${orphan(evidence, object)}`,
          object: nameOf(object),
          evidence: [quoteAt(evidence, resource, object)],
          fix: [run(`kubectl get rgd -o wide   # is the one that declares ${object.kind} Active?`)],
        })),
  }),
]

/** The first reason that kro gives for an instance and that there is more to say of; null where there is none. */
function storyOf(evidence: Evidence, { resource, object }: Instance): { story: Story; told: Told } | null {
  for (const told of reasonsOf(evidence, resource, object)) {
    const kind = told.refusal?.reason ?? told.kind
    const story = instanceStories.find(({ kinds }) => (kinds as readonly string[]).includes(kind))
    if (story === undefined) continue
    // A field that another instance writes comes when that one works.
    if (told.verdict === 'waits' && kind === 'field-missing' && unsettledNested(evidence, object) !== null)
      continue
    return { story, told }
  }
  return null
}

function tell(story: Story, about: Failing): Match {
  const { instance, told } = about
  return {
    title: story.title(about),
    detail: story.detail(about),
    object: nameOf(instance.object),
    evidence: [told.quote],
    fix: story.fix(about),
    ...(story.about === undefined ? {} : { about: story.about(about) }),
  }
}

/** Its message, where kro could not apply something and no rule says more. */
function notAppliedBy(evidence: Evidence, instance: Instance): string | null {
  if (storyOf(evidence, instance) !== null) return null
  const message = conditionsOf(instance.object)
    .filter(({ status }) => status !== 'True')
    .map((one) => one.message)
    .find((one) => notApplied.test(one) && !toldElsewhere.test(one))
  return message ?? null
}

function unapplied(evidence: Evidence, { resource, object }: Instance, message: string): Match {
  const { child, why = message } = notApplied.exec(message)?.groups ?? {}
  return {
    title: `${object.kind} ${where(object.metadata)}: kro cannot apply ${child ?? 'what it makes'}: ${why}`,
    detail: 'The API server did not accept the request; kro keeps retrying.',
    object: nameOf(object),
    evidence: [quoteMessage(evidence, resource, object, message)],
    fix: [
      run(`kubectl get ${kubectlRef(object)} -o yaml   # the whole message`),
      run(
        `kubectl logs -n ${namesIn(evidence).kroNamespace} -l ${namesIn(evidence).kroSelector} | grep ${object.metadata.name}`,
      ),
    ],
  }
}

/** An instance that this one made, directly or through others, and that does not work: the innermost first. */
function unsettledNested(evidence: Evidence, object: KubeObject): Instance | null {
  const names = nestedIn(evidence, object)
  if (names.size === 0) return null
  const inner = unsettledInstances(evidence).filter((one) => names.has(nameOf(one.object)))
  return (
    inner.find(
      (one) =>
        ![...nestedIn(evidence, one.object)].some((name) =>
          inner.some((other) => nameOf(other.object) === name),
        ),
    ) ??
    inner[0] ??
    null
  )
}

/** That, where nothing else is wrong with the outer one. */
const nestedTrouble = (evidence: Evidence, instance: Instance): Instance | null =>
  storyOf(evidence, instance) === null ? unsettledNested(evidence, instance.object) : null

function waitsFor(evidence: Evidence, { resource, object }: Instance, inner: Instance): Match {
  const told = reasonsOf(evidence, resource, object)[0]
  return {
    title: `${object.kind} ${where(object.metadata)} waits for ${inner.object.kind} ${where(inner.object.metadata)}, which it created and which ${inner.state === null ? 'has no status' : `is ${inner.state}`}`,
    detail: `Look at ${inner.object.kind} ${where(inner.object.metadata)}: what is wrong there keeps this one waiting${told === undefined ? '' : ` (${told.words})`}.`,
    object: nameOf(object),
    about: [nameOf(inner.object)],
    evidence: [
      told?.quote ?? quoteAt(evidence, resource, object, 'status', 'state'),
      quoteAt(evidence, inner.resource, inner.object, 'status', 'state'),
    ],
    fix: [run(`kubectl get ${kubectlRef(inner.object)} -o yaml`)],
  }
}

/** An RGD that is gone leaves its CRD behind: instances can be created, and no controller reconciles them. */
function orphan(evidence: Evidence, { apiVersion, kind }: KubeObject): string {
  const declaring = rgdsDeclaring(rgdsOf(evidence), kind, groupOf(apiVersion))
  if (declaring.length === 0)
    return ' No RGD declares it: the RGD was deleted, and its CRD stayed (config.allowCRDDeletion).'
  const idle = inactiveRgds(evidence).find((rgd) => declaring.includes(rgd))
  return idle === undefined ? '' : ` The RGD ${idle.metadata.name}, which declares it, is not Active.`
}

function unsettled(evidence: Evidence, matches: (state: string | null) => boolean): Match[] {
  return failing(evidence)
    .filter(({ state }) => matches(state))
    .filter(
      (instance) =>
        storyOf(evidence, instance) === null &&
        notAppliedBy(evidence, instance) === null &&
        nestedTrouble(evidence, instance) === null,
    )
    .map((instance) => stateOf(evidence, instance))
}
