import { KubeError } from '../adapters/kube.ts'
import type { Objects } from '../cluster/objects.ts'
import { formatError } from '../errors.ts'
import type { Step } from '../evidence/steps.ts'
import { inWaves, type UserObject } from '../inputs/manifests.ts'
import { type GateSettings, type Observation, passed, waiting, watchGate } from '../kro/gates/gate.ts'
import { applyWhenServed, webhooksAmong } from '../kro/gates/manifests.ts'
import { evaluateInstance, evaluateRgd } from '../kro/gates/rgd.ts'
import { type AskComingKinds, comingKinds } from '../kro/gates/unserved-kinds.ts'
import { generatedKind, isRgd } from '../model/kro/rgd.ts'
import { type KubeObject, nameOf } from '../model/kubernetes/object.ts'
import { isSame } from './fields.ts'
import { identityOf } from './identity.ts'
import type { AppliedRecord } from './records.ts'
import { isActive, whyNotAccepted, whyNotActive } from './status.ts'
import { errorPatience, secondChance } from './wake.ts'

/**
 * Brings a cluster to a set of manifests as a delivery would, server-side and in the order of need, and awaits that they
 * work. What fails is recorded, and the rest goes on. What is the same as before is not applied again.
 *
 * @param before the manifests that the cluster has by now; what of them is not in `wanted` is deleted last: instances,
 *   then RGDs, then the rest
 * @param options.faults what did not work of them: it is not waited for as long again
 * @param options.again what is the same is applied too, since another kro's CRDs may refuse it
 */
export async function deliver(
  objects: Objects,
  gateSettings: GateSettings,
  step: Step,
  wanted: readonly UserObject[],
  before: readonly UserObject[],
  { faults = [], again = false }: { faults?: readonly AppliedRecord[]; again?: boolean } = {},
): Promise<AppliedRecord[]> {
  const settings = { ...gateSettings, judge: webhooksAmong(objects, gateSettings, wanted).judge }
  const coming = comingKinds(objects, [...wanted, ...before])
  const delivery = new Delivery(objects, settings, step, before, { faults, again, coming })
  const { ground, rgds, instances } = inWaves(wanted)
  const records: AppliedRecord[] = []
  for (const entry of ground) records.push(await delivery.apply(entry, null))
  for (const wave of rgds)
    records.push(...(await Promise.all(wave.map((entry) => delivery.apply(entry, evaluateServedRgd(entry))))))
  records.push(
    ...(await Promise.all(instances.map((entry) => delivery.apply(entry, evaluateWorkingInstance(entry))))),
  )
  return [...records, ...(await delivery.remove(wanted))]
}

/** Looks at what was applied, seconds after it was. */
type LookAt = (object: KubeObject | null, age: number) => Observation

/** After an apply `state` is for a moment that of what was there before (kro v0.9.4): Active alone is not enough. */
const evaluateServedRgd =
  ({ object }: UserObject): LookAt =>
  (rgd, age) => {
    const look = evaluateRgd(rgd, object.metadata.name, age, errorPatience)
    const why = rgd === null || look.state !== 'passed' ? null : whyNotAccepted(rgd)
    return why === null ? look : waiting(why)
  }

const evaluateWorkingInstance =
  ({ object }: UserObject): LookAt =>
  (instance, age) => {
    const look = evaluateInstance(instance, nameOf(object), age, errorPatience)
    return look.state === 'passed' && instance !== null && !isActive(instance)
      ? waiting(whyNotActive(instance) ?? 'it is not Ready')
      : look
  }

class Delivery {
  private readonly objects: Objects
  private readonly settings: GateSettings
  private readonly step: Step
  private readonly before: ReadonlyMap<string, UserObject>
  private readonly faults: ReadonlySet<string>
  private readonly again: boolean
  private readonly coming: AskComingKinds
  /** `kro.run/v1alpha1 WebApp`: kinds of the RGDs that do not work. */
  private readonly missingKinds = new Set<string>()

  constructor(
    objects: Objects,
    settings: GateSettings,
    step: Step,
    before: readonly UserObject[],
    { faults, again, coming }: { faults: readonly AppliedRecord[]; again: boolean; coming: AskComingKinds },
  ) {
    this.objects = objects
    this.settings = settings
    this.step = step
    this.before = new Map(before.map((entry) => [identityOf(entry.object), entry]))
    this.faults = new Set(faults.map(({ object }) => object))
    this.again = again
    this.coming = coming
  }

  /** @param look null: it is enough that the API server took it */
  async apply(entry: UserObject, look: LookAt | null): Promise<AppliedRecord> {
    const earlier = this.before.get(identityOf(entry.object))
    const manifest = earlier === undefined ? 'new' : isSame(earlier.object, entry.object) ? 'same' : 'changed'
    const record = await this.recordOf(entry)
    const { apiVersion, kind } = entry.object
    const isHopeless =
      (manifest === 'same' && this.faults.has(record.object)) ||
      this.missingKinds.has(`${apiVersion} ${kind}`)
    const settings = isHopeless ? { ...this.settings, waitSeconds: secondChance } : this.settings
    const began = this.settings.clock.seconds()
    let outcome: AppliedRecord['outcome'] = 'works'
    let message: string | null = null
    try {
      outcome = 'refused'
      if (this.again || manifest !== 'same')
        await applyWhenServed(this.objects, settings, this.step, entry, this.coming)
      outcome = 'fails'
      if (look !== null) await this.watch(entry, look, settings)
      outcome = 'works'
    } catch (error) {
      message = formatError(error)
      this.step.note(message)
      // An API server that gave no answer has not refused anything.
      if (outcome === 'refused' && !isRefusal(error)) outcome = 'fails'
      this.missKindOf(entry)
    }
    return { ...record, manifest, outcome, seconds: this.since(began), message }
  }

  /** The kind of an RGD that does not work will not be served: its instances are not waited for. */
  private missKindOf({ object }: UserObject): void {
    const made = isRgd(object) ? generatedKind(object) : null
    if (made !== null) this.missingKinds.add(`${made.apiVersion} ${made.kind}`)
  }

  private async watch({ object, file }: UserObject, look: LookAt, settings: GateSettings): Promise<void> {
    const { apiVersion, kind, metadata } = object
    const { clock } = this.settings
    const began = clock.seconds()
    await watchGate(`${file}: ${nameOf(object)} works`, settings, this.step, async () =>
      look(
        await this.objects.read(apiVersion, kind, metadata.name, metadata.namespace),
        clock.seconds() - began,
      ),
    )
  }

  async remove(wanted: readonly UserObject[]): Promise<AppliedRecord[]> {
    const kept = new Set(wanted.map(({ object }) => identityOf(object)))
    const gone = [...this.before].filter(([id]) => !kept.has(id)).map(([, entry]) => entry)
    const { ground, rgds, instances } = inWaves([...this.before.values()])
    const records: AppliedRecord[] = []
    for (const wave of [instances, ...rgds.toReversed(), ground.toReversed()])
      records.push(
        ...(await Promise.all(
          wave.filter((entry) => gone.includes(entry)).map((entry) => this.removeOne(entry)),
        )),
      )
    return records
  }

  private async removeOne(entry: UserObject): Promise<AppliedRecord> {
    const { apiVersion, kind, metadata } = entry.object
    const record = await this.recordOf(entry)
    const began = this.settings.clock.seconds()
    try {
      await this.objects.remove(entry.object)
      await watchGate(`${record.object} is gone`, this.settings, this.step, async () => {
        const left = await this.objects.read(
          ...([apiVersion, kind, metadata.name, metadata.namespace, 'metadata'] as const),
        )
        if (left === null) return passed('it is gone')
        const finalizers = (left.metadata.finalizers ?? []) as string[]
        return waiting(`it is still there, with the finalizers ${finalizers.join(', ') || '(none)'}`)
      })
      return { ...record, manifest: 'deleted', outcome: 'works', seconds: this.since(began), message: null }
    } catch (error) {
      this.step.note(formatError(error))
      return {
        ...record,
        manifest: 'deleted',
        outcome: 'fails',
        seconds: this.since(began),
        message: formatError(error),
      }
    }
  }

  private async recordOf({
    object,
    file,
    line,
  }: UserObject): Promise<Pick<AppliedRecord, 'object' | 'apiVersion' | 'file' | 'line'>> {
    const { apiVersion, kind, metadata } = object
    // A manifest need not say `namespace: default`, and what the cluster has does.
    const namespaced = !isRgd(object) && (await this.objects.namespaced(apiVersion, kind).catch(() => false))
    const named = namespaced ? { ...metadata, namespace: metadata.namespace ?? 'default' } : metadata
    return { object: nameOf({ kind, metadata: named }), apiVersion, file, line }
  }

  private since(began: number): number {
    return Math.round((this.settings.clock.seconds() - began) * 1000) / 1000
  }
}

function isRefusal(error: unknown): boolean {
  for (let one: unknown = error; one instanceof Error; one = one.cause)
    if (one instanceof KubeError && one.status !== null && isRefusalStatus(one.status, one.message))
      return true
  return false
}

/** A field that the schema does not have is an internal error to server-side apply (HTTP 500). */
const isRefusalStatus = (status: number, message: string): boolean =>
  (status >= 400 && status < 500) || message.includes('field not declared in schema')
