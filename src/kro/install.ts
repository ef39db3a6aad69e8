import type { Objects } from '../cluster/objects.ts'
import { SetupError } from '../errors.ts'
import type { Controller } from '../model/kro/controller.ts'
import type { KubeObject } from '../model/kubernetes/object.ts'
import { hasAggregatedRole } from './aggregation.ts'
import { applyStage, findController, type KroManifests } from './deploy.ts'
import type { GateSettings } from './gates/gate.ts'
import { smokeGate } from './gates/smoke.ts'

/** The ServiceAccount that the controller runs as. */
export const serviceAccountOf = (controller: Controller): { namespace: string; name: string } => ({
  namespace: controller.namespace,
  name: controller.serviceAccount,
})

/** Which of kro's objects a step applies: what needs nothing but the API server comes before the Deployment. */
export type ApplyStep = 'kro.crds' | 'kro.access' | 'kro.apply'

/** Applies a part of kro's objects, as a step. @throws SetupError */
export function applyKro(
  name: ApplyStep,
  manifests: KroManifests,
  namespace: string,
  objects: Objects,
  settings: GateSettings,
): Promise<void> {
  const home: KubeObject = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } }
  const [title, what] = {
    'kro.crds': [`apply ${manifests.crds.length} CRD(s)`, manifests.crds] as const,
    'kro.access': ['apply namespace, ServiceAccount and RBAC', [home, ...manifests.access]] as const,
    'kro.apply': ['apply the Deployment', manifests.rest] as const,
  }[name]
  return applyStage(name, title, objects, settings, settings.steps, what, namespace)
}

/** Finds the controller of a kro that something else installed. @throws SetupError where there is none, KubeError */
export async function findKro(objects: Objects, namespace: string): Promise<Controller> {
  const found = await findController(objects, namespace)
  if (!found) throw new SetupError(`there is no Deployment of kro in namespace ${namespace}`)
  return found.controller
}

/** kro reconciles an RGD and its instance, unless that is not wanted. @throws what the gate throws */
export async function proveKro(
  { smokeTest, namespace }: { smokeTest: boolean; namespace: string },
  objects: Objects,
  settings: GateSettings,
): Promise<void> {
  const title = 'kro reconciles an RGD and its instance'
  if (!smokeTest) return settings.steps.skip('gate.smoke', title, 'smoke-test is false')
  const found = await findController(objects, namespace)
  const aggregated = found !== null && (await hasAggregatedRole(objects, serviceAccountOf(found.controller)))
  await smokeGate(objects, settings, namespace, aggregated)
}
