import { expect, test } from '@jest/globals'
import { exitWhenWritten } from '../../../src/adapters/exit.ts'
import { fakeTimers } from '../../support/timers.ts'

/** A process whose streams call back when a test says so. */
function ending() {
  const flushed: (() => void)[] = []
  const stream = {
    write: (_text: string, done: () => void) => {
      flushed.push(done)
      return false
    },
  } as unknown as NodeJS.WriteStream
  let exits = 0
  return {
    flushed,
    exits: () => exits,
    process: {
      stdout: stream,
      stderr: stream,
      exit: () => {
        exits += 1
      },
    },
  }
}

test('it exits when both streams are written, and not before', async () => {
  const timers = fakeTimers()
  const { flushed, exits, process } = ending()
  const end = exitWhenWritten(process, timers)
  flushed[0]?.()
  await Promise.resolve()
  expect(exits()).toBe(0)
  flushed[1]?.()
  await end
  expect(exits()).toBe(1)
  expect(timers.pending()).toEqual([])
})

test('a reader that no longer reads does not delay it', async () => {
  const timers = fakeTimers()
  const { exits, process } = ending()
  const end = exitWhenWritten(process, timers)
  timers.pass(10)
  await end
  expect(exits()).toBe(1)
})
