import type { Quote } from '../../src/evidence/quote.ts'

/** Whether a quote is of that line: all of it, or a part of it between ellipses. */
export const isQuoteOf = ({ text }: Quote, line: string): boolean =>
  text === line.trim() || (/^…|…$/.test(text) && line.includes(text.replace(/^…|…$/g, '')))
