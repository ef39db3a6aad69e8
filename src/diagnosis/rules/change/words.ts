import type { Changes } from '../../../changes/compare.ts'
import { readChanges } from '../../../changes/read.ts'
import type { SchemaChange } from '../../../changes/schema.ts'
import type { Evidence } from '../../../evidence/evidence.ts'
import { groupBy } from '../../../model/group-by.ts'
import type { Match } from '../../finding.ts'

/** Objects that a title or a detail names; the others are counted. */
const mostNamed = 5
/** Characters of a message of kro's or of the API server's: it may hold a whole pod template. */
export const messageLength = 400

/** What is found in the change that the evidence has; nothing where it has none. */
export function inChange(evidence: Evidence, find: (changes: Changes) => Match[]): Match[] {
  const changes = readChanges(evidence)
  return changes === null ? [] : find(changes)
}

export const groups = <T>(list: readonly T[], key: (one: T) => string): T[][] => [
  ...groupBy(list, key).values(),
]

export function named(names: readonly string[]): string {
  const more = names.length - mostNamed
  return `${names.slice(0, mostNamed).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

export const fieldOf = ({ path, facet }: SchemaChange): string =>
  facet === 'field' ? path : `${path} (${facet})`

export const rgdName = (name: string): string => `ResourceGraphDefinition/${name}`

export const shortName = (object: string): string => object.slice(object.lastIndexOf('/') + 1)

export const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`
