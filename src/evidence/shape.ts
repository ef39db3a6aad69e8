import { isMapping } from '../model/json.ts'
/**
 * What a value that was read has to look like, as data: a shape is written once beside its type, and the compiler refuses
 * one that leaves out a field. Nothing that does not fit comes through, and each invalid is noted with its place.
 */
export type Shape<T> = (value: unknown, at: Place) => T | typeof invalid

/** The value is not usable, which has been noted. */
export const invalid: unique symbol = Symbol('invalid')

/** Where in a document a value stands (`items[3].metadata.name`), and who notes what is wrong there. */
export interface Place {
  path: string
  note(path: string, problem: string): void
}

const wrong = (at: Place, problem: string): typeof invalid => {
  at.note(at.path, problem)
  return invalid
}

const field = ({ path, note }: Place, name: string): Place => ({
  path: path === '' ? name : `${path}.${name}`,
  note,
})

export const text: Shape<string> = (value, at) =>
  typeof value === 'string' ? value : wrong(at, 'is not a string')

export const filledText: Shape<string> = (value, at) =>
  typeof value === 'string' && value !== '' ? value : wrong(at, 'is not a string with at least one character')

/** @param what it is, as in `is not the name of a namespace` */
export const textLike =
  (pattern: RegExp, what: string): Shape<string> =>
  (value, at) =>
    typeof value === 'string' && pattern.test(value) ? value : wrong(at, `is not ${what}`)

export const flag: Shape<boolean> = (value, at) =>
  typeof value === 'boolean' ? value : wrong(at, 'is not true or false')

export const number: Shape<number> = (value, at) =>
  typeof value === 'number' && Number.isFinite(value) ? value : wrong(at, 'is not a number')

/** A number of seconds, bytes, files. */
export const amount =
  (most: number): Shape<number> =>
  (value, at) =>
    typeof value === 'number' && value >= 0 && value <= most
      ? value
      : wrong(at, `is not a number from 0 to ${most}`)

/** Lines count from 1. */
export const line: Shape<number> = (value, at) =>
  Number.isSafeInteger(value) && Number(value) > 0 ? Number(value) : wrong(at, 'is not a line number')

export const oneOf =
  <T extends string | number>(...allowed: readonly T[]): Shape<T> =>
  (value, at) =>
    allowed.find((one) => one === value) ?? wrong(at, `is not one of ${allowed.join(', ')}`)

export const orNull =
  <T>(shape: Shape<T>): Shape<T | null> =>
  (value, at) =>
    value === null ? null : shape(value, at)

/** What is not there, or null as Kubernetes writes it, stays away; what does not fit does so too. */
export const optional =
  <T>(shape: Shape<T>): Shape<T | undefined> =>
  (value, at) => {
    const found = value === undefined || value === null ? undefined : shape(value, at)
    return found === invalid ? undefined : found
  }

/** What is not there (older evidence has fewer fields) or does not fit is this instead. */
export const or =
  <T, D extends T>(shape: Shape<T>, otherwise: D): Shape<T> =>
  (value, at) => {
    const found = value === undefined ? otherwise : shape(value, at)
    return found === invalid ? otherwise : found
  }

/** @param most entries that are read; entries that do not fit are left out */
export const listOf =
  <T>(entry: Shape<T>, most: number): Shape<T[]> =>
  (value, at) => {
    if (!Array.isArray(value)) return wrong(at, 'is not a list')
    if (value.length > most) at.note(at.path, `has ${value.length} entries, of which ${most} were read`)
    const found = value.slice(0, most).flatMap((one: unknown, place) => {
      const read = entry(one, { path: `${at.path}[${place}]`, note: at.note })
      return read === invalid ? [] : [read]
    })
    return isSame(found, value) ? (value as T[]) : found
  }

/** Any object, for what other programs decide; who reads its fields looks at their types. */
export const anyObject: Shape<Record<string, unknown>> = (value, at) =>
  isMapping(value) ? value : wrong(at, 'is not an object')

/** An object whose fields have any names; those that do not fit are left out. */
export const mapOf =
  <T>(entry: Shape<T>): Shape<Record<string, T>> =>
  (value, at) => {
    if (!isMapping(value)) return wrong(at, 'is not an object')
    const found = Object.entries(value).flatMap(([name, one]) => {
      const read = entry(one, field(at, name))
      return read === invalid ? [] : [[name, read] as const]
    })
    const isWhole =
      found.length === Object.keys(value).length && found.every(([name, one]) => value[name] === one)
    return isWhole ? (value as Record<string, T>) : Object.fromEntries(found)
  }

/** What fits is kept as it is: large lists are not copied. */
const isSame = (found: readonly unknown[], value: readonly unknown[]): boolean =>
  found.length === value.length && found.every((one, place) => one === value[place])

/** A shape for every field of a type. */
export type Fields<T> = { readonly [K in keyof T]-?: Shape<T[K]> }

/** An object with these fields and no others; one field that does not fit, and has no default, and none of it does. */
export function object<T extends object>(fields: Fields<T>): Shape<T> {
  const names = Object.keys(fields) as (keyof T & string)[]
  return (value, at) => {
    if (!isMapping(value)) return wrong(at, 'is not an object')
    const read: Partial<T> = {}
    let fits = true
    for (const name of names) {
      const found = fields[name](value[name], field(at, name))
      if (found === invalid) fits = false
      else if (found !== undefined) read[name] = found
    }
    return fits ? (read as T) : invalid
  }
}

/** The fields that a type names, of those that other programs decide; the others stay as they are. */
export type OpenFields<T> = {
  readonly [K in keyof T as string extends K ? never : K]-?: Shape<T[K]>
}

/** Like `object`, for what other programs write: other fields stay as they are, and a field that is null is none. */
export function openObject<T extends object>(fields: OpenFields<T>): Shape<T> {
  const shapes = Object.entries(fields) as [string, Shape<unknown>][]
  return (value, at) => {
    if (!isMapping(value)) return wrong(at, 'is not an object')
    const changed: Record<string, unknown> = {}
    let fits = true
    for (const [name, shape] of shapes) {
      const found = shape(value[name], field(at, name))
      if (found === invalid) fits = false
      else if (found !== value[name]) changed[name] = found
    }
    if (!fits) return invalid
    // Large lists are not copied.
    if (Object.keys(changed).length === 0) return value as T
    return Object.fromEntries(
      Object.entries({ ...value, ...changed }).filter(([, one]) => one !== undefined),
    ) as T
  }
}

/** A List, as the API server and kubectl write it; each of its items is looked at on its own. */
export const listShape: Shape<{ items: unknown[]; metadata?: Record<string, unknown> }> = openObject<{
  items: unknown[]
  metadata?: Record<string, unknown>
}>({
  items: (value, at) => (Array.isArray(value) ? value : wrong(at, 'is not a list')),
  metadata: optional(anyObject),
})
