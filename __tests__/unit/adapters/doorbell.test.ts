import { expect, test } from '@jest/globals'
import { doorbell } from '../../../src/adapters/doorbell.ts'

const settled = (promise: Promise<void>): Promise<boolean> =>
  Promise.race([promise.then(() => true), new Promise<boolean>((end) => setImmediate(() => end(false)))])

test('a ring is heard by who waits, and by who comes late', async () => {
  const bell = doorbell()
  const waiting = bell.rungSince(bell.rings)
  bell.ring()
  expect(await settled(waiting)).toBe(true)
  expect(await settled(bell.rungSince(0))).toBe(true)
  expect(await settled(bell.rungSince(bell.rings))).toBe(false)
})

test('closed, it wakes nobody, and what rings it is ended', async () => {
  let ended = false
  const bell = doorbell(() => {
    ended = true
  })
  const waiting = bell.rungSince(0)
  bell.close()
  bell.ring()
  expect(await settled(waiting)).toBe(false)
  expect(ended).toBe(true)
})
