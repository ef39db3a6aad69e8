import type { Objects } from '../../cluster/objects.ts'
import { messageOf } from '../../errors.ts'
import type { Step } from '../../evidence/steps.ts'
import type { UserObject } from '../../inputs/manifests.ts'
import { generatedKind, isRgd } from '../../model/kro/rgd.ts'
import { conditionsOf } from '../../model/kubernetes/conditions.ts'
import type { KubeObject } from '../../model/kubernetes/object.ts'
import { type GateSettings, passed, waiting, watchGate } from '../gates/gate.ts'
import { removeShadow, shadowOf } from '../shadow.ts'
import { findRgdErrors, type RgdErrors } from './find.ts'

/** Group of the kinds of RGDs that are applied only for kro to judge them. */
export const errorsGroup = 'errors.setup-kro.dev'

/** Seconds for kro to judge one RGD; it takes a fraction of one. */
const answerSeconds = 15

/** Finds every error of RGDs that kro does not accept, side by side. @returns those with an error */
export async function findErrorsOf(
  objects: Objects,
  settings: GateSettings,
  step: Step,
  manifests: readonly UserObject[],
): Promise<{ entry: UserObject; found: RgdErrors }[]> {
  const rgds = manifests.filter(({ object }) => isRgd(object))
  const refused = await Promise.all(rgds.map((entry) => isRefused(objects, entry)))
  const madeHere = new Set(
    rgds.flatMap(({ object }) => {
      const made = generatedKind(object)
      return made === null ? [] : [`${made.apiVersion} ${made.kind}`]
    }),
  )
  const all = await Promise.all(
    rgds
      .filter((_, at) => refused[at])
      .map(async (entry) => {
        const shadow = shadowOf(entry.object, 'errors', errorsGroup)
        const ask = (rgd: KubeObject) =>
          judge(objects, settings, step, {
            ...shadowOf(rgd, 'errors', errorsGroup),
            metadata: shadow.metadata,
          })
        try {
          return { entry, found: await findRgdErrors(entry.object, ask, madeHere) }
        } finally {
          await removeShadow(objects, settings, step, shadow)
        }
      }),
  )
  for (const { entry, found } of all)
    step.note(
      `${entry.object.metadata.name}: ${found.errors.length} errors in ${found.rounds} rounds, ${found.rest}`,
    )
  return all.filter(({ found }) => found.errors.length > 0)
}

/** Whether kro does not accept an RGD, or it was not applied. @throws KubeError */
async function isRefused(objects: Objects, { object }: UserObject): Promise<boolean> {
  const rgd = await objects.read(object.apiVersion, object.kind, object.metadata.name)
  return rgd === null || verdictOn(rgd, rgd.metadata.generation ?? 0) !== null
}

/** null: kro accepts it; undefined: it gave no answer. */
async function judge(
  objects: Objects,
  settings: GateSettings,
  step: Step,
  shadow: KubeObject,
): Promise<string | null | undefined> {
  let answer: string | null | undefined
  try {
    const { metadata } = await objects.apply(shadow)
    const limited = { ...settings, waitSeconds: Math.min(settings.waitSeconds, answerSeconds) }
    await watchGate(`kro judges ${shadow.metadata.name}`, limited, step, async () => {
      const rgd = await objects.read(shadow.apiVersion, shadow.kind, shadow.metadata.name)
      answer = rgd === null ? undefined : verdictOn(rgd, metadata.generation ?? 0)
      return answer === undefined ? waiting('kro has not looked at it') : passed(answer ?? 'accepted')
    })
  } catch (error) {
    // What the API server refuses before kro sees it.
    step.note(messageOf(error))
    return undefined
  }
  return answer
}

/** Pure: what kro says of an RGD of a generation; undefined where it has not looked at it. */
export function verdictOn(rgd: KubeObject, generation: number): string | null | undefined {
  const current = conditionsOf(rgd).filter(
    ({ observedGeneration }) => observedGeneration === null || observedGeneration >= generation,
  )
  const graph = current.find(({ type }) => graphConditions.has(type))
  if (graph?.status === 'False') return graph.message
  return graph?.status === 'True' ? null : undefined
}

/** v0.9 calls it GraphAccepted; before that it was GraphVerified or ResourceGraphAccepted. */
const graphConditions = new Set(['GraphAccepted', 'ResourceGraphAccepted', 'GraphVerified'])
