/** The one of the words that was probably meant: at most two changes of a letter away; null where none is. */
export function closest(wanted: string, words: readonly string[]): string | null {
  const near = words
    .filter((word) => word.length <= 100 && wanted.length <= 100)
    .map((word) => ({ word, distance: distanceOf(wanted.toLowerCase(), word.toLowerCase()) }))
    .filter(({ distance }) => distance <= Math.min(2, Math.floor(wanted.length / 2)))
    .sort((a, b) => a.distance - b.distance)
  return near[0]?.word ?? null
}

/** Levenshtein's: letters to put in, take out or replace. */
function distanceOf(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1)
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      )
    row = next
  }
  return row[b.length] ?? 0
}
