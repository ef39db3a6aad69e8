import type { Literal } from '../model/cel/parse.ts'

/** What expressions want of a value: that it is there, and more where they compare it. */
export interface Wish {
  /** It has to be this one. */
  value?: Literal
  /** It must not be one of these. */
  not: Literal[]
  /** A number is at least this; a list or a text is at least so long. */
  atLeast: number | null
  /** A number is at most this. */
  atMost: number | null
  /** Of an object, by name. */
  fields: Map<string, Wish>
  /** Of a list. */
  items: Wish[]
  /** What each entry of the list has to meet, whichever there will be. */
  each: ((item: Wish) => void)[]
  /** Of a collection of kro (forEach): what is wanted of any of its objects is wanted of this one. */
  anyEntry: Wish | null
}

export const newWish = (): Wish => ({
  not: [],
  atLeast: null,
  atMost: null,
  fields: new Map(),
  items: [],
  each: [],
  anyEntry: null,
})

/** Entries of a list that an expression can ask for by their position. */
const mostItems = 50

/** The wish of a field, which is made where there is none. */
export const child = (of: Wish | null, name: string): Wish | null => {
  if (of === null) return null
  const known = of.fields.get(name)
  if (known !== undefined) return known
  const wish = newWish()
  of.fields.set(name, wish)
  return wish
}

/** The wish of an entry of a list, and of those before it. */
export function itemAt(of: Wish, position: number): Wish | null {
  if (of.anyEntry !== null) return of.anyEntry
  if (!Number.isInteger(position) || position < 0 || position >= mostItems) return null
  while (of.items.length <= position) of.items.push(newWish())
  return of.items[position] ?? null
}

/** Adds an entry to a list: merged into one that says the same `type` or says none, else as a new one. */
export function addItem(list: Wish, wanted: Wish): Wish {
  if (list.anyEntry !== null) {
    merge(list.anyEntry, wanted)
    return list.anyEntry
  }
  const agreeing = list.items.filter((item) => agrees(item, wanted))
  const name = wanted.fields.get('type')?.value
  const found =
    agreeing.find((item) => name !== undefined && item.fields.get('type')?.value === name) ??
    agreeing.find((item) => name === undefined || item.fields.get('type')?.value === undefined)
  if (found === undefined) {
    list.items.push(wanted)
    return wanted
  }
  merge(found, wanted)
  return found
}

function agrees(one: Wish, other: Wish): boolean {
  if (one.value !== undefined && other.value !== undefined && one.value !== other.value) return false
  if (other.value !== undefined && one.not.includes(other.value)) return false
  if (one.value !== undefined && other.not.includes(one.value)) return false
  return [...other.fields].every(([name, wish]) => {
    const mine = one.fields.get(name)
    return mine === undefined || agrees(mine, wish)
  })
}

/** Adds to a wish what another one wants; what both want of a value stays as the first said it. */
export function merge(into: Wish, from: Wish): void {
  if (from.value !== undefined) into.value ??= from.value
  into.not.push(...from.not)
  into.atLeast ??= from.atLeast
  into.atMost ??= from.atMost
  into.each.push(...from.each)
  for (const [name, wish] of from.fields) {
    const mine = into.fields.get(name)
    if (mine === undefined) into.fields.set(name, wish)
    else merge(mine, wish)
  }
  for (const item of from.items) addItem(into, item)
}
