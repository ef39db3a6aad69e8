/** What a verb of Go's fmt prints, bounded: `%q` a quoted string, `%d` a number, `%w` and the others any text. */
const verbs: Readonly<Record<string, string>> = {
  q: '"(?:[^"\\\\\\n]|\\\\.){0,2000}"',
  d: '-?\\d{1,20}',
}

/** A pattern that matches what `fmt.Errorf(format, …)` makes, from the place where it is tried; the last verb may go on to the end. */
export function patternOf(format: string): RegExp {
  const parts = format.split(/(%[qdsvwT])/)
  const source = parts
    .map((part, place) => {
      if (!/^%[qdsvwT]$/.test(part)) return part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
      // What a message begins with is a word (`readyWhen expression …`), or it would fit anywhere.
      if (place === 1 && parts[0] === '' && part !== '%q') return '[\\w.-]{1,100}'
      const isLast = parts.slice(place + 1).every((rest) => rest === '')
      return isLast ? '' : (verbs[part.slice(1)] ?? '[^\\n]{0,600}?')
    })
    .join('')
  return new RegExp(source, 'y')
}

/** Characters of a format that are the same in every message: of two formats that fit, the one with more of them is meant. */
export const literalLength = (format: string): number => format.replaceAll(/%[qdsvwT]/g, '').length
