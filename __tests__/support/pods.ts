import type { KubeObject } from '../../src/model/kubernetes/object.ts'
import { type Files, listOf } from './evidence.ts'
import { object } from './kro-objects.ts'

/** Status of a container that waits to be started again after its last run ended. */
export const waitsAfter = (exitCode: number, change: object = {}, ended: object = {}) => ({
  ...{ name: 'kro', ready: false, restartCount: 2 },
  state: { waiting: { reason: 'CrashLoopBackOff', message: 'back-off 20s restarting failed container' } },
  lastState: { terminated: { exitCode, reason: 'Error', ...ended } },
  ...change,
})

/** Status of a container whose only run has ended. */
export const ended = (exitCode: number, change: object = {}, terminated: object = {}) => ({
  ...{ name: 'kro', ready: false, restartCount: 0 },
  state: { terminated: { exitCode, reason: 'Error', ...terminated } },
  ...change,
})

/** Status of a container that waits for this reason, and was never started. */
export const waitsFor = (reason: string, message = '', change: object = {}) => ({
  ...{ name: 'kro', ready: false, restartCount: 0 },
  state: { waiting: { reason, ...(message === '' ? {} : { message }) } },
  ...change,
})

/** Status of a container that runs. */
export const runs = (change: object = {}) => ({
  ...{ name: 'kro', ready: true, restartCount: 0 },
  state: { running: { startedAt: '2026-11-23T08:00:00Z' } },
  ...change,
})

/** A pod of kro's in `kro-system` with these statuses of its containers; another one where `metadata` says so. */
export const podWith = (
  statuses: readonly object[],
  metadata: Partial<KubeObject['metadata']> = {},
  { spec = {}, status = {} }: { spec?: object; status?: object } = {},
): KubeObject =>
  object(
    'Pod',
    { name: 'kro-1', namespace: 'kro-system', labels: { 'app.kubernetes.io/name': 'kro' }, ...metadata },
    {
      spec: { ...spec },
      status: { phase: 'Running', containerStatuses: statuses, ...status },
    },
  )

export const podsFile = (...pods: readonly KubeObject[]): Files => ({
  'evidence/api/pods.json': listOf(...pods),
})

/** A warning about a pod. */
export const warning = (
  { metadata: { name, namespace } }: KubeObject,
  reason: string,
  message: string,
  change: object = {},
): KubeObject =>
  object(
    'Event',
    { name: `${name}.${reason}`, namespace: namespace ?? '' },
    {
      ...{ type: 'Warning', reason, message },
      involvedObject: { kind: 'Pod', name, namespace },
      ...change,
    },
  )

export const eventsFile = (...events: readonly KubeObject[]): Files => ({
  'evidence/api/events.json': listOf(...events),
})
