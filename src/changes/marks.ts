import type { KubeObject } from '../model/kubernetes/object.ts'
import { type FieldChange, fieldChanges } from './fields.ts'

/** Changes with each kro, and says nothing else (pkg/metadata/labels.go at v0.9.4). */
const versionLabel = 'kro.run/kro-version'
const labelOfKro = /^(?:(?:internal\.)?kro\.run\/|applyset\.kubernetes\.io\/)/
const finalizerOfKro = /^kro\.run\//

/**
 * Pure: what another kro leaves of the marks by which the one before knew its object. Clients that select by a label that
 * is gone find nothing; with a second field manager beside the first, no field that a template loses is ever
 * removed, since the first one still owns it.
 */
export function markChanges(before: KubeObject, after: KubeObject): FieldChange[] {
  const gone = Object.entries(before.metadata.labels ?? {}).filter(
    ([name]) => labelOfKro.test(name) && name !== versionLabel && after.metadata.labels?.[name] === undefined,
  )
  const [old, now] = [appliersOf(before), appliersOf(after)]
  const isShared = old.length > 0 && now.length > old.length && old.every((name) => now.includes(name))
  return [
    ...gone.map(([name, value]) => ({
      pointer: `/metadata/labels/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`,
      before: value,
    })),
    ...(isShared ? [{ pointer: '/metadata/managedFields', before: old, after: now }] : []),
  ]
}

/** Who applies an object server-side, sorted; without those that apply only a subresource. */
export function appliersOf({ metadata: { managedFields } }: KubeObject): string[] {
  const entries = (Array.isArray(managedFields) ? managedFields : []) as Partial<ManagedFields>[]
  return entries
    .flatMap(({ manager, operation, subresource }) =>
      operation === 'Apply' && manager !== undefined && !subresource ? [manager] : [],
    )
    .sort()
}

/** An entry of `metadata.managedFields`, as far as it is of interest. */
interface ManagedFields {
  manager: string
  operation: string
  subresource?: string
}

/**
 * Pure: what an instance lacks of what kro had written into it, as JSON pointers: finalizers of kro's, without which nothing
 * is cleaned up, and fields of its status that its RGD asks for.
 */
export function lostFields(before: KubeObject, after: KubeObject): string[] {
  const now = (after.metadata.finalizers ?? []) as unknown[]
  const finalizers = ((before.metadata.finalizers ?? []) as unknown[]).filter(
    (name) => typeof name === 'string' && finalizerOfKro.test(name) && !now.includes(name),
  )
  return [
    ...finalizers.map((name) => `/metadata/finalizers (${String(name)})`),
    ...fieldChanges({ status: projected(before) }, { status: projected(after) })
      .filter((change) => !('after' in change))
      .map(({ pointer }) => pointer),
  ]
}

/** Status as its RGD asks for it: without what kro says of itself. */
function projected({ status = {} }: KubeObject): Record<string, unknown> {
  const { conditions: _, state: __, ...rest } = status
  return rest
}
