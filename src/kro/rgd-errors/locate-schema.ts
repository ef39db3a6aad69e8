import { type Fault, type Locate, removal, replaced, schemaSpec, schemaStatus, schemaTypes } from './fault.ts'
import type { PartialRgd, Path } from './set-aside.ts'

export const ofSchemaKind: Locate = (_, __, message) =>
  / kind '[^'\n]{0,300}' is not a valid KRO kind name/.test(message)
    ? [replaced(['spec', 'schema', 'kind'], 'SetAside')]
    : []

/** Words about the type itself; all others are about markers behind it. */
const ofType = /^(?:unknown type|unexpected type|empty type|empty slice|map key|map value|type nesting)/

/** `field a: field b: unknown type: strng` */
export const ofSimpleSchema: Locate = (rgd, { kind, words }, message) => {
  if (kind !== 'simple-schema-invalid') return []
  const path = namedPath(rgd, message) ?? quotedPath(rgd, words, message)
  return path === null ? [] : [faultOfType(rgd, path, ofType.test(words))]
}

const leafAt = (rgd: PartialRgd, path: Path): boolean => {
  const value = rgd.at(path)
  return value !== undefined && (typeof value !== 'object' || value === null || Array.isArray(value))
}

const namesOf = (message: string): string[] =>
  [...message.matchAll(/(?:field|building schema for|parsing type) "?([\w.-]{1,300})"?: /g)].map(
    ([, name = '']) => name,
  )

function namedPath(rgd: PartialRgd, message: string): Path | null {
  const names = namesOf(message)
  for (let from = 0; from < names.length; from += 1)
    for (const root of [schemaSpec, schemaTypes]) {
      const path = [...root, ...names.slice(from)]
      if (leafAt(rgd, path)) return path
    }
  return null
}

/** The words repeat what stands there: `unknown type: strng`. */
function quotedPath(rgd: PartialRgd, words: string, message: string): Path | null {
  const told = words.slice(words.lastIndexOf(': ') + 2).replace(/^"|"$/g, '')
  const leaves = [...rgd.texts(schemaSpec), ...rgd.texts(schemaTypes)]
  const last = namesOf(message).at(-1)
  const named = leaves.filter(({ path }) => last !== undefined && path.at(-1) === last)
  const like = leaves.filter(({ text }) => told !== '' && text.includes(told))
  return (named.length === 1 ? named : like)[0]?.path ?? null
}

function faultOfType(rgd: PartialRgd, path: Path, isOfType: boolean): Fault {
  const text = rgd.at(path)
  const [type = ''] = typeof text === 'string' ? text.split('|') : []
  // Without its markers a field has the same type: what reads it can still be judged.
  if (!isOfType && type.trim() !== '') return replaced(path, type.trim())
  return { ...replaced(path, likelyType(rgd, type)), unsure: readersOf(rgd, path) }
}

/** The type that was meant: the one whose name is nearest. */
function likelyType(rgd: PartialRgd, text: string): string {
  const [lists = ''] = /^(?:\[\]|map\[string\]){0,16}/.exec(text.trim()) ?? []
  const name = text.trim().slice(lists.length)
  const own = Object.keys((rgd.at(schemaTypes) as object | undefined) ?? {})
  const [best] = ['string', 'integer', 'boolean', 'float', 'object', ...own]
    .filter((one) => one !== name)
    .map((one) => ({ one, distance: distanceOf(one, name.slice(0, 60)) }))
    .sort((a, b) => a.distance - b.distance)
  return best !== undefined && best.distance < best.one.length ? `${lists}${best.one}` : `${lists}string`
}

/** How many characters differ (Levenshtein); what begins alike is near: `int`. */
function distanceOf(one: string, other: string): number {
  if (other.length > 2 && one.startsWith(other)) return 1
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at]
    for (let to = 1; to <= other.length; to += 1)
      next.push(
        Math.min(
          (row[to] ?? 0) + 1,
          (next[to - 1] ?? 0) + 1,
          (row[to - 1] ?? 0) + (one[at - 1] === other[to - 1] ? 0 : 1),
        ),
      )
    row = next
  }
  return row[other.length] ?? 0
}

/** How expressions read a field; one of a type through every field of that type: `schema.spec.servers#host`. */
function readersOf(rgd: PartialRgd, path: Path): string[] {
  if (path[2] === 'spec') return [path.slice(1).join('.')]
  // Other fields of the type can be judged.
  const leaf = path.length > 4 ? `#${String(path.at(-1))}` : ''
  const reached = new Set([String(path[3])])
  for (const type of reached)
    for (const { path: at, text } of rgd.texts(schemaTypes))
      if (mentions(text, type)) reached.add(String(at[3]))
  return rgd
    .texts(schemaSpec)
    .filter(({ text }) => [...reached].some((type) => mentions(text, type)))
    .map(({ path: at }) => `${at.slice(1).join('.')}${leaf}`)
}

const mentions = (text: string, type: string): boolean =>
  (text.split('|', 1)[0] ?? '').split(/[^\w.-]+/).includes(type)

/** Types that refer to each other in a circle, or to one that is not there (kro's graph of types has no words of its own). */
export const ofTypes: Locate = (rgd, _, message) => {
  const told =
    /failed to build OpenAPI schema for instance: (?:cyclic dependency in type \S{1,300}: )?(?:graph contains a cycle: (?:\S{1,300} -> ){1,50}(\S{1,300})|node (\S{1,300}) does not exist|(self references are not allowed))/.exec(
      message,
    )
  if (told === null) return []
  const [, inCycle, notThere, isSelf] = told
  const name = inCycle ?? notThere
  const leaves = rgd
    .texts(schemaTypes)
    .filter(({ path, text }) => mentions(text, isSelf === undefined ? String(name) : String(path[3])))
  return (notThere === undefined && isSelf === undefined ? leaves.slice(-1) : leaves).map(
    ({ path, text }) => ({ ...replaced(path, likelyType(rgd, text)), unsure: readersOf(rgd, path) }),
  )
}

/** `status fields without expressions are not supported: [phase endpoint.port]` */
export const ofStatusLiterals: Locate = (_, { words }) => {
  const told = /^status fields without expressions are not supported: \[([^\n]{1,2000})\]$/.exec(words)?.[1]
  return (told?.split(' ') ?? []).map((path) => removal([...schemaStatus, ...keysOf(path)]))
}

/** `instance status field must refer to a resource or schema: status.phase` */
export const ofConstantStatus: Locate = (_, { words }) => {
  const told = /^instance status field must refer to a resource or schema: status\.?(\S{1,500})/.exec(words)
  return told === null ? [] : [removal([...schemaStatus, ...keysOf(told[1] ?? '')], 0)]
}

/** Keys of a path in kro's words: `spec.containers[0].image`, `metadata.labels["a.b/c"]`. */
export function keysOf(path: string): (string | number)[] {
  return [...path.matchAll(/\["[^"]{0,300}"\]|\[\d{1,9}\]|(?<![^.[\]])[^.[\]]{1,300}/g)].map(([part]) => {
    if (part.startsWith('["')) return part.slice(2, -2)
    return part.startsWith('[') ? Number(part.slice(1, -1)) : part
  })
}
