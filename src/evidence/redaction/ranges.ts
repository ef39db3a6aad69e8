import { type MaskKind, maskSource, rankOf } from './masks.ts'

/** A secret in a text. */
export interface Range {
  start: number
  /** The character after it. */
  end: number
  kind: MaskKind
}

/**
 * Joins ranges that overlap, so that nothing is masked in halves, and drops those in which everything is masked already.
 *
 * @param text what the ranges are of
 * @returns sorted, none touches another's characters
 */
export function joinRanges(ranges: readonly Range[], text: string): Range[] {
  const sorted = ranges
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start || b.end - a.end || rankOf(a.kind) - rankOf(b.kind))
  const joined: Range[] = []
  for (const range of sorted) {
    const last = joined.at(-1)
    if (last === undefined || range.start >= last.end) joined.push({ ...range })
    else last.end = Math.max(last.end, range.end)
  }
  return joined.filter(({ start, end }) => !isMaskedAlready(text, start, end))
}

function isMaskedAlready(text: string, start: number, end: number): boolean {
  const written = text.slice(start, end)
  return written.includes('‹redacted:') && tellsNothing.test(written.replaceAll(mask, ''))
}

/** Whether a value is a mask and nothing else. */
export const isMask = (value: string): boolean => wholeMask.test(value)

const mask = new RegExp(maskSource, 'g')
const wholeMask = new RegExp(`^${maskSource}$`)

/** What may stand beside masks in a value that is masked. */
const tellsNothing = /^[\s"'`\\,;:.()[\]{}|>-]*$/
