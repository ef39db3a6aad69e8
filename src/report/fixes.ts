/** Whether a line of a fix is to be typed rather than read: it stays on its line, and can be copied. */
export const isCommand = (fix: string): boolean =>
  fix.includes('\n') ||
  /^(?:kubectl|docker|kind|helm|sudo|export|unset|go|df|free|ss|curl|gh|[A-Z_]+=)\b/.test(fix)
