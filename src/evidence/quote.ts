/** A line of the evidence, as proof. */
export interface Quote {
  /** Relative to the report folder, `evidence/…`. */
  file: string
  /** From 1. */
  line: number
  /** The line itself, without its indentation; of more than 300 characters the first, and `…`. */
  text: string
}

/** Characters of a line that a quote keeps, with the `…` that stands where the line goes on. */
const quoteLimit = 300
/** What proves something is shown with so much of what stands before it, where the beginning of its line is not. */
const before = 80

/**
 * A line of the evidence as proof. Of a long line the beginning; where what proves stands further on, that part.
 *
 * @param line from 1
 * @param text the whole line
 * @param at where in the text that stands which proves, if not at its beginning
 */
export const quoteOf = (file: string, line: number, text: string, at = 0): Quote => ({
  file,
  line,
  text: cut(text.trim(), at - (text.length - text.trimStart().length)),
})

function cut(text: string, at: number): string {
  if (text.length <= quoteLimit) return text
  const begin = at + before < quoteLimit ? 0 : Math.min(at - before, text.length - quoteLimit + 1)
  const [head, tail] = [begin > 0 ? '…' : '', begin + quoteLimit - 1 < text.length ? '…' : '']
  const kept = text.slice(begin, begin + quoteLimit - head.length - tail.length)
  // Half of a character that takes two (an emoji) would not survive JSON and HTML in the same way.
  return `${head}${kept.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '').trim()}${tail}`
}
