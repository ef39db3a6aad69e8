import type { Evidence, LogFile } from '../evidence/evidence.ts'
import { isReady } from '../model/kubernetes/conditions.ts'
import { type KubeObject, nameOf } from '../model/kubernetes/object.ts'
import { containersOf, isDone } from '../model/kubernetes/pods.ts'
import { causeOf, type Diagnosis } from './diagnosis.ts'
import { childrenOf } from './reading/children.ts'
import { endedLately, isLogOf, logsOfPod } from './reading/container-logs.ts'
import { controllerIsDown, controllerLogs, controllerPods, leads } from './reading/controller.ts'
import { instancesOf } from './reading/kro-objects.ts'
import { podsThatMatter } from './reading/pods.ts'
import { isStarting } from './reading/steps.ts'
import { workloadOf } from './reading/workloads.ts'

/** A container's log, and what is known of the run that it is of. */
export interface FailingLog extends LogFile {
  /** How that run ended; null where it goes on, or the evidence does not say. */
  exitCode: number | null
  /** What the pod is to kro; null: a pod of a workload. */
  role: 'leader' | 'controller' | null
}

/**
 * Logs to show for a job that failed, the most informative first, one for each pod: what the cause quotes, the pods
 * that the cause is about, those of its instance, the controller's where it is down, other pods that fail; last the
 * log of a controller that works, which says what it does with RGDs and instances.
 *
 * @param limit pods at most
 */
export function logsOfFailure(diagnosis: Diagnosis, evidence: Evidence, limit: number): FailingLog[] {
  const cause = causeOf(diagnosis)
  const quoted = (cause?.evidence ?? []).flatMap(
    ({ file }) => evidence.logs.find((log) => log.file === file) ?? [],
  )
  const ofController = controllerLogs(evidence).flatMap(
    (file) => evidence.logs.find((log) => log.file === file) ?? [],
  )
  const pods = podsThatMatter(evidence).map(({ pod }) => pod)
  const failing = pods.filter((pod) => fails(evidence, pod))
  const object = cause?.object ?? null
  const logs = [
    ...quoted,
    ...(object === null ? [] : logsOf(evidence, podsOfObject(evidence, object))),
    ...(object === null ? [] : logsOf(evidence, podsOfInstance(evidence, failing, object))),
    ...(controllerIsDown(evidence) ? ofController : []),
    ...logsOf(evidence, failing),
    ...ofController,
  ].filter(({ file }) => (evidence.text(file) ?? '').trim() !== '')
  const byPod = new Map<string, LogFile>()
  for (const log of logs) {
    const pod = `${log.namespace}/${log.pod}/${log.podUid ?? ''}`
    if (!byPod.has(pod)) byPod.set(pod, log)
  }
  return [...byPod.values()].slice(0, limit).map((log) => ({ ...log, ...runOf(evidence, log) }))
}

const logsOf = (evidence: Evidence, pods: readonly KubeObject[]): LogFile[] =>
  pods.flatMap((pod) => logsOfPod(evidence, pod))

/** Whether a pod does not work now: it is not Ready and does not merely start, or a container came back from an error. */
const fails = (evidence: Evidence, pod: KubeObject): boolean =>
  !isDone(pod) &&
  ((!isReady(pod) && !isStarting(evidence, pod)) ||
    containersOf(pod).some(
      (container) => (container.last?.exitCode ?? 0) !== 0 && endedLately(evidence, container),
    ))

/**
 * The pod that an object is, or those that it made, also those of the cluster itself (kube-proxy, CoreDNS); those that
 * fail first.
 *
 * @param object `Kind/namespace/name`
 */
const podsOfObject = (evidence: Evidence, object: string): KubeObject[] =>
  evidence
    .objects('pods')
    .filter((pod) => nameOf(pod) === object || workloadOf(evidence, nameOf(pod)) === object)
    .sort((a, b) => Number(fails(evidence, b)) - Number(fails(evidence, a)))

/** Pods of the workloads that kro made for an instance. @param object `Kind/namespace/name` */
function podsOfInstance(evidence: Evidence, pods: readonly KubeObject[], object: string): KubeObject[] {
  const instance = instancesOf(evidence).find((one) => nameOf(one.object) === object)
  if (instance === undefined) return []
  const children = new Set(childrenOf(evidence, instance.object).map((child) => nameOf(child.object)))
  return pods.filter(
    (pod) => children.has(nameOf(pod)) || children.has(workloadOf(evidence, nameOf(pod)) ?? ''),
  )
}

function runOf(evidence: Evidence, log: LogFile): Pick<FailingLog, 'exitCode' | 'role'> {
  const pod = evidence.objects('pods').find((one) => isLogOf(log, one))
  if (pod === undefined) return { exitCode: null, role: null }
  const container = containersOf(pod).find(({ name }) => name === log.container)
  const ending = log.previous ? container?.last : container?.terminated
  const isController = controllerPods(evidence).includes(pod)
  return {
    exitCode: ending?.exitCode ?? null,
    role: !isController ? null : isReady(pod) && leads(evidence, pod) ? 'leader' : 'controller',
  }
}
