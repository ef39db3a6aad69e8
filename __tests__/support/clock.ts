import type { Clock } from '../../src/adapters/clock.ts'

/** Time that passes only in sleep, at once. */
export function fakeClock(start = new Date('2026-01-02T03:04:05Z')): Clock & { slept: number[] } {
  let now = 0
  const slept: number[] = []
  return {
    slept,
    seconds: () => now,
    date: () => new Date(start.getTime() + now * 1000),
    sleep: async (seconds) => {
      slept.push(seconds)
      now += seconds
    },
  }
}
