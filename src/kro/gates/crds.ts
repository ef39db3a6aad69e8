import type { Objects } from '../../cluster/objects.ts'
import { condition, describeCondition } from '../../model/kubernetes/conditions.ts'
import { crdKind } from '../../model/kubernetes/crd.ts'
import type { KubeObject } from '../../model/kubernetes/object.ts'
import { failed, type GateSettings, gate, type Observation, passed, waiting } from './gate.ts'

/** kro's own CRDs are Established: the API server serves the kinds. */
export function crdGate(objects: Objects, settings: GateSettings, names: readonly string[]): Promise<string> {
  return gate('crds', `${names.length} CRD(s) of kro are established`, settings, async () => {
    const found = await Promise.all(names.map((name) => objects.read(crdKind.apiVersion, crdKind.kind, name)))
    return evaluateCrds(names, found)
  })
}

/** Pure. @param found in the order of `names`, null where it is not there */
export function evaluateCrds(names: readonly string[], found: readonly (KubeObject | null)[]): Observation {
  for (const [index, name] of names.entries()) {
    const crd = found[index]
    if (!crd) return waiting(`CRD ${name} is not there`, [{ code: 'crd-missing', crd: name }])
    if (crd.metadata.deletionTimestamp)
      return waiting(`CRD ${name} is being deleted since ${crd.metadata.deletionTimestamp}`)
    const accepted = condition(crd, 'NamesAccepted')
    if (accepted?.status === 'False')
      return failed(
        `CRD ${name}: ${describeCondition(accepted)}`,
        'another CRD has the same kind or plural: rename or delete one of them',
      )
    const established = condition(crd, 'Established')
    if (established?.status !== 'True')
      return waiting(`CRD ${name}: ${established ? describeCondition(established) : 'not established yet'}`)
  }
  return passed(`${names.join(', ')} established`)
}
