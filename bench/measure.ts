import { type Comparison, type Measured, median, type Row, type Side } from './row.ts'

/** Measures a row round by round, all sides in each round, so that a machine that grows slow is slow for all. */
export async function measure(row: Row, rounds: number): Promise<Measured[]> {
  const figures = new Map<Side, number[]>()
  const sides = [
    row.ours,
    ...row.against.map(({ side }) => side),
    ...(row.floor === undefined ? [] : [row.floor.side]),
  ]
  for (let round = 1; round <= rounds; round++)
    // Who goes first profits or suffers from what went before: the order turns round by round.
    for (const side of round % 2 === 1 ? sides : [...sides].reverse()) {
      const value = await side.once()
      figures.set(side, [...(figures.get(side) ?? []), value])
      console.log(
        `${row.name} ${round}/${rounds}: ${side.name}: ${value.toFixed(row.unit === 's' ? 1 : 0)} ${row.unit}`,
      )
    }
  const of = (side: Side): number[] => figures.get(side) ?? []
  const ours = of(row.ours)
  const common = { row, ours, floor: row.floor === undefined ? [] : of(row.floor.side) }
  const limit: Measured[] =
    row.limit === undefined
      ? []
      : [
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
  return [...row.against.map((one) => ({ ...common, ...compare(ours, of(one.side), one) })), ...limit]
}

function compare(ours: number[], theirs: number[], { side, goal, difference }: Comparison) {
  const each = ours.map((value, i) =>
    difference ? value - (theirs[i] ?? 0) : value / (theirs[i] ?? Number.NaN),
  )
  const kind = difference ? ('difference' as const) : ('ratio' as const)
  return { against: side.name, theirs, compared: each, goal, kind, met: median(each) <= goal }
}
