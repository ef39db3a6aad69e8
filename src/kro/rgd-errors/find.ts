import type { KubeObject } from '../../model/kubernetes/object.ts'
import { type Blame, blameOf } from './blame.ts'
import { expressionsIn } from './expressions.ts'
import type { Fault } from './fault.ts'
import { type AnyKinds, Remains } from './remains.ts'
import { PartialRgd, type Path } from './set-aside.ts'

/** One thing that is wrong with an RGD. */
export interface RgdError {
  kind: string
  /** kro's innermost words, or the API server's about the field. */
  words: string
  expression: string | null
  /** Which `${` of the text at the path begins the expression, from 0; null: it is not about an expression. */
  nth: number | null
  /** Of the part that is wrong; empty: of the RGD as a whole. */
  path: Path
}

/** All that was found. */
export interface RgdErrors {
  errors: RgdError[]
  rounds: number
  /** kro accepts the rest; else why more may be wrong. */
  rest: 'accepted' | 'not-located' | 'too-many' | 'not-answered'
}

/** Rounds, each of which finds one error or more. */
export const mostRounds = 30

export interface SearchOptions {
  /**
   * Kinds (`kro.run/v1alpha1 App`) that other RGDs of the same delivery make: that they are not served yet is not an error.
   */
  madeHere?: ReadonlySet<string>
  /** Kinds of the cluster that take everything; null: a resource of a kind that is not installed is set aside as a whole. */
  anyKinds?: AnyKinds | null
  /** Whether the API server serves anything of an apiVersion: of a kind that is not installed, whether its version is. */
  isServed?(apiVersion: string): Promise<boolean>
}

/**
 * Finds every error of an RGD: what kro refuses is set aside, and kro is asked again. What only follows from a part that
 * is set aside is not reported.
 *
 * @param ask has kro judge an RGD: null where it accepts it, its words (or the API server's) where it does not, undefined
 *   where it gives no answer
 */
export async function findRgdErrors(
  rgd: KubeObject,
  ask: (rgd: KubeObject) => Promise<string | null | undefined>,
  options: SearchOptions = {},
): Promise<RgdErrors> {
  const search = new Search(rgd, options)
  for (let rounds = 1; rounds <= mostRounds; rounds += 1) {
    const message = await ask(search.rendered())
    const told = (rest: RgdErrors['rest']): RgdErrors => ({ errors: search.errors, rounds, rest })
    if (message === null) return told('accepted')
    if (message === undefined) return told('not-answered')
    const blame = search.blame(message)
    if (blame === null) return told('not-answered')
    if (!search.take(await withVersion(blame, search, options))) return told('not-located')
  }
  return { errors: search.errors, rounds: mostRounds, rest: 'too-many' }
}

/** Of a kind that is not installed its apiVersion is wrong where the cluster has nothing of that. */
async function withVersion(blame: Blame, search: Search, { isServed }: SearchOptions): Promise<Blame> {
  if (blame.kind !== 'kind-not-installed' || isServed === undefined) return blame
  const faults = await Promise.all(
    blame.faults.map(async (fault) => {
      const path = [...fault.path.slice(0, -1), 'apiVersion']
      const apiVersion = search.textAt(path)
      return apiVersion === null || (await isServed(apiVersion)) ? fault : { ...fault, path }
    }),
  )
  return { ...blame, faults }
}

class Search {
  readonly errors: RgdError[] = []
  private readonly original: PartialRgd
  private readonly rgd: PartialRgd
  private readonly remains: Remains
  private readonly madeHere: ReadonlySet<string>
  /** Parts that were set aside. */
  private readonly handled = new Set<string>()

  constructor(rgd: KubeObject, { madeHere = new Set(), anyKinds = null }: SearchOptions) {
    this.original = new PartialRgd(rgd)
    this.rgd = new PartialRgd(rgd)
    this.remains = new Remains(this.rgd, anyKinds)
    this.madeHere = madeHere
  }

  rendered(): KubeObject {
    return this.rgd.rendered()
  }

  textAt(path: Path): string | null {
    const value = this.rgd.at(path)
    return typeof value === 'string' ? value : null
  }

  blame(message: string): Blame | null {
    return blameOf(this.rgd, message)
  }

  /** @returns false where nothing could be set aside */
  take({ kind, words, faults }: Blame): boolean {
    if (faults.length === 0) {
      this.tell({ kind, words, path: [], nth: null })
      return false
    }
    const before = JSON.stringify(this.rgd.rendered())
    // All of them are judged before the first changes what they read.
    const isNew = faults.map((fault) => !this.isHandled(fault) && !this.follows(kind, fault))
    for (const [at, fault] of faults.entries()) {
      const path = this.rgd.written(fault.path)
      if (isNew[at]) this.tell({ kind, words: fault.words ?? words, path, nth: fault.nth })
    }
    for (const fault of faults) {
      this.handled.add(keyOf(this.rgd.written(fault.path), fault.nth))
      this.remains.setAside(fault)
    }
    if (JSON.stringify(this.rgd.rendered()) !== before) return true
    for (const { path } of faults) this.remains.giveUp(path)
    return JSON.stringify(this.rgd.rendered()) !== before
  }

  private tell({ kind, words, path, nth }: Omit<RgdError, 'expression'>): void {
    const text = this.original.at(path)
    const expression =
      typeof text === 'string' ? expressionsIn(text).find((one) => one.nth === nth)?.source : undefined
    this.errors.push({
      kind,
      words: this.remains.written(words),
      expression: expression ?? null,
      nth: typeof text === 'string' ? nth : null,
      path,
    })
  }

  /** What stands at a part that was set aside is ours; a resource or a type may be wrong in another way. */
  private isHandled({ path, nth }: Fault): boolean {
    const written = this.rgd.written(path)
    return (
      [nth, null].some((one) => this.handled.has(keyOf(written, one))) &&
      (path[1] !== 'schema' || path[2] === 'status')
    )
  }

  private follows(kind: Blame['kind'], fault: Fault): boolean {
    return (
      (kind === 'kind-not-installed' && this.remains.isOf(fault.path, this.madeHere)) ||
      this.remains.follows(fault)
    )
  }
}

const keyOf = (path: Path, nth: number | null): string => JSON.stringify([path, nth])
