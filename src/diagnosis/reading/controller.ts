import type { KubeObject } from '../../adapters/kube.ts'
import type { Evidence } from '../../evidence/evidence.ts'
import { condition } from './conditions.ts'
import { type Container, containersOf, isDone } from './containers.ts'
import { list, number, strings, text } from './fields.ts'
import { collectedAt, isStarting } from './steps.ts'

/** Name of kro's leader election lease, at every version. */
export const leaseName = 'controller.kro.run'

/** Seconds within which the end of a controller that runs again still counts as present trouble. */
const recentSeconds = 180
/** From here on it is a loop, also while the container runs for a moment. */
const manyRestarts = 3
/** Seconds that a lease may be older than its own duration: clocks differ, and collecting takes its time. */
const leaseSlackSeconds = 30

export const kroNamespace = (evidence: Evidence): string => evidence.run?.namespace ?? 'kro-system'

/** kro's Deployment; null where there is none or deployments were not listed. */
export function controllerDeployment(evidence: Evidence): KubeObject | null {
  const here = evidence
    .objects('deployments.apps')
    .filter(({ metadata }) => metadata.namespace === kroNamespace(evidence))
  return (
    here.find(({ metadata }) => metadata.labels?.['app.kubernetes.io/name'] === 'kro') ??
    here.find(({ metadata }) => metadata.name === 'kro') ??
    null
  )
}

/** The controller's pods, without those that are going away. */
export function controllerPods(evidence: Evidence): KubeObject[] {
  const deployment = controllerDeployment(evidence)
  const wanted =
    deployment === null
      ? { 'app.kubernetes.io/name': 'kro' }
      : strings(deployment, 'spec', 'selector', 'matchLabels')
  return evidence
    .objects('pods')
    .filter(
      ({ metadata }) =>
        metadata.namespace === kroNamespace(evidence) &&
        metadata.deletionTimestamp === undefined &&
        Object.entries(wanted).every(([label, value]) => metadata.labels?.[label] === value),
    )
}

/**
 * A sentence for who looks at pods first: that the controller's is Ready although kro does not work. Empty where the
 * evidence does not show such a pod.
 */
export const readyAllTheSame = (evidence: Evidence): string =>
  controllerPods(evidence).some((pod) => condition(pod, 'Ready')?.status === 'True')
    ? 'Its pod is Ready all the same: the probes ask only whether the process answers.'
    : ''

/** ServiceAccount that the controller runs as, in kro's namespace. */
export function controllerAccount(evidence: Evidence): string {
  return (
    evidence.access?.serviceAccount.name ??
    text(controllerDeployment(evidence), 'spec', 'template', 'spec', 'serviceAccountName') ??
    text(controllerPods(evidence)[0], 'spec', 'serviceAccountName') ??
    'kro'
  )
}

/**
 * Logs of the controller that tell of now: of the containers that run, and of the run before where the container is
 * down or came back only a moment ago. A crash that was overcome long ago is history. Pods that are not Ready first: beside
 * the new pod of a rollout that fails, the old one goes on well.
 */
export function controllerLogs(evidence: Evidence): string[] {
  const pods = controllerPods(evidence)
  return evidence.logs
    .filter(({ namespace, pod, container, previous }) => {
      if (namespace !== kroNamespace(evidence)) return false
      const owner = pods.find(({ metadata }) => metadata.name === pod)
      if (owner === undefined) return pods.length === 0 && /kro/.test(pod)
      const state = containersOf(owner).find(({ name }) => name === container)
      if (!previous || state === undefined) return !previous
      return !state.running || isFresh(evidence, state)
    })
    .map((log) => ({ ...log, isReady: pods.some((pod) => pod.metadata.name === log.pod && isReady(pod)) }))
    .sort((a, b) => Number(a.isReady) - Number(b.isReady))
    .map(({ file }) => file)
}

const isReady = (pod: KubeObject): boolean => condition(pod, 'Ready')?.status === 'True'

/**
 * Whether a container that runs again came back from a fault that may still be there: it ended a moment ago, and
 * either nobody leads since, or it has ended again and again.
 */
function isFresh(evidence: Evidence, { last, restarts }: Container): boolean {
  const now = collectedAt(evidence)
  const ended = Date.parse(last?.finishedAt ?? '')
  const recent = now === null || Number.isNaN(ended) || now - ended < recentSeconds * 1000
  return last !== null && recent && (leaseState(evidence) !== 'held' || restarts >= manyRestarts)
}

/**
 * `held`: a controller renewed it in time; `lost`: nobody did, or somebody who is no pod of the controller; null: not to be
 * told from this evidence.
 */
export function leaseState(evidence: Evidence): 'held' | 'lost' | null {
  const lease = controllerLease(evidence)
  if (!electsLeader(evidence)) return null
  if (lease === null) return evidence.listed('leases.coordination.k8s.io') ? 'lost' : null
  const renewed = Date.parse(text(lease, 'spec', 'renewTime') ?? '')
  const now = collectedAt(evidence)
  if ((text(lease, 'spec', 'holderIdentity') ?? '') === '' || leaseIsForeign(evidence)) return 'lost'
  if (now === null || Number.isNaN(renewed)) return null
  const lifetime = (number(lease, 'spec', 'leaseDurationSeconds') ?? 15) + leaseSlackSeconds
  return now - renewed > lifetime * 1000 ? 'lost' : 'held'
}

/** Whether the holder is none of the controller's pods, which all had the time to take over from one that ended. */
export function leaseIsForeign(evidence: Evidence): boolean {
  const pods = controllerPods(evidence)
  const holder = text(controllerLease(evidence), 'spec', 'holderIdentity') ?? ''
  const isHolder = (pod: KubeObject): boolean =>
    [pod.metadata.name, text(pod, 'spec', 'nodeName')].some((host) => holder.startsWith(`${host}_`))
  // Whoever held it is gone, and nobody takes over where no pod is to come.
  if (holder !== '' && pods.length === 0) return isScaledToZero(evidence)
  return holder !== '' && !pods.some((pod) => isHolder(pod) || isStarting(evidence, pod))
}

/** Whether somebody wants no controller at all: `kubectl scale --replicas=0`. */
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

/** Leader election is a flag of the controller; charts before v0.5.0 leave it off. */
function electsLeader(evidence: Evidence): boolean {
  const containers = list(controllerDeployment(evidence), 'spec', 'template', 'spec', 'containers')
  const args = containers.flatMap((container) => list(container, 'args').map(String))
  return args.some((arg) => /^--?leader-elect(=true)?$/.test(arg))
}

/** Whether the controller is not what it should be now: no Ready pod, or a lease that nobody renews. */
export function controllerIsDown(evidence: Evidence): boolean {
  const pods = controllerPods(evidence).filter((pod) => !isDone(pod))
  const wanted = number(controllerDeployment(evidence), 'spec', 'replicas') ?? 1
  const ready = pods.filter((pod) => condition(pod, 'Ready')?.status === 'True' || isStarting(evidence, pod))
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
