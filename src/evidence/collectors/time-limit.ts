import { type Clock, systemTimers, type Timers } from '../../adapters/clock.ts'

/** Until when everything has to be done. */
export class Deadline {
  private readonly clock: Clock
  private readonly end: number

  constructor(clock: Clock, seconds: number) {
    this.clock = clock
    this.end = clock.seconds() + seconds
  }

  /** Seconds left, never negative. */
  left(): number {
    return Math.max(0, this.end - this.clock.seconds())
  }

  /** A time limit for one thing: its own, or what is left. */
  limit(seconds: number): number {
    return Math.max(0.05, Math.min(seconds, this.left()))
  }

  get passed(): boolean {
    return this.left() < 0.05
  }
}

/** What the promise gives, or `late` after so many seconds; the promise itself goes on unheard. */
export async function withTimeout<T, L>(
  seconds: number,
  promise: Promise<T>,
  late: L,
  timers: Timers = systemTimers,
): Promise<T | L> {
  let cancel = (): void => undefined
  const timeout = new Promise<L>((resolve) => {
    cancel = timers.after(seconds, () => resolve(late))
  })
  try {
    return await Promise.race([promise, timeout])
  } finally {
    cancel()
  }
}

/** Runs so many tasks at a time, in the order in which they came. */
export function limitConcurrency(count: number): <T>(task: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = []
  let free = count
  return async (task) => {
    if (free > 0) free -= 1
    else await new Promise<void>((resolve) => waiting.push(resolve))
    try {
      return await task()
    } finally {
      const next = waiting.shift()
      if (next === undefined) free += 1
      else next()
    }
  }
}
