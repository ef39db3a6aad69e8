import { isMapping } from '../model/json.ts'
/** A field that differs. */
export interface FieldChange {
  /** JSON pointer (RFC 6901). Of an entry of a list that was removed, its place before. */
  pointer: string
  /** Absent: the field was not there. */
  before?: unknown
  /** Absent: the field is gone. */
  after?: unknown
}

/** Deeper values are compared as a whole: no object of Kubernetes is nested so deep. */
const deepest = 60

/**
 * Fields that differ between two JSON values, in the order of the values. Entries of a list that have a unique `name`
 * are compared by name, so that one which is put first is one change.
 */
export function fieldChanges(before: unknown, after: unknown): FieldChange[] {
  const found: FieldChange[] = []
  compare(before, after, '', 0, found)
  return found
}

function compare(
  before: unknown,
  after: unknown,
  pointer: string,
  depth: number,
  found: FieldChange[],
): void {
  if (isSame(before, after)) return
  if (before === undefined || after === undefined || depth > deepest || !areAlike(before, after)) {
    found.push(changeOf(pointer, before, after))
    return
  }
  if (Array.isArray(before) && Array.isArray(after)) compareLists(before, after, pointer, depth, found)
  else compareMaps(before as Fields, after as Fields, pointer, depth, found)
}

type Fields = Record<string, unknown>

function compareMaps(
  before: Fields,
  after: Fields,
  pointer: string,
  depth: number,
  found: FieldChange[],
): void {
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)]))
    compare(own(before, name), own(after, name), `${pointer}/${escaped(name)}`, depth + 1, found)
}

function compareLists(
  before: readonly unknown[],
  after: readonly unknown[],
  pointer: string,
  depth: number,
  found: FieldChange[],
): void {
  const [old, now] = [namesOf(before), namesOf(after)]
  if (old === null || now === null) {
    for (let place = 0; place < Math.max(before.length, after.length); place += 1)
      compare(before[place], after[place], `${pointer}/${place}`, depth + 1, found)
    return
  }
  const places = new Map(old.map((name, place) => [name, place]))
  const later = new Set(now)
  for (const [place, name] of old.entries())
    if (!later.has(name)) found.push(changeOf(`${pointer}/${place}`, before[place], undefined))
  for (const [place, name] of now.entries()) {
    const earlier = places.get(name)
    const value = earlier === undefined ? undefined : before[earlier]
    compare(value, after[place], `${pointer}/${place}`, depth + 1, found)
  }
  const orderBefore = old.filter((name) => later.has(name))
  const orderAfter = now.filter((name) => places.has(name))
  if (!isSame(orderBefore, orderAfter)) found.push(changeOf(pointer, orderBefore, orderAfter))
}

/** Names of all entries; null where names do not distinguish them. */
function namesOf(list: readonly unknown[]): string[] | null {
  const names = list.map((entry) => (isMapping(entry) && typeof entry.name === 'string' ? entry.name : null))
  if (names.includes(null) || new Set(names).size !== names.length) return null
  return names as string[]
}

const changeOf = (pointer: string, before: unknown, after: unknown): FieldChange => ({
  pointer,
  ...(before === undefined ? {} : { before }),
  ...(after === undefined ? {} : { after }),
})

const areAlike = (a: unknown, b: unknown): boolean =>
  (Array.isArray(a) && Array.isArray(b)) || (isMapping(a) && isMapping(b))

const own = (fields: Fields, name: string): unknown =>
  Object.hasOwn(fields, name) ? fields[name] : undefined

/** Whether two JSON values are the same; the order of an object's fields does not matter. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((entry, place) => isSame(entry, b[place]))
  if (!isMapping(a) || !isMapping(b)) return false
  const names = Object.keys(a)
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && isSame(a[name], b[name]))
  )
}

const escaped = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1')
