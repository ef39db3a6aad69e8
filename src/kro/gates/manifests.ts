import { isNotFound, KubeError } from '../../adapters/kube.ts'
import type { Objects } from '../../cluster/objects.ts'
import { isTransient } from '../../cluster/transient-errors.ts'
import { failuresOf, messageOf, SetupError } from '../../errors.ts'
import type { Step } from '../../evidence/steps.ts'
import { inWaves, type UserObject } from '../../inputs/manifests.ts'
import { isCrd } from '../../model/kubernetes/crd.ts'
import { type KubeObject, nameOf } from '../../model/kubernetes/object.ts'
import { hasReadiness } from '../../model/kubernetes/readiness.ts'
import { readFailedWebhookCall } from '../../model/kubernetes/webhook-calls.ts'
import { evaluateCrds } from './crds.ts'
import { failed, type GateSettings, type Observation, passed, waiting, watchGate } from './gate.ts'
import { LateKinds } from './late-kinds.ts'
import { nestedInstancesWork, nestedKinds } from './nested-instances.ts'
import { evaluateInstance, evaluateRgd, namingObject } from './rgd.ts'
import { type AskComingKinds, comingKinds, whyNotServed } from './unserved-kinds.ts'
import { applyInTurn, type IsForLater, notForLater, servicesFrom, Webhooks } from './webhooks.ts'
import { objectWorks, type Progress } from './workloads.ts'

/** Seconds that kro may take to recover by itself before a False condition counts. */
const graceSeconds = 60

/**
 * The user's own manifests, applied in the order of need: each RGD Active before its instances come, each instance
 * ACTIVE in the end, with those that kro makes for it, and what is applied beside them (Deployments, Jobs, claims, …) ready as far as its status says. RGDs
 * that need nothing of each other, and all that is awaited in the end, are awaited at once.
 *
 * @throws SetupError naming the object, its file and kro's words
 */
export function manifestsGate(
  objects: Objects,
  gateSettings: GateSettings,
  user: readonly UserObject[],
): Promise<void> {
  const webhooks = webhooksAmong(objects, gateSettings, user)
  const settings = { ...gateSettings, judge: webhooks.judge }
  return settings.steps.step(
    'gate.manifests',
    `${user.length} of your objects are applied and work`,
    async (step) => {
      const { clock } = settings
      const began = clock.date()
      const { ground, rgds, instances } = inWaves(user)
      const coming = comingKinds(objects, user)
      await applyInTurn(webhooks, ground, (entry, isForLater) =>
        applyWhenServed(objects, settings, step, entry, coming, isForLater),
      )
      for (const wave of rgds)
        await Promise.all(wave.map((entry) => rgdWorks(objects, settings, step, entry, coming)))
      let settledAt: number | null = null
      const progress: Progress = {
        began,
        secondsSettled: () => (settledAt === null ? null : clock.seconds() - settledAt),
      }
      const instancesWork = async (): Promise<number> => {
        const works = (entry: UserObject) => instanceWorks(objects, settings, step, entry, coming)
        const makers = (await Promise.all(instances.map(works))).filter((one) => one !== null)
        const kinds = nestedKinds(rgds.flat().map(({ object }) => object))
        const nested = await nestedInstancesWork(objects, settings, step, makers, kinds, graceSeconds)
        settledAt = clock.seconds()
        return nested
      }
      const [nested] = await Promise.all([
        instancesWork(),
        ...ground.map((entry) => objectWorks(objects, settings, step, entry, progress)),
      ])
      step.note(`passed: ${whatWorks(rgds.flat().length, instances.length, nested, ground.length)}`)
    },
  )
}

/** Webhooks that the API server calls while these objects are applied. */
export const webhooksAmong = (
  objects: Objects,
  settings: GateSettings,
  user: readonly UserObject[],
): Webhooks => new Webhooks(objects, settings, servicesFrom(user.map(({ object }) => object)))

/** Whether there is anything beside RGDs and instances whose status says whether it works. */
export const hasGround = (user: readonly UserObject[]): boolean =>
  inWaves(user).ground.some(({ object }) => hasReadiness(object))

/**
 * What the manifests have beside RGDs and instances works, after all of them were applied by other means.
 *
 * @throws SetupError naming the object, its file and what its status, pods or events say
 */
export async function groundWorks(
  objects: Objects,
  settings: GateSettings,
  step: Step,
  user: readonly UserObject[],
): Promise<void> {
  const { clock } = settings
  const settledAt = clock.seconds()
  const progress: Progress = { began: clock.date(), secondsSettled: () => clock.seconds() - settledAt }
  await Promise.all(
    inWaves(user).ground.map((entry) => objectWorks(objects, settings, step, entry, progress)),
  )
}
/** `2 RGDs Active, 1 instance ACTIVE, 3 other objects applied`; what there is none of is left out. */
const whatWorks = (rgds: number, instances: number, nested: number, others: number): string =>
  [
    [rgds, 'RGD', 'Active'] as const,
    [instances, 'instance', 'ACTIVE'] as const,
    [nested, 'nested instance', 'ACTIVE'] as const,
    [others, 'other object', 'applied'] as const,
  ]
    .filter(([count]) => count > 0)
    .map(([count, what, state]) => `${count} ${what}${count === 1 ? '' : 's'} ${state}`)
    .join(', ')

async function rgdWorks(
  objects: Objects,
  settings: GateSettings,
  step: Step,
  entry: UserObject,
  coming: AskComingKinds,
): Promise<void> {
  await applyWhenServed(objects, settings, step, entry, coming)
  const { object, file } = entry
  const { name } = object.metadata
  const late = new LateKinds(objects, settings, step, object)
  let started = settings.clock.seconds()
  await watchGate(`${file}: RGD ${name} becomes Active`, settings, step, async () => {
    const found = await objects.read(object.apiVersion, object.kind, name)
    const seen = evaluateRgd(found, name, settings.clock.seconds() - started, graceSeconds)
    const known = await late.look(found, seen, () => {
      started = settings.clock.seconds()
    })
    return namingObject(known, object)
  })
}

async function instanceWorks(
  objects: Objects,
  settings: GateSettings,
  step: Step,
  entry: UserObject,
  coming: AskComingKinds,
): Promise<KubeObject | null> {
  const { object, file } = entry
  await applyWhenServed(objects, settings, step, entry, coming)
  const started = settings.clock.seconds()
  let found: KubeObject | null = null
  await watchGate(`${file}: ${nameOf(object)} becomes ACTIVE`, settings, step, async () => {
    found = await objects.read(
      object.apiVersion,
      object.kind,
      object.metadata.name,
      object.metadata.namespace,
    )
    const seconds = settings.clock.seconds() - started
    return namingObject(evaluateInstance(found, nameOf(object), seconds, graceSeconds), object)
  })
  return found
}

/**
 * Applies an object. A kind may be served a moment after its CRD, and a webhook answer once its pod runs; a CRD that is applied
 * here is awaited.
 *
 * @returns false where the object was not applied and is for later
 * @throws SetupError naming the object, its file and the API server's words
 */
export async function applyWhenServed(
  objects: Objects,
  settings: GateSettings,
  step: Step,
  { object, file }: UserObject,
  coming: AskComingKinds,
  isForLater: IsForLater = notForLater,
): Promise<boolean> {
  let isApplied = true
  await watchGate(`${file}: ${nameOf(object)} is applied`, settings, step, async (): Promise<Observation> => {
    try {
      await objects.apply(object)
      return passed(`${nameOf(object)} applied`)
    } catch (error) {
      if (error instanceof KubeError && (await isForLater(error))) {
        isApplied = false
        return passed(`${nameOf(object)} is applied after the others: ${error.message}`)
      }
      return whetherLater(error, object, file, coming)
    }
  })
  if (!isApplied || !isCrd(object)) return isApplied
  const { name } = object.metadata
  await watchGate(`${file}: CRD ${name} is established`, settings, step, async () =>
    evaluateCrds([name], [await objects.read(object.apiVersion, object.kind, name)]),
  )
  return true
}

/** Whether an object that was not taken may be taken by itself. @throws SetupError where it was refused */
async function whetherLater(
  error: unknown,
  object: KubeObject,
  file: string,
  coming: AskComingKinds,
): Promise<Observation> {
  if (isNotFound(error) && !namesMissingNamespace(error)) {
    const neverServed = await whyNotServed(object, coming)
    return neverServed === null
      ? waiting(messageOf(error), failuresOf(error))
      : failed(`${messageOf(error)}: ${neverServed.why}`, neverServed.hint, failuresOf(error))
  }
  if (isTransient(error) || readFailedWebhookCall(messageOf(error)) !== null)
    return waiting(messageOf(error), failuresOf(error))
  return refuse(error, file)
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
