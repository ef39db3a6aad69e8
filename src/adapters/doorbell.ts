import type { ChangeSignal } from './kube.ts'

/** A doorbell, and its button. @param onClose ends whatever rings it */
export function changeSignal(onClose: () => void = () => undefined): ChangeSignal & { ring(): void } {
  let rings = 0
  let waiting: (() => void)[] = []
  return {
    get changes() {
      return rings
    },
    ring: () => {
      rings++
      for (const wake of waiting.splice(0)) wake()
    },
    changedSince: (seen) =>
      rings > seen ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve)),
    close: () => {
      waiting = []
      onClose()
    },
  }
}
