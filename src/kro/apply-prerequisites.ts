import { KubeError } from '../adapters/kube.ts'
import type { Objects } from '../cluster/objects.ts'
import { SetupError } from '../errors.ts'
import type { Step } from '../evidence/steps.ts'
import { inWaves, type UserObject } from '../inputs/manifests.ts'
import { condition, describeCondition } from '../model/kubernetes/conditions.ts'
import { number } from '../model/kubernetes/fields.ts'
import { type KubeObject, nameOf } from '../model/kubernetes/object.ts'
import { servicesOf, withAnsweredConversion } from './conversion.ts'
import { inNamespace } from './deploy.ts'
import { evaluateCrds } from './gates/crds.ts'
import { failed, type GateSettings, type Observation, passed, waiting, watchGate } from './gates/gate.ts'
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
  settings: GateSettings,
  warn: (text: string) => void,
): Promise<void> {
  const { steps } = settings
  const isGround = ({ object }: UserObject): boolean =>
    object.kind === 'CustomResourceDefinition' || object.kind === 'Namespace'
  const ground = fetched.flatMap(({ prerequisite, objects: all }) => [
    ...(prerequisite.namespace === null ? [] : [namespaceOf(prerequisite.namespace, prerequisite.shown)]),
    ...all.filter(isGround),
  ])
  await steps.step(
    'prerequisites.crds',
    `${ground.length} CRD(s) and namespaces of the prerequisites`,
    async (step) => {
      const services = servicesOf(fetched)
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
      const crds = ground.filter(({ object }) => object.kind === 'CustomResourceDefinition')
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
        const { ground: ordered, rgds, instances } = inWaves(rest)
        const applied: UserObject[] = []
        for (const entry of [...ordered, ...rgds.flat(), ...instances]) {
          const object = await inNamespace(objects, entry.object, namespace ?? 'default')
          await applyPatiently(objects, settings, step, { ...entry, object })
          applied.push({ ...entry, object })
        }
        await Promise.all(applied.map((entry) => works(entry, objects, settings, step)))
      })
    }),
  )
}

const namespaceOf = (name: string, file: string): UserObject => ({
  object: { apiVersion: 'v1', kind: 'Namespace', metadata: { name } },
  file,
  line: 1,
})

/** A kind that is not served yet, or a webhook whose pod does not run yet, is tried again within the gate's time. */
async function applyPatiently(
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
      if (!(error instanceof KubeError)) throw error
      if (error.status === null || error.status === 404 || error.status === 429 || error.status >= 500)
        return waiting(error.message)
      throw new SetupError(`${file}: ${error.message}`, {
        cause: error,
        failure: { code: 'manifest-refused', file },
      })
    }
  })
}

async function works(
  { object, file }: UserObject,
  objects: Objects,
  settings: GateSettings,
  step: Step,
): Promise<void> {
  const { apiVersion, kind, metadata } = object
  if (!Object.hasOwn(looks, kind)) return
  await watchGate(`${file}: ${nameOf(object)} works`, settings, step, async () => {
    const found = await objects.read(apiVersion, kind, metadata.name, metadata.namespace)
    const seen = found === null ? waiting(`${nameOf(object)} is not there`) : lookAtWorkload(found)
    if (seen.state === 'passed') return seen
    const failure = { prerequisite: file, object: nameOf(object), state: seen.message }
    return { ...seen, failures: [{ code: 'prerequisite-not-working', ...failure }] }
  })
}

/** Whether a workload does what it is for. Kinds that have no such state pass. Pure. */
export function lookAtWorkload(object: KubeObject): Observation {
  const seen = number(object, 'status', 'observedGeneration')
  const { generation } = object.metadata
  if (object.kind !== 'Job' && generation !== undefined && seen !== null && seen < generation)
    return waiting(`${nameOf(object)}: its controller has not seen it yet`)
  return (looks[object.kind] ?? (() => passed(`${nameOf(object)} is there`)))(object)
}

const byCondition =
  (type: string, failure?: string) =>
  (object: KubeObject): Observation => {
    const broken = failure === undefined ? null : condition(object, failure)
    if (broken?.status === 'True') return failed(`${nameOf(object)}: ${describeCondition(broken)}`)
    const found = condition(object, type)
    return found?.status === 'True'
      ? passed(`${nameOf(object)} is ${type}`)
      : waiting(
          `${nameOf(object)}: ${found === null ? `no condition ${type} yet` : describeCondition(found)}`,
        )
  }

const byCount =
  (wanted: readonly string[], ready: string) =>
  (object: KubeObject): Observation => {
    const want = number(object, ...wanted) ?? (wanted[0] === 'spec' ? 1 : null)
    const have = number(object, 'status', ready) ?? 0
    return want !== null && have >= want
      ? passed(`${nameOf(object)}: ${have} of ${want} ready`)
      : waiting(`${nameOf(object)}: ${have} of ${want ?? '?'} ready`)
  }

const looks: Readonly<Record<string, (object: KubeObject) => Observation>> = {
  Deployment: byCondition('Available'),
  APIService: byCondition('Available'),
  Job: byCondition('Complete', 'Failed'),
  StatefulSet: byCount(['spec', 'replicas'], 'readyReplicas'),
  DaemonSet: byCount(['status', 'desiredNumberScheduled'], 'numberReady'),
}
