import type { Kind } from '../../model/kro/rgd.ts'
import { expressionsIn } from './expressions.ts'
import { allResources, anySelector, type Fault, iteratorsOf, resources } from './fault.ts'
import { kindOf } from './locate-definition.ts'
import { readsName, renamed } from './names.ts'
import type { PartialRgd, Path } from './set-aside.ts'

/** Kinds that take everything: with a namespace, and without. */
export interface AnyKinds {
  namespaced: Kind
  cluster: Kind
}

/** A name that means something else by now, in the whole RGD or in one resource. */
interface Changed {
  name: string
  resource: string | null
}

/** An expression in place of another. */
const setAsideText = '"set-aside"'

/** Names that stand for themselves in CEL, or mean something else in kro. */
const fixedNames = /^(?:true|false|null|in|schema|each|runtime)$/

/**
 * What is left of an RGD of which wrong parts are set aside. As little as possible is: a resource with a wrong id gets
 * another one, so that the rest of it, and what reads it, is still judged.
 */
export class Remains {
  readonly rgd: PartialRgd
  private readonly anyKinds: AnyKinds | null
  /** Names that no longer exist. */
  private readonly gone: Changed[] = []
  /** Names of which the type is no longer known. */
  private readonly unsure: Changed[] = []
  /** Names that were given here, and those that the file has. */
  private readonly given = new Map<string, string>()

  constructor(rgd: PartialRgd, anyKinds: AnyKinds | null) {
    this.rgd = rgd
    this.anyKinds = anyKinds
  }

  /** Words of kro with the names of the file. */
  written(words: string): string {
    return [...this.given].reduce((text, [given, name]) => text.replaceAll(given, name), words)
  }

  /** Whether what is wrong with a part is so only because of what was set aside before. */
  follows({ path, missing }: Fault): boolean {
    const resource = placeOf(path)
    const holds = (one: Changed): boolean => one.resource === null || one.resource === resource
    if (missing !== undefined)
      return missing.every((name) => this.gone.some((one) => one.name === name && holds(one)))
    const text = this.rgd.at(path)
    return (
      typeof text === 'string' &&
      [...this.gone, ...this.unsure].some((one) => {
        const [name = '', field = ''] = one.name.split('#')
        return holds(one) && readsName(text, name) && text.includes(field)
      })
    )
  }

  setAside(fault: Fault): void {
    const { path, nth, remedy, also = [], unsure = [] } = fault
    const scope = path[3] === 'forEach' ? placeOf(path) : null
    if (remedy.by === 'removal' && !this.replaceOne(path, nth)) this.remove(path)
    if (remedy.by === 'value') this.rgd.replace(remedy.at, remedy.value)
    if (remedy.by === 'kind') this.giveAnyKind(path.slice(0, 3))
    if (remedy.by === 'name') this.rename(path)
    for (const one of also) this.remove(one)
    const given = remedy.by === 'name' && scope !== null ? [...this.given.keys()].at(-1) : undefined
    for (const name of unsure) this.unsure.push({ name: given ?? name, resource: scope })
  }

  /** Of a text with other expressions the one is set aside. @returns false where it has none */
  private replaceOne(path: Path, nth: number | null): boolean {
    const text = this.rgd.at(path)
    if (typeof text !== 'string') return false
    const expressions = expressionsIn(text)
    const wrong = expressions.find((one) => one.nth === nth)
    const isKept = expressions.some((one) => one !== wrong && one.source !== setAsideText)
    if (wrong === undefined || wrong.source === setAsideText || !isKept) return false
    this.rgd.replace(path, `${text.slice(0, wrong.start)}\${${setAsideText}}${text.slice(wrong.end)}`)
    return true
  }

  /** Takes out what a part belongs to, where setting aside the part itself did not help. */
  giveUp(path: Path): void {
    if (path[1] === 'resources' && path.length >= 3) {
      this.drop(path.slice(0, 3))
      return
    }
    this.unsure.push({ name: path.slice(1).join('.'), resource: null })
    this.rgd.remove(path)
  }

  private rename(path: Path): void {
    const name = `setAside${this.given.size + 1}`
    if (path[3] === 'forEach') this.renameIterator(path, name)
    else this.renameResource(path.slice(0, 3), name)
  }

  private renameResource(path: Path, name: string): void {
    const id = String(this.rgd.at([...path, 'id']))
    this.rgd.replace([...path, 'id'], name)
    this.given.set(name, id)
    const isTwice = allResources(this.rgd).some((one) => this.rgd.at([...one, 'id']) === id)
    // Of two with one id, others read the first; readyWhen reads its own resource.
    const root = isTwice ? [...path, 'readyWhen'] : ['spec']
    if (fixedNames.test(id)) this.gone.push({ name: id, resource: null })
    else this.rgd.replaceTexts(root, (text) => renamed(text, id, name))
  }

  private renameIterator(path: Path, name: string): void {
    const resource = path.slice(0, 3)
    const old = String(path.at(-1))
    const isTwice = iteratorsOf(this.rgd, resource).filter((one) => one === old).length > 1
    this.rgd.rename(path, name)
    this.given.set(name, old)
    if (isTwice || fixedNames.test(old)) this.gone.push({ name, resource: placeOf(path) })
    else this.rgd.replaceTexts([...resource, 'template'], (text) => renamed(text, old, name))
  }

  private remove(path: Path): void {
    const [, root, , field] = path
    const resource = path.slice(0, 3)
    const below = path.slice(4).join('.')
    if (root !== 'resources') this.rgd.remove(path)
    else if (path.length === 3 || (field === 'template' && /^(?:|apiVersion|kind|metadata)$/.test(below)))
      this.drop(resource)
    else if (field === 'forEach' && path.length === 6) {
      this.unsure.push({ name: String(path.at(-1)), resource: placeOf(path) })
      // What walks over it can be anything.
      this.rgd.replace(path, '${[dyn("set-aside")]}')
    } else this.removeField(path, below)
  }

  /** kro wants a name in an object, at times a namespace, and a selector of an external reference that has one. */
  private removeField(path: Path, below: string): void {
    const resource = path.slice(0, 3)
    const isNamespace = below === 'metadata.namespace' && this.needsNamespace(resource)
    if (below === 'metadata.name' || isNamespace) this.rgd.replace(path, this.anyName(resource))
    else if (path[3] !== 'externalRef' || path[5] !== 'selector') this.rgd.remove(path)
    else if (path[6] === 'matchLabels' && path.length === 8) this.rgd.replace(path, 'set-aside')
    else this.rgd.replace(path.slice(0, 6), anySelector)
  }

  /** A name that has all iterators in it, as kro asks for. */
  private anyName(resource: Path): string {
    const iterators = iteratorsOf(this.rgd, resource)
    return iterators.length === 0
      ? 'set-aside'
      : `\${"set-aside" + string(${iterators.map((name) => `size([${name}])`).join(' + ')})}`
  }

  private needsNamespace(resource: Path): boolean {
    return (
      this.rgd.at(['spec', 'schema', 'scope']) === 'Cluster' || iteratorsOf(this.rgd, resource).length > 0
    )
  }

  private giveAnyKind(resource: Path): void {
    const field = ['template', 'externalRef'].find((one) => this.rgd.at([...resource, one]) !== undefined)
    if (this.anyKinds === null || field === undefined) {
      this.drop(resource)
      return
    }
    const namespace = this.rgd.at([...resource, field, 'metadata', 'namespace'])
    const { apiVersion, kind } = this.anyKinds[namespace === undefined ? 'cluster' : 'namespaced']
    this.rgd.replace([...resource, field, 'apiVersion'], apiVersion)
    this.rgd.replace([...resource, field, 'kind'], kind)
  }

  private drop(resource: Path): void {
    const id = this.rgd.at([...resource, 'id'])
    this.rgd.remove(resource)
    const others = allResources(this.rgd).map((one) => this.rgd.at([...one, 'id']))
    // Of two with one id the other is still there.
    if (typeof id === 'string' && !others.includes(id)) this.gone.push({ name: id, resource: null })
  }

  /** Whether a resource is of one of these kinds: `kro.run/v1alpha1 App`. */
  isOf(path: Path, kinds: ReadonlySet<string>): boolean {
    return path[1] === resources[1] && kinds.has(kindOf(this.rgd, path.slice(0, 3)))
  }
}

/** Of a part of a resource the place of the resource. */
const placeOf = (path: Path): string | null => (path[1] === 'resources' ? path.slice(0, 3).join('/') : null)
