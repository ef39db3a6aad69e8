import { messageOf } from '../../errors.ts'
import { type Kube, KubeError, type KubeObject } from '../../outside/kube.ts'
import type { Api } from './api.ts'
import { boundedKube } from './bounded-kube.ts'
import type { Collecting } from './collecting.ts'

/** How much of a container's log is kept: its end. */
interface LogLimit {
  lines: number
  bytes: number
}

const controllerLimit: LogLimit = { lines: 20_000, bytes: 4_000_000 }
const systemLimit: LogLimit = { lines: 3000, bytes: 600_000 }
const otherLimit: LogLimit = { lines: 1000, bytes: 250_000 }

/** Unhealthy pods outside kro's namespace and kube-system whose logs are read. */
const mostOtherPods = 40
/** Log requests at a time to one node: kubelet serves them. */
const perNode = 4

interface WantedLog {
  pod: KubeObject
  container: string
  previous: boolean
  limit: LogLimit
}

/**
 * Logs, current and previous: the controller's, those of kube-system, and those of unhealthy pods elsewhere.
 *
 * @returns whether some could not be had through the API, so that they are worth reading on the node
 */
export async function collectLogs(collecting: Collecting, api: Api, kube: Kube): Promise<boolean> {
  const pods = await api.objects('pods')
  if (pods === null) return true
  const { run, folder } = collecting
  const own = pods.filter(({ metadata }) => metadata.namespace === run.namespace)
  const system = pods.filter(
    ({ metadata }) => metadata.namespace === 'kube-system' && run.namespace !== 'kube-system',
  )
  const others = pods.filter((pod) => !own.includes(pod) && !system.includes(pod) && isUnhealthy(pod))
  if (others.length > mostOtherPods)
    folder.cut(
      `logs: of ${others.length} unhealthy pods outside ${run.namespace} and kube-system the first ${mostOtherPods}`,
    )
  const wanted = [
    ...own.flatMap((pod) => logsOf(pod, controllerLimit)),
    ...system
      .sort((a, b) => Number(isUnhealthy(b)) - Number(isUnhealthy(a)))
      .flatMap((pod) => logsOf(pod, systemLimit)),
    ...others.slice(0, mostOtherPods).flatMap((pod) => logsOf(pod, otherLimit)),
  ]
  // A kubelet that does not answer must not make the API server look dead, nor cost a time limit for each log.
  const byNode = new Map<unknown, Kube>()
  const kubeFor = ({ spec }: KubeObject): Kube => {
    const found = byNode.get(spec?.nodeName) ?? boundedKube(kube, collecting.deadline, perNode)
    byNode.set(spec?.nodeName, found)
    return found
  }
  const had = await Promise.all(wanted.map((log) => collectLog(collecting, kubeFor(log.pod), log)))
  return had.includes(false)
}

/** @returns whether it is there, or was refused for good */
async function collectLog(
  collecting: Collecting,
  kube: Kube,
  { pod, container, previous, limit }: WantedLog,
): Promise<boolean> {
  const { namespace = '', name } = pod.metadata
  const file = logFile(namespace, name, container, previous)
  const query = new URLSearchParams({
    container,
    tailLines: String(limit.lines),
    ...(previous ? { previous: 'true' } : {}),
  })
  try {
    const path = `/api/v1/namespaces/${namespace}/pods/${name}/log?${query}`
    const text = await kube.text(path, { limitBytes: 4 * limit.bytes })
    // kubelet says so with status 200 when the runtime has thrown the log away.
    if (/^unable to retrieve container logs for \S+$/.test(text)) throw new Error(text)
    if (text.split('\n').length > limit.lines) collecting.folder.cut(`${file}: the last ${limit.lines} lines`)
    collecting.folder.writeText(file, text, limit.bytes)
    return true
  } catch (error) {
    // `previous terminated container … not found`: kubelet has thrown it away.
    const refused = error instanceof KubeError && (error.status === 400 || error.status === 404)
    collecting.shortfalls.add(file, messageOf(error))
    return refused
  }
}

/** Path within `evidence/`. */
export const logFile = (namespace: string, pod: string, container: string, previous: boolean): string =>
  `logs/${namespace}/${pod}/${container}${previous ? '.previous' : ''}.log`

interface ContainerStatus {
  name: string
  ready?: boolean
  restartCount?: number
  state?: { waiting?: unknown; running?: unknown; terminated?: unknown }
  lastState?: { terminated?: unknown }
}

/** Logs that exist: a container that never started has none, and to ask for it would look like a failure. */
function logsOf(pod: KubeObject, limit: LogLimit): WantedLog[] {
  return statusesOf(pod).flatMap(({ name, state, lastState }) => {
    const logs: WantedLog[] = []
    if (state?.running !== undefined || state?.terminated !== undefined)
      logs.push({ pod, container: name, previous: false, limit })
    if (lastState?.terminated !== undefined) logs.push({ pod, container: name, previous: true, limit })
    return logs
  })
}

function isUnhealthy(pod: KubeObject): boolean {
  if (pod.status?.phase === 'Succeeded') return false
  const statuses = statusesOf(pod)
  return (
    pod.status?.phase !== 'Running' ||
    statuses.some(
      ({ ready, restartCount = 0, state }) => restartCount > 0 || (!ready && state?.terminated === undefined),
    )
  )
}

function statusesOf({ status = {} }: KubeObject): ContainerStatus[] {
  const fields = ['initContainerStatuses', 'containerStatuses', 'ephemeralContainerStatuses']
  return fields.flatMap((field) => (Array.isArray(status[field]) ? (status[field] as ContainerStatus[]) : []))
}
