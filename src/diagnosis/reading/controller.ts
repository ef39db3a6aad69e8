import type { Evidence } from '../../evidence/evidence.ts'
import {
  accountName,
  electsLeader,
  findDeployment,
  findPods,
  holds,
  leaseName,
  readLease,
} from '../../model/kro/controller.ts'
import { isReady } from '../../model/kubernetes/conditions.ts'
import { number } from '../../model/kubernetes/fields.ts'
import type { KubeObject } from '../../model/kubernetes/object.ts'
import { type Container, containersOf, isDone } from '../../model/kubernetes/pods.ts'
import { endedLately, isLogOf, logsOfPod } from './container-logs.ts'
import { collectedAt, isStarting } from './steps.ts'

/** From here on it is a loop, also while the container runs for a moment. */
const manyRestarts = 3
/** Seconds that a lease may be older than its own duration: clocks differ, and collecting takes its time. */
const leaseSlackSeconds = 30

export const kroNamespace = (evidence: Evidence): string => evidence.run?.namespace ?? 'kro-system'

/** kro's Deployment; null where there is none or deployments were not listed. */
export const controllerDeployment = (evidence: Evidence): KubeObject | null =>
  findDeployment(evidence.objects('deployments.apps'), kroNamespace(evidence))

/** The controller's pods, without those that are going away. */
export const controllerPods = (evidence: Evidence): KubeObject[] =>
  findPods(evidence.objects('pods'), kroNamespace(evidence), controllerDeployment(evidence)).filter(
    ({ metadata }) => metadata.deletionTimestamp === undefined,
  )

/**
 * A sentence for readers who look at pods first: that the controller's is Ready although kro does not work. Empty where the
 * evidence does not show such a pod.
 */
export const readyAllTheSame = (evidence: Evidence): string =>
  controllerPods(evidence).some((pod) => isReady(pod))
    ? 'Its pod is Ready anyway: the probes ask only whether the process answers.'
    : ''

/** ServiceAccount that the controller runs as, in kro's namespace. */
export const controllerAccount = (evidence: Evidence): string =>
  evidence.access?.serviceAccount.name ??
  accountName(controllerDeployment(evidence), controllerPods(evidence))

/**
 * Logs of the controller that are about now: of the containers that run, and of the run before where the container is
 * down or came back only a moment ago. A crash that was overcome long ago is history.
 *
 * Pods that are not Ready come first: beside the new pod of a rollout that fails, the old one goes on well. Then the
 * pod that leads: the log of a standby says only that it waits for the lease. Within a pod, what failed comes first.
 */
export function controllerLogs(evidence: Evidence): string[] {
  const pods = controllerPods(evidence)
  const order = [...pods]
    .sort((a, b) => urgency(evidence, a) - urgency(evidence, b))
    .flatMap((pod) => logsOfPod(evidence, pod))
  return evidence.logs
    .filter((log) => {
      const { namespace, pod, container, previous } = log
      if (namespace !== kroNamespace(evidence)) return false
      const owner = pods.find((one) => isLogOf(log, one))
      if (owner === undefined) return pods.length === 0 && /kro/.test(pod)
      const state = containersOf(owner).find(({ name }) => name === container)
      if (!previous || state === undefined) return !previous
      return !state.running || isFresh(evidence, state)
    })
    .sort((a, b) => order.indexOf(a) - order.indexOf(b))
    .map(({ file }) => file)
}

/** 0: a pod that fails; 1: the one that leads; 2: one that waits for the lease, or only starts. */
function urgency(evidence: Evidence, pod: KubeObject): 0 | 1 | 2 {
  if (!isReady(pod) && !isStarting(evidence, pod)) return 0
  return leads(evidence, pod) ? 1 : 2
}

/** Whether a pod of the controller holds its lease, be it fresh or not. */
export function leads(evidence: Evidence, pod: KubeObject): boolean {
  const lease = controllerLease(evidence)
  return lease !== null && holds(pod, readLease(lease))
}

/**
 * Whether a container that runs again came back from a fault that may still be there: it ended a moment ago, and
 * either no pod leads since, or it has ended again and again.
 */
function isFresh(evidence: Evidence, container: Container): boolean {
  return (
    endedLately(evidence, container) &&
    (leaseState(evidence) !== 'held' || container.restarts >= manyRestarts)
  )
}

/**
 * `held`: a controller renewed it in time; `lost`: no pod did, or one that is not of the controller; null: this evidence does
 * not show it.
 */
export function leaseState(evidence: Evidence): 'held' | 'lost' | null {
  const object = controllerLease(evidence)
  if (!electsLeader(controllerDeployment(evidence))) return null
  if (object === null) return evidence.listed('leases.coordination.k8s.io') ? 'lost' : null
  const { holder, renewedAt, seconds } = readLease(object)
  const now = collectedAt(evidence)
  if (holder === '' || leaseIsForeign(evidence)) return 'lost'
  if (now === null || renewedAt === null) return null
  return now - renewedAt > (seconds + leaseSlackSeconds) * 1000 ? 'lost' : 'held'
}

/** Whether the holder is none of the controller's pods, which all had the time to take over from one that ended. */
export function leaseIsForeign(evidence: Evidence): boolean {
  const pods = controllerPods(evidence)
  const object = controllerLease(evidence)
  if (object === null) return false
  const lease = readLease(object)
  // The pod that held it is gone, and no pod will come that takes over.
  if (lease.holder !== '' && pods.length === 0) return isScaledToZero(evidence)
  return lease.holder !== '' && !pods.some((pod) => holds(pod, lease) || isStarting(evidence, pod))
}

/** Whether no controller is wanted at all: `kubectl scale --replicas=0`. */
export const isScaledToZero = (evidence: Evidence): boolean =>
  number(controllerDeployment(evidence), 'spec', 'replicas') === 0

export function controllerLease(evidence: Evidence): KubeObject | null {
  return (
    evidence
      .objects('leases.coordination.k8s.io')
      .find(({ metadata }) => metadata.name === leaseName && metadata.namespace === kroNamespace(evidence)) ??
    null
  )
}

/** Whether the controller is not what it should be now: no Ready pod, or a lease that no pod renews. */
export function controllerIsDown(evidence: Evidence): boolean {
  const pods = controllerPods(evidence).filter((pod) => !isDone(pod))
  const wanted = number(controllerDeployment(evidence), 'spec', 'replicas') ?? 1
  const ready = pods.filter((pod) => isReady(pod) || isStarting(evidence, pod))
  const known = evidence.listed('pods') && evidence.listed('deployments.apps')
  const lacks = known && controllerDeployment(evidence) !== null && ready.length < wanted
  return (
    lacks ||
    isScaledToZero(evidence) ||
    leaseState(evidence) === 'lost' ||
    pods.some((pod) => crashes(pod) || isOverdue(evidence, pod))
  )
}

const crashes = (pod: KubeObject): boolean =>
  containersOf(pod).some(
    ({ waiting, terminated }) => waiting?.reason === 'CrashLoopBackOff' || (terminated?.exitCode ?? 0) !== 0,
  )

/** Seconds after which a pod that is not Ready does not merely start: images are pulled, kro's first probe comes after ten. */
const readyWithinSeconds = 90

/** A pod that should be Ready by now: the new one of a rollout, beside an old one that goes on. */
function isOverdue(evidence: Evidence, pod: KubeObject): boolean {
  const now = collectedAt(evidence)
  const born = Date.parse(pod.metadata.creationTimestamp ?? '')
  return now !== null && !isReady(pod) && now - born > readyWithinSeconds * 1000
}
