/** Time as the code sees it, so that tests need not wait. */
export interface Clock {
  /** Seconds since some fixed point; only differences mean anything. Never jumps with the wall clock. */
  seconds(): number
  /** The wall clock, for what people read and for comparison with timestamps of the cluster. */
  date(): Date
  sleep(seconds: number): Promise<void>
}

export const systemClock: Clock = {
  seconds: () => performance.now() / 1000,
  date: () => new Date(),
  sleep: (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000)),
}

/** Calls that are due later, for deadlines: unlike a sleep they can be cancelled. */
export interface Timers {
  /**
   * Calls `due` once, after so many seconds.
   *
   * @returns cancels the call; does nothing after it
   */
  after(seconds: number, due: () => void): () => void
}

export const systemTimers: Timers = {
  after: (seconds, due) => {
    const timer = setTimeout(due, seconds * 1000)
    return () => clearTimeout(timer)
  },
}

/** Timers that do not keep this process alive. */
export const idleTimers: Timers = {
  after: (seconds, due) => {
    const timer = setTimeout(due, seconds * 1000).unref()
    return () => clearTimeout(timer)
  },
}
