/** Letters of a name that is begun and not ended, at least: `tolera` of `tolerations`. */
const shortestBeginning = 4

/**
 * The one of the words that was probably meant: at most two changes of a letter away, or the only one that begins so; null
 * where none is. The word itself is none of them.
 */
export function closest(wanted: string, words: readonly string[]): string | null {
  const others = [...new Set(words)].filter((word) => word !== wanted && word.length <= 100)
  if (wanted.length > 100) return null
  const near = others
    .map((word) => ({ word, distance: distanceOf(wanted.toLowerCase(), word.toLowerCase()) }))
    .filter(({ distance }) => distance <= Math.min(2, Math.floor(wanted.length / 2)))
    .sort((a, b) => a.distance - b.distance)
  if (near[0] !== undefined) return near[0].word
  const begun = others.filter((word) => word.startsWith(wanted) || wanted.startsWith(word))
  const [only] = begun
  return begun.length === 1 && only !== undefined && Math.min(only.length, wanted.length) >= shortestBeginning
    ? only
    : null
}

/** Letters to put in, take out, replace, or to change places with their neighbour (optimal string alignment). */
function distanceOf(a: string, b: string): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
          swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      )
    }
    before = row
    row = next
  }
  return row[b.length] ?? 0
}
