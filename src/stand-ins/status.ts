import { schemaOf, versionOf } from '../model/kubernetes/crd.ts'
import { field } from '../model/kubernetes/fields.ts'
import type { KubeObject } from '../model/kubernetes/object.ts'
import { anyFamily, arnOf, type Family, type FamilyCondition, familyOf, regionOf } from './families.ts'
import { allows, roomForValues, type ValueContext, valueFor } from './values.ts'
import { addItem, newWish, type Wish } from './wish.ts'

/** How a controller that fails says so. */
export interface Failure {
  message: string
  /** Empty: the family's own. */
  reason: string
}

/**
 * The status that a controller would write: what the family always has, and what the expressions of the RGDs read.
 *
 * @param schema openAPI schema of the status
 * @param wish see wishesFor; null where nothing reads it
 * @param now ISO time
 * @returns null where there is nothing to write: nothing reads it, and no family is known
 */
export function statusFor(
  object: KubeObject,
  schema: unknown,
  wish: Wish | null,
  now: string,
): Record<string, unknown> | null {
  const family = familyOf(object)
  const wanted = wish ?? newWish()
  if (wish === null && family === anyFamily) return null
  addConditions(wanted, schema, family.well, object)
  if (arnOf(object) !== null && allows(schema, 'ackResourceMetadata')) addAckMetadata(wanted, object)
  if (wanted.fields.size === 0) return null
  return valuesOf(wanted, object, schema, now)
}

/** The status that a controller would write of an object that it cannot make. */
export function failedStatus(
  object: KubeObject,
  schema: unknown,
  { message, reason }: Failure,
  now: string,
): Record<string, unknown> | null {
  const family: Family = familyOf(object)
  const wanted = newWish()
  addConditions(wanted, schema, family.failing(message, reason), object)
  if (wanted.fields.size === 0) return null
  return valuesOf(wanted, object, schema, now)
}

const valuesOf = (wanted: Wish, object: KubeObject, schema: unknown, now: string): Record<string, unknown> =>
  valueFor({ ...asObject(schema), type: 'object' }, wanted, 'status', contextOf(object, now)) as Record<
    string,
    unknown
  >

const asObject = (schema: unknown): Record<string, unknown> =>
  schema !== null && typeof schema === 'object' ? (schema as Record<string, unknown>) : {}

const contextOf = (object: KubeObject, now: string): ValueContext => ({
  name: object.metadata.name,
  namespace: object.metadata.namespace ?? '',
  now,
  arn: arnOf(object),
  room: roomForValues(),
})

function addConditions(
  wanted: Wish,
  schema: unknown,
  conditions: readonly FamilyCondition[],
  object: KubeObject,
): void {
  const { generation = 1 } = object.metadata
  const item = field(schema, 'properties', 'conditions', 'items') ?? { additionalProperties: true }
  if (conditions.length > 0 && (wanted.fields.has('conditions') || allows(schema, 'conditions'))) {
    const list = wanted.fields.get('conditions') ?? newWish()
    wanted.fields.set('conditions', list)
    for (const condition of conditions) addCondition(list, item, condition)
  }
  for (const one of wanted.fields.get('conditions')?.items ?? []) complete(one, item, generation)
  if (field(schema, 'properties', 'observedGeneration') !== undefined)
    want(wanted, 'observedGeneration', generation)
}

function addCondition(list: Wish, item: unknown, { type, status, reason, message }: FamilyCondition): void {
  const found = addItem(list, wishOf({ type, status }))
  for (const [name, value] of Object.entries({ reason, message }))
    if (value !== '' && allows(item, name)) want(found, name, value)
}

/** What every condition has, and what its schema demands. */
function complete(condition: Wish, item: unknown, generation: number): void {
  want(condition, 'type', 'Ready')
  want(condition, 'status', 'True')
  if (field(item, 'properties', 'observedGeneration') !== undefined)
    want(condition, 'observedGeneration', generation)
  if (
    field(item, 'properties', 'lastTransitionTime') !== undefined &&
    !condition.fields.has('lastTransitionTime')
  )
    condition.fields.set('lastTransitionTime', newWish())
  // Kubernetes' own form demands a reason (metav1.Condition, kubebuilder:validation:MinLength=1).
  if (needs(item, 'reason')) want(condition, 'reason', 'StandIn')
  if (needs(item, 'message')) want(condition, 'message', 'stand-in of setup-kro')
}

/** Wants a value of a field, unless an expression wants another one. */
function want(wish: Wish, name: string, value: string | number): void {
  const known = wish.fields.get(name)
  if (known === undefined) wish.fields.set(name, { ...newWish(), value })
  else known.value ??= value
}

const needs = (schema: unknown, name: string): boolean => {
  const required = field(schema, 'required')
  return Array.isArray(required) && required.includes(name)
}

const wishOf = (values: Readonly<Record<string, string>>): Wish => ({
  ...newWish(),
  fields: new Map(Object.entries(values).map(([name, value]) => [name, { ...newWish(), value }])),
})

function addAckMetadata(wanted: Wish, object: KubeObject): void {
  const metadata = wanted.fields.get('ackResourceMetadata') ?? newWish()
  wanted.fields.set('ackResourceMetadata', metadata)
  const values = { arn: arnOf(object) ?? '', ownerAccountID: '000000000000', region: regionOf(object) }
  for (const [name, value] of Object.entries(values)) want(metadata, name, value)
}

/** The openAPI schema of the status of one version of a CRD; null where it has none. */
export function statusSchema(
  crd: KubeObject,
  version: string,
): { schema: unknown; subresource: boolean } | null {
  const found = versionOf(crd, version)
  const schema = schemaOf(found)
  const takesAll = field(schema, 'x-kubernetes-preserve-unknown-fields') === true
  const status =
    field(schema, 'properties', 'status') ??
    (takesAll ? { 'x-kubernetes-preserve-unknown-fields': true } : null)
  return status === null
    ? null
    : { schema: status, subresource: field(found, 'subresources', 'status') !== undefined }
}
