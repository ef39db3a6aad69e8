import { type Kube, KubeError } from '../../adapters/kube.ts'
import { type Failure, failuresOf, messageOf } from '../../errors.ts'
import type { KubeObject } from '../../model/kubernetes/object.ts'
import { allContainersOf, isUnhealthy, mayNameReturn } from '../../model/kubernetes/pods.ts'
import type { Api } from './api.ts'
import { boundedKube } from './bounded-kube.ts'
import type { CollectorContext } from './context.ts'

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

/** A log that exists and could not be read through the API server; it may be read on its node. */
export interface MissedLog {
  namespace: string
  file: string
  node: string
  why: string
  failure: Failure | undefined
}

/**
 * Logs, current and previous: the controller's, those of kube-system, and those of unhealthy pods elsewhere.
 *
 * @returns what is worth reading on the node; null where it is not even known which pods there are
 */
export async function collectLogs(
  collecting: CollectorContext,
  api: Api,
  kube: Kube,
): Promise<MissedLog[] | null> {
  const pods = await api.objects('pods')
  if (pods === null) return null
  const { run, folder } = collecting
  const own = pods.filter(({ metadata }) => metadata.namespace === run.namespace)
  const system = pods.filter(
    ({ metadata }) => metadata.namespace === 'kube-system' && run.namespace !== 'kube-system',
  )
  const others = pods
    .filter((pod) => !own.includes(pod) && !system.includes(pod) && isUnhealthy(pod))
    .map((pod) => logsOf(pod, otherLimit))
    .filter((logs) => logs.length > 0)
  if (others.length > mostOtherPods)
    folder.cut(
      `logs: of ${others.length} unhealthy pods outside ${run.namespace} and kube-system the first ${mostOtherPods}`,
    )
  const wanted = [
    ...own.flatMap((pod) => logsOf(pod, controllerLimit)),
    ...system
      .sort((a, b) => Number(isUnhealthy(b)) - Number(isUnhealthy(a)))
      .flatMap((pod) => logsOf(pod, systemLimit)),
    ...others.slice(0, mostOtherPods).flat(),
  ]
  // A kubelet that does not answer must not make the API server look dead, nor cost a time limit for each log.
  const byNode = new Map<unknown, Kube>()
  const kubeFor = ({ spec }: KubeObject): Kube => {
    const found = byNode.get(spec?.nodeName) ?? boundedKube(kube, collecting.deadline, perNode)
    byNode.set(spec?.nodeName, found)
    return found
  }
  const missed = await Promise.all(wanted.map((log) => collectLog(collecting, kubeFor(log.pod), log)))
  const replaceable = [...new Set(wanted.map(({ pod }) => pod))].filter(mayNameReturn)
  await doubtReplaced(collecting, boundedKube(kube, collecting.deadline), replaceable)
  return missed.flat()
}

/**
 * A log is asked for by the name of its pod. Where another pod has come under that name since the pods were listed, either may have
 * written it.
 */
async function doubtReplaced(
  { logOwners }: CollectorContext,
  kube: Kube,
  pods: readonly KubeObject[],
): Promise<void> {
  const namespaces = [...new Set(pods.map(({ metadata }) => metadata.namespace ?? ''))]
  const accept = 'application/json;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1'
  const lists = await Promise.all(
    namespaces.map(
      (namespace) =>
        // Without an answer the list that there is holds.
        kube.json(`/api/v1/namespaces/${namespace}/pods`, { accept }).catch(() => null) as Promise<{
          items?: KubeObject[]
        } | null>,
    ),
  )
  const present = lists.flatMap((list) => list?.items ?? [])
  for (const { metadata } of pods) {
    const now = present.find(
      (pod) => pod.metadata.name === metadata.name && pod.metadata.namespace === metadata.namespace,
    )
    if (now === undefined || now.metadata.uid === metadata.uid) continue
    for (const file of logOwners.keys())
      if (file.startsWith(`logs/${metadata.namespace}/${metadata.name}/`)) logOwners.set(file, null)
  }
}

async function collectLog(
  { folder, shortfalls, logOwners }: CollectorContext,
  kube: Kube,
  { pod, container, previous, limit }: WantedLog,
): Promise<MissedLog[]> {
  const { namespace = '', name } = pod.metadata
  const file = logFile(namespace, name, container, previous)
  const query = new URLSearchParams({ container, tailLines: String(limit.lines) })
  if (previous) query.set('previous', 'true')
  try {
    const path = `/api/v1/namespaces/${namespace}/pods/${name}/log?${query}`
    const text = await kube.text(path, { limitBytes: 4 * limit.bytes })
    // kubelet says so with status 200 when the runtime has thrown the log away.
    if (/^unable to retrieve container logs for \S+$/.test(text)) throw new KubeError(text, 404, null)
    if (text.split('\n').length > limit.lines) folder.cut(`${file}: the last ${limit.lines} lines`)
    folder.writeText(file, text, limit.bytes)
    if (pod.metadata.uid !== undefined) logOwners.set(file, pod.metadata.uid)
    return []
  } catch (error) {
    const why = reasonOf(error)
    const failure = failuresOf(error)[0]
    // `previous terminated container … not found`: it is gone, on its node too.
    if (!(error instanceof KubeError) || (error.status !== null && error.status < 500))
      shortfalls.add(file, why, failure)
    else return [{ namespace, file, node: String(pod.spec?.nodeName ?? ''), why, failure }]
    return []
  }
}

/** Without the path and kubelet's URL, which differ for each log: `dial tcp 172.18.0.2:10250: connect: …`. */
const reasonOf = (error: unknown): string =>
  messageOf(error)
    .replace(/^\/api\/\S+: /, '')
    .replace(/^Get "[^"]*": /, '')

/** Path within `evidence/`. */
export const logFile = (namespace: string, pod: string, container: string, previous: boolean): string =>
  `logs/${namespace}/${pod}/${container}${previous ? '.previous' : ''}.log`

/** Logs that exist: a container that never started has none, and to ask for it would look like a failure. */
const logsOf = (pod: KubeObject, limit: LogLimit): WantedLog[] =>
  allContainersOf(pod).flatMap(({ name, running, terminated, last }) => [
    ...(running || terminated !== null ? [{ pod, container: name, previous: false, limit }] : []),
    ...(last !== null ? [{ pod, container: name, previous: true, limit }] : []),
  ])
