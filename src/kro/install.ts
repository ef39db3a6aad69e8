import type { Cluster } from '../cluster/reach.ts'
import { SetupError } from '../errors.ts'
import { neededAccess } from '../model/kro/access.ts'
import type { Controller } from '../model/kro/controller.ts'
import { rgdResource } from '../model/kro/rgd.ts'
import type { KubeObject } from '../model/kubernetes/object.ts'
import type { Plan } from '../plan/plan.ts'
import type { Session } from '../run/session.ts'
import { hasAggregatedRole } from './aggregation.ts'
import type { KroBuild } from './build.ts'
import { applyStage, findController } from './deploy.ts'
import { baseGate, dnsGate } from './gates/base.ts'
import { controllerGate } from './gates/controller.ts'
import { crdGate } from './gates/crds.ts'
import type { GateSettings } from './gates/gate.ts'
import { rbacGate } from './gates/rbac.ts'
import { smokeGate } from './gates/smoke.ts'
import { imageGate } from './node-images.ts'

/**
 * Puts kro into the cluster and lets the Deployment come only after every gate before it: base, CRDs, access, image.
 * What needs nothing but the API server is applied while the nodes are still getting ready.
 *
 * @throws what the gates throw
 */
export async function deployKro(
  plan: Plan,
  build: KroBuild,
  cluster: Cluster,
  session: Session,
  settings: GateSettings,
): Promise<void> {
  const { namespace } = plan.inputs
  const { manifests } = build
  const { objects } = cluster
  const { steps, run } = session
  const stage = (name: string, title: string, what: readonly KubeObject[]): Promise<void> =>
    applyStage(name, title, objects, settings, steps, what, namespace)
  const home: KubeObject = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } }
  await allOf([
    baseGate(objects, settings, cluster.nodes),
    stage('kro.crds', `apply ${manifests.crds.length} CRD(s)`, manifests.crds),
    stage('kro.access', 'apply namespace, ServiceAccount and RBAC', [home, ...manifests.access]),
  ])
  const crds = manifests.crds.map((crd) => crd.metadata.name)
  await crdGate(objects, settings, crds)
  // Of a checkout the version that was found in it, not the one that is pinned.
  await rbacGate(
    objects,
    settings,
    serviceAccountOf(manifests.controller),
    neededAccess(run.kroVersion, namespace),
  )
  await imageGate(plan, build, cluster, session, settings)
  await stage('kro.apply', 'apply the Deployment', manifests.rest)
  await controllerGate(objects, settings, manifests.controller)
}

/**
 * Proves that a kro which something else installed works: all gates, as far as they go without knowing the image.
 *
 * @param version of kro, null where it is not known
 */
export async function checkKro(
  namespace: string,
  version: string | null,
  cluster: Cluster,
  settings: GateSettings,
): Promise<void> {
  const { objects } = cluster
  const found = await findController(objects, namespace)
  if (!found) throw new SetupError(`there is no Deployment of kro in namespace ${namespace}`)
  await crdGate(objects, settings, [rgdResource])
  await rbacGate(objects, settings, serviceAccountOf(found.controller), neededAccess(version, namespace))
  await controllerGate(objects, settings, found.controller)
}

/** kro reconciles, and DNS works for whoever comes next. @throws what the gates throw */
export async function proveKro(
  { inputs }: Plan,
  { objects, nodes }: Cluster,
  settings: GateSettings,
): Promise<void> {
  const smoke = async (): Promise<void> => {
    if (!inputs.smokeTest)
      return settings.steps.skip(
        'gate.smoke',
        'kro reconciles an RGD and its instance',
        'smoke-test is false',
      )
    const found = await findController(objects, inputs.namespace)
    const aggregated =
      found !== null && (await hasAggregatedRole(objects, serviceAccountOf(found.controller)))
    await smokeGate(objects, settings, inputs.namespace, aggregated)
  }
  await allOf([smoke(), dnsGate(objects, settings, nodes)])
}

const serviceAccountOf = (controller: Controller): { namespace: string; name: string } => ({
  namespace: controller.namespace,
  name: controller.serviceAccount,
})

/** Waits for all of them, so that none goes on unseen, then throws what the first of them threw. */
async function allOf(work: readonly Promise<unknown>[]): Promise<void> {
  for (const outcome of await Promise.allSettled(work))
    if (outcome.status === 'rejected') throw outcome.reason
}
