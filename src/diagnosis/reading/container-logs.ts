import type { Evidence, LogFile } from '../../evidence/evidence.ts'
import type { KubeObject } from '../../model/kubernetes/object.ts'
import { allContainersOf, type Container, hasUid } from '../../model/kubernetes/pods.ts'
import { collectedAt } from './steps.ts'

/** Seconds within which the end of a container that runs again still counts as present trouble. */
const recentSeconds = 180

/** Whether the run before this one ended a moment ago; also where the evidence does not say when. */
export function endedLately(evidence: Evidence, { last }: Container): boolean {
  if (last === null) return false
  const now = collectedAt(evidence)
  const ended = Date.parse(last.finishedAt ?? '')
  return now === null || Number.isNaN(ended) || now - ended < recentSeconds * 1000
}

/** Whether this very pod wrote a log, and not one that had its name before. */
export const isLogOf = ({ namespace, pod: name, podUid }: LogFile, pod: KubeObject): boolean =>
  namespace === pod.metadata.namespace &&
  name === pod.metadata.name &&
  podUid !== null &&
  (podUid === undefined || hasUid(pod, podUid))

/**
 * The logs of a pod, those that show what fails first: of a container that ended before one that runs, and of the run
 * that failed before the one that has only begun. kubelet has no log of the present run of a container that waits.
 */
export function logsOfPod(evidence: Evidence, pod: KubeObject): LogFile[] {
  const logs = evidence.logs.filter((log) => isLogOf(log, pod))
  const containers = allContainersOf(pod)
  const place = ({ container, previous }: LogFile): number => {
    const state = containers.find(({ name }) => name === container)
    if (state === undefined) return 2 * healthRanks
    return 2 * healthRank(state) + Number(previous !== previousRunFailed(evidence, state))
  }
  // The order of the spec where the health is the same: the first init container that fails holds up the others.
  const order = ({ container }: LogFile): number => containers.findIndex(({ name }) => name === container)
  return logs.sort((a, b) => place(a) - place(b) || order(a) - order(b))
}

const healthRanks = 4

/** 0: ended with an error, or waits to be started again; 1: runs and is not ready; 2: is ready; 3: has done its work. */
function healthRank({ waiting, terminated, ready, last }: Container): number {
  if (terminated !== null) return terminated.exitCode === 0 ? 3 : 0
  if (waiting !== null) return last === null ? 3 : 0
  return ready ? 2 : 1
}

/** Whether the log to read is that of the run before: the container waits, or runs again since a moment ago. */
function previousRunFailed(evidence: Evidence, state: Container): boolean {
  if (state.last === null || state.terminated !== null) return false
  return (
    state.waiting !== null || (state.last.exitCode !== 0 && (!state.ready || endedLately(evidence, state)))
  )
}
