import { KubeError } from '../adapters/kube.ts'
import type { Objects } from '../cluster/objects.ts'
import { isTransient } from '../cluster/transient-errors.ts'
import { type Failure, failuresOf, SetupError } from '../errors.ts'
import type { Step } from '../evidence/steps.ts'
import { inWaves, type UserObject } from '../inputs/manifests.ts'
import { isCrd } from '../model/kubernetes/crd.ts'
import { nameOf } from '../model/kubernetes/object.ts'
import { readRefusal } from '../model/kubernetes/refusal.ts'
import { servicesOf, withAnsweredConversion } from './conversion.ts'
import { inNamespace } from './deploy.ts'
import { evaluateCrds } from './gates/crds.ts'
import { type GateSettings, type Observation, passed, waiting, watchGate } from './gates/gate.ts'
import { applyInTurn, type IsForLater, notForLater, Webhooks } from './gates/webhooks.ts'
import { objectWorks } from './gates/workloads.ts'
import type { FetchedPrerequisite } from './prerequisites.ts'

/**
 * Applies prerequisites and awaits that they work: first the CRDs and namespaces of all of them, then each entry as a step, all
 * at once.
 *
 * @param warn receives what is worth knowing although it works
 * @throws SetupError naming the object, where it comes from and the API server's words
 */
export async function applyPrerequisites(
  fetched: readonly FetchedPrerequisite[],
  objects: Objects,
  gateSettings: GateSettings,
  warn: (text: string) => void,
): Promise<void> {
  const { steps, clock } = gateSettings
  const services = servicesOf(fetched)
  const webhooks = new Webhooks(objects, gateSettings, ({ namespace, name }) =>
    services.has(`${namespace}/${name}`),
  )
  const settings = { ...gateSettings, judge: webhooks.judge }
  const isGround = ({ object }: UserObject): boolean => isCrd(object) || object.kind === 'Namespace'
  const ground = fetched.flatMap(({ prerequisite, objects: all }) => [
    ...(prerequisite.namespace === null ? [] : [namespaceOf(prerequisite.namespace, prerequisite.shown)]),
    ...all.filter(isGround),
  ])
  await steps.step(
    'prerequisites.crds',
    `${ground.length} CRD(s) and namespaces of the prerequisites`,
    async (step) => {
      await Promise.all(
        ground.map(async (entry) =>
          applyPatiently(
            objects,
            settings,
            step,
            await withAnsweredConversion(entry, services, objects, warn),
          ),
        ),
      )
      const crds = ground.filter(({ object }) => isCrd(object))
      await watchGate('the CRDs are established', settings, step, async () => {
        const names = crds.map(({ object }) => object.metadata.name)
        return evaluateCrds(
          names,
          await Promise.all(
            crds.map(({ object }) => objects.read(object.apiVersion, object.kind, object.metadata.name)),
          ),
        )
      })
    },
  )
  await Promise.all(
    fetched.map(async ({ prerequisite: { shown, namespace }, objects: all }, at) => {
      const rest = all.filter((entry) => !isGround(entry))
      if (rest.length === 0) return
      await steps.step(`prerequisites.apply.${at + 1}`, `${shown} is applied and works`, async (step) => {
        const began = clock.date()
        const { ground: ordered, rgds, instances } = inWaves(rest)
        const applied: UserObject[] = []
        const all = [...ordered, ...rgds.flat(), ...instances]
        await applyInTurn(webhooks, all, async (entry, isForLater) => {
          const object = await inNamespace(objects, entry.object, namespace ?? 'default')
          const isApplied = await applyPatiently(objects, settings, step, { ...entry, object }, isForLater)
          if (isApplied) applied.push({ ...entry, object })
          return isApplied
        })
        const settledAt = clock.seconds()
        const progress = { began, secondsSettled: () => clock.seconds() - settledAt }
        await Promise.all(
          applied.map((entry) => objectWorks(objects, settings, step, entry, progress, notWorking)),
        )
      })
    }),
  )
}

const namespaceOf = (name: string, file: string): UserObject => ({
  object: { apiVersion: 'v1', kind: 'Namespace', metadata: { name } },
  file,
  line: 1,
})

/**
 * A kind that is not served yet, or a webhook whose pod does not run yet, is tried again within the gate's time.
 *
 * @returns false where the object was not applied and is for later
 */
async function applyPatiently(
  objects: Objects,
  settings: GateSettings,
  step: Step,
  { object, file }: UserObject,
  isForLater: IsForLater = notForLater,
): Promise<boolean> {
  let isApplied = true
  await watchGate(`${file}: ${nameOf(object)} is applied`, settings, step, async (): Promise<Observation> => {
    try {
      await objects.apply(object)
      return passed(`${nameOf(object)} applied`)
    } catch (error) {
      if (!(error instanceof KubeError)) throw error
      if (await isForLater(error)) {
        isApplied = false
        return passed(`${nameOf(object)} is applied after the others: ${error.message}`)
      }
      if (isTransient(error) || error.status === 404 || isWebhookStarting(error))
        return waiting(error.message, failuresOf(error))
      throw new SetupError(`${file}: ${error.message}`, {
        cause: error,
        failure: { code: 'manifest-refused', file },
      })
    }
  })
  return isApplied
}

const isWebhookStarting = ({ message }: KubeError): boolean =>
  readRefusal(message)?.reason === 'webhook-unreachable'

/** An object of a prerequisite that does not work, as data. */
const notWorking = (object: string, prerequisite: string, state: string): Failure => ({
  code: 'prerequisite-not-working',
  prerequisite,
  object,
  state,
})
