import { graphStatus, isGraphObject } from '../../model/kro/graph-object.ts'
import { reasonsIn } from '../../model/kro/messages/classify.ts'
import { type Condition, conditionsOf, describeCondition } from '../../model/kubernetes/conditions.ts'
import { type KubeObject, nameOf } from '../../model/kubernetes/object.ts'
import { failed, type Observation, passed, waiting } from './gate.ts'

/** Conditions that follow from the others (v0.4.0 on): the others say more. */
const summaryConditions = new Set(['Ready'])

/**
 * Seconds for which an instance may report a final error: kro reconciles one that was applied while its RGD changed once with the
 * graph from before the change.
 */
const settlingSeconds = 3

/**
 * Whether an RGD is Active. `status.state` is the one word that all versions since v0.2.0 share; a condition that is
 * False, for the generation that was applied, says why it never will be.
 *
 * @param graceSeconds seconds for which a False condition is tolerated: kro retries what depends on others (a CRD that is not
 *   served yet, an informer that has not synced), and marks False meanwhile
 * @param age seconds since the RGD was applied
 */
export function evaluateRgd(
  rgd: KubeObject | null,
  name: string,
  age: number,
  graceSeconds: number,
): Observation {
  if (!rgd) return waiting(`ResourceGraphDefinition ${name} is not there`)
  if (rgd.status?.state === 'Active' && isReady(rgd))
    return passed(`ResourceGraphDefinition ${name} is Active`)
  const current = currentConditions(rgd)
  const refused = current.find(isRefusal)
  if (refused && (isFinal(refused) || age > graceSeconds))
    return failed(`${nameOf(rgd)} is ${stateOf(rgd)}: ${describeCondition(refused)}`)
  const said = current.filter((c) => c.status !== 'True').map(describeCondition)
  return waiting(
    `${nameOf(rgd)} is ${stateOf(rgd)}${said.length ? `: ${said.join('; ')}` : ', kro has not written a condition yet'}`,
  )
}

/**
 * Whether an instance is ACTIVE: `status.state` in kro v0.1.0 to v0.9.4 (InstanceStateActive, pkg/controller/instance,
 * later api/), and Ready where kro v0.4.0 or later says so. The state alone is ACTIVE too where kro has made nothing
 * (`InstanceManaged=False`: pkg/controller/instance/state.go finds no node that fails among none).
 *
 * @param graceSeconds seconds for which ERROR is tolerated; a final error fails after `settlingSeconds`
 */
export function evaluateInstance(
  instance: KubeObject | null,
  name: string,
  age: number,
  graceSeconds: number,
): Observation {
  if (!instance) return waiting(`${name} is not there`)
  if (isGraphObject(instance)) return evaluateGraph(instance, age, graceSeconds)
  const state = String(instance.status?.state ?? 'without status')
  if (state === 'ACTIVE' && isReady(instance)) return passed(`${nameOf(instance)} is ACTIVE`)
  const refused = currentConditions(instance).find(isRefusal)
  const said = refused ? `: ${describeCondition(refused)}` : ''
  const isFinalNow = refused !== undefined && age > settlingSeconds && isFinal(refused)
  if (isFinalNow || ((state === 'ERROR' || state === 'FAILED') && age > graceSeconds))
    return failed(`${nameOf(instance)} is ${state}${said}`)
  return waiting(`${nameOf(instance)} is ${state}${said}`)
}

/** Whether a Graph has converged: kro's own kind, which has conditions and no state. */
function evaluateGraph(graph: KubeObject, age: number, graceSeconds: number): Observation {
  const { state, why } = graphStatus(graph)
  if (state === 'converged') return passed(`${nameOf(graph)} has converged`)
  const said = `${nameOf(graph)} has not converged${why === null ? ', kro has not written a condition yet' : `: ${describeCondition(why)}`}`
  const isOver = (state === 'refused' && age > settlingSeconds) || (state === 'failing' && age > graceSeconds)
  return isOver ? failed(said) : waiting(said)
}

/** Says as data which object it is that can no longer work. */
export const namingObject = (seen: Observation, object: KubeObject): Observation =>
  seen.state === 'failed'
    ? {
        ...seen,
        failures: [...(seen.failures ?? []), { code: 'object-failed', object: nameOf(object) }],
      }
    : seen

const stateOf = (rgd: KubeObject): string => String(rgd.status?.state ?? 'new')

/** A condition of an older generation speaks of what the user has replaced. */
const isCurrent = (condition: Condition, object: KubeObject): boolean =>
  condition.observedGeneration === null || condition.observedGeneration >= (object.metadata.generation ?? 0)

/** Conditions that sum up the others, of which the state is made, and what the user has applied is what they speak of. */
const isReady = (object: KubeObject): boolean =>
  !isStale(object) &&
  conditionsOf(object).every(({ type, status }) => !summaryConditions.has(type) || status === 'True')

/**
 * Whether the status is that of what the user has replaced: `state` carries no generation, but the condition that sums
 * up the others does (kro, pkg/apis/condition_set.go), or before v0.4.0 any of them.
 */
function isStale(object: KubeObject): boolean {
  const conditions = conditionsOf(object)
  const summary = conditions.find((c) => summaryConditions.has(c.type)) ?? conditions[0]
  return summary !== undefined && !isCurrent(summary, object)
}

/** Those that kro wrote for the generation that is there. */
const currentConditions = (object: KubeObject): Condition[] =>
  conditionsOf(object).filter((one) => isCurrent(one, object))

/** Whether it says what is wrong; a summary only repeats another condition. */
const isRefusal = ({ type, status }: Condition): boolean => status === 'False' && !summaryConditions.has(type)

/** The RGD, the instance or the cluster has to change: a retry by kro does not help. */
const isFinal = ({ message, reason }: Condition): boolean =>
  reasonsIn(message).some(({ verdict }) => verdict === 'final') ||
  (['InvalidResourceGraph', 'Failed'].includes(reason) && finalBefore.test(message))

/** As kro before v0.9 said it. */
const finalBefore =
  /naming convention|failed to parse|type-check|unknown identifiers|unknown functions|not owned by KRO|owned by another|breaking changes|has a cycle|circular/i
