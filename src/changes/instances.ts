import { kroLabels } from '../model/kro/labels.ts'
import { type KubeObject, nameOf } from '../model/kubernetes/object.ts'
import { isSame } from './fields.ts'
import { identityOf, labelOf } from './identity.ts'
import { lostFields } from './marks.ts'
import type { ObjectChange, ObjectClass } from './objects.ts'
import type { AppliedRecord, Snapshot, TransitionRecord, WokenRecord } from './records.ts'
import { isActive, isInError, whyNotActive } from './status.ts'

/** What became of one instance. */
export interface InstanceChange {
  /** `WebApp/team/one` */
  object: string
  apiVersion: string
  rgd: string | null
  change: 'kept' | 'recreated' | 'new' | 'deleted'
  /**
   * `active`: ACTIVE and Ready. `error`: state ERROR. `unsettled`: neither within the time. `refused`: the API server did
   * not take its manifest. `deleting`: its deletion does not end. `deleted`: it is gone.
   */
  outcome: 'active' | 'error' | 'unsettled' | 'refused' | 'deleting' | 'deleted'
  wasActive: boolean
  /** Whether kro reconciles it after a restart; null where that is not known. */
  served: boolean | null
  /** From the apply of its manifest until it was reconciled and worked; null where it has none, or does not work. */
  seconds: number | null
  /** Why it does not work, else null. */
  message: string | null
  /** JSON pointers to what kro had written into it and it lacks now, although neither it nor its RGD changed. */
  lost: string[]
  /** What became of the objects that kro made for it; classes without any are left out. */
  objects: Partial<Record<ObjectClass, number>>
}

/** Pure: what became of each instance. */
export function instanceChanges(
  before: Snapshot,
  after: Snapshot,
  transition: TransitionRecord,
  objects: readonly ObjectChange[],
): InstanceChange[] {
  const old = new Map(before.instances.map((instance) => [identityOf(instance), instance]))
  const now = new Map(after.instances.map((instance) => [identityOf(instance), instance]))
  const counts = countsByInstance(objects)
  const records = new Records(transition)
  const isSameRgd = unchangedRgds(before, after)
  const changes = [...new Set([...old.keys(), ...now.keys()])].map((id) => {
    const change = changeOf(old.get(id), now.get(id), records, counts)
    return isSameRgd(change.rgd) ? withLost(change, old.get(id), now.get(id)) : change
  })
  const seen = new Set(changes.map(({ object }) => object))
  const kinds = new Set([...before.crds, ...after.crds].map(({ kind }) => kind))
  // A new instance that the API server did not take is in neither snapshot.
  const refused = transition.applied.filter(
    (record) =>
      record.outcome === 'refused' &&
      !seen.has(record.object) &&
      kinds.has(record.object.split('/', 1)[0] ?? ''),
  )
  return [...changes, ...refused.map(refusedChange)].sort((a, b) =>
    a.object < b.object ? -1 : a.object > b.object ? 1 : 0,
  )
}

/** Whether the RGD of this name has the same spec before and after. */
function unchangedRgds(before: Snapshot, after: Snapshot): (name: string | null) => boolean {
  const specs = new Map(before.rgds.map(({ metadata, spec }) => [metadata.name, spec]))
  const same = new Set(
    after.rgds
      .filter(({ metadata, spec }) => specs.has(metadata.name) && isSame(specs.get(metadata.name), spec))
      .map(({ metadata }) => metadata.name),
  )
  return (name) => name !== null && same.has(name)
}

function withLost(
  change: InstanceChange,
  old: KubeObject | undefined,
  now: KubeObject | undefined,
): InstanceChange {
  if (old === undefined || now === undefined || change.change !== 'kept' || change.outcome !== 'active')
    return change
  const lost = isSame(old.spec, now.spec) ? lostFields(old, now) : []
  return lost.length === 0
    ? change
    : { ...change, lost, message: `it lacks what kro had written into it: ${lost.join(', ')}` }
}

function changeOf(
  old: KubeObject | undefined,
  now: KubeObject | undefined,
  records: Records,
  counts: ReadonlyMap<string, Partial<Record<ObjectClass, number>>>,
): InstanceChange {
  const instance = (now ?? old) as KubeObject
  const object = nameOf(instance)
  const applied = records.applied(instance)
  const outcome = outcomeOf(now, applied)
  const rgd = labelOf(instance, kroLabels.rgd)
  return {
    object,
    apiVersion: instance.apiVersion,
    rgd,
    change: changeKind(old, now),
    outcome,
    wasActive: old !== undefined && (isActive(old) || records.worked(instance)),
    served: now === undefined ? null : (records.served(instance)?.answered ?? null),
    seconds: outcome === 'active' ? settledIn(applied, records.woken(instance)) : null,
    message: now === undefined || outcome === 'active' ? null : messageOf(now, outcome, applied, records),
    lost: [],
    objects: counts.get(object) ?? {},
  }
}

/** An instance whose own manifest is the same gets what its RGD says now when it is woken. */
function settledIn(applied: AppliedRecord | null, woken: WokenRecord | null): number | null {
  if (applied?.outcome !== 'works') return null
  return Math.round((applied.seconds + (woken?.answered ? woken.seconds : 0)) * 1000) / 1000
}

function changeKind(old: KubeObject | undefined, now: KubeObject | undefined): InstanceChange['change'] {
  if (now === undefined) return 'deleted'
  if (old === undefined) return 'new'
  return old.metadata.uid === now.metadata.uid ? 'kept' : 'recreated'
}

function outcomeOf(now: KubeObject | undefined, applied: AppliedRecord | null): InstanceChange['outcome'] {
  if (now === undefined) return 'deleted'
  if (now.metadata.deletionTimestamp !== undefined) return 'deleting'
  if (applied?.outcome === 'refused') return 'refused'
  if (isInError(now)) return 'error'
  return isActive(now) ? 'active' : 'unsettled'
}

function messageOf(
  now: KubeObject,
  outcome: InstanceChange['outcome'],
  applied: AppliedRecord | null,
  records: Records,
): string | null {
  if (outcome === 'refused') return applied?.message ?? null
  if (outcome === 'deleting')
    return `finalizers: ${((now.metadata.finalizers ?? []) as unknown[]).map(String).join(', ')}`
  return whyNotActive(now) ?? records.served(now)?.message ?? applied?.message ?? null
}

const refusedChange = ({ object, apiVersion, message }: AppliedRecord): InstanceChange => ({
  object,
  apiVersion,
  rgd: null,
  change: 'new',
  outcome: 'refused',
  wasActive: false,
  served: null,
  seconds: null,
  message,
  lost: [],
  objects: {},
})

function countsByInstance(
  objects: readonly ObjectChange[],
): Map<string, Partial<Record<ObjectClass, number>>> {
  const counts = new Map<string, Partial<Record<ObjectClass, number>>>()
  for (const change of objects) {
    if (change.instance === null) continue
    const of = counts.get(change.instance) ?? {}
    of[change.class] = (of[change.class] ?? 0) + 1
    counts.set(change.instance, of)
  }
  return counts
}

/** The records of a transition, by object. */
class Records {
  private readonly byObject: ReadonlyMap<string, AppliedRecord>
  private readonly wokenByObject: ReadonlyMap<string, WokenRecord>
  private readonly servedByObject: ReadonlyMap<string, WokenRecord>

  private readonly faults: ReadonlySet<string>

  constructor({ applied, woken, served, baselineFaults }: TransitionRecord) {
    this.faults = new Set(baselineFaults.map(({ object }) => object))
    this.byObject = new Map(applied.map((record) => [record.object, record]))
    this.wokenByObject = new Map(woken.map((record) => [record.object, record]))
    this.servedByObject = new Map(served.map((record) => [record.object, record]))
  }

  /**
   * Whether it was awaited and worked with the baseline: kro v0.9.0 says that an instance is not Ready while it answers
   * an annotation, and the snapshot is of that moment.
   */
  worked(instance: KubeObject): boolean {
    const record = this.applied(instance)
    return record !== null && record.manifest !== 'new' && !this.faults.has(record.object)
  }

  applied(instance: KubeObject): AppliedRecord | null {
    return this.byObject.get(nameOf(instance)) ?? null
  }

  woken(instance: KubeObject): WokenRecord | null {
    return this.wokenByObject.get(nameOf(instance)) ?? null
  }

  served(instance: KubeObject): WokenRecord | null {
    return this.servedByObject.get(nameOf(instance)) ?? null
  }
}
