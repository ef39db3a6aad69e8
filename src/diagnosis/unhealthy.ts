import type { Evidence } from '../evidence/evidence.ts'
import { condition, conditionsOf, isReady } from '../model/kubernetes/conditions.ts'
import { crdResource } from '../model/kubernetes/crd.ts'
import { number, text } from '../model/kubernetes/fields.ts'
import { type KubeObject, nameOf } from '../model/kubernetes/object.ts'
import { containersOf, isDone } from '../model/kubernetes/pods.ts'
import { selects } from '../model/kubernetes/selectors.ts'
import { inactiveRgds, unsettledInstances } from './reading/kro-objects.ts'
import { isStarting } from './reading/steps.ts'

/** An object that is not as it should be at the end, whether or not that explains anything. */
export interface Unhealthy {
  object: string
  state: string
  why: string
}

/** What is not as it should be, from the nodes upwards. */
export function unhealthyObjects(evidence: Evidence): Unhealthy[] {
  return [
    ...evidence.objects('nodes').flatMap(node),
    ...evidence.objects('apiservices.apiregistration.k8s.io').flatMap(unlessTrue('Available')),
    ...evidence.objects(crdResource).flatMap(unlessTrue('Established')),
    ...evidence.objects('daemonsets.apps').flatMap(daemonSet),
    ...['deployments.apps', 'statefulsets.apps'].flatMap((resource) =>
      evidence
        .objects(resource)
        .filter((object) => !onlyStarts(evidence, object))
        .flatMap(replicated),
    ),
    ...evidence
      .objects('pods')
      .filter((object) => !isStarting(evidence, object))
      .flatMap(pod),
    ...inactiveRgds(evidence).map((rgd) => ({
      object: nameOf(rgd),
      state: text(rgd, 'status', 'state') ?? 'no status',
      why: whyNot(rgd),
    })),
    ...unsettledInstances(evidence).map(({ object, state }) => ({
      object: nameOf(object),
      state: state ?? 'no status',
      why: whyNot(object),
    })),
  ]
}

function node(object: KubeObject): Unhealthy[] {
  const ready = condition(object, 'Ready')
  const pressures = conditionsOf(object).filter(({ type, status }) => type !== 'Ready' && status === 'True')
  if (ready?.status === 'True' && pressures.length === 0) return []
  const first = ready?.status === 'True' ? pressures[0] : ready
  return [
    {
      object: nameOf(object),
      state: ready?.status === 'True' ? (first?.type ?? '') : 'NotReady',
      why: first?.message ?? '',
    },
  ]
}

const unlessTrue =
  (type: string) =>
  (object: KubeObject): Unhealthy[] => {
    const found = condition(object, type)
    return found === null || found.status === 'True'
      ? []
      : [{ object: nameOf(object), state: `not ${type}`, why: found.message || found.reason }]
  }

function daemonSet(object: KubeObject): Unhealthy[] {
  const wanted = number(object, 'status', 'desiredNumberScheduled') ?? 0
  const ready = number(object, 'status', 'numberReady') ?? 0
  return ready >= wanted
    ? []
    : [{ object: nameOf(object), state: `${ready}/${wanted} ready`, why: whyNot(object) }]
}

/** Too few replicas, because some of them have only just been started. */
const onlyStarts = (evidence: Evidence, { metadata, spec }: KubeObject): boolean => {
  const own = evidence
    .objects('pods')
    .filter((pod) => pod.metadata.namespace === metadata.namespace)
    .filter((pod) => selects(spec?.selector, pod.metadata.labels))
  return own.length > 0 && own.some((pod) => isStarting(evidence, pod))
}

function replicated(object: KubeObject): Unhealthy[] {
  const wanted = number(object, 'spec', 'replicas') ?? 1
  const ready = number(object, 'status', 'readyReplicas') ?? 0
  return ready >= wanted
    ? []
    : [{ object: nameOf(object), state: `${ready}/${wanted} ready`, why: whyNot(object) }]
}

function pod(object: KubeObject): Unhealthy[] {
  if (isDone(object) || isReady(object)) return []
  const containers = containersOf(object)
  const stuck = containers.find(({ waiting }) => waiting !== null && waiting.reason !== 'ContainerCreating')
  const ended = containers.find(({ terminated }) => terminated !== null && terminated.exitCode !== 0)
  const scheduled = condition(object, 'PodScheduled')
  const unscheduled = scheduled?.status === 'False' ? scheduled.message : null
  return [
    {
      object: nameOf(object),
      state:
        stuck?.waiting?.reason ??
        ended?.terminated?.reason ??
        text(object, 'status', 'reason') ??
        text(object, 'status', 'phase') ??
        'Unknown',
      why: stuck?.waiting?.message || unscheduled || whyNot(object),
    },
  ]
}

/** Message of the first condition that is not True. */
function whyNot(object: KubeObject): string {
  const found = conditionsOf(object)
    .filter(({ type, status }) => (status !== 'True') !== (type === 'ReplicaFailure'))
    .sort((a, b) => Number(a.type === 'Ready') - Number(b.type === 'Ready'))[0]
  return found === undefined ? '' : found.message || found.reason
}
