/** One way of doing something; `once` returns what it cost, in the row's unit. */
export interface Side {
  name: string
  once(): Promise<number>
  /** The same for what it leaves (build cache, tools, files in the page cache), before it counts; default: `once`. */
  warm?(): Promise<unknown>
  /** Where the time of a typical run went, as text. */
  explain?(): string
}

/** A comparison that the README quotes. */
export interface Row {
  name: string
  /** What is measured, for people. */
  what: string
  unit: 's' | 'ms CPU' | 'bytes' | 'MB'
  ours: Side
  /** What the goals compare with; without any, the figure itself is compared. */
  against: Comparison[]
  /** What nobody can go below, measured beside: it says what a missed goal is made of. */
  floor?: { side: Side; why: string }
  /** Limit on the figure itself, in the row's unit. */
  limit?: number
  /** Fewer where one round takes minutes. */
  rounds?: number
  /** No side is run once before it counts. */
  cold?: true
}

export interface Comparison {
  side: Side
  /** Ratio, or with `difference` the figure more than theirs, that is not to be exceeded. */
  goal: number
  difference?: true
}

/** A row as it came out, one for each comparison. */
export interface Measured {
  row: Row
  against: string
  ours: number[]
  theirs: number[]
  /** Ratios (or differences) round by round. */
  compared: number[]
  goal: number
  kind: 'ratio' | 'difference' | 'limit'
  met: boolean
  floor: number[]
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** @throws Error where there was no run */
export function runNearMedian<Run extends { value: number }>(runs: readonly Run[]): Run {
  const middle = median(runs.map(({ value }) => value))
  const found = runs.find(({ value }) => value === middle)
  if (!found) throw new Error('there was no run')
  return found
}

const figureOf =
  (unit: Row['unit']) =>
  (value: number): string =>
    unit === 'bytes' ? `${(value / 1e6).toFixed(2)} MB` : `${value.toFixed(1)} ${unit}`

/** The table as Markdown: medians, the spread of the compared figure, the goal, whether it is met. */
export function table(measured: readonly Measured[]): string {
  const lines = measured.map((one) => {
    const figure = figureOf(one.row.unit)
    const shown = (value: number): string => (one.kind === 'ratio' ? `${value.toFixed(2)} ×` : figure(value))
    const spread = `${shown(median(one.compared))} (${shown(Math.min(...one.compared))} – ${shown(Math.max(...one.compared))})`
    const theirs = one.theirs.length > 0 ? figure(median(one.theirs)) : '–'
    return `| ${one.row.what} | ${one.against} | ${figure(median(one.ours))} | ${theirs} | ${spread} | ${shown(one.goal)} | ${one.met ? 'met' : '**missed**'} |`
  })
  return [
    '| what | against | ours | theirs | median (min – max) | goal | |',
    '|---|---|---|---|---|---|---|',
    ...lines,
  ].join('\n')
}

/** What the time of each row's typical run was spent on, and the floor under it. */
export function bounds(measured: readonly Measured[]): string {
  const rows = new Map(measured.map((one) => [one.row, one]))
  return [...rows.values()]
    .flatMap(({ row, ours, floor }) => {
      const told = row.ours.explain?.()
      if (told === undefined) return []
      const figure = figureOf(row.unit)
      const under =
        row.floor && floor.length > 0
          ? `\n${row.floor.side.name}: ${figure(median(floor))} (${row.floor.why}); ours is ${(median(ours) / median(floor)).toFixed(2)} × that`
          : ''
      return [
        `${row.name}, a run of ${figure(median(ours))} (█ bounds what comes after it):\n${told}${under}`,
      ]
    })
    .join('\n\n')
}
