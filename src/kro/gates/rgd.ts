import { type Condition, conditionsOf, describeCondition } from '../../model/kubernetes/conditions.ts'
import { type KubeObject, nameOf } from '../../model/kubernetes/object.ts'
import { failed, type Look, passed, waiting } from './gate.ts'

/** Conditions that follow from the others (v0.4.0 on): the others say more. */
const summaryConditions = new Set(['Ready'])

/**
 * Whether an RGD is Active. `status.state` is the one word that all versions since v0.2.0 share; a condition that is
 * False, for the generation that was applied, says why it never will be.
 *
 * @param patience seconds that a False condition is borne with: kro retries what depends on others (a CRD that is not
 *   served yet, an informer that has not synced), and marks False meanwhile
 * @param age seconds since the RGD was applied
 */
export function lookAtRgd(rgd: KubeObject | null, name: string, age: number, patience: number): Look {
  if (!rgd) return waiting(`ResourceGraphDefinition ${name} is not there`)
  if (rgd.status?.state === 'Active' && !isStale(rgd))
    return passed(`ResourceGraphDefinition ${name} is Active`)
  const current = conditionsOf(rgd).filter((c) => isCurrent(c, rgd))
  const refused = current.find((c) => c.status === 'False' && !summaryConditions.has(c.type))
  if (refused && (isFinal(refused) || age > patience))
    return failed(`${nameOf(rgd)} is ${String(rgd.status?.state ?? 'new')}: ${describeCondition(refused)}`)
  const said = current.filter((c) => c.status !== 'True').map(describeCondition)
  return waiting(
    `${nameOf(rgd)} is ${String(rgd.status?.state ?? 'new')}${said.length ? `: ${said.join('; ')}` : ', kro has not written a condition yet'}`,
  )
}

/** Whether an instance is ACTIVE: `status.state` in kro v0.1.0 to v0.9.4 (InstanceStateActive, pkg/controller/instance, later api/). */
export function lookAtInstance(
  instance: KubeObject | null,
  name: string,
  age: number,
  patience: number,
): Look {
  if (!instance) return waiting(`${name} is not there`)
  const state = String(instance.status?.state ?? 'without status')
  if (state === 'ACTIVE' && !isStale(instance)) return passed(`${nameOf(instance)} is ACTIVE`)
  const current = conditionsOf(instance).filter((c) => isCurrent(c, instance))
  const refused = current.find((c) => c.status === 'False' && !summaryConditions.has(c.type))
  const said = refused ? `: ${describeCondition(refused)}` : ''
  if ((state === 'ERROR' || state === 'FAILED') && age > patience)
    return failed(`${nameOf(instance)} is ${state}${said}`)
  return waiting(`${nameOf(instance)} is ${state}${said}`)
}

/** A condition of an older generation speaks of what the user has replaced. */
const isCurrent = (condition: Condition, object: KubeObject): boolean =>
  condition.observedGeneration === null || condition.observedGeneration >= (object.metadata.generation ?? 0)

/**
 * Whether the status is that of what the user has replaced: `state` carries no generation, but the condition that sums
 * up the others does (kro, pkg/apis/condition_set.go), or before v0.4.0 any of them.
 */
function isStale(object: KubeObject): boolean {
  const conditions = conditionsOf(object)
  const summary = conditions.find((c) => summaryConditions.has(c.type)) ?? conditions[0]
  return summary !== undefined && !isCurrent(summary, object)
}

/** The RGD itself is wrong: no retry of kro's changes that. Its schema errors wait for nothing, but a kind that is not known may come. */
const isFinal = (condition: Condition): boolean =>
  ['InvalidResourceGraph', 'Failed'].includes(condition.reason) &&
  /naming convention|failed to parse|type-check|unknown identifiers|unknown functions|not owned by KRO|owned by another|breaking changes|cycle|circular/i.test(
    condition.message,
  )
