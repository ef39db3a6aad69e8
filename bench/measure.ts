import { type Comparison, type Measured, median, type Row, type Side } from './row.ts'

/**
 * Measures a row round by round, all sides in each round, so that a machine that grows slow is slow for all. Each side runs
 * once before: the first `make deploy-kind` of a machine took 431 s, the next one 36 s.
 */
export async function measure(
  row: Row,
  rounds: number,
  say: (line: string) => void = console.log,
): Promise<Measured[]> {
  const figures = new Map<Side, number[]>()
  const sides = [
    row.ours,
    ...row.against.map(({ side }) => side),
    ...(row.floor === undefined ? [] : [row.floor.side]),
  ]
  if (!row.cold) await warm(row, sides, say)
  for (let round = 1; round <= rounds; round++)
    // Who goes first profits or suffers from what went before: the order turns round by round.
    for (const side of round % 2 === 1 ? sides : [...sides].reverse()) {
      const value = await side.once()
      figures.set(side, [...(figures.get(side) ?? []), value])
      say(
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

async function warm({ name }: Row, sides: readonly Side[], say: (line: string) => void): Promise<void> {
  for (const side of sides) {
    await (side.warm === undefined ? side.once() : side.warm())
    say(`${name}: ${side.name}: warmed`)
  }
}

function compare(ours: number[], theirs: number[], { side, goal, difference }: Comparison) {
  const each = ours.map((value, i) =>
    difference ? value - (theirs[i] ?? 0) : value / (theirs[i] ?? Number.NaN),
  )
  const kind = difference ? ('difference' as const) : ('ratio' as const)
  return { against: side.name, theirs, compared: each, goal, kind, met: median(each) <= goal }
}
