import type { KubeObject } from '../../model/kubernetes/object.ts'
import { type Blame, blameOf, readsName } from './blame.ts'
import { PartialRgd, type Path } from './set-aside.ts'

/** One thing that is wrong with an RGD. */
export interface RgdError {
  kind: string
  /** kro's innermost words. */
  words: string
  expression: string | null
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

/**
 * Finds every error of an RGD: what kro refuses is set aside, and kro is asked again. What only follows from a part that
 * is set aside is not told.
 *
 * @param ask has kro judge an RGD: null where it accepts it, its words where it does not, undefined where it gives no answer
 * @param madeHere kinds (`kro.run/v1alpha1 App`) that other RGDs of the same delivery make: that they are not served yet is not an error
 */
export async function findRgdErrors(
  rgd: KubeObject,
  ask: (rgd: KubeObject) => Promise<string | null | undefined>,
  madeHere: ReadonlySet<string> = new Set(),
): Promise<RgdErrors> {
  const partial = new PartialRgd(rgd)
  const search = new Search(partial, madeHere)
  for (let rounds = 1; rounds <= mostRounds; rounds += 1) {
    const message = await ask(partial.rendered())
    const told = (rest: RgdErrors['rest']): RgdErrors => ({ errors: search.errors, rounds, rest })
    if (message === null) return told('accepted')
    if (message === undefined) return told('not-answered')
    const blame = blameOf(partial, message)
    if (blame === null) return told('not-answered')
    if (!search.take(blame)) return told('not-located')
  }
  return { errors: search.errors, rounds: mostRounds, rest: 'too-many' }
}

class Search {
  readonly errors: RgdError[] = []
  private readonly rgd: PartialRgd
  private readonly madeHere: ReadonlySet<string>
  /** What expressions can no longer read, or read as something else: `schema.spec.size`, `deployment`, `item`. */
  private readonly gone = new Set<string>()
  /** Resources in which a part that others need was set aside, by their place. */
  private readonly incomplete = new Set<string>()

  constructor(rgd: PartialRgd, madeHere: ReadonlySet<string>) {
    this.rgd = rgd
    this.madeHere = madeHere
  }

  /** @returns false where nothing could be set aside */
  take(blame: Blame): boolean {
    const { kind, words, expression, parts } = blame
    if (parts.length === 0) {
      if (!this.follows(blame, [])) this.errors.push({ kind, words, expression, path: [] })
      return false
    }
    for (const path of parts) {
      if (!this.follows(blame, path)) this.errors.push({ kind, words, expression, path })
      this.setAside(path, blame)
    }
    return true
  }

  /** Whether an error is one only because of what was set aside before. */
  private follows({ kind, words }: Blame, path: Path): boolean {
    const unknown =
      /references unknown identifiers: \[([^\]\n]{1,1000})\]/.exec(words)?.[1]?.split(/[\s,]+/) ?? []
    if (unknown.length > 0) return unknown.every((name) => this.gone.has(name))
    const text = this.rgd.at(path)
    if (typeof text === 'string' && [...this.gone].some((name) => readsName(text, name))) return true
    const resource = path.slice(0, 3)
    if (kind === 'for-each-invalid' && this.incomplete.has(resource.join('/'))) return true
    return kind === 'kind-not-installed' && this.madeHere.has(this.kindOf(resource))
  }

  private kindOf(resource: Path): string {
    for (const field of ['template', 'externalRef']) {
      const [apiVersion, kind] = ['apiVersion', 'kind'].map((name) => this.rgd.at([...resource, field, name]))
      if (typeof apiVersion === 'string') return `${apiVersion} ${String(kind)}`
    }
    return ''
  }

  private setAside(path: Path, { kind }: Blame): void {
    const [, root, place, field] = path
    const resource = path.slice(0, 3)
    if (root === 'schema') this.setAsideOfSchema(path)
    else if (field === 'forEach') {
      this.gone.add(String(path.at(-1)))
      this.incomplete.add(resource.join('/'))
      this.rgd.replace(path, '${["set-aside"]}')
    } else if (kind === 'kind-not-installed' || this.isNeeded(path)) this.setAsideResource(resource, place)
    else if (path.slice(4).join('.') === 'metadata.name') this.rgd.replace(path, 'set-aside')
    else this.rgd.remove(path)
  }

  /** Whether a resource cannot be without a part. */
  private isNeeded(path: Path): boolean {
    const [below, ...deeper] = path.slice(4)
    const hasForEach = this.rgd.at([...path.slice(0, 3), 'forEach']) !== undefined
    return (
      path.length === 3 ||
      (deeper.length === 0 && /^(?:apiVersion|kind|metadata)$/.test(String(below))) ||
      (hasForEach && path.slice(4).join('.') === 'metadata.name')
    )
  }

  private setAsideResource(resource: Path, place: string | number | undefined): void {
    const id = this.rgd.at([...resource, 'id'])
    if (place !== undefined) this.rgd.remove(resource)
    const others = this.rgd
      .entries(resource.slice(0, 2))
      .map(([index]) => this.rgd.at(['spec', 'resources', index, 'id']))
    // Of two with one id the other is still there.
    if (typeof id === 'string' && !others.includes(id)) this.gone.add(id)
  }

  private setAsideOfSchema(path: Path): void {
    if (path[2] === 'kind') this.rgd.replace(path, 'SetAside')
    else if (path[2] === 'status') this.rgd.remove(path)
    else {
      this.gone.add(`schema.${path.slice(2).join('.')}`)
      this.rgd.replace(path, 'string')
    }
  }
}
