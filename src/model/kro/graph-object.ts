import { type Condition, conditionsOf } from '../kubernetes/conditions.ts'
import type { Kind } from '../kubernetes/kind.ts'
import type { KubeObject } from '../kubernetes/object.ts'

export const graphKind = { apiVersion: 'kro.run/v1alpha1', kind: 'Graph' } as const satisfies Kind

/**
 * Whether an object is a Graph: an object of kro's own (v0.10.0 on, feature gate GraphKind) that has no instances and no
 * `state`. An RGD of an older kro may make a kind of that name; its instances have a state.
 */
export const isGraphObject = ({ apiVersion, kind, status }: KubeObject): boolean =>
  kind === graphKind.kind && apiVersion.startsWith('kro.run/') && status?.state === undefined

/**
 * What the conditions of a Graph say for the generation that is there (kro pull request 1402): `Accepted`, the spec compiled;
 * `ResourcesConverged`, every node is applied and its readyWhen holds; `Ready` sums both up.
 */
export interface GraphStatus {
  converged: boolean
  /** The condition that is not True and says most; null where none says why. */
  why: Condition | null
  /** `refused`: the spec has to change. `failing`: kro tries again. `pending`: it goes on. */
  state: 'converged' | 'refused' | 'failing' | 'pending'
}

/** Reasons of `ResourcesConverged` that do not mean that something went wrong. */
const onItsWay = new Set(['WaitingForReadiness', 'DataPending'])

export function graphStatus(graph: KubeObject): GraphStatus {
  const conditions = conditionsOf(graph).filter(
    ({ observedGeneration }) =>
      observedGeneration === null || observedGeneration >= (graph.metadata.generation ?? 0),
  )
  const of = (type: string): Condition | null => conditions.find((one) => one.type === type) ?? null
  const [accepted, resources, ready] = [of('Accepted'), of('ResourcesConverged'), of('Ready')]
  const isTrue = (one: Condition | null): boolean => one?.status === 'True'
  if (isTrue(accepted) && isTrue(resources) && (ready === null || isTrue(ready)))
    return { converged: true, why: null, state: 'converged' }
  const why = [accepted, resources, ready].find((one) => one !== null && !isTrue(one)) ?? null
  if (accepted?.status === 'False') return { converged: false, why, state: 'refused' }
  const isFailing = resources?.status === 'False' && !onItsWay.has(resources.reason)
  return { converged: false, why, state: isFailing ? 'failing' : 'pending' }
}
