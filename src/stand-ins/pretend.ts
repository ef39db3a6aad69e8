import type { Clock } from '../adapters/clock.ts'
import { isNotFound, KubeError } from '../adapters/kube.ts'
import type { Objects } from '../cluster/objects.ts'
import { messageOf } from '../errors.ts'
import type { PretendedStatus, StandInsRecord } from '../evidence/records.ts'
import type { StandIn } from '../inputs/stand-ins.ts'
import { isMadeByKro } from '../model/kro/instance.ts'
import { type Kind, rgdKind } from '../model/kro/rgd.ts'
import { groupOf } from '../model/kubernetes/api-path.ts'
import { type KubeObject, nameOf } from '../model/kubernetes/object.ts'
import type { Account } from '../model/kubernetes/rbac.ts'
import { standInFor } from './choose.ts'
import {
  controllerOfKind,
  mayWriteAnything,
  otherController,
  type Workload,
  workloadsIn,
} from './controllers.ts'
import { type KnownKind, KnownKinds } from './known-kinds.ts'
import { standInManager } from './manager.ts'
import { isPassing, type Result, StandInWriter } from './write.ts'

/** Seconds between two looks. */
const pause = 0.4
/** Seconds after which the workloads of the cluster are looked at again. */
const workloadsLast = 5
/** Seconds that a controller which cannot be seen, or may write everything, has to write the status of a new object itself. */
const settlingSeconds = 5

export interface StandInOptions {
  objects: Objects
  clock: Clock
  standIns: readonly StandIn[]
  /** ServiceAccount of kro; null where kro is not known. */
  kro: Account | null
  note(text: string): void
  /** Receives all that was pretended until now, whenever that changes. */
  record(record: StandInsRecord): void
  /** What an earlier stage of the run pretended. */
  earlier: StandInsRecord | null
}

/** Gives objects that kro made the status that their controllers would give them, round after round. */
export class Pretender {
  private readonly options: StandInOptions
  private readonly kinds: KnownKinds
  private readonly writer: StandInWriter
  private readonly leftAlone = new Map<string, StandInsRecord['leftAlone'][number]>()
  private readonly pretended = new Map<string, PretendedStatus>()
  /** By uid: for which object and RGDs the status was made that was written last. */
  private readonly written = new Map<string, string>()
  /** By uid: objects that were there before this run, in a cluster of others. */
  private readonly others = new Set<string>()
  private workloads: { known: readonly Workload[]; until: number } = {
    known: [],
    until: Number.NEGATIVE_INFINITY,
  }
  private lastFailure = ''

  constructor(options: StandInOptions) {
    this.options = options
    this.kinds = new KnownKinds(options.objects, (kind, why) => this.leaveAlone(kind, why))
    this.writer = new StandInWriter(options.objects, options.clock, options.note)
    for (const one of options.earlier?.objects ?? []) this.pretended.set(keyOf(one), one)
    for (const one of options.earlier?.leftAlone ?? [])
      this.leftAlone.set(`${one.apiVersion} ${one.kind}`, one)
  }

  /**
   * Leaves alone, from now on, the objects that kro has made by now: in a cluster of others they belong to others. What this
   * run has pretended something of stays.
   *
   * @throws KubeError
   */
  async leaveWhatIsThere(): Promise<void> {
    const { objects, note } = this.options
    const rgds = await objects.list(rgdKind.apiVersion, rgdKind.kind).catch(noneIfNotFound)
    for (const { apiVersion, kind } of await this.kinds.madeBy(rgds))
      for (const object of await objects.list(apiVersion, kind).catch(noneIfNotFound))
        if (!this.pretended.has(keyOf({ object: nameOf(object), apiVersion })))
          this.others.add(object.metadata.uid ?? '')
    note(`${this.others.size} objects were there before, and are left as they are`)
  }

  /** Looks until `ended` is aborted. An API server that does not answer is asked again; nothing is thrown. */
  async keepUp(ended: AbortSignal): Promise<void> {
    const { clock, note } = this.options
    while (!ended.aborted) {
      try {
        await this.round(ended)
        this.lastFailure = ''
      } catch (error) {
        const failure = messageOf(error)
        if (failure !== this.lastFailure) note(`stand-ins: ${failure}; tried again`)
        this.lastFailure = failure
      }
      if (!ended.aborted) await clock.sleep(pause)
    }
  }

  /** One look at all objects that kro made. @throws KubeError */
  async round(ended?: AbortSignal): Promise<void> {
    const { objects, clock, kro } = this.options
    const rgds = await objects.list(rgdKind.apiVersion, rgdKind.kind)
    if (clock.seconds() >= this.workloads.until)
      this.workloads = { known: await workloadsIn(objects, kro), until: clock.seconds() + workloadsLast }
    for (const kind of await this.kinds.madeBy(rgds)) {
      if (ended?.aborted) return
      await this.lookAt(kind, rgds)
    }
  }

  private async lookAt(kind: KnownKind, rgds: readonly KubeObject[]): Promise<void> {
    const all = await this.options.objects.list(kind.apiVersion, kind.kind).catch((error: unknown) => {
      // 429 "storage is (re)initializing": its CRD was applied a moment ago.
      if (error instanceof KubeError && isPassing(error)) return []
      throw error
    })
    const able = this.workloads.known.filter(({ isOfSystem }) => kind.builtIn !== null || !isOfSystem)
    const controller = controllerOfKind(able, groupOf(kind.apiVersion), kind.plural)
    const other = all.map((object) => otherController(object, standInManager)).find((one) => one !== null)
    if (controller !== null)
      return this.leaveAlone(kind, `${controller.name} is in the cluster, which may write its status`)
    if (other !== undefined && other !== null)
      return this.leaveAlone(kind, `its objects have a controller: ${other} has written to one`)
    for (const object of all)
      if (
        isMadeByKro(object) &&
        kind.builtIn?.needsController(object) !== false &&
        object.metadata.deletionTimestamp === undefined &&
        !this.others.has(object.metadata.uid ?? '')
      )
        await this.attend(object, kind, rgds)
  }

  private async attend(object: KubeObject, kind: KnownKind, rgds: readonly KubeObject[]): Promise<void> {
    const standIn = standInFor(object, this.options.standIns)
    if (standIn === null) return
    const madeFor = `${object.metadata.generation} ${rgds.map(({ metadata: { name, generation } }) => `${name} ${generation}`).join()}`
    const id = object.metadata.uid ?? nameOf(object)
    if (this.written.get(id) === madeFor) return
    const result = await this.decide(object, kind, standIn, rgds)
    if (result === 'later') return
    if (result === null || isEnd(result)) this.written.set(id, madeFor)
    if (result !== null) this.tell(object, standIn, result)
  }

  /** @returns `later`: nothing to tell yet; null: nothing to write */
  private async decide(
    object: KubeObject,
    kind: KnownKind,
    standIn: StandIn,
    rgds: readonly KubeObject[],
  ): Promise<Result | 'later' | null> {
    if (standIn.never) return { outcome: 'none', fields: [], message: null }
    const { clock } = this.options
    // A load balancer of a cloud is made from outside of the cluster.
    const mayBeWritten = kind.builtIn !== null || mayWriteAnything(this.workloads.known).length > 0
    const settles = mayBeWritten ? settlingSeconds : 0
    if (ageOf(object, clock.date()) < Math.max(standIn.delaySeconds, settles))
      return standIn.delaySeconds === 0
        ? 'later'
        : { outcome: 'waiting', fields: [], message: `${standIn.delaySeconds} s after it was made` }
    return this.writer.write(object, kind, standIn, rgds)
  }

  private tell(object: KubeObject, standIn: StandIn, result: Result): void {
    const told = { object: nameOf(object), apiVersion: object.apiVersion, standIn: standIn.name, ...result }
    if (JSON.stringify(this.pretended.get(keyOf(told))) === JSON.stringify(told)) return
    this.pretended.set(keyOf(told), told)
    const { outcome, message } = result
    this.options.note(`${told.object}: ${outcome} (${standIn.name})${message === null ? '' : `: ${message}`}`)
    this.report()
  }

  private leaveAlone({ apiVersion, kind }: Kind, why: string): void {
    const key = `${apiVersion} ${kind}`
    if (this.leftAlone.has(key)) return
    this.leftAlone.set(key, { apiVersion, kind, why })
    this.options.note(`${kind} (${apiVersion}): nothing is pretended: ${why}`)
    this.report()
  }

  private report(): void {
    this.options.record({
      schemaVersion: 1,
      objects: [...this.pretended.values()],
      leftAlone: [...this.leftAlone.values()],
    })
  }
}

/** Whether the same object is not looked at again: what has no value yet may get one. */
const isEnd = ({ outcome, fields }: Result): boolean =>
  outcome !== 'waiting' && (outcome !== 'refused' || fields.length > 0)

function noneIfNotFound(error: unknown): KubeObject[] {
  if (isNotFound(error)) return []
  throw error
}

const keyOf = ({ object, apiVersion }: Pick<PretendedStatus, 'object' | 'apiVersion'>): string =>
  `${apiVersion} ${object}`

function ageOf({ metadata }: KubeObject, now: Date): number {
  const created = Date.parse(metadata.creationTimestamp ?? '')
  return Number.isNaN(created) ? Number.POSITIVE_INFINITY : (now.getTime() - created) / 1000
}
