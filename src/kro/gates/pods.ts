import { condition } from '../../model/kubernetes/conditions.ts'
import { type KubeObject, nameOf } from '../../model/kubernetes/object.ts'

interface ContainerStatus {
  name: string
  image: string
  imageID: string
  ready: boolean
  restartCount: number
  state?: {
    waiting?: { reason?: string; message?: string }
    running?: { startedAt?: string }
    terminated?: { reason?: string; exitCode?: number; message?: string }
  }
  lastState?: { terminated?: { reason?: string; exitCode?: number; message?: string } }
}

/** Waiting reasons of the kubelet after which time alone does not help (kubelet, pkg/kubelet/images and container). */
const hopeless: Record<string, string> = {
  ErrImageNeverPull: 'the image is not on the node: load it there, or let the kubelet pull it',
  ImagePullBackOff:
    'see whether the tag exists and whether the node reaches the registry; registry-mirrors helps',
  ErrImagePull:
    'see whether the tag exists and whether the node reaches the registry; registry-mirrors helps',
  InvalidImageName: 'give the chart an image tag: a checkout of kro has the placeholder ${VERSION} there',
  CrashLoopBackOff: 'read the log of the previous container in the report',
  CreateContainerConfigError: 'see what the pod refers to (secrets, config maps, users)',
  CreateContainerError: 'see the events of the pod',
  RunContainerError: 'see the events of the pod',
}

export const containerStatuses = (pod: KubeObject): ContainerStatus[] =>
  (pod.status?.containerStatuses as ContainerStatus[] | undefined) ?? []

/** Why a pod cannot run any more, with what helps; null while it may still come up. */
export function hopelessPod(pod: KubeObject): { seen: string; hint: string } | null {
  for (const status of containerStatuses(pod)) {
    const wait = status.state?.waiting
    const hint = wait?.reason ? hopeless[wait.reason] : undefined
    if (hint === undefined) continue
    const died = status.lastState?.terminated
    const death = died ? `; it ended with ${died.reason ?? 'exit'} (exit code ${died.exitCode ?? '?'})` : ''
    return {
      seen: `${nameOf(pod)}, container ${status.name}: ${wait?.reason}${wait?.message ? `: ${wait.message}` : ''}${death}`,
      hint,
    }
  }
  return null
}

/** One line on where a pod stands. */
export function describePod(pod: KubeObject): string {
  const scheduled = condition(pod, 'PodScheduled')
  if (scheduled?.status === 'False')
    return `${nameOf(pod)} is not scheduled: ${scheduled.message || scheduled.reason || '?'}`
  const containers = containerStatuses(pod).map((status) => {
    const state =
      status.state?.waiting?.reason ??
      (status.state?.terminated
        ? `ended (${status.state.terminated.exitCode})`
        : status.ready
          ? 'ready'
          : 'running')
    return `${status.name} ${state}`
  })
  return `${nameOf(pod)} is ${pod.status?.phase ?? 'new'}${containers.length ? ` (${containers.join(', ')})` : ''}`
}
