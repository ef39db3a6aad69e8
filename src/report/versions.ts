/** `tools.kind` → `v0.33.0`: nested records of versions as rows, in their own order. */
export function flatVersions(versions: Record<string, unknown>, before = ''): [string, string][] {
  return Object.entries(versions).flatMap(([name, value]): [string, string][] => {
    const path = before === '' ? name : `${before}.${name}`
    if (value === null || value === undefined) return []
    if (typeof value === 'object' && !Array.isArray(value))
      return flatVersions(value as Record<string, unknown>, path)
    return [[path, typeof value === 'string' ? value : JSON.stringify(value)]]
  })
}
