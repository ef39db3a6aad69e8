/** Whether a line of a fix is a command rather than a sentence: it stays on its line, and can be copied. */
export const isCommand = (fix: string): boolean =>
  fix.includes('\n') ||
  /^(?:kubectl|docker|kind|helm|sudo|export|unset|go|df|free|ss|curl|gh|[A-Z_]+=)\b/.test(fix)
