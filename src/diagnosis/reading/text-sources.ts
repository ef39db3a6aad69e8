import type { Evidence } from '../../evidence/evidence.ts'
import { isIn, matchIn } from '../../evidence/lines.ts'
import { rgdResource } from '../../model/kro/rgd.ts'
import { revisionOf } from '../../model/kubernetes/annotations.ts'
import { condition, conditionsOf } from '../../model/kubernetes/conditions.ts'
import { number } from '../../model/kubernetes/fields.ts'
import type { KubeObject } from '../../model/kubernetes/object.ts'
import { ownerOf } from '../../model/kubernetes/owners.ts'
import { isLogOf } from './container-logs.ts'
import { controllerIsDown, controllerLogs, kroNamespace } from './controller.ts'
import { isRemark } from './earlier-sentences.ts'
import { wordsInStep } from './failures.ts'
import { belongsToInstance, belongsToManifests, inactiveRgds, unsettledInstances } from './kro-objects.ts'
import { groupsOf, type Hit, hits, lineOf, quoteMessage } from './quotes.ts'
import { failedSteps, isStep, quoteStep } from './steps.ts'
import { brokenSystemPods, unreadyNodes } from './system.ts'

/** Where a text may stand that reports trouble which lasts until the end of the job. */
export type TextSource = (evidence: Evidence, pattern: RegExp) => Hit[]

/**
 * Logs of the steps that failed and stayed so, the first to fail first; a step without a log is looked up by its
 * message: by what tools and servers said in it.
 *
 * @param names exact names, or prefixes that end with a dot; all steps without any
 */
export function failedStepLog(...names: readonly string[]): TextSource {
  return (evidence, pattern) =>
    failedSteps(evidence)
      .filter(({ step }) => names.length === 0 || names.some((name) => isStep(step, name)))
      .flatMap((step) => {
        const found =
          step.log === null
            ? []
            : hits(evidence, [step.log], pattern, 10).filter((hit) => isObserved(evidence, hit))
        if (found.length > 0) return found
        const told = wordsInStep(evidence, step).flatMap((words) => matchIn(pattern, words) ?? [])[0]
        return told === undefined ? [] : [{ quote: quoteStep(evidence, step), groups: told.groups }]
      })
}

/** In our own logs, hints speak of what may be, and what a gate waited for may have come. */
const isObserved = (evidence: Evidence, { quote }: Hit): boolean => !isRemark(lineOf(evidence, quote))

/** The controller's log, while something that the controller answers for is wrong. */
export const controllerLog: TextSource = (evidence, pattern) =>
  kroIsInTrouble(evidence) ? hits(evidence, controllerLogs(evidence), pattern, 10) : []

/**
 * The controller's log after the last line that says that the trouble was over; the whole log where no line does.
 */
export function controllerLogAfter(healed: RegExp): TextSource {
  return (evidence, pattern) => {
    const found = controllerLog(evidence, pattern)
    const files = [...new Set(found.map(({ quote }) => quote.file))]
    const ends = evidence
      .grep(healed, files, Number.MAX_SAFE_INTEGER)
      .map(({ file, line }) => [file, line] as const)
    const lastEnd = new Map(ends)
    return found.filter(({ quote }) => (lastEnd.get(quote.file) ?? 0) <= quote.line)
  }
}

/**
 * Messages of conditions that say what is wrong now: RGDs that are not Active, instances that are not ACTIVE,
 * ReplicaSets that cannot make pods. Groups `kind`, `namespace` and `name` tell whose message it is.
 */
export const unhealthyMessages: TextSource = (evidence, pattern) => [
  ...rgdMessages(evidence, pattern),
  ...unsettledInstances(evidence).flatMap(({ resource, object }) =>
    saidBy(evidence, resource, object, pattern, 'True'),
  ),
  ...refusedReplicas(evidence, pattern),
]

/** Messages of conditions of RGDs that are not Active. */
export const rgdMessages: TextSource = (evidence, pattern) =>
  inactiveRgds(evidence).flatMap((rgd) => saidBy(evidence, rgdResource, rgd, pattern, 'True'))

/**
 * Why a ReplicaSet cannot make its pods: the condition ReplicaFailure is True while that is so. It stays True on the
 * set of an earlier rollout, which needs no pods now, or not for longer than the next one takes.
 */
export const refusedReplicas: TextSource = (evidence, pattern) =>
  evidence
    .objects('replicasets.apps')
    .filter((set) => number(set, 'spec', 'replicas') !== 0 && !isReplaced(evidence, set))
    .filter((set) => condition(set, 'ReplicaFailure')?.status === 'True' && mattersToJob(evidence, set))
    .flatMap((set) => saidBy(evidence, 'replicasets.apps', set, pattern, 'False'))

/** Whether its Deployment has gone on to a newer one. */
function isReplaced(evidence: Evidence, set: KubeObject): boolean {
  const owner = ownerOf(set)?.uid
  return (
    owner !== undefined &&
    evidence
      .objects('replicasets.apps')
      .some((other) => ownerOf(other)?.uid === owner && revisionOf(other) > revisionOf(set))
  )
}

const mattersToJob = (evidence: Evidence, set: KubeObject): boolean =>
  set.metadata.namespace === kroNamespace(evidence) ||
  belongsToInstance(evidence, set) ||
  belongsToManifests(evidence, set)

/** @param settled status of a condition that says nothing is wrong */
function saidBy(
  evidence: Evidence,
  resource: string,
  object: KubeObject,
  pattern: RegExp,
  settled: string,
): Hit[] {
  const { namespace, name } = object.metadata
  const whose = { kind: object.kind, name, ...(namespace === undefined ? {} : { namespace }) }
  const telling = conditionsOf(object).filter(
    ({ status, message }) => status !== settled && isIn(pattern, message),
  )
  // kro repeats the message of a part in `Ready`; once is enough.
  return [...new Map(telling.map(({ message }) => [message, message])).values()].map((message) => ({
    quote: quoteMessage(evidence, resource, object, message),
    groups: { ...whose, ...groupsOf(pattern, message) },
  }))
}

/** Logs, current and previous, of pods in kube-system that are not Ready now. */
export function brokenSystemLog(pod: RegExp): TextSource {
  return (evidence, pattern) => {
    const broken = brokenSystemPods(evidence, pod)
    const files = evidence.logs.filter((log) => broken.some((one) => isLogOf(log, one)))
    return hits(
      evidence,
      files.map(({ file }) => file),
      pattern,
      5,
    )
  }
}

/** What the collection of evidence could not have, and why, on a cluster that this job made. */
export const collectionGaps: TextSource = (evidence, pattern) =>
  evidence.run?.cluster === 'kind' ? hits(evidence, ['evidence/collection.json'], pattern, 3) : []

/** Texts that were taken from nodes or from the host, while the cluster itself does not do its work. */
export function machineText(name: RegExp): TextSource {
  return (evidence, pattern) =>
    clusterIsInTrouble(evidence)
      ? hits(
          evidence,
          evidence.files.filter((file) => /^evidence\/(?:nodes|host)\//.test(file) && name.test(file)),
          pattern,
          5,
        )
      : []
}

/** Whether kro fails at its work now: the controller itself, an RGD, an instance, or a gate that waits for them. */
function kroIsInTrouble(evidence: Evidence): boolean {
  const gates = ['gate.controller', 'gate.smoke', 'gate.manifests', 'kro.make']
  return (
    failedSteps(evidence).some(({ step }) => gates.some((name) => isStep(step, name))) ||
    controllerIsDown(evidence) ||
    inactiveRgds(evidence).length > 0 ||
    unsettledInstances(evidence).length > 0
  )
}

const clusterIsInTrouble = (evidence: Evidence): boolean =>
  failedSteps(evidence).length > 0 ||
  controllerIsDown(evidence) ||
  unreadyNodes(evidence).length > 0 ||
  brokenSystemPods(evidence, /^/).length > 0
