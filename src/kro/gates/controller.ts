import type { ChangeSignal } from '../../adapters/kube.ts'
import type { Objects } from '../../cluster/objects.ts'
import type { Step } from '../../evidence/steps.ts'
import { type Controller, holds, leaseName, readLease } from '../../model/kro/controller.ts'
import { revisionOf } from '../../model/kubernetes/annotations.ts'
import { condition, describeCondition, isReady } from '../../model/kubernetes/conditions.ts'
import { isAbout } from '../../model/kubernetes/events.ts'
import { type KubeObject, nameOf } from '../../model/kubernetes/object.ts'
import { isOwnedBy } from '../../model/kubernetes/owners.ts'
import { failed, type GateSettings, type Observation, passed, waiting, watchGate } from './gate.ts'
import { describePod, unrecoverablePod } from './pods.ts'

/**
 * The controller works: one of its pods holds the lease, and renewed it lately. A Ready pod proves nothing here:
 * kro's `/readyz` is a ping that answers while the controller can reach nothing (kro, cmd/controller/main.go).
 */
export function controllerGate(
  objects: Objects,
  settings: GateSettings,
  controller: Controller,
): Promise<string> {
  return settings.steps.step('gate.controller', titleOf(controller), (step) =>
    controllerLeads(objects, settings, step, controller),
  )
}

/** The same within a step that does other things too. @throws SetupError with what was seen last */
export function controllerLeads(
  objects: Objects,
  settings: GateSettings,
  step: Step,
  controller: Controller,
): Promise<string> {
  const { namespace, deployment } = controller
  const look = async (): Promise<Observation> => {
    const [found, sets, pods, lease, events] = await Promise.all([
      objects.read('apps/v1', 'Deployment', deployment, namespace),
      objects.list('apps/v1', 'ReplicaSet', { namespace }),
      objects.list('v1', 'Pod', { namespace }),
      objects.read('coordination.k8s.io/v1', 'Lease', leaseName, controller.leaseNamespace),
      objects.list('v1', 'Event', { namespace }),
    ])
    return evaluateController(
      controller,
      { deployment: found, sets, pods, lease, events },
      settings.clock.date(),
    )
  }
  const changes = (): ChangeSignal | null =>
    objects.watch([
      `/api/v1/namespaces/${namespace}/pods`,
      `/apis/coordination.k8s.io/v1/namespaces/${controller.leaseNamespace}/leases`,
    ])
  return watchGate(titleOf(controller), settings, step, look, changes)
}

const titleOf = ({ leaderElection }: Controller): string =>
  leaderElection ? 'the controller leads' : 'the controller is ready'

export interface ControllerSnapshot {
  deployment: KubeObject | null
  sets: KubeObject[]
  pods: KubeObject[]
  lease: KubeObject | null
  events: KubeObject[]
}

/** Pure: decides on what was seen. */
export function evaluateController(
  controller: Controller,
  sight: ControllerSnapshot,
  now: Date,
): Observation {
  const { deployment } = sight
  if (!deployment) return waiting(`Deployment ${controller.namespace}/${controller.deployment} is not there`)
  const set = newestSet(sight.sets, deployment)
  const pods = set ? sight.pods.filter((pod) => isOwnedBy(pod, set)) : []
  const lost = pods.map(unrecoverablePod).find((found) => found !== null)
  if (lost) return failed(lost.message, lost.hint)
  if (pods.length === 0) return podless(deployment, set, sight.events)
  const running = pods.filter((pod) => pod.status?.phase === 'Running')
  if (running.length === 0) return waiting(pods.map(describePod).join('; '))
  if (!controller.leaderElection) {
    const ready = running.filter(isReady)
    return ready.length > 0
      ? passed(`${ready.map(nameOf).join(', ')} ready; this kro elects no leader`)
      : waiting(pods.map(describePod).join('; '))
  }
  return evaluateLease(sight.lease, running, now)
}

function evaluateLease(lease: KubeObject | null, running: KubeObject[], now: Date): Observation {
  const pods = running.map((pod) => pod.metadata.name).join(', ')
  if (!lease) return waiting(`${pods} runs and has not taken the lease ${leaseName}`)
  const read = readLease(lease)
  if (read.holder === '') return waiting(`no pod holds the lease ${leaseName}`)
  const holder = running.find((pod) => holds(pod, read))
  if (!holder) return waiting(`the lease ${leaseName} is held by ${read.holder}, and ${pods} waits for it`)
  const age = read.renewedAt === null ? Number.POSITIVE_INFINITY : (now.getTime() - read.renewedAt) / 1000
  if (age > read.seconds)
    return waiting(
      `${holder.metadata.name} renewed its lease ${age.toFixed(0)} s ago, and it lasts ${read.seconds} s`,
    )
  return passed(`${holder.metadata.name} holds the lease, renewed ${Math.max(0, age).toFixed(1)} s ago`)
}

function newestSet(sets: KubeObject[], deployment: KubeObject): KubeObject | undefined {
  return sets.filter((set) => isOwnedBy(set, deployment)).sort((a, b) => revisionOf(b) - revisionOf(a))[0]
}

/** Refusals that do not pass with time; the ReplicaSet controller tries again without end. */
const finalRefusal =
  /violates PodSecurity|exceeded quota|service account .{0,300} not found|is forbidden|admission webhook/

/** No pod: the ReplicaSet says why, in its condition and its events. */
function podless(deployment: KubeObject, set: KubeObject | undefined, events: KubeObject[]): Observation {
  const failure = [set, deployment]
    .map((object) => (object ? condition(object, 'ReplicaFailure') : null))
    .find((found) => found?.status === 'True')
  const event = events.find(
    (candidate) => candidate.reason === 'FailedCreate' && set !== undefined && isAbout(candidate, set),
  )
  const why = failure ? describeCondition(failure) : typeof event?.message === 'string' ? event.message : null
  if (why === null) return waiting(`${nameOf(deployment)} has no pod yet`)
  return finalRefusal.test(why) ? failed(`${nameOf(deployment)} gets no pod: ${why}`) : waiting(why)
}
