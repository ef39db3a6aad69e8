import type { Quote } from '../evidence/quote.ts'
import { groupBy } from '../model/group-by.ts'

/** Lines of one file that belong together in a proof. */
export interface QuotedFile {
  file: string
  quotes: readonly Quote[]
}

/** Quotes by file, in the order in which the files come first: a proof names each file once. */
export const quotedFiles = (quotes: readonly Quote[]): QuotedFile[] =>
  [...groupBy(quotes, ({ file }) => file)].map(([file, own]) => ({ file, quotes: own }))

/**
 * A file's quotes as lines of plain text: `file:line` over the text, which terminals make a link of; where there are
 * several, the file once and each line with its number.
 *
 * @param text how a quote's own text is shown
 */
export function quotedLines(
  { file, quotes }: QuotedFile,
  text: (quote: Quote) => string,
): { head: string; lines: string[] } {
  const [only] = quotes
  return quotes.length === 1 && only !== undefined
    ? { head: `${file}:${only.line}`, lines: [text(only)] }
    : { head: file, lines: quotes.map((quote) => `${quote.line}: ${text(quote)}`) }
}
