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
