import { expect, test } from '@jest/globals'
import { changeSignal } from '../../../src/adapters/doorbell.ts'

const settled = (promise: Promise<void>): Promise<boolean> =>
  Promise.race([promise.then(() => true), new Promise<boolean>((end) => setImmediate(() => end(false)))])

test('a ring is heard by who waits, and by who comes late', async () => {
  const bell = changeSignal()
  const waiting = bell.changedSince(bell.changes)
  bell.ring()
  expect(await settled(waiting)).toBe(true)
  expect(await settled(bell.changedSince(0))).toBe(true)
  expect(await settled(bell.changedSince(bell.changes))).toBe(false)
})

test('closed, it wakes nobody, and what rings it is ended', async () => {
  let ended = false
  const bell = changeSignal(() => {
    ended = true
  })
  const waiting = bell.changedSince(0)
  bell.close()
  bell.ring()
  expect(await settled(waiting)).toBe(false)
  expect(ended).toBe(true)
})
