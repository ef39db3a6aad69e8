/** Lines from and to, both included, counted from 0. */
export interface LineRange {
  first: number
  last: number
}

/**
 * Where each object of a List stands in its file, as `JSON.stringify` and kubectl indent it. Empty where the file is
 * written otherwise, on one line for example.
 */
export function itemLines(lines: readonly string[]): LineRange[] {
  const items = lines.findIndex((line) => /^\s*"items": \[$/.test(line))
  const indent = /^(\s+)\{$/.exec(lines[items + 1] ?? '')?.[1]
  if (items === -1 || indent === undefined) return []
  const ranges: LineRange[] = []
  let first = -1
  for (let index = items + 1; index < lines.length; index += 1) {
    const line = lines[index]
    if (line === `${indent}{`) first = index
    else if (first !== -1 && (line === `${indent}}` || line === `${indent}},`)) {
      ranges.push({ first, last: index })
      first = -1
    }
  }
  return ranges
}
