import type { Objects } from '../cluster/objects.ts'
import { stepsOfPart } from '../evidence/steps-of-part.ts'
import type { KroManifests } from '../kro/deploy.ts'
import { crdGate } from '../kro/gates/crds.ts'
import type { GateSettings } from '../kro/gates/gate.ts'
import { rbacGate } from '../kro/gates/rbac.ts'
import { applyKro, serviceAccountOf } from '../kro/install.ts'
import { type ExpectedImage, imageGate } from '../kro/load-image.ts'
import { neededAccess } from '../model/kro/access.ts'
import { type KubeObject, nameOf } from '../model/kubernetes/object.ts'
import type { KroIdentity } from '../plan/kro-identity.ts'
import { identityOf } from './identity.ts'
import type { NarrowedCrd } from './records.ts'
import { controllerPods, handOver } from './restart.ts'
import { schemaDifferences } from './schema.ts'
import { schemaOfCrd } from './snapshot.ts'

/** A kro that is ready to take the place of another. */
export interface NextKro {
  manifests: KroManifests
  image: ExpectedImage
  /** null: of a checkout whose version is not known. */
  version: string | null
  /** The code that it was built from; null: it is a release, or git does not know it. */
  identity: KroIdentity | null
}

/** Steps of an upgrade have names of their own: what installs kro has been done once before. */
export const upgradeSettings = (settings: GateSettings): GateSettings => ({
  ...settings,
  steps: stepsOfPart(settings.steps, 'upgrade', 'for the upgrade'),
})

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
  const own = upgradeSettings(settings)
  const { clock, steps } = own
  const began = clock.seconds()
  const mayWork = (): Promise<string> =>
    rbacGate(objects, own, serviceAccountOf(manifests.controller), neededAccess(version, namespace))
  const pods = await controllerPods(objects, old.controller)
  await applyKro('kro.crds', manifests, namespace, objects, own)
  await crdGate(
    objects,
    own,
    manifests.crds.map(({ metadata }) => metadata.name),
  )
  await applyKro('kro.access', manifests, namespace, objects, own)
  const left = leftBehind(old, manifests, namespace)
  await mayWork()
  await imageGate('kind', image, objects, own)
  await applyKro('kro.apply', manifests, namespace, objects, own)
  if (left.length > 0) {
    await steps.step('kro.remove', 'delete what the new chart does not have', async (step) => {
      for (const object of left) {
        await objects.remove(object)
        step.note(`${nameOf(object)} deleted`)
      }
    })
    // A role or a binding of the old chart may be what has let the new kro work until now.
    if (left.some((object) => old.access.some(({ kind }) => kind === object.kind))) await mayWork()
  }
  const seconds = await steps.step('gate.controller', 'the new controller leads', async (step) => {
    await handOver(objects, own, step, manifests.controller, pods)
    return clock.seconds() - began
  })
  return Math.round(seconds * 1000) / 1000
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

/**
 * Pure: where kro's own CRDs take less than before: a field that is gone is dropped from RGDs that have it, and what became
 * required or is bounded refuses them at their next change.
 */
export function narrowedCrds(old: readonly KubeObject[], wanted: readonly KubeObject[]): NarrowedCrd[] {
  return old.flatMap((crd) => {
    const next = wanted.find(({ metadata }) => metadata.name === crd.metadata.name)
    if (next === undefined) return []
    const fields = schemaDifferences(schemaOfCrd(crd), schemaOfCrd(next))
      .filter(({ breaking }) => breaking)
      .map(({ path, facet }) => (facet === 'field' ? path : `${path} (${facet})`))
    return fields.length === 0 ? [] : [{ crd: crd.metadata.name, fields }]
  })
}
