import type { Reason } from '../../model/kro/messages/classify.ts'
import type { PartialRgd, Path } from './set-aside.ts'

/** How a part that is wrong is set aside, so that kro goes on to the next error. */
export type Remedy =
  /** It is taken out, or a harmless value stands in its place where kro needs one. */
  | { by: 'removal' }
  /** A resource or an iterator gets another name, and what reads it with it. */
  | { by: 'name' }
  | { by: 'value'; at: Path; value: unknown }
  /** The resource becomes one of a kind that takes everything. */
  | { by: 'kind' }
  /** It stays; only the parts in `also` are set aside. */
  | { by: 'others' }

/** A part of an RGD that is wrong. */
export interface Fault {
  path: Path
  /** Which `${` of the text there begins the expression that is wrong, from 0; null: it is not about an expression. */
  nth: number | null
  /** Words about this part; else those of the message. */
  words?: string
  /** Names that it reads and that are not there. */
  missing?: string[]
  remedy: Remedy
  /** Parts that are set aside with it, and are not errors of their own. */
  also?: Path[]
  /** What expressions can no longer be judged by: `schema.spec.size`, the id of a resource. */
  unsure?: string[]
}

/** Finds the parts that a reason is about; none: it is not of this kind, or does not say. */
export type Locate = (rgd: PartialRgd, reason: Reason, message: string) => Fault[]

export const removal = (path: Path, nth: number | null = null): Fault => ({
  path,
  nth,
  remedy: { by: 'removal' },
})

export const replaced = (path: Path, value: unknown, at: Path = path): Fault => ({
  path,
  nth: null,
  remedy: { by: 'value', at, value },
})

export const resources: Path = ['spec', 'resources']
export const schemaSpec: Path = ['spec', 'schema', 'spec']
export const schemaTypes: Path = ['spec', 'schema', 'types']
export const schemaStatus: Path = ['spec', 'schema', 'status']

/** Paths of all resources. */
export const allResources = (rgd: PartialRgd): Path[] =>
  rgd.entries(resources).map(([index]) => [...resources, index])

/** Paths of the resources with an id, in their order. */
export const resourcesNamed = (rgd: PartialRgd, id: string | null | undefined): Path[] =>
  id === null || id === undefined ? [] : allResources(rgd).filter((path) => rgd.at([...path, 'id']) === id)

/** Names of the iterators of a resource. */
export const iteratorsOf = (rgd: PartialRgd, resource: Path): string[] =>
  rgd
    .entries([...resource, 'forEach'])
    .flatMap(([, dimension]) =>
      typeof dimension === 'object' && dimension !== null ? Object.keys(dimension) : [],
    )

/** A selector of an external reference that kro takes. */
export const anySelector = { matchLabels: { 'set-aside': 'x' } }
