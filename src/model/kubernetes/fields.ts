/** Safe ways into objects whose shape the server decides. */

/** What stands at a path of field names and positions; undefined where the path ends early. */
export function field(value: unknown, ...path: readonly (string | number)[]): unknown {
  let current = value
  for (const name of path) {
    if (current === null || typeof current !== 'object') return undefined
    current = (current as Record<string | number, unknown>)[name]
  }
  return current
}

export function text(value: unknown, ...path: readonly (string | number)[]): string | null {
  const found = field(value, ...path)
  return typeof found === 'string' ? found : null
}

export function number(value: unknown, ...path: readonly (string | number)[]): number | null {
  const found = field(value, ...path)
  return typeof found === 'number' ? found : null
}

export function list(value: unknown, ...path: readonly (string | number)[]): readonly unknown[] {
  const found = field(value, ...path)
  return Array.isArray(found) ? found : []
}

/** Names of the fields of an object; none of a list or of anything else. */
export function keys(value: unknown, ...path: readonly (string | number)[]): string[] {
  const found = field(value, ...path)
  return found === null || typeof found !== 'object' || Array.isArray(found) ? [] : Object.keys(found)
}

/** The strings of a list. */
export function texts(value: unknown, ...path: readonly (string | number)[]): string[] {
  return list(value, ...path).filter((entry) => typeof entry === 'string')
}

/** The string values of a map: labels, selectors. */
export function strings(value: unknown, ...path: readonly (string | number)[]): Record<string, string> {
  const found = field(value, ...path)
  if (found === null || typeof found !== 'object') return {}
  const entries = Object.entries(found).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  )
  return Object.fromEntries(entries)
}
