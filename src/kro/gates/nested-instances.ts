import { absentAsNone } from '../../cluster/absent-as-none.ts'
import type { Objects } from '../../cluster/objects.ts'
import type { Step } from '../../evidence/steps.ts'
import { kroLabels } from '../../model/kro/labels.ts'
import { generatedKind, resourcesOf } from '../../model/kro/rgd.ts'
import type { Kind } from '../../model/kubernetes/kind.ts'
import { type KubeObject, nameOf } from '../../model/kubernetes/object.ts'
import { type GateSettings, passed, watchGate } from './gate.ts'
import { evaluateInstance, namingObject } from './rgd.ts'

/** Kinds of RGDs of which another RGD has a template. */
export function nestedKinds(rgds: readonly KubeObject[]): Kind[] {
  const made = new Set(rgds.flatMap((rgd) => resourcesOf(rgd).flatMap((one) => one.made ?? [])).map(keyOf))
  return rgds.flatMap((rgd) => generatedKind(rgd) ?? []).filter((kind) => made.has(keyOf(kind)))
}

const keyOf = ({ apiVersion, kind }: Kind): string => `${apiVersion} ${kind}`

/**
 * The instances that kro made for instances become ACTIVE too, and those that it made for them. An instance does not wait
 * for them: without a readyWhen it is ACTIVE as soon as they are there (kro v0.9.4, pkg/controller/instance).
 *
 * @param makers instances that are ACTIVE, as the API server has them
 * @param kinds that such instances can have
 * @returns how many there are
 * @throws SetupError naming the instance and kro's words
 */
export async function nestedInstancesWork(
  objects: Objects,
  settings: GateSettings,
  step: Step,
  makers: readonly KubeObject[],
  kinds: readonly Kind[],
  graceSeconds: number,
): Promise<number> {
  const known = new Set<string>()
  let latest = makers
  while (kinds.length > 0 && latest.length > 0) {
    for (const { metadata } of latest) if (metadata.uid !== undefined) known.add(metadata.uid)
    const listed = await Promise.all(
      kinds.map(({ apiVersion, kind }) =>
        absentAsNone(objects.list(apiVersion, kind, { selector: kroLabels.instanceId })),
      ),
    )
    latest = listed
      .flat()
      .filter(({ metadata }) => metadata.uid !== undefined && !known.has(metadata.uid))
      .filter(({ metadata }) => known.has(metadata.labels?.[kroLabels.instanceId] ?? ''))
    await Promise.all(latest.map((instance) => nestedWorks(objects, settings, step, instance, graceSeconds)))
  }
  return known.size - new Set(makers.flatMap(({ metadata }) => metadata.uid ?? [])).size
}

async function nestedWorks(
  objects: Objects,
  settings: GateSettings,
  step: Step,
  instance: KubeObject,
  graceSeconds: number,
): Promise<void> {
  const { apiVersion, kind, metadata } = instance
  const name = nameOf(instance)
  const maker = metadata.labels?.[kroLabels.instanceName] ?? 'another instance'
  const started = settings.clock.seconds()
  await watchGate(`${name}, which kro made for ${maker}, becomes ACTIVE`, settings, step, async () => {
    const found = await objects.read(apiVersion, kind, metadata.name, metadata.namespace)
    // Its maker may want it no longer: a collection that shrinks, an includeWhen that became false.
    if (found === null) return passed(`${name} is gone`)
    const seconds = settings.clock.seconds() - started
    return namingObject(evaluateInstance(found, name, seconds, graceSeconds), found)
  })
}
