import { condition } from '../../model/kubernetes/conditions.ts'
import { type KubeObject, nameOf } from '../../model/kubernetes/object.ts'
import { containersOf } from '../../model/kubernetes/pods.ts'

/** Waiting reasons of the kubelet after which time alone does not help (kubelet, pkg/kubelet/images and container). */
const finalReasons: Record<string, string> = {
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
    const hint = finalReasons[waiting.reason]
    if (hint === undefined) continue
    const death = last === null ? '' : `; it ended with ${last.reason || 'exit'} (exit code ${last.exitCode})`
    return {
      message: `${nameOf(pod)}, container ${name}: ${waiting.reason}${waiting.message && `: ${waiting.message}`}${death}`,
      hint,
    }
  }
  return null
}

/**
 * Words after which a container of a user's workload cannot start, by the reason that the kubelet gives: none of them passes by
 * itself, as a registry that is slow or a program that waits for its database does (kubelet pkg/kubelet/images, containerd).
 */
const finalWaiting: ReadonlyMap<string, RegExp> = new Map([
  ['ErrImageNeverPull', /^/],
  ['InvalidImageName', /^/],
  ['ErrImagePull', finalPull()],
  ['ImagePullBackOff', finalPull()],
  ['CreateContainerConfigError', /runAsNonRoot|runAsUser|invalid (?:subPath|variable)/],
])

function finalPull(): RegExp {
  return /: not found|manifest unknown|pull access denied|insufficient_scope|authorization failed|unauthorized|no match for platform|invalid reference format/
}

/** The program is not in the image, or cannot be run there (runc, libcontainer). */
const noSuchProgram =
  /exec: .{0,300}(?:executable file not found|no such file or directory|permission denied|is a directory)|exec .{1,300}: no such file or directory/

/**
 * Why a pod of a user's workload cannot start, where waiting does not help; null where it may.
 *
 * @param isSettled whether all that the run applies is there, for longer than the kubelet takes to look again (about 15 s): what
 *   a pod refers to and what is missing then stays missing
 */
export function finalTrouble(pod: KubeObject, isSettled: boolean): string | null {
  for (const { name, waiting, terminated, last } of containersOf(pod)) {
    const where = `${nameOf(pod)}, container ${name}`
    const words = [waiting?.message, terminated?.message, last?.message].find(
      (message) => message !== undefined && noSuchProgram.test(message),
    )
    if (words !== undefined) return `${where}: ${words}`
    if (waiting === null) continue
    const isFinal = finalWaiting.get(waiting.reason)?.test(waiting.message) === true
    if (isFinal || (isSettled && waiting.reason === 'CreateContainerConfigError'))
      return `${where}: ${waiting.reason}${waiting.message && `: ${waiting.message}`}`
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
