/**
 * Expressions of a text that kro does not see as such because they do not end: it leaves them in the object as they are written.
 * As kro v0.9.4 reads them (pkg/graph/parser/cel.go): braces count unless they stand in double quotes; single quotes do
 * not matter.
 *
 * @returns each from its `${` on, at most 200 characters
 */
export function unclosedExpressions(text: string): string[] {
  const found: string[] = []
  let from = 0
  for (;;) {
    const start = text.indexOf('${', from)
    if (start === -1 || found.length >= 20) return found
    const end = endOf(text, start + 2)
    if (end === -1) found.push(text.slice(start, start + 200))
    from = end === -1 ? start + 2 : end + 1
  }
}

/** Position of the brace that ends it; -1 where there is none. */
function endOf(text: string, start: number): number {
  let open = 1
  let isQuoted = false
  for (let at = start; at < text.length; at += 1) {
    const one = text.charAt(at)
    if (isQuoted && one === '\\') at += 1
    else if (one === '"') isQuoted = !isQuoted
    else if (!isQuoted && one === '{') open += 1
    else if (!isQuoted && one === '}') {
      open -= 1
      if (open === 0) return at
    }
  }
  return -1
}
