import type { Evidence } from '../../evidence/evidence.ts'
import type { Quote } from '../../evidence/quote.ts'
import { rgdResource } from '../../model/kro/rgd.ts'
import { condition } from '../../model/kubernetes/conditions.ts'
import { number } from '../../model/kubernetes/fields.ts'
import { type KubeObject, nameOf } from '../../model/kubernetes/object.ts'
import { type Refusal, type RefusalReason, readRefusal } from '../../model/kubernetes/refusal.ts'
import { kroNamespace } from './controller.ts'
import { eventsOf } from './events.ts'
import { failuresOfStep, wordsInStep } from './failures.ts'
import { belongsToInstance, belongsToManifests, inactiveRgds, unsettledInstances } from './kro-objects.ts'
import { memoize } from './memoize.ts'
import { lineOf } from './quotes.ts'
import { reasonsOf } from './reasons.ts'
import { failedSteps, quoteStep } from './steps.ts'
import { failedStepLog, refusedReplicas } from './text-sources.ts'

/** An object that the API server refuses now, and who met that. */
export interface Refused {
  refusal: Refusal
  /** `Kind/namespace/name` of the instance or workload whose object it is; null for one that a step applied. */
  carrier: string | null
  /** Namespace of the refused object, where it is known. */
  namespace: string | null
  /** Name of the step whose text it is; null where an object carries it. */
  step: string | null
  /** What the step applied, and from which file; only of a step. */
  applied?: { object: string | null; file: string | null }
  /** The whole text that it was read from. */
  message: string
  quote: Quote
}

/**
 * What the API server refuses now: in conditions of instances and RGDs, in conditions of ReplicaSets, in events of
 * StatefulSets, DaemonSets and Jobs that lack pods, and in the steps that failed. The same refusal in a step's text is
 * left out where an object carries it: the object has names.
 */
export const refusalsNow = memoize((evidence): readonly Refused[] => {
  const carried = [...ofInstances(evidence), ...ofReplicaSets(evidence), ...ofWorkloads(evidence)]
  const known = new Set(carried.map(({ refusal }) => sameness(refusal)))
  return [...carried, ...ofSteps(evidence).filter(({ refusal }) => !known.has(sameness(refusal)))]
})

/** Those with one of these reasons. */
export const refusedFor = (evidence: Evidence, ...reasons: readonly RefusalReason[]): Refused[] =>
  refusalsNow(evidence).filter(({ refusal }) => reasons.includes(refusal.reason))

/**
 * What is refused, in words: `ConfigMap counted-one (of Counted team/one)`, `pods of StatefulSet team/db`.
 *
 * @param carrier `Kind/namespace/name`
 */
export function refusedObject({ resource, name }: Refusal, carrier: string | null): string {
  const [kind = '', ...rest] = (carrier ?? '').split('/')
  const owner = carrier === null ? null : `${kind} ${rest.join('/')}`
  const itself = resource === null ? 'an object' : `${resource} ${name ?? ''}`.trim()
  if (owner === null) return itself
  return isMaker(kind) ? `pods of ${owner}` : `${itself} (of ${owner})`
}

/** Whether its pods have names that it makes up. */
const isMaker = (kind: string): boolean => ['ReplicaSet', 'StatefulSet', 'DaemonSet', 'Job'].includes(kind)

const sameness = ({ reason, by, name }: Refusal): string => [reason, by, name].join('\n')

function ofInstances(evidence: Evidence): Refused[] {
  return [
    ...inactiveRgds(evidence).map((object) => ({ resource: rgdResource, object })),
    ...unsettledInstances(evidence),
  ].flatMap(({ resource, object }) =>
    reasonsOf(evidence, resource, object).flatMap(({ refusal, quote, message }) =>
      refusal === null
        ? []
        : [
            {
              refusal,
              carrier: nameOf(object),
              namespace: object.metadata.namespace ?? null,
              step: null,
              message,
              quote,
            },
          ],
    ),
  )
}

function ofReplicaSets(evidence: Evidence): Refused[] {
  return refusedReplicas(evidence, /is forbidden|is invalid|denied the request/).flatMap(
    ({ quote, groups }) => {
      const { kind = '', namespace = '', name = '' } = groups
      const set = evidence
        .objects('replicasets.apps')
        .find(({ metadata }) => metadata.name === name && metadata.namespace === namespace)
      const message = (set && condition(set, 'ReplicaFailure')?.message) ?? ''
      const refusal = readRefusal(message)
      return refusal === null
        ? []
        : [{ refusal, carrier: `${kind}/${namespace}/${name}`, namespace, step: null, message, quote }]
    },
  )
}

/** A line of a log, where a tool may have quoted what a server said, as the server said it. */
const plain = (line: string): string => line.replaceAll('\\n', '\n').replaceAll('\\"', '"')

/** Kinds that say only in events why they get no pod, and whether an object of them lacks any. */
const withoutConditions: Readonly<Record<string, (object: KubeObject) => boolean>> = {
  'statefulsets.apps': (object) =>
    (number(object, 'status', 'replicas') ?? 0) < (number(object, 'spec', 'replicas') ?? 1),
  'daemonsets.apps': (object) =>
    (number(object, 'status', 'currentNumberScheduled') ?? 0) <
    (number(object, 'status', 'desiredNumberScheduled') ?? 0),
  'jobs.batch': (object) =>
    ['active', 'succeeded', 'failed'].every((count) => (number(object, 'status', count) ?? 0) === 0),
}

function ofWorkloads(evidence: Evidence): Refused[] {
  return Object.entries(withoutConditions).flatMap(([resource, lacksPods]) =>
    evidence
      .objects(resource)
      .filter((object) => object.metadata.deletionTimestamp === undefined && lacksPods(object))
      .filter(
        (object) =>
          object.metadata.namespace === kroNamespace(evidence) ||
          belongsToInstance(evidence, object) ||
          belongsToManifests(evidence, object),
      )
      .flatMap((object) => {
        const { name, namespace = '' } = object.metadata
        const said = eventsOf(evidence).filter(
          (event) =>
            event.reason === 'FailedCreate' &&
            event.kind === object.kind &&
            event.name === name &&
            event.namespace === namespace,
        )
        const last = said.toSorted((a, b) => (a.last < b.last ? 1 : -1))[0]
        const refusal = last === undefined ? null : readRefusal(last.message)
        return refusal === null || last === undefined
          ? []
          : [
              {
                refusal,
                carrier: nameOf(object),
                namespace,
                step: null,
                message: last.message,
                quote: last.quote,
              },
            ]
      }),
  )
}

function ofSteps(evidence: Evidence): Refused[] {
  const pattern =
    /exceeded quota|failed quota|violates PodSecurity|is forbidden|is invalid: |typed patch object|strict decoding error|cannot be handled as|denied request|denied the request/
  return failedSteps(evidence).flatMap((step) => {
    const own = wordsInStep(evidence, step).flatMap((message) => {
      const refusal = readRefusal(message)
      return refusal === null ? [] : [{ refusal, message }]
    })[0]
    const failures = failuresOfStep(evidence, step)
    const field = (code: string, name: string): string | null =>
      failures.find((failure) => failure.code === code)?.[name] ?? null
    const applied = { object: field('apply-failed', 'object'), file: field('manifest-refused', 'file') }
    if (own !== undefined)
      return [
        {
          ...own,
          carrier: null,
          namespace: null,
          step: step.step,
          applied,
          quote: quoteStep(evidence, step),
        },
      ]
    return failedStepLog(step.step)(evidence, pattern).flatMap(({ quote }) => {
      const message = plain(lineOf(evidence, quote))
      const refusal = readRefusal(message)
      return refusal === null
        ? []
        : [{ refusal, carrier: null, namespace: null, step: step.step, applied, message, quote }]
    })
  })
}
