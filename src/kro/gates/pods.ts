import { condition } from '../../model/kubernetes/conditions.ts'
import { type KubeObject, nameOf } from '../../model/kubernetes/object.ts'
import { containersOf } from '../../model/kubernetes/pods.ts'

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

/** Why a pod can no longer run, with what helps; null while it may still come up. */
export function unrecoverablePod(pod: KubeObject): { message: string; hint: string } | null {
  for (const { name, waiting, last } of containersOf(pod)) {
    if (waiting === null) continue
    const hint = hopeless[waiting.reason]
    if (hint === undefined) continue
    const death = last === null ? '' : `; it ended with ${last.reason || 'exit'} (exit code ${last.exitCode})`
    return {
      message: `${nameOf(pod)}, container ${name}: ${waiting.reason}${waiting.message && `: ${waiting.message}`}${death}`,
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
  const containers = containersOf(pod)
    .filter(({ terminated }) => terminated?.exitCode !== 0)
    .map(({ name, waiting, terminated, ready }) => {
      const state =
        waiting?.reason ?? (terminated ? `ended (${terminated.exitCode})` : ready ? 'ready' : 'running')
      return `${name} ${state}`
    })
  return `${nameOf(pod)} is ${pod.status?.phase ?? 'new'}${containers.length ? ` (${containers.join(', ')})` : ''}`
}
