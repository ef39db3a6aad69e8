import type { Doorbell } from './kube.ts'

/** A doorbell, and its button. @param onClose ends whatever rings it */
export function doorbell(onClose: () => void = () => undefined): Doorbell & { ring(): void } {
  let rings = 0
  let waiting: (() => void)[] = []
  return {
    get rings() {
      return rings
    },
    ring: () => {
      rings++
      for (const wake of waiting.splice(0)) wake()
    },
    rungSince: (seen) => (rings > seen ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve))),
    close: () => {
      waiting = []
      onClose()
    },
  }
}
