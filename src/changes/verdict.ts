import type { Changes } from './compare.ts'
import type { InstanceChange } from './instances.ts'
import { type ObjectClass, objectClasses } from './objects.ts'
import type { RgdChange } from './rgds.ts'

/** Whether an instance does not work after the change. One that did not work before and does not now is not of it. */
export const isBroken = ({ change, outcome, wasActive, served, lost }: InstanceChange): boolean =>
  ((change === 'new' || wasActive) && ['error', 'unsettled', 'refused'].includes(outcome)) ||
  outcome === 'deleting' ||
  served === false ||
  lost.length > 0

/** Whether kro does not accept an RGD after the change. One that it did not accept before either, and is the same, is not of it. */
export const isRefused = ({ change, wasAccepted, accepted }: RgdChange): boolean =>
  change !== 'deleted' && !accepted && (change !== 'same' || wasAccepted)

/** How many of what. */
export interface Counts {
  objects: Record<ObjectClass, number>
  instances: { total: number; active: number; broken: number; deleted: number; unserved: number }
  rgds: { total: number; changed: number; refused: number }
  schema: { breaking: number; silent: number; compatible: number }
}

export function countsOf({ rgds, instances, objects }: Changes): Counts {
  const schema = rgds.flatMap((rgd) => rgd.schema)
  return {
    objects: Object.fromEntries(
      objectClasses.map((name) => [name, objects.filter((one) => one.class === name).length]),
    ) as Record<ObjectClass, number>,
    instances: {
      total: instances.length,
      active: instances.filter(({ outcome }) => outcome === 'active').length,
      broken: instances.filter(isBroken).length,
      deleted: instances.filter(({ outcome }) => outcome === 'deleted').length,
      unserved: instances.filter(({ served }) => served === false).length,
    },
    rgds: {
      total: rgds.length,
      changed: rgds.filter(({ change }) => change !== 'same').length,
      refused: rgds.filter(isRefused).length,
    },
    schema: {
      breaking: schema.filter((one) => one.class === 'breaking').length,
      silent: schema.filter((one) => one.class === 'silent').length,
      compatible: schema.filter((one) => one.class === 'compatible').length,
    },
  }
}

/** What fails the job: whatever is broken, and what `fail-on` names. */
export function reasonsToFail(changes: Changes): string[] {
  const { objects, instances, rgds, schema } = countsOf(changes)
  const { failOn } = changes.transition
  const wanted = (name: (typeof failOn)[number]): boolean => failOn.includes(name)
  return [
    ...counted(rgds.refused, 'RGD is not accepted', 'RGDs are not accepted'),
    ...counted(instances.broken, 'instance breaks', 'instances break'),
    ...(wanted('breaking')
      ? counted(schema.breaking, 'field breaks the schema', 'fields break the schema')
      : []),
    ...(wanted('recreated')
      ? counted(objects.recreated, 'object is recreated', 'objects are recreated')
      : []),
    ...(wanted('deleted') ? counted(objects.deleted, 'object is deleted', 'objects are deleted') : []),
    ...(wanted('changed') ? counted(objects.changed, 'object changes', 'objects change') : []),
  ]
}

/** The change in one line: `2 instances break, 1 object is recreated, 3 fields change silently`. */
export function headlineOf(changes: Changes): string {
  if (changes.transition.baseline.same)
    return `Nothing differs from the baseline (${changes.transition.baseline.what})`
  const { objects, instances, rgds, schema } = countsOf(changes)
  const parts = [
    ...counted(rgds.refused, 'RGD is not accepted', 'RGDs are not accepted'),
    ...counted(instances.broken, 'instance breaks', 'instances break'),
    ...counted(objects.recreated, 'object is recreated', 'objects are recreated'),
    ...counted(objects.orphaned, 'object is orphaned', 'objects are orphaned'),
    ...counted(objects.deleted, 'object is deleted', 'objects are deleted'),
    ...counted(objects.changed, 'object changes', 'objects change'),
    ...counted(objects.created, 'object is created', 'objects are created'),
    ...counted(schema.breaking, 'field breaks the schema', 'fields break the schema'),
    ...counted(schema.silent, 'field does not take effect', 'fields do not take effect'),
  ]
  return parts.length > 0
    ? parts.join(', ')
    : `${counted(instances.active, 'instance stays', 'instances stay')[0] ?? 'no instance is'} ACTIVE, and no object changes`
}

const counted = (count: number, one: string, many: string): string[] =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : many}`]
