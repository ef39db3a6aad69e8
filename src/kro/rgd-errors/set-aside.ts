import type { KubeObject } from '../../model/kubernetes/object.ts'

/** Keys and indexes from the root of an RGD: `['spec', 'resources', 0, 'id']`. */
export type Path = readonly (string | number)[]

/** An entry of a list that was taken out; the others keep their index. */
const hole = Symbol('set aside')

type Tree = unknown

/**
 * An RGD of which parts are set aside, one after the other. Paths are those of the RGD as it was written, but for keys that
 * were renamed: `written` has them.
 */
export class PartialRgd {
  private readonly tree: KubeObject
  /** Keys that were renamed: the new one, and what it is called in the RGD as it was written. */
  private readonly renamed = new Map<string, string>()

  constructor(rgd: KubeObject) {
    this.tree = structuredClone(rgd)
  }

  /** The RGD without what is set aside. */
  rendered(): KubeObject {
    return withoutHoles(this.tree) as KubeObject
  }

  /** undefined: it is not there, or was set aside. */
  at(path: Path): unknown {
    let value: Tree = this.tree
    for (const key of path) {
      if (value === null || typeof value !== 'object') return undefined
      value = Object.hasOwn(value, key) ? (value as Record<string | number, Tree>)[key] : undefined
    }
    return value === hole ? undefined : value
  }

  /** Entries of a list with their index in the RGD as it was written. */
  entries(path: Path): [number, unknown][] {
    const list = this.at(path)
    return Array.isArray(list) ? [...list.entries()].filter(([, entry]) => entry !== hole) : []
  }

  /** The index, in the RGD as it was written, of an entry that kro counts by what is left. */
  originalIndex(path: Path, index: number): number | null {
    return this.entries(path)[index]?.[0] ?? null
  }

  /** All texts below a path. */
  texts(path: Path = ['spec']): { path: Path; text: string }[] {
    const found: { path: Path; text: string }[] = []
    const visit = (value: unknown, at: Path): void => {
      if (typeof value === 'string') found.push({ path: at, text: value })
      else if (Array.isArray(value))
        for (const [index, entry] of value.entries()) visit(entry, [...at, index])
      else if (value !== null && typeof value === 'object')
        for (const [key, entry] of Object.entries(value)) visit(entry, [...at, key])
    }
    visit(this.at(path), path)
    return found
  }

  /** Takes a part out. */
  remove(path: Path): void {
    const key = path.at(-1)
    const parent = this.at(path.slice(0, -1)) as Record<string | number, unknown> | undefined
    if (key === undefined || parent === undefined || parent === null || typeof parent !== 'object') return
    if (Array.isArray(parent)) parent[key as number] = hole
    else delete parent[key]
    // kro wants an expression in each field of the status, and a condition in each list of them.
    if (isEmpty(parent) && (path.length > 4 || path[2] === 'status')) this.remove(path.slice(0, -1))
  }

  /** Gives an entry of a map another name, at the same place. */
  rename(path: Path, name: string): void {
    const key = String(path.at(-1))
    const parent = this.at(path.slice(0, -1))
    if (parent === null || typeof parent !== 'object' || !Object.hasOwn(parent, key)) return
    const map = parent as Record<string, unknown>
    const entries = Object.entries(map).map(([one, value]) => [one === key ? name : one, value] as const)
    for (const one of Object.keys(map)) delete map[one]
    Object.assign(map, Object.fromEntries(entries))
    this.renamed.set(name, key)
  }

  /** A path with the keys of the RGD as it was written. */
  written(path: Path): Path {
    return path.map((key) => this.renamed.get(String(key)) ?? key)
  }

  /** Puts another text in place of each below a path. */
  replaceTexts(path: Path, replacement: (text: string) => string): void {
    for (const { path: at, text } of this.texts(path)) {
      const other = replacement(text)
      if (other !== text) this.replace(at, other)
    }
  }

  /** Puts another value in place of a part. */
  replace(path: Path, value: unknown): void {
    const key = path.at(-1)
    const parent = this.at(path.slice(0, -1)) as Record<string | number, unknown> | undefined
    if (key !== undefined && parent !== null && typeof parent === 'object') parent[key] = value
  }
}

const isEmpty = (value: object): boolean =>
  Array.isArray(value) ? value.every((entry) => entry === hole) : Object.keys(value).length === 0

function withoutHoles(value: Tree): unknown {
  if (Array.isArray(value)) return value.filter((entry) => entry !== hole).map(withoutHoles)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, withoutHoles(entry)]))
}
