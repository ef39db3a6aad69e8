import { graphStatus, isGraphObject } from '../model/kro/graph-object.ts'
import { conditionsOf, describeCondition } from '../model/kubernetes/conditions.ts'
import type { KubeObject } from '../model/kubernetes/object.ts'

/** An instance is ACTIVE, and no condition says otherwise for the generation that is there. */
export function isActive(instance: KubeObject): boolean {
  if (isGraphObject(instance)) return graphStatus(instance).converged
  const ready = conditionsOf(instance).find(({ type }) => type === 'Ready')
  return (
    instance.status?.state === 'ACTIVE' &&
    ready?.status !== 'False' &&
    (ready?.observedGeneration ?? Infinity) >= (instance.metadata.generation ?? 0)
  )
}

/** `status.state` of an instance that kro cannot reconcile (ERROR; FAILED before v0.2.0); a Graph has conditions for it. */
export const isInError = (instance: KubeObject): boolean =>
  isGraphObject(instance)
    ? ['refused', 'failing'].includes(graphStatus(instance).state)
    : instance.status?.state === 'ERROR' || instance.status?.state === 'FAILED'

/** The condition that says most about why an instance is not ACTIVE. */
export function whyNotActive(instance: KubeObject): string | null {
  const conditions = conditionsOf(instance).filter(({ status }) => status === 'False')
  const telling = conditions.find(({ type }) => type !== 'Ready') ?? conditions[0]
  return telling === undefined ? null : describeCondition(telling)
}

/** An RGD is Active, and Ready for the generation that is there where kro has that condition (v0.4.0 on). */
export function isAccepted(rgd: KubeObject): boolean {
  const ready = conditionsOf(rgd).find(({ type }) => type === 'Ready')
  return (
    rgd.status?.state === 'Active' &&
    (ready === undefined ||
      (ready.status === 'True' && (ready.observedGeneration ?? Infinity) >= (rgd.metadata.generation ?? 0)))
  )
}

/** Why kro does not accept an RGD; null where it does. */
export function whyNotAccepted(rgd: KubeObject): string | null {
  if (isAccepted(rgd)) return null
  const conditions = conditionsOf(rgd).filter(({ status }) => status !== 'True')
  const telling =
    conditions.find(({ type, status }) => status === 'False' && type !== 'Ready') ?? conditions[0]
  return telling === undefined ? `it is ${String(rgd.status?.state ?? 'new')}` : describeCondition(telling)
}
