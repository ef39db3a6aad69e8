/** A step of a run, in seconds since the run began; as in `timeline` of diagnosis.json. */
export interface Span {
  step: string
  start: number
  seconds: number
}

const endOf = ({ start, seconds }: Span): number => start + seconds

/** @throws Error where the run has no such step */
export function find(timeline: readonly Span[], step: string): Span {
  const found = timeline.find((span) => span.step === step)
  if (!found) throw new Error(`the run has no step ${step}: ${timeline.map((span) => span.step).join(', ')}`)
  return found
}

/** Seconds since the run began until a step had ended. */
export const until = (timeline: readonly Span[], step: string): number => endOf(find(timeline, step))

/** Seconds by which steps overlap where they are in truth one after the other: clocks are read twice. */
const tolerance = 0.02

/**
 * The steps that bound each other up to `last`: before each comes the one that ended last before it began. What went on
 * beside them bounds nothing.
 */
export function boundingSteps(timeline: readonly Span[], last: string): Span[] {
  const chain = [find(timeline, last)]
  for (;;) {
    const [next] = chain
    if (!next) return chain
    const before = timeline
      .filter((span) => span !== next && span.seconds > 0 && endOf(span) <= next.start + tolerance)
      .sort((a, b) => endOf(b) - endOf(a))[0]
    if (!before || chain.includes(before)) return chain
    chain.unshift(before)
  }
}

const width = 48

/** The time line as text, a bar for each step, the bounding ones marked. */
export function drawn(timeline: readonly Span[], last: string): string {
  const bounding = new Set(boundingSteps(timeline, last))
  const end = until(timeline, last)
  const place = (seconds: number): number => Math.round((Math.min(seconds, end) / end) * width)
  return timeline
    .filter((span) => span.start < end && span.seconds > 0)
    .map((span) => {
      const from = place(span.start)
      const bar = (bounding.has(span) ? '█' : '░').repeat(Math.max(1, place(endOf(span)) - from))
      return `${span.step.padEnd(26)} ${span.start.toFixed(1).padStart(5)} ${span.seconds.toFixed(1).padStart(5)} s  ${' '.repeat(from)}${bar}`
    })
    .join('\n')
}
