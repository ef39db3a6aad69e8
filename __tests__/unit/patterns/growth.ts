import { cpuMilliseconds, leastCpuMilliseconds } from '../../support/cpu-time.ts'
import { type HostileLine, hostileLines } from './hostile-lines.ts'

/** Lengths of the lines. Each is tried only when the one before it was fast: some patterns never end at all. */
const lengths = [24, 256, 1024, 2048, 16_384] as const
/** Milliseconds of CPU for 16,384 characters, below which the growth does not matter: 64 ms for 1 MB. */
const harmless = 1
/** Milliseconds of CPU below which 16,384 characters are never too slow: 2 s for 1 MB. */
const quick = 32
/**
 * Steps for a character at which a pattern is given up.
 *
 * Counted in steps, since on a machine with other work the same search takes several times as much CPU time.
 */
const mostSteps = 400
/** From 2,048 to 16,384 characters a linear pattern takes 8 times as long, a quadratic one 64 times. */
const mostGrowth = 20

/** What a pattern does to a line that it likes least, in words; null where its time grows as the line does. */
export function slownessOf(pattern: RegExp): string | null {
  const search = searchWith(pattern)
  for (const line of hostileLines(pattern)) {
    const slow = slownessOn(line, search)
    if (slow !== null) return slow
  }
  return null
}

function slownessOn(line: HostileLine, search: (text: string) => void): string | null {
  const texts = lengths.map(line)
  let last = 0
  for (const text of texts) {
    last = cpuMilliseconds(() => search(text))
    if (last > quick && isSlow(search, text, last)) return told(line, text.length, last)
  }
  if (last < harmless) return null
  const [before = '', longest = ''] = texts.slice(-2)
  const short = leastCpuMilliseconds(() => search(before), 6)
  // A linear search comes below the limit in one of many tries, whatever else runs on the machine.
  const long = leastCpuMilliseconds(() => search(longest), 30, Math.max(harmless, short * mostGrowth))
  return long > harmless && long > short * mostGrowth
    ? `${told(line, longest.length, long)}, and ${short.toFixed(2)} ms for an eighth of it`
    : null
}

/** Whether that many milliseconds are too many at the present pace of this machine. */
function isSlow(search: (text: string) => void, text: string, took: number): boolean {
  const most = (mostSteps * leastCpuMilliseconds(hundredSteps, 3)) / 100
  // A search that does not end is not repeated.
  return took > most * 8 || leastCpuMilliseconds(() => search(text), 5, most) > most
}

const hundredStepsText = 'x'.repeat(16_384)
/** A search of 100 steps for each character. */
const hundredSteps = (): void => void /x{100}!/.exec(hundredStepsText)

/**
 * All matches where the pattern goes on after the first, as `replace` and `matchAll` do. `test` makes no objects: with
 * an empty match at each character a collection of garbage would be measured instead of the search.
 */
function searchWith(pattern: RegExp): (text: string) => void {
  if (!pattern.global && !pattern.sticky) return (text) => void pattern.test(text)
  const all = new RegExp(pattern.source, `${pattern.flags.replaceAll(/[gy]/g, '')}g`)
  return (text) => {
    all.lastIndex = 0
    for (let last = -1; all.test(text); last = all.lastIndex) if (all.lastIndex === last) all.lastIndex += 1
  }
}

const told = (line: HostileLine, length: number, took: number): string =>
  `${took.toFixed(1)} ms for ${length} characters like ${JSON.stringify(line(100).slice(0, 100))}`
