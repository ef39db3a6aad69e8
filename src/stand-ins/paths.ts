/** Paths of a record are for people: an object with more of them has all that matters among the first. */
const mostPaths = 60

/** `location`, `conditions[0].type`: every value of a status. */
export function pathsIn(value: unknown, path = ''): string[] {
  if (value === null || typeof value !== 'object') return [path]
  const inner = Array.isArray(value)
    ? value.flatMap((one, at) => pathsIn(one, `${path}[${at}]`))
    : Object.entries(value).flatMap(([name, one]) => pathsIn(one, path === '' ? name : `${path}.${name}`))
  return inner.slice(0, mostPaths)
}
