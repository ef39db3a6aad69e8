import type { Objects } from '../cluster/objects.ts'
import { SetupError } from '../errors.ts'
import type { Step } from '../evidence/steps.ts'
import { findController } from '../kro/deploy.ts'
import { controllerLeads } from '../kro/gates/controller.ts'
import { type GateSettings, passed, waiting, watchGate } from '../kro/gates/gate.ts'
import { type Controller, leaseName } from '../model/kro/controller.ts'
import type { KubeObject } from '../model/kubernetes/object.ts'
import { selectorText } from '../model/kubernetes/selectors.ts'

/**
 * Restarts kro: its pods are deleted, and the Deployment makes new ones. kro does not give its lease back when it ends
 * (LeaderElectionReleaseOnCancel is false, cmd/controller/main.go at v0.9.4), so that the next one would wait for 15 s;
 * where the holder is gone, the lease is deleted.
 *
 * @param namespace of the controller
 * @returns seconds until the new one leads
 * @throws SetupError, KubeError
 */
export async function restartKro(
  objects: Objects,
  settings: GateSettings,
  step: Step,
  namespace: string,
): Promise<number> {
  const { clock } = settings
  const began = clock.seconds()
  const found = await findController(objects, namespace)
  if (found === null) throw new SetupError(`there is no Deployment of kro in namespace ${namespace}`)
  const { controller } = found
  const old = await controllerPods(objects, controller)
  for (const pod of old) await objects.remove(pod)
  await handOver(objects, settings, step, controller, old)
  return Math.round((clock.seconds() - began) * 1000) / 1000
}

/**
 * Waits until the pods of a controller are gone and another one leads; the lease of a pod that is gone is deleted.
 *
 * @param old pods that go, or are gone
 * @throws SetupError, KubeError
 */
export async function handOver(
  objects: Objects,
  settings: GateSettings,
  step: Step,
  controller: Controller,
  old: readonly KubeObject[],
): Promise<void> {
  await watchGate('the old controller is gone', settings, step, async () => {
    // By name: the Deployment that they belong to may be another one by now.
    const looks = await Promise.all(old.map(async (pod) => ((await isThere(objects, pod)) ? [pod] : [])))
    const left = looks.flat()
    return left.length === 0
      ? passed('it is gone')
      : waiting(`${left.map(({ metadata }) => metadata.name).join(', ')} ends`)
  })
  if (controller.leaderElection) await dropLease(objects, controller.leaseNamespace, old)
  await controllerLeads(objects, settings, step, controller)
}

async function isThere(objects: Objects, { metadata }: KubeObject): Promise<boolean> {
  const found = await objects.read('v1', 'Pod', metadata.name, metadata.namespace, 'metadata')
  return found !== null && found.metadata.uid === metadata.uid
}

/** Pods of the controller's Deployment. @throws KubeError */
export async function controllerPods(
  objects: Objects,
  { namespace, deployment }: { namespace: string; deployment: string },
): Promise<KubeObject[]> {
  const found = await objects.read('apps/v1', 'Deployment', deployment, namespace)
  const selector = selectorText(found?.spec?.selector)
  return selector === '' ? [] : objects.list('v1', 'Pod', { namespace, selector })
}

/** Only where a pod that is gone holds it. */
async function dropLease(objects: Objects, namespace: string, gone: readonly KubeObject[]): Promise<void> {
  const lease = await objects.read('coordination.k8s.io/v1', 'Lease', leaseName, namespace)
  const holder = String(lease?.spec?.holderIdentity ?? '')
  if (lease !== null && gone.some(({ metadata }) => holder.startsWith(`${metadata.name}_`)))
    await objects.remove(lease)
}
