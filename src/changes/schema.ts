import { isMapping } from '../model/json.ts'
/** A JSON schema as a CustomResourceDefinition has it; fields that nothing here reads are kept. */
export type Schema = Readonly<Record<string, unknown>>

/** A difference between the schema that a cluster serves and the one that an RGD asks for. */
export interface SchemaDifference {
  /** `spec.size`; items of a list `spec.ports[]`, values of a map `spec.labels{}`. */
  path: string
  /** What of the field differs: `field`, `type`, `required`, `enum`, `default`, `pattern`, `maximum`, … */
  facet: string
  before?: unknown
  wanted?: unknown
  /**
   * Whether an object that was valid may be invalid now. The list is that of kro v0.9.4 (pkg/graph/crd/compat) and
   * that of crdify v0.5.0 (pkg/validators), which has more.
   */
  breaking: boolean
  /** Whether kro v0.9.4 looks at this facet at all; what it does not look at never makes it update the CRD. */
  seenByKro: boolean
}

const mapOf = (value: unknown): Record<string, unknown> => (isMapping(value) ? value : {})

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

const isEqual = (a: unknown, b: unknown): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, field]) => [name, sorted(field)]),
  )
}

/** Bounds: a larger lower bound or a smaller upper one refuses what was valid. */
const lowerBounds = ['minimum', 'minLength', 'minItems', 'minProperties']
const upperBounds = ['maximum', 'maxLength', 'maxItems', 'maxProperties']
/** Those that kro v0.9.4 compares (compareConstraints). */
const boundsOfKro = ['minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems']

/** Facets that kro v0.9.4 does not compare, and whether a change of them refuses what was valid before. */
const unseen: Readonly<Record<string, (before: unknown, wanted: unknown) => boolean>> = {
  'x-kubernetes-validations': (before, wanted) =>
    listOf(wanted).some((rule) => !listOf(before).some((old) => isEqual(old, rule))),
  format: (_, wanted) => wanted !== undefined,
  nullable: (before) => before === true,
  multipleOf: (_, wanted) => wanted !== undefined,
  exclusiveMinimum: (_, wanted) => wanted === true,
  exclusiveMaximum: (_, wanted) => wanted === true,
  uniqueItems: (_, wanted) => wanted === true,
  'x-kubernetes-list-type': (_, wanted) => wanted === 'set' || wanted === 'map',
  'x-kubernetes-list-map-keys': () => true,
  'x-kubernetes-map-type': () => false,
  'x-kubernetes-preserve-unknown-fields': (before) => before === true,
  'x-kubernetes-int-or-string': (before) => before === true,
}

/** Deeper schemas are compared as a whole. */
const deepest = 60

/**
 * Every difference between two schemas of a kind, field by field.
 *
 * @param before openAPIV3Schema of the CRD that the cluster serves
 * @param wanted openAPIV3Schema of the CRD that kro makes of the changed RGD in a cluster that has none
 */
export function schemaDifferences(before: Schema, wanted: Schema): SchemaDifference[] {
  const found: SchemaDifference[] = []
  compare('', before, wanted, 0, found)
  return found
}

function compare(
  path: string,
  before: Schema,
  wanted: Schema,
  depth: number,
  found: SchemaDifference[],
): void {
  if (isEqual(before, wanted)) return
  const add = (facet: string, breaking: boolean, seenByKro: boolean): void => {
    if (!isEqual(before[facet], wanted[facet]))
      found.push(difference(path, facet, before[facet], wanted[facet], breaking, seenByKro))
  }
  if (depth > deepest) {
    found.push(difference(path, 'schema', undefined, undefined, true, true))
    return
  }
  add('description', false, true)
  add('default', false, true)
  if (!isEqual(before.type, wanted.type)) {
    // What else differs follows from the type.
    add('type', !takesAll(before, wanted), true)
    return
  }
  add('pattern', wanted.pattern !== undefined, true)
  for (const bound of [...lowerBounds, ...upperBounds])
    add(bound, isTighter(bound, before[bound], wanted[bound]), boundsOfKro.includes(bound))
  addEnum(path, before.enum, wanted.enum, found)
  for (const [facet, narrows] of Object.entries(unseen))
    add(facet, narrows(before[facet], wanted[facet]), false)
  compareProperties(path, before, wanted, depth, found)
  compareInner(`${path}[]`, 'items', before.items, wanted.items, true, depth, found)
  compareInner(
    `${path}{}`,
    'additionalProperties',
    before.additionalProperties,
    wanted.additionalProperties,
    false,
    depth,
    found,
  )
}

/** Whether a schema without a type takes all that one with a type took (kro's own CRDs, `selector` at v0.9.4). */
const takesAll = (before: Schema, wanted: Schema): boolean =>
  wanted.type === undefined &&
  (wanted['x-kubernetes-preserve-unknown-fields'] === true ||
    (wanted['x-kubernetes-int-or-string'] === true &&
      (before.type === 'integer' || before.type === 'string')))

function isTighter(bound: string, before: unknown, wanted: unknown): boolean {
  if (typeof wanted !== 'number') return false
  if (typeof before !== 'number') return true
  return lowerBounds.includes(bound) ? wanted > before : wanted < before
}

/** kro v0.9.4 compares enums only where both schemas have one (compareEnumValues): a first enum is not seen. */
function addEnum(path: string, before: unknown, wanted: unknown, found: SchemaDifference[]): void {
  const [old, now] = [listOf(before), listOf(wanted)]
  const gone = old.filter((value) => !now.some((other) => isEqual(value, other)))
  const added = now.filter((value) => !old.some((other) => isEqual(value, other)))
  if (gone.length === 0 && added.length === 0) return
  const breaking = now.length > 0 && (old.length === 0 || gone.length > 0)
  found.push(difference(path, 'enum', before, wanted, breaking, old.length > 0 && now.length > 0))
}

function compareProperties(
  path: string,
  before: Schema,
  wanted: Schema,
  depth: number,
  found: SchemaDifference[],
): void {
  const [old, now] = [mapOf(before.properties), mapOf(wanted.properties)]
  const [requiredBefore, requiredNow] = [listOf(before.required), listOf(wanted.required)]
  for (const name of new Set([...Object.keys(old), ...Object.keys(now)])) {
    const field = path === '' ? name : `${path}.${name}`
    const isRequired = requiredNow.includes(name)
    const isNew = !Object.hasOwn(old, name)
    const hasDefault = mapOf(now[name]).default !== undefined
    if (isNew) {
      found.push(difference(field, 'field', undefined, now[name], isRequired && !hasDefault, true))
      continue
    }
    if (!Object.hasOwn(now, name)) {
      found.push(difference(field, 'field', old[name], undefined, true, true))
      continue
    }
    const wasRequired = requiredBefore.includes(name)
    if (wasRequired !== isRequired)
      found.push(difference(field, 'required', wasRequired, isRequired, isRequired, true))
    const inner: SchemaDifference[] = []
    compare(field, mapOf(old[name]), mapOf(now[name]), depth + 1, inner)
    // A field that must be given, and was filled in until now.
    const losesDefault = isRequired && wasRequired && mapOf(old[name]).default !== undefined && !hasDefault
    found.push(
      ...inner.map((one) =>
        losesDefault && one.path === field && one.facet === 'default' ? { ...one, breaking: true } : one,
      ),
    )
  }
}

function compareInner(
  path: string,
  facet: string,
  before: unknown,
  wanted: unknown,
  seenByKro: boolean,
  depth: number,
  found: SchemaDifference[],
): void {
  if (isEqual(before, wanted)) return
  const isSchema = (value: unknown): boolean => typeof value === 'object' && value !== null
  if (!isSchema(before) || !isSchema(wanted)) {
    found.push(difference(path, facet, before, wanted, before !== undefined, seenByKro))
    return
  }
  const inner: SchemaDifference[] = []
  compare(path, mapOf(before), mapOf(wanted), depth + 1, inner)
  found.push(...(seenByKro ? inner : inner.map((one) => ({ ...one, seenByKro: false }))))
}

const difference = (
  path: string,
  facet: string,
  before: unknown,
  wanted: unknown,
  breaking: boolean,
  seenByKro: boolean,
): SchemaDifference => ({
  path,
  facet,
  ...(before === undefined ? {} : { before }),
  ...(wanted === undefined ? {} : { wanted }),
  breaking,
  seenByKro,
})

/** A difference, and what became of it in the cluster. */
export interface SchemaChange extends SchemaDifference {
  /** Whether the cluster serves it now. */
  applied: boolean
  /**
   * `breaking`: refuses what was valid. `silent`: kro says that the RGD is Active, and the cluster serves the old schema.
   * `compatible`: the rest.
   */
  class: 'breaking' | 'silent' | 'compatible'
}

/**
 * What the wanted schema changes, and whether it came to be served.
 *
 * @param after openAPIV3Schema that the cluster serves after the RGD was applied
 * @param accepted whether kro says that the RGD is Active
 */
export function schemaChanges(
  before: Schema,
  wanted: Schema,
  after: Schema,
  accepted: boolean,
): SchemaChange[] {
  const missing = new Set(schemaDifferences(after, wanted).map(({ path, facet }) => `${path} ${facet}`))
  return schemaDifferences(before, wanted).map((one) => {
    const applied = !missing.has(`${one.path} ${one.facet}`)
    return {
      ...one,
      applied,
      class: accepted && !applied ? 'silent' : one.breaking ? 'breaking' : 'compatible',
    }
  })
}
