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
    last = milliseconds(search, text)
    if (last > quick && isSlow(search, text, last)) return told(line, text.length, last)
  }
  const [before = '', longest = ''] = texts.slice(-2)
  if (last < harmless) return null
  // Anything else on the machine makes a single measurement longer, and none shorter.
  const long = best(search, longest, 4)
  if (long < harmless) return null
  const short = best(search, before, 6)
  return long / short > mostGrowth
    ? `${told(line, longest.length, long)}, and ${short.toFixed(2)} ms for an eighth of it`
    : null
}

/** Whether that many milliseconds are too many at the present pace of this machine. */
function isSlow(search: (text: string) => void, text: string, took: number): boolean {
  const most = (mostSteps * best(hundredSteps, hundredStepsText, 3)) / 100
  // A search that does not end is not repeated.
  return took > most * 8 || best(search, text, 3) > most
}

const hundredStepsText = 'x'.repeat(16_384)
/** A search of 100 steps for each character. */
const hundredSteps = (text: string): void => void /x{100}!/.exec(text)

/** All matches where the pattern goes on after the first, as `replace` and `matchAll` do. */
function searchWith(pattern: RegExp): (text: string) => void {
  if (!pattern.global && !pattern.sticky) return (text) => pattern.exec(text)
  const all = new RegExp(pattern.source, `${pattern.flags.replaceAll(/[gy]/g, '')}g`)
  return (text) => text.replace(all, '')
}

const best = (search: (text: string) => void, text: string, times: number): number =>
  Math.min(...Array.from({ length: times }, () => milliseconds(search, text)))

function milliseconds(search: (text: string) => void, text: string): number {
  const begun = process.cpuUsage()
  search(text)
  const { user, system } = process.cpuUsage(begun)
  return (user + system) / 1000
}

const told = (line: HostileLine, length: number, took: number): string =>
  `${took.toFixed(1)} ms for ${length} characters like ${JSON.stringify(line(100).slice(0, 100))}`
