import { type ChangeSignal, isNotFound, KubeError } from '../../adapters/kube.ts'
import type { Objects } from '../../cluster/objects.ts'
import { messageOf } from '../../errors.ts'
import type { Step } from '../../evidence/steps.ts'
import type { UserObject } from '../../inputs/manifests.ts'
import { generatedKind, isRgd } from '../../model/kro/rgd.ts'
import { apiRoot } from '../../model/kubernetes/api-path.ts'
import { conditionsOf } from '../../model/kubernetes/conditions.ts'
import { crdKind } from '../../model/kubernetes/crd.ts'
import type { KubeObject } from '../../model/kubernetes/object.ts'
import { readRefusal } from '../../model/kubernetes/refusal.ts'
import { type Changes, type GateSettings, passed, waiting, watchGate } from '../gates/gate.ts'
import { removeShadow, shadowOf } from '../shadow.ts'
import { errorsGroup, makeAnyKinds, removeAnyKinds } from './any-kinds.ts'
import { findRgdErrors, type RgdErrors } from './find.ts'
import type { AnyKinds } from './remains.ts'

/** Seconds for kro to judge one RGD; it takes a fraction of one. */
const answerSeconds = 30

/**
 * RGDs that are judged at the same time. The slowest of twelve took 1.8 s a round on two cores where all were judged at once,
 * 0.9 s with four (`npm run bench -- rgd-errors`).
 */
const atOnce = 4

/** What is wrong with one RGD. */
export interface FoundErrors {
  entry: UserObject
  found: RgdErrors
  /** That kro took for all its answers. */
  seconds: number
}

/** Finds every error of RGDs that kro does not accept, some side by side. @returns those with an error, in the order of `manifests` */
export async function findErrorsOf(
  objects: Objects,
  settings: GateSettings,
  step: Step,
  manifests: readonly UserObject[],
): Promise<FoundErrors[]> {
  const rgds = manifests.filter(({ object }) => isRgd(object))
  const isWrong = await Promise.all(rgds.map((entry) => isRefused(objects, entry)))
  const refused = rgds.filter((_, at) => isWrong[at])
  if (refused.length === 0) return []
  const madeHere = new Set(
    rgds.flatMap(({ object }) => {
      const made = generatedKind(object)
      return made === null ? [] : [`${made.apiVersion} ${made.kind}`]
    }),
  )
  const anyKinds = await makeAnyKinds(objects, settings, step)
  const rgdChanges = objects.watch(['/apis/kro.run/v1alpha1/resourcegraphdefinitions'])
  const changes = rgdChanges === null ? undefined : keptOpen(rgdChanges)
  try {
    const all: FoundErrors[] = []
    const queue = refused.values()
    const askInTurn = async (): Promise<void> => {
      for (const entry of queue) {
        const options = { madeHere, anyKinds, changes }
        const { found, seconds } = await searchOf(objects, settings, step, entry.object, options)
        step.note(
          `${entry.object.metadata.name}: ${found.errors.length} errors in ${found.rounds} rounds of ${(seconds / found.rounds).toFixed(2)} s, ${found.rest}`,
        )
        all.push({ entry, found, seconds })
      }
    }
    await Promise.all(Array.from({ length: atOnce }, askInTurn))
    // In the order of the files, whichever ended first.
    all.sort((a, b) => refused.indexOf(a.entry) - refused.indexOf(b.entry))
    return all.filter(({ found }) => found.errors.length > 0)
  } finally {
    rgdChanges?.close()
    await removeAnyKinds(objects, step)
  }
}

/** The signal for gates that end, each of which closes what it waits for. */
const keptOpen =
  (signal: ChangeSignal): Changes =>
  () => ({
    get changes() {
      return signal.changes
    },
    changedSince: (seen) => signal.changedSince(seen),
    close: () => undefined,
  })

async function searchOf(
  objects: Objects,
  settings: GateSettings,
  step: Step,
  rgd: KubeObject,
  {
    changes,
    ...options
  }: { madeHere: ReadonlySet<string>; anyKinds: AnyKinds | null; changes: Changes | undefined },
): Promise<Omit<FoundErrors, 'entry'>> {
  const { clock } = settings
  const shadow = shadowOf(rgd, 'errors', errorsGroup)
  const isServed = (apiVersion: string): Promise<boolean> =>
    objects.kube.json(apiRoot(apiVersion)).then(
      () => true,
      (error: unknown) => !isNotFound(error),
    )
  let asking = 0
  const ask = async (partial: KubeObject): ReturnType<typeof judge> => {
    const began = clock.seconds()
    const asked = { ...shadowOf(partial, 'errors', errorsGroup), metadata: shadow.metadata }
    const answer = await judge(objects, settings, step, asked, changes)
    asking += clock.seconds() - began
    return answer
  }
  try {
    const found = await findRgdErrors(rgd, ask, { ...options, isServed })
    return { found, seconds: Math.round(asking * 1000) / 1000 }
  } finally {
    await removeShadow(objects, settings, step, shadow)
  }
}

/** Whether kro does not accept an RGD, or it was not applied as it is in the files. @throws KubeError */
async function isRefused(objects: Objects, { object }: UserObject): Promise<boolean> {
  const rgd = await objects.read(object.apiVersion, object.kind, object.metadata.name)
  return (
    rgd === null || verdictOn(rgd, rgd.metadata.generation ?? 0) !== null || !isPartOf(object.spec, rgd.spec)
  )
}

/** Whether what a manifest says is there; the API server adds defaults. */
export function isPartOf(part: unknown, whole: unknown): boolean {
  if (typeof part !== 'object' || part === null) return part === whole || (part ?? null) === (whole ?? null)
  if (typeof whole !== 'object' || whole === null) return false
  if (Array.isArray(part))
    return (
      Array.isArray(whole) &&
      part.length === whole.length &&
      part.every((one, at) => isPartOf(one, whole[at]))
    )
  return Object.entries(part).every(([key, value]) =>
    isPartOf(value, Object.hasOwn(whole, key) ? (whole as Record<string, unknown>)[key] : undefined),
  )
}

/** null: it is accepted; undefined: kro did not answer; else the words of kro or of the API server. */
async function judge(
  objects: Objects,
  settings: GateSettings,
  step: Step,
  shadow: KubeObject,
  changes: Changes | undefined,
): Promise<string | null | undefined> {
  let answer: string | null | undefined
  let last: KubeObject | null = null
  let generation = 0
  try {
    generation = (await objects.apply(shadow)).metadata.generation ?? 0
    const limited = { ...settings, waitSeconds: Math.min(settings.waitSeconds, answerSeconds) }
    const look = async () => {
      last = await objects.read(shadow.apiVersion, shadow.kind, shadow.metadata.name)
      answer = last === null ? undefined : verdictOn(last, generation)
      return answer === undefined ? waiting('kro has not looked at it') : passed(answer ?? 'accepted')
    }
    await watchGate(`kro judges ${shadow.metadata.name}`, limited, step, look, changes)
  } catch (error) {
    step.note(messageOf(error))
    // kro has accepted the graph, and takes longer for the CRD: a busy machine.
    if (last !== null && isAccepted(last, generation)) return null
    // What the API server refuses kro does not see.
    return error instanceof KubeError && readRefusal(error.message)?.waits === false
      ? error.message
      : undefined
  }
  return answer
}

/**
 * Pure: what kro says of an RGD of a generation: of its graph, or what the API server says of the CRD that kro makes of its
 * schema.
 *
 * @returns null where it is accepted, undefined where kro has not looked at it
 */
export function verdictOn(rgd: KubeObject, generation: number): string | null | undefined {
  const all = conditionsOf(rgd)
  const current = all.filter(
    ({ observedGeneration }) => observedGeneration === null || observedGeneration >= generation,
  )
  const graph = current.find(({ type }) => graphConditions.has(type))
  if (graph?.status === 'False') return graph.message
  if (graph?.status !== 'True') return undefined
  if (!all.some(({ type }) => type === kindCondition)) return null
  const kind = current.find(({ type }) => type === kindCondition)
  if (kind?.status === 'False') return isOfCrd(kind.message) ? kind.message : null
  return kind?.status === 'True' ? null : undefined
}

const isAccepted = (rgd: KubeObject, generation: number): boolean =>
  conditionsOf(rgd).some(
    ({ type, status, observedGeneration }) =>
      graphConditions.has(type) && status === 'True' && (observedGeneration ?? Infinity) >= generation,
  )

const isOfCrd = (message: string): boolean => {
  const refusal = readRefusal(message)
  return refusal?.waits === false && (refusal.resource ?? '').startsWith(crdKind.kind)
}

/** v0.9 calls it GraphAccepted; before that it was GraphVerified or ResourceGraphAccepted. */
const graphConditions = new Set(['GraphAccepted', 'ResourceGraphAccepted', 'GraphVerified'])
/** v0.9: the CRD is there. */
const kindCondition = 'KindReady'
