import { expect, test } from '@jest/globals'
import { changeSignal } from '../../../src/adapters/change-signal.ts'

const settled = (promise: Promise<void>): Promise<boolean> =>
  Promise.race([promise.then(() => true), new Promise<boolean>((end) => setImmediate(() => end(false)))])

test('a ring is heard by who waits, and by who comes late', async () => {
  const signal = changeSignal()
  const waiting = signal.changedSince(signal.changes)
  signal.notify()
  expect(await settled(waiting)).toBe(true)
  expect(await settled(signal.changedSince(0))).toBe(true)
  expect(await settled(signal.changedSince(signal.changes))).toBe(false)
})

test('closed, it wakes nobody, and what rings it is ended', async () => {
  let ended = false
  const signal = changeSignal(() => {
    ended = true
  })
  const waiting = signal.changedSince(0)
  signal.close()
  signal.notify()
  expect(await settled(waiting)).toBe(false)
  expect(ended).toBe(true)
})
