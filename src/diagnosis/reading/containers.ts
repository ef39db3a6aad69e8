import { list, number, text } from '../../model/kubernetes/fields.ts'
import type { KubeObject } from '../../model/kubernetes/object.ts'

export interface Ending {
  reason: string
  exitCode: number
  message: string
  finishedAt: string | null
}

/** A container of a pod as it is now. */
export interface Container {
  name: string
  image: string
  pullPolicy: string
  /** What pod and container are called in titles: `container kro of pod kro-system/kro-7d4`. */
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

/** Containers of a pod, init containers first. */
export function containersOf(pod: KubeObject): Container[] {
  const specs = [...list(pod, 'spec', 'initContainers'), ...list(pod, 'spec', 'containers')]
  const statuses = [
    ...list(pod, 'status', 'initContainerStatuses'),
    ...list(pod, 'status', 'containerStatuses'),
  ]
  return specs.map((spec) => {
    const name = text(spec, 'name') ?? ''
    const status = statuses.find((one) => text(one, 'name') === name)
    const waiting = text(status, 'state', 'waiting', 'reason')
    return {
      name,
      image: text(spec, 'image') ?? '',
      pullPolicy: text(spec, 'imagePullPolicy') ?? '',
      title: `container ${name} of pod ${pod.metadata.namespace}/${pod.metadata.name}`,
      ready: status !== undefined && (status as { ready?: unknown }).ready === true,
      restarts: number(status, 'restartCount') ?? 0,
      running: text(status, 'state', 'running', 'startedAt') !== null,
      startedAt: text(status, 'state', 'running', 'startedAt'),
      waiting:
        waiting === null
          ? null
          : { reason: waiting, message: text(status, 'state', 'waiting', 'message') ?? '' },
      terminated: ending(status, 'state'),
      last: ending(status, 'lastState'),
    }
  })
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

/** A pod that has come to its end as it should (a Job's) is neither ready nor unhealthy. */
export const isDone = (pod: KubeObject): boolean => text(pod, 'status', 'phase') === 'Succeeded'
