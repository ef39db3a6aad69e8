import type { Objects } from '../cluster/objects.ts'
import type { KroManifests } from '../kro/deploy.ts'
import { crdGate } from '../kro/gates/crds.ts'
import type { GateSettings } from '../kro/gates/gate.ts'
import { rbacGate } from '../kro/gates/rbac.ts'
import { applyKro, serviceAccountOf } from '../kro/install.ts'
import { type ExpectedImage, imageGate } from '../kro/load-image.ts'
import { neededAccess } from '../model/kro/access.ts'
import { type KubeObject, nameOf } from '../model/kubernetes/object.ts'
import { identityOf } from './identity.ts'
import { controllerPods, handOver } from './restart.ts'

/** A kro that is ready to take the place of another. */
export interface NextKro {
  manifests: KroManifests
  image: ExpectedImage
  /** null: of a checkout whose version is not known. */
  version: string | null
}

/**
 * Makes the kro of a cluster another one, as a delivery would: CRDs first, then its rights, its image, and the rest, all
 * by server-side apply. What the new chart lacks is deleted, but no CRD: its objects would go with it.
 *
 * @returns seconds until the new one leads
 * @throws what the gates throw
 */
export async function upgradeKro(
  objects: Objects,
  settings: GateSettings,
  namespace: string,
  old: KroManifests,
  { manifests, image, version }: NextKro,
): Promise<number> {
  const { clock, steps } = settings
  const began = clock.seconds()
  const pods = await controllerPods(objects, old.controller)
  await applyKro('kro.crds', manifests, namespace, objects, settings)
  await crdGate(
    objects,
    settings,
    manifests.crds.map(({ metadata }) => metadata.name),
  )
  await applyKro('kro.access', manifests, namespace, objects, settings)
  await rbacGate(objects, settings, serviceAccountOf(manifests.controller), neededAccess(version, namespace))
  await imageGate('kind', image, objects, settings)
  await applyKro('kro.apply', manifests, namespace, objects, settings)
  await steps.step(
    'changes.upgrade',
    'the new kro leads, and what it does not need is deleted',
    async (step) => {
      await handOver(objects, settings, step, manifests.controller, pods)
      for (const object of leftBehind(old, manifests, namespace)) {
        await objects.remove(object)
        step.note(`${nameOf(object)} deleted: the new chart does not have it`)
      }
    },
  )
  return Math.round((clock.seconds() - began) * 1000) / 1000
}

/** Pure: objects of the old chart that the new one does not have, without CRDs. */
export function leftBehind(old: KroManifests, wanted: KroManifests, namespace: string): KubeObject[] {
  const inNamespace = (object: KubeObject): KubeObject => ({
    ...object,
    metadata: { ...object.metadata, namespace: object.metadata.namespace ?? namespace },
  })
  const kept = new Set([...wanted.access, ...wanted.rest].map((object) => identityOf(inNamespace(object))))
  return [...old.rest, ...old.access].map(inNamespace).filter((object) => !kept.has(identityOf(object)))
}
