import { expect, test } from '@jest/globals'
import { changeSignal } from '../../../src/adapters/change-signal.ts'

const settled = (promise: Promise<void>): Promise<boolean> =>
  Promise.race([promise.then(() => true), new Promise<boolean>((end) => setImmediate(() => end(false)))])

test('a signal wakes those that wait, and those that begin to wait later', async () => {
  const signal = changeSignal()
  const waiting = signal.changedSince(signal.changes)
  signal.notify()
  expect(await settled(waiting)).toBe(true)
  expect(await settled(signal.changedSince(0))).toBe(true)
  expect(await settled(signal.changedSince(signal.changes))).toBe(false)
})

test('once closed, it wakes no waiter, and its source is ended', async () => {
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
