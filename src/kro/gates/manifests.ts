import { isNotFound, KubeError } from '../../adapters/kube.ts'
import type { Objects } from '../../cluster/objects.ts'
import { failuresOf, messageOf, SetupError } from '../../errors.ts'
import type { Step } from '../../evidence/steps.ts'
import { inWaves, type UserObject } from '../../inputs/manifests.ts'
import { nameOf } from '../../model/kubernetes/object.ts'
import { evaluateCrds } from './crds.ts'
import { type GateSettings, type Observation, passed, waiting, watchGate } from './gate.ts'
import { evaluateInstance, evaluateRgd } from './rgd.ts'

/** Seconds that kro may take over what heals by itself before a False condition counts. */
const graceSeconds = 60

/**
 * The user's own manifests, applied in the order of need: each RGD Active before its instances come, each instance
 * ACTIVE in the end. RGDs that need nothing of each other, and all
 * instances, are awaited at once.
 *
 * @throws SetupError naming the object, its file and kro's words
 */
export function manifestsGate(
  objects: Objects,
  settings: GateSettings,
  user: readonly UserObject[],
): Promise<void> {
  return settings.steps.step(
    'gate.manifests',
    `${user.length} of your objects are applied and work`,
    async (step) => {
      const { ground, rgds, instances } = inWaves(user)
      for (const entry of ground) await applyWhenServed(objects, settings, step, entry)
      for (const wave of rgds)
        await Promise.all(wave.map((entry) => rgdWorks(objects, settings, step, entry)))
      await Promise.all(instances.map((entry) => instanceWorks(objects, settings, step, entry)))
      step.note(`passed: ${whatWorks(rgds.flat().length, instances.length, ground.length)}`)
    },
  )
}

/** `2 RGDs Active, 1 instance ACTIVE, 3 other objects applied`; what there is none of is left out. */
const whatWorks = (rgds: number, instances: number, others: number): string =>
  [
    [rgds, 'RGD', 'Active'] as const,
    [instances, 'instance', 'ACTIVE'] as const,
    [others, 'other object', 'applied'] as const,
  ]
    .filter(([count]) => count > 0)
    .map(([count, what, state]) => `${count} ${what}${count === 1 ? '' : 's'} ${state}`)
    .join(', ')

async function rgdWorks(
  objects: Objects,
  settings: GateSettings,
  step: Step,
  { object, file }: UserObject,
): Promise<void> {
  await objects.apply(object).catch((error: unknown) => refuse(error, file))
  const started = settings.clock.seconds()
  await watchGate(`${file}: RGD ${object.metadata.name} becomes Active`, settings, step, async () =>
    evaluateRgd(
      await objects.read(object.apiVersion, object.kind, object.metadata.name),
      object.metadata.name,
      settings.clock.seconds() - started,
      graceSeconds,
    ),
  )
}

async function instanceWorks(
  objects: Objects,
  settings: GateSettings,
  step: Step,
  entry: UserObject,
): Promise<void> {
  const { object, file } = entry
  await applyWhenServed(objects, settings, step, entry)
  const started = settings.clock.seconds()
  await watchGate(`${file}: ${nameOf(object)} becomes ACTIVE`, settings, step, async () =>
    evaluateInstance(
      await objects.read(object.apiVersion, object.kind, object.metadata.name, object.metadata.namespace),
      nameOf(object),
      settings.clock.seconds() - started,
      graceSeconds,
    ),
  )
}

/**
 * Applies an object. A kind may be served a moment after its CRD; a CRD that is applied here is awaited.
 *
 * @throws SetupError naming the object, its file and the API server's words
 */
export async function applyWhenServed(
  objects: Objects,
  settings: GateSettings,
  step: Step,
  { object, file }: UserObject,
): Promise<void> {
  await watchGate(`${file}: ${nameOf(object)} is applied`, settings, step, async (): Promise<Observation> => {
    try {
      await objects.apply(object)
      return passed(`${nameOf(object)} applied`)
    } catch (error) {
      if (isNotFound(error) && !namesMissingNamespace(error))
        return waiting(messageOf(error), failuresOf(error))
      return refuse(error, file)
    }
  })
  if (object.kind !== 'CustomResourceDefinition') return
  const { name } = object.metadata
  await watchGate(`${file}: CRD ${name} is established`, settings, step, async () =>
    evaluateCrds([name], [await objects.read(object.apiVersion, object.kind, name)]),
  )
}

/** A kind may come to be served; a namespace that is in none of the manifests is not created by kro. */
const namesMissingNamespace = (error: unknown): boolean => /namespaces "[^"]+" not found/.test(String(error))

function refuse(error: unknown, file: string): never {
  if (error instanceof KubeError)
    throw new SetupError(`${file}: ${error.message}`, {
      cause: error,
      failure: { code: 'manifest-refused', file },
    })
  throw error
}
