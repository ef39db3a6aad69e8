import { isDeepStrictEqual } from 'node:util'
import { isMapping } from '../model/json.ts'
import { field } from '../model/kubernetes/fields.ts'

/** Objects within objects of a schema; SimpleSchema of kro has at most some. */
const deepest = 30
/** Fields of one schema that are looked at. */
const mostFields = 2000

/** A field of a schema that has no fields itself. */
export interface LeafField {
  /** `database.size`, `ports[].name`; `[]` is an element of a list. */
  path: string
  /** undefined: it has none. */
  default: unknown
}

/** The fields of an openAPI schema that have no fields themselves, in its order. */
export function leafFields(schema: unknown, path = '', depth = 0): LeafField[] {
  if (depth > deepest) return []
  const items = field(schema, 'items')
  if (isMapping(items)) {
    const inner = leafFields(items, `${path}[]`, depth + 1)
    // An element without fields is the list itself.
    return inner.length === 1 && inner[0]?.path === `${path}[]`
      ? [{ path, default: field(schema, 'default') }]
      : inner
  }
  const properties = field(schema, 'properties')
  if (isMapping(properties) && Object.keys(properties).length > 0)
    return Object.entries(properties)
      .flatMap(([name, inner]) => leafFields(inner, path === '' ? name : `${path}.${name}`, depth + 1))
      .slice(0, mostFields)
  return path === '' ? [] : [{ path, default: field(schema, 'default') }]
}

/** Whether a value says something of a field that its default does not say. */
export function sets(value: unknown, { path, default: usual }: LeafField): boolean {
  return valuesAt(value, path.split('.')).some(
    (found) => usual === undefined || !isDeepStrictEqual(found, usual),
  )
}

function valuesAt(value: unknown, [name, ...rest]: readonly string[]): unknown[] {
  if (name === undefined) return value === undefined || value === null ? [] : [value]
  const lists = name.match(/\[\]/g)?.length ?? 0
  let found = [field(value, name.slice(0, name.length - 2 * lists))]
  for (let level = 0; level < lists; level++)
    found = found.flatMap((one) => (Array.isArray(one) ? (one as unknown[]) : []))
  return found.flatMap((one) => valuesAt(one, rest))
}
