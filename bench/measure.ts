import { type Measured, median, type Row, type Side } from './row.ts'

/** Measures a row round by round, all sides in each round, so that a machine that grows slow is slow for all. */
export async function measure(row: Row, rounds: number): Promise<Measured[]> {
  const figures = new Map<Side, number[]>()
  const sides = [row.ours, ...row.against.map(({ side }) => side)]
  for (let round = 1; round <= rounds; round++)
    // Who goes first profits or suffers from what went before: the order turns round by round.
    for (const side of round % 2 === 1 ? sides : [...sides].reverse()) {
      const value = await side.once()
      figures.set(side, [...(figures.get(side) ?? []), value])
      console.log(
        `${row.name} ${round}/${rounds}: ${side.name}: ${value.toFixed(row.unit === 's' ? 1 : 0)} ${row.unit}`,
      )
    }
  const ours = figures.get(row.ours) ?? []
  const common = { row: row.name, what: row.what, ours, unit: row.unit }
  const compared: Measured[] = row.against.map(({ side, goal, difference }) => {
    const theirs = figures.get(side) ?? []
    const each = ours.map((value, i) =>
      difference ? value - (theirs[i] ?? 0) : value / (theirs[i] ?? Number.NaN),
    )
    return {
      ...common,
      against: side.name,
      theirs,
      compared: each,
      goal,
      kind: difference ? 'difference' : 'ratio',
      met: median(each) <= goal,
    }
  })
  if (row.limit === undefined) return compared
  return [
    ...compared,
    {
      ...common,
      against: '–',
      theirs: [],
      compared: ours,
      goal: row.limit,
      kind: 'limit',
      met: median(ours) <= row.limit,
    },
  ]
}
