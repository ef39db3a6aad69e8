import type { Timers } from '../../src/adapters/clock.ts'

/** Timers that only ring when a test lets time pass. */
export function fakeTimers(): Timers & {
  pass(seconds: number): void
  pending(): number[]
  /** Resolves when the next timer is set. */
  nextSet(): Promise<void>
} {
  let now = 0
  const heard: (() => void)[] = []
  let waiting: { at: number; due: () => void }[] = []
  return {
    after: (seconds, due) => {
      const entry = { at: now + seconds, due }
      waiting.push(entry)
      for (const hear of heard.splice(0)) hear()
      return () => {
        waiting = waiting.filter((one) => one !== entry)
      }
    },
    pass: (seconds) => {
      now += seconds
      const ripe = waiting.filter(({ at }) => at <= now).sort((a, b) => a.at - b.at)
      waiting = waiting.filter(({ at }) => at > now)
      for (const { due } of ripe) due()
    },
    nextSet: () => new Promise((resolve) => heard.push(resolve)),
    /** Seconds from now. */
    pending: () => waiting.map(({ at }) => at - now),
  }
}
