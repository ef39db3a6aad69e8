import { groupOf } from './api-path.ts'
import { type Condition, condition, describeCondition } from './conditions.ts'
import { field, number, text } from './fields.ts'
import { type KubeObject, nameOf } from './object.ts'
import { containersOf } from './pods.ts'

/** Whether an object does what it is for, as far as its own status says. */
export interface Readiness {
  /** `failed`: its controller has given up, and tries no more by itself. */
  state: 'ready' | 'progressing' | 'failed'
  /** One sentence that begins with the object's name. */
  words: string
}

type Judge = (object: KubeObject) => Readiness

/**
 * Whether an object is ready, by the rules of its kind: what `kubectl rollout status` and `kubectl wait` look at for the kinds of
 * Kubernetes, and for all others the conditions Ready and Stalled (kstatus, sigs.k8s.io/cli-utils/pkg/kstatus).
 *
 * @returns null where its kind has no such status, or no controller has written one
 */
export function readinessOf(object: KubeObject): Readiness | null {
  const kind = kindOf(object)
  const judge = kinds.get(kind)
  if (judge === undefined) return isSilentGroup(groupOf(object.apiVersion)) ? null : byReadyCondition(object)
  const seen = number(object, 'status', 'observedGeneration')
  const { generation } = object.metadata
  if (reportsGeneration.has(kind) && generation !== undefined && (seen === null || seen < generation))
    return progressing(object, 'its controller has not seen it yet')
  return judge(object)
}

/** Whether the status of such an object says whether it is ready: of the others nothing has to be awaited. */
export const hasReadiness = ({ apiVersion, kind }: Pick<KubeObject, 'apiVersion' | 'kind'>): boolean =>
  kinds.has(kindOf({ apiVersion, kind })) || !isSilentGroup(groupOf(apiVersion))

const kindOf = ({ apiVersion, kind }: Pick<KubeObject, 'apiVersion' | 'kind'>): string =>
  [kind, ...(groupOf(apiVersion) === '' ? [] : [groupOf(apiVersion)])].join('.')

/** Groups of Kubernetes itself; what of them has a status that counts is in `kinds`. */
const isSilentGroup = (group: string): boolean => !group.includes('.') || /\.k8s\.io$/.test(group)

const is =
  (state: Readiness['state']) =>
  (object: KubeObject, words: string): Readiness => ({ state, words: `${nameOf(object)}: ${words}` })
const ready = is('ready')
const progressing = is('progressing')
const failed = is('failed')

const told = (found: Condition | null, type: string): string =>
  found === null ? `no condition ${type} yet` : describeCondition(found)

const isTrue = (object: KubeObject, type: string): boolean => condition(object, type)?.status === 'True'

function deployment(object: KubeObject): Readiness {
  if (field(object, 'spec', 'paused') === true) return ready(object, 'its rollout is paused')
  const progress = condition(object, 'Progressing')
  if (progress?.status === 'False') return failed(object, describeCondition(progress))
  const want = number(object, 'spec', 'replicas') ?? 1
  const updated = number(object, 'status', 'updatedReplicas') ?? 0
  const have = number(object, 'status', 'availableReplicas') ?? 0
  if (updated >= want && have >= want) return ready(object, `${want} of ${want} replicas are available`)
  const refused = condition(object, 'ReplicaFailure')
  if (refused?.status === 'True') return progressing(object, describeCondition(refused))
  return progressing(
    object,
    updated < want
      ? `${updated} of ${want} replicas have its present template`
      : `${have} of ${want} replicas are available`,
  )
}

function statefulSet(object: KubeObject): Readiness {
  const want = number(object, 'spec', 'replicas') ?? 1
  const have = number(object, 'status', 'availableReplicas') ?? number(object, 'status', 'readyReplicas') ?? 0
  if (have < want) return progressing(object, `${have} of ${want} replicas are available`)
  const updated = number(object, 'status', 'updatedReplicas') ?? 0
  const partition = number(object, 'spec', 'updateStrategy', 'rollingUpdate', 'partition') ?? 0
  if (!isOnDelete(object) && updated < want - partition)
    return progressing(object, `${updated} of ${want - partition} replicas have its present template`)
  return ready(object, `${want} of ${want} replicas are available`)
}

function daemonSet(object: KubeObject): Readiness {
  const want = number(object, 'status', 'desiredNumberScheduled') ?? 0
  const have = number(object, 'status', 'numberAvailable') ?? 0
  if (have < want) return progressing(object, `${have} of ${want} pods are available`)
  const updated = number(object, 'status', 'updatedNumberScheduled') ?? 0
  if (!isOnDelete(object) && updated < want)
    return progressing(object, `${updated} of ${want} pods have its present template`)
  return ready(object, `${want} of ${want} pods are available`)
}

const isOnDelete = (object: KubeObject): boolean =>
  text(object, 'spec', 'updateStrategy', 'type') === 'OnDelete'

function replicas(object: KubeObject): Readiness {
  const want = number(object, 'spec', 'replicas') ?? 1
  const have = number(object, 'status', 'availableReplicas') ?? 0
  const refused = condition(object, 'ReplicaFailure')
  if (have >= want) return ready(object, `${want} of ${want} replicas are available`)
  return progressing(
    object,
    refused?.status === 'True' ? describeCondition(refused) : `${have} of ${want} replicas are available`,
  )
}

function job(object: KubeObject): Readiness {
  // FailureTarget comes before Failed, while its last pods end (Kubernetes 1.31 on).
  const broken = ['Failed', 'FailureTarget'].find((type) => isTrue(object, type))
  if (broken !== undefined) return failed(object, told(condition(object, broken), broken))
  if (isTrue(object, 'Complete') || isTrue(object, 'SuccessCriteriaMet'))
    return ready(object, 'it is complete')
  if (field(object, 'spec', 'suspend') === true) return ready(object, 'it is suspended')
  const count = (name: string): number => number(object, 'status', name) ?? 0
  return progressing(
    object,
    `not complete: ${count('active')} pods run, ${count('succeeded')} succeeded, ${count('failed')} failed`,
  )
}

function pod(object: KubeObject): Readiness {
  const phase = text(object, 'status', 'phase') ?? 'new'
  if (phase === 'Succeeded') return ready(object, 'it has ended well')
  if (phase === 'Failed') return failed(object, endOf(object))
  if (isTrue(object, 'Ready')) return ready(object, 'it is Ready')
  const scheduled = condition(object, 'PodScheduled')
  return progressing(
    object,
    scheduled?.status === 'False'
      ? `no node takes it: ${scheduled.message || scheduled.reason}`
      : `it is ${phase}`,
  )
}

function endOf(object: KubeObject): string {
  const told = text(object, 'status', 'message') ?? text(object, 'status', 'reason')
  const ended = containersOf(object).find(({ terminated }) => (terminated?.exitCode ?? 0) !== 0)
  const container =
    ended === undefined ? [] : [`container ${ended.name} ended with exit code ${ended.terminated?.exitCode}`]
  return ['it has failed', ...(told === null ? [] : [told]), ...container].join(': ')
}

function claim(object: KubeObject): Readiness {
  const phase = text(object, 'status', 'phase') ?? 'new'
  if (phase === 'Bound') return ready(object, 'it is bound')
  return phase === 'Lost'
    ? failed(object, 'its volume is lost')
    : progressing(object, 'it is not bound to a volume')
}

const volume: Judge = (object) =>
  text(object, 'status', 'phase') === 'Failed'
    ? failed(object, text(object, 'status', 'message') ?? 'it has failed')
    : ready(object, 'it is there')

function crd(object: KubeObject): Readiness {
  const accepted = condition(object, 'NamesAccepted')
  if (accepted?.status === 'False') return failed(object, describeCondition(accepted))
  return isTrue(object, 'Established')
    ? ready(object, 'it is established')
    : progressing(object, told(condition(object, 'Established'), 'Established'))
}

const apiService: Judge = (object) =>
  isTrue(object, 'Available')
    ? ready(object, 'it is available')
    : progressing(object, told(condition(object, 'Available'), 'Available'))

const kinds: ReadonlyMap<string, Judge> = new Map([
  ['Deployment.apps', deployment],
  ['StatefulSet.apps', statefulSet],
  ['DaemonSet.apps', daemonSet],
  ['ReplicaSet.apps', replicas],
  ['ReplicationController', replicas],
  ['Job.batch', job],
  ['Pod', pod],
  ['PersistentVolumeClaim', claim],
  ['PersistentVolume', volume],
  ['CustomResourceDefinition.apiextensions.k8s.io', crd],
  ['APIService.apiregistration.k8s.io', apiService],
])

/** Kinds whose controllers write the generation that their status is about. */
const reportsGeneration: ReadonlySet<string> = new Set([
  ...['Deployment.apps', 'StatefulSet.apps', 'DaemonSet.apps', 'ReplicaSet.apps', 'ReplicationController'],
])

/** Kinds of CRDs: kstatus calls them ready where they say nothing, and takes Stalled for the end of all tries. */
function byReadyCondition(object: KubeObject): Readiness | null {
  const stalled = condition(object, 'Stalled')
  if (stalled?.status === 'True' && isOfNow(object, stalled))
    return failed(object, describeCondition(stalled))
  const found = condition(object, 'Ready')
  if (found === null) return null
  if (found.status === 'True' && isOfNow(object, found)) return ready(object, 'it is Ready')
  return progressing(
    object,
    isOfNow(object, found) ? describeCondition(found) : 'its controller has not seen its present form yet',
  )
}

function isOfNow(object: KubeObject, { observedGeneration }: Condition): boolean {
  const seen = observedGeneration ?? number(object, 'status', 'observedGeneration')
  const { generation } = object.metadata
  return seen === null || generation === undefined || seen >= generation
}
