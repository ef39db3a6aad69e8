import type { Objects } from '../cluster/objects.ts'
import { messageOf } from '../errors.ts'
import type { Step } from '../evidence/steps.ts'
import { failed, type GateSettings, passed, waiting, watchGate } from '../kro/gates/gate.ts'
import { conditionsOf, describeCondition } from '../model/kubernetes/conditions.ts'
import { type KubeObject, nameOf } from '../model/kubernetes/object.ts'
import { kroLabels } from './identity.ts'
import type { Schema } from './schema.ts'

/** Group of the CRDs that are made only to be looked at. */
export const wantedGroup = 'wanted.setup-kro.dev'

/** Seconds that a refusal of kro's may last before it counts. */
const graceSeconds = 10

/**
 * The schema that an RGD asks for, as kro makes it in a cluster that has no CRD of the kind: the same RGD under another
 * name and in another group. RGD and CRD are removed again.
 *
 * @returns null where kro makes no CRD of it; then the RGD's own conditions say why
 * @throws KubeError
 */
export async function wantedSchema(
  objects: Objects,
  settings: GateSettings,
  step: Step,
  rgd: KubeObject,
): Promise<Schema | null> {
  const shadow = shadowOf(rgd)
  const { name } = shadow.metadata
  try {
    await objects.apply(shadow)
    const began = settings.clock.seconds()
    await watchGate(`kro makes the CRD that ${nameOf(rgd)} asks for`, settings, step, async () => {
      const [crd, found] = await Promise.all([
        crdOf(objects, name),
        objects.read(shadow.apiVersion, shadow.kind, name),
      ])
      if (crd !== null) return passed(`${crd.metadata.name} is there`)
      const refused =
        found === null ? undefined : conditionsOf(found).find(({ status }) => status === 'False')
      return refused !== undefined && settings.clock.seconds() - began > graceSeconds
        ? failed(describeCondition(refused))
        : waiting('kro has not made it')
    })
    return schemaOf(await crdOf(objects, name))
  } catch (error) {
    step.note(`the schema that ${nameOf(rgd)} asks for is not known: ${messageOf(error)}`)
    return null
  } finally {
    await removeShadow(objects, settings, step, shadow)
  }
}

function shadowOf(rgd: KubeObject): KubeObject {
  const {
    shortNames: _,
    categories: __,
    metadata: ___,
    ...schema
  } = (rgd.spec?.schema ?? {}) as Record<string, unknown>
  return {
    apiVersion: rgd.apiVersion,
    kind: rgd.kind,
    // Names of RGDs have at most 253 characters; kro makes labels of at most 63 of them.
    metadata: { name: `wanted-${rgd.metadata.name.slice(0, 50).replace(/(?<![-.])[-.]{1,50}$/, '')}` },
    spec: { ...rgd.spec, schema: { ...schema, group: wantedGroup } },
  }
}

async function crdOf(objects: Objects, rgd: string): Promise<KubeObject | null> {
  const found = await objects.list('apiextensions.k8s.io/v1', 'CustomResourceDefinition', {
    selector: `${kroLabels.rgd}=${rgd}`,
  })
  return found.find(({ spec }) => spec?.group === wantedGroup) ?? null
}

function schemaOf(crd: KubeObject | null): Schema | null {
  const versions = (crd?.spec?.versions ?? []) as { schema?: { openAPIV3Schema?: Schema } }[]
  return versions[0]?.schema?.openAPIV3Schema ?? null
}

/** The RGD first: kro would make the CRD again. */
async function removeShadow(
  objects: Objects,
  settings: GateSettings,
  step: Step,
  shadow: KubeObject,
): Promise<void> {
  const { apiVersion, kind, metadata } = shadow
  try {
    await objects.remove(shadow)
    await watchGate(`${nameOf(shadow)} is gone`, settings, step, async () =>
      (await objects.read(apiVersion, kind, metadata.name)) === null
        ? passed('it is gone')
        : waiting('it is still there'),
    )
    const crd = await crdOf(objects, metadata.name)
    if (crd !== null) await objects.remove(crd)
  } catch (error) {
    step.note(`${nameOf(shadow)} could not be removed: ${messageOf(error)}`)
  }
}
