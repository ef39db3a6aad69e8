import type { Quote } from '../diagnosis/finding.ts'

/** Characters of a line that a quote keeps; the last of them is `…` where there were more. */
const quoteLimit = 300

/**
 * A line of the evidence as proof.
 *
 * @param line from 1
 * @param text the whole line
 */
export const quoteOf = (file: string, line: number, text: string): Quote => ({ file, line, text: cut(text) })

function cut(line: string): string {
  const text = line.trim()
  if (text.length <= quoteLimit) return text
  // Half of a character that takes two (an emoji) would not survive JSON and HTML in the same way.
  const kept = text.slice(0, quoteLimit - 1).replace(/[\ud800-\udbff]$/, '')
  return `${kept.trimEnd()}…`
}
