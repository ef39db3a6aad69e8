import type { Objects } from '../cluster/objects.ts'
import { messageOf } from '../errors.ts'
import type { Step } from '../evidence/steps.ts'
import { failed, type GateSettings, passed, waiting, watchGate } from '../kro/gates/gate.ts'
import { crdOfShadow, removeShadow, shadowOf } from '../kro/shadow.ts'
import { conditionsOf, describeCondition } from '../model/kubernetes/conditions.ts'
import { schemaOf, storedVersion } from '../model/kubernetes/crd.ts'
import { type KubeObject, nameOf } from '../model/kubernetes/object.ts'
import type { Schema } from './schema.ts'

/** Group of the CRDs that are made only to be looked at. */
export const wantedGroup = 'wanted.setup-kro.dev'

/** Seconds that a refusal of kro's may last before it counts. */
const graceSeconds = 10
/** Seconds that kro may take for a CRD: one after the other, at its own pace, a second each. */
const longestSeconds = 60

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
  const shadow = shadowOf(rgd, 'wanted', wantedGroup)
  const { name } = shadow.metadata
  try {
    await objects.apply(shadow)
    const began = settings.clock.seconds()
    const limited = { ...settings, waitSeconds: Math.min(settings.waitSeconds, longestSeconds) }
    await watchGate(`kro makes the CRD that ${nameOf(rgd)} asks for`, limited, step, async () => {
      const [crd, found] = await Promise.all([
        crdOfShadow(objects, shadow),
        objects.read(shadow.apiVersion, shadow.kind, name),
      ])
      if (crd !== null) return passed(`${crd.metadata.name} is there`)
      const refused =
        found === null ? undefined : conditionsOf(found).find(({ status }) => status === 'False')
      return refused !== undefined && settings.clock.seconds() - began > graceSeconds
        ? failed(describeCondition(refused))
        : waiting('kro has not made it')
    })
    return schemaIn(await crdOfShadow(objects, shadow))
  } catch (error) {
    step.note(`the schema that ${nameOf(rgd)} asks for is not known: ${messageOf(error)}`)
    return null
  } finally {
    await removeShadow(objects, settings, step, shadow)
  }
}

const schemaIn = (crd: KubeObject | null): Schema | null =>
  (schemaOf(storedVersion(crd)) as Schema | undefined) ?? null
