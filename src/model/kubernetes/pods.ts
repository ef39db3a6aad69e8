import { staticPodUidAnnotation } from './annotations.ts'
import { field, list, number, text } from './fields.ts'
import type { KubeObject } from './object.ts'
import { ownerOf } from './owners.ts'

/** How a run of a container ended. */
export interface Ending {
  reason: string
  exitCode: number
  message: string
  finishedAt: string | null
}

type StatusList = 'initContainerStatuses' | 'containerStatuses' | 'ephemeralContainerStatuses'

/** A container of a pod as it is now. */
export interface Container {
  name: string
  /** The list in the pod's status that has it. */
  statuses: StatusList
  image: string
  pullPolicy: string
  /** How titles of findings begin that are about it: `Container kro of pod kro-system/kro-7d4`. */
  title: string
  ready: boolean
  restarts: number
  running: boolean
  startedAt: string | null
  waiting: { reason: string; message: string } | null
  terminated: Ending | null
  /** How the run before this one ended. */
  last: Ending | null
}

/** Containers of a pod, init containers first; without those that a user added to look into it (`kubectl debug`). */
export const containersOf = (pod: KubeObject): Container[] => [
  ...containersAt(pod, 'initContainers', 'initContainerStatuses'),
  ...containersAt(pod, 'containers', 'containerStatuses'),
]

/** The same with ephemeral containers (`kubectl debug`), last. */
export const allContainersOf = (pod: KubeObject): Container[] => [
  ...containersOf(pod),
  ...containersAt(pod, 'ephemeralContainers', 'ephemeralContainerStatuses'),
]

/** In the order of the spec, then those of which there is only a status. */
function containersAt(pod: KubeObject, specField: string, statusField: StatusList): Container[] {
  const specs = list(pod, 'spec', specField)
  const statuses = list(pod, 'status', statusField)
  const names = [...specs, ...statuses].map((one) => text(one, 'name') ?? '')
  return [...new Set(names)].map((name) => {
    const isIt = (one: unknown): boolean => (text(one, 'name') ?? '') === name
    return containerOf(pod, name, specs.find(isIt), statuses.find(isIt), statusField)
  })
}

function containerOf(
  pod: KubeObject,
  name: string,
  spec: unknown,
  status: unknown,
  statuses: StatusList,
): Container {
  const waiting = text(status, 'state', 'waiting', 'reason')
  return {
    name,
    statuses,
    image: text(spec, 'image') ?? '',
    pullPolicy: text(spec, 'imagePullPolicy') ?? '',
    title: `Container ${name} of pod ${pod.metadata.namespace}/${pod.metadata.name}`,
    ready: field(status, 'ready') === true,
    restarts: number(status, 'restartCount') ?? 0,
    running: field(status, 'state', 'running') !== undefined,
    startedAt: text(status, 'state', 'running', 'startedAt'),
    waiting:
      waiting === null
        ? null
        : { reason: waiting, message: text(status, 'state', 'waiting', 'message') ?? '' },
    terminated: ending(status, 'state'),
    last: ending(status, 'lastState'),
  }
}

function ending(status: unknown, state: 'state' | 'lastState'): Ending | null {
  const exitCode = number(status, state, 'terminated', 'exitCode')
  if (exitCode === null) return null
  return {
    exitCode,
    reason: text(status, state, 'terminated', 'reason') ?? '',
    message: text(status, state, 'terminated', 'message') ?? '',
    finishedAt: text(status, state, 'terminated', 'finishedAt'),
  }
}

/** Whether a pod has this uid, in the API server or at the kubelet; also where the pod is not known by a uid. */
export const hasUid = ({ metadata }: KubeObject, uid: string): boolean =>
  metadata.uid === undefined || metadata.uid === uid || metadata.annotations?.[staticPodUidAnnotation] === uid

/** What gives each of its pods a name with a part that is made up (k8s.io/apiserver, pkg/storage/names). */
const makersOfNames: ReadonlySet<string> = new Set([
  ...['ReplicaSet', 'ReplicationController', 'DaemonSet', 'Job'],
])

/** Whether another pod may come under the name of this one: of a StatefulSet (`web-0`), of a manifest, a static one. */
export const mayNameReturn = (pod: KubeObject): boolean => !makersOfNames.has(ownerOf(pod)?.kind ?? '')

/** A pod that has come to its end as it should (a Job's) is neither ready nor unhealthy. */
export const isDone = (pod: KubeObject): boolean => text(pod, 'status', 'phase') === 'Succeeded'

/** Whether a pod does not run as it should, or has restarted. */
export const isUnhealthy = (pod: KubeObject): boolean =>
  !isDone(pod) &&
  (text(pod, 'status', 'phase') !== 'Running' ||
    containersOf(pod).some(
      ({ ready, restarts, terminated }) => restarts > 0 || (!ready && terminated === null),
    ))
