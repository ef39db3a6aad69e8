import type { Lines } from './lines.ts'

/** Lines from and to, both included, counted from 0. */
export interface LineRange {
  first: number
  last: number
}

/**
 * Where each object of a List stands in its file, as `JSON.stringify` and kubectl indent it. Empty where the file is
 * written otherwise, on one line for example.
 */
export function itemLines(lines: Lines): LineRange[] {
  let items = 0
  while (items < lines.count && !/^\s*"items": \[$/.test(lines.at(items))) items += 1
  const indent = /^(\s+)\{$/.exec(lines.at(items + 1))?.[1]
  if (items === lines.count || indent === undefined) return []
  const ranges: LineRange[] = []
  let first = -1
  for (let index = items + 1; index < lines.count; index += 1) {
    const line = lines.at(index)
    if (line === `${indent}{`) first = index
    else if (first !== -1 && (line === `${indent}}` || line === `${indent}},`)) {
      ranges.push({ first, last: index })
      first = -1
    }
  }
  return ranges
}
