import type { ChangeSignal } from './kube.ts'

/** A change signal, and how to notify those that wait for it. @param onClose ends whatever notifies it */
export function changeSignal(onClose: () => void = () => undefined): ChangeSignal & { notify(): void } {
  let changes = 0
  let waiting: (() => void)[] = []
  return {
    get changes() {
      return changes
    },
    notify: () => {
      changes++
      for (const wake of waiting.splice(0)) wake()
    },
    changedSince: (seen) =>
      changes > seen ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve)),
    close: () => {
      waiting = []
      onClose()
    },
  }
}
