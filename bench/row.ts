/** One way of doing something; returns what it cost, in the row's unit. */
export interface Side {
  name: string
  once(): Promise<number>
}

/** A comparison that the README quotes. */
export interface Row {
  name: string
  /** What is measured, for people. */
  what: string
  unit: 's' | 'ms CPU' | 'bytes'
  ours: Side
  /** What the goals compare with; without any, the figure itself is compared. */
  against: {
    side: Side /** Ratio, or with `difference` the figure more than theirs, that is not to be exceeded. */
    goal: number
    difference?: true
  }[]
  /** Limit on the figure itself, in the row's unit. */
  limit?: number
  /** Fewer where one round takes minutes. */
  rounds?: number
}

/** A row as it came out, one for each comparison. */
export interface Measured {
  row: string
  what: string
  against: string
  ours: number[]
  theirs: number[]
  /** Ratios (or differences) round by round. */
  compared: number[]
  goal: number
  unit: string
  kind: 'ratio' | 'difference' | 'limit'
  met: boolean
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** The table as Markdown: medians, the spread of the compared figure, the goal, whether it is met. */
export function table(measured: readonly Measured[]): string {
  const lines = measured.map((one) => {
    const figure = (value: number): string =>
      one.unit === 'bytes' ? `${(value / 1e6).toFixed(2)} MB` : `${value.toFixed(1)} ${one.unit}`
    const shown = (value: number): string => (one.kind === 'ratio' ? `${value.toFixed(2)} ×` : figure(value))
    const spread = `${shown(median(one.compared))} (${shown(Math.min(...one.compared))} – ${shown(Math.max(...one.compared))})`
    const theirs = one.theirs.length > 0 ? figure(median(one.theirs)) : '–'
    return `| ${one.what} | ${one.against} | ${figure(median(one.ours))} | ${theirs} | ${spread} | ${shown(one.goal)} | ${one.met ? 'met' : '**missed**'} |`
  })
  return [
    '| what | against | ours | theirs | median (min – max) | goal | |',
    '|---|---|---|---|---|---|---|',
    ...lines,
  ].join('\n')
}
