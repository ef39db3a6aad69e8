/** Ends of words whose plural is not the word with an s (github.com/gobuffalo/flect v1.0.3, plural_rules.go: what kro names CRDs by). */
const ends: readonly (readonly [singular: string, plural: string])[] = [
  ['y', 'ies'],
  ['fe', 'ves'],
  ['f', 'ves'],
  ['is', 'es'],
  ['um', 'a'],
  ['on', 'a'],
  ['us', 'i'],
  ['ex', 'ices'],
  ['ix', 'ices'],
  ['eau', 'eaux'],
  ['man', 'men'],
  ['person', 'people'],
  ['child', 'children'],
  ['mouse', 'mice'],
]

/**
 * Words that can be the plural of a kind, in lower case, the word itself among them (`series`): without a dictionary more than one
 * is possible, and people write another one than the API server has.
 */
export function pluralsOf(kind: string): string[] {
  const word = kind.toLowerCase()
  const changed = ends
    .filter(([singular]) => word.endsWith(singular))
    .map(([singular, plural]) => `${word.slice(0, -singular.length)}${plural}`)
  return [`${word}s`, `${word}es`, ...changed, word]
}
