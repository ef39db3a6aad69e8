import { describe, expect, test } from '@jest/globals'
import { changeSignal } from '../../../../src/adapters/change-signal.ts'
import { failed, gate, type Observation, passed, waiting } from '../../../../src/kro/gates/gate.ts'
import { fakeSteps, rejection } from '../../../support/steps.ts'

test('a change wakes it before its pause is over, and in the end the watch is closed', async () => {
  const { settings } = fakeSteps({}, 60)
  // Only the shortest pause ever ends: what comes after it is waited for at the signal.
  const clock = {
    ...settings.clock,
    sleep: (s: number) => (s <= 0.05 ? Promise.resolve() : new Promise<void>(() => undefined)),
  }
  let closed = false
  const signal = changeSignal(() => {
    closed = true
  })
  let looks = 0
  const look = async (): Promise<Observation> => {
    looks += 1
    if (looks < 3) setImmediate(signal.notify)
    return looks < 3 ? waiting(`look ${looks}`) : passed('there')
  }
  expect(await gate('base', 'ready', { ...settings, clock }, look, () => signal)).toBe('there')
  expect({ looks, closed }).toEqual({ looks: 3, closed: true })
})

describe('a gate that watches', () => {
  /** Its clock passes only the shortest pause: whatever is longer is waited for at the signal. */
  function watching() {
    const { settings } = fakeSteps({}, 60)
    let closed = 0
    const signal = changeSignal(() => {
      closed += 1
    })
    const clock = {
      ...settings.clock,
      sleep: (s: number) => (s <= 0.05 ? Promise.resolve() : new Promise<void>(() => undefined)),
    }
    return { settings: { ...settings, clock }, signal, closed: () => closed }
  }

  test('does not miss a change that comes while it looks', async () => {
    const { settings, signal } = watching()
    let looks = 0
    const look = async (): Promise<Observation> => {
      looks += 1
      signal.notify()
      // The third pause is longer than the shortest one, so that only the signal ends it.
      return looks < 4 ? waiting(`look ${looks}`) : passed('there')
    }
    expect(await gate('base', 'ready', settings, look, () => signal)).toBe('there')
  })

  test('looks once for a change, and waits again for the next one', async () => {
    const { settings, signal } = watching()
    let looks = 0
    const look = async (): Promise<Observation> => {
      looks += 1
      return looks < 5 ? waiting(`look ${looks}`) : passed('there')
    }
    const turn = () => new Promise<void>((resolve) => setImmediate(resolve))
    const watched = gate('base', 'ready', settings, look, () => signal)
    const seen: number[] = []
    for (let change = 0; change < 3; change++) {
      await turn()
      seen.push(looks)
      signal.notify()
    }
    expect(await watched).toBe('there')
    // The first pause is short enough to end by itself.
    expect(seen).toEqual([2, 3, 4])
  })

  test('closes the watch when it fails', async () => {
    const { settings, signal, closed } = watching()
    await rejection(
      gate(
        'base',
        'ready',
        settings,
        async () => failed('gone'),
        () => signal,
      ),
    )
    expect(closed()).toBe(1)
  })

  test('looks as often as without a watch where nothing changes', async () => {
    const seen: number[][] = [[], []]
    for (const [index, changes] of [undefined, () => changeSignal()].entries()) {
      const { settings, clock } = fakeSteps({}, 3)
      const look = async (): Promise<Observation> => {
        seen[index]?.push(Math.round(clock.seconds() * 1000))
        return waiting('not yet')
      }
      await rejection(gate('base', 'ready', settings, look, changes))
    }
    expect(seen[0]?.slice(0, 4)).toEqual([0, 100, 250, 475])
    expect(seen[1]).toEqual(seen[0])
  })

  test('looks twenty times a second at most, however often it is notified of changes', async () => {
    const { settings, clock } = fakeSteps({}, 60)
    const signal = changeSignal()
    const times: number[] = []
    const look = async (): Promise<Observation> => {
      times.push(clock.seconds())
      signal.notify()
      return times.length < 5 ? waiting('not yet') : passed('there')
    }
    await gate('base', 'ready', settings, look, () => signal)
    const pauses = times.slice(1).map((time, index) => time - (times[index] ?? 0))
    expect(Math.min(...pauses)).toBeGreaterThanOrEqual(0.05)
  })

  test('works where the cluster cannot be watched', async () => {
    const { settings, clock } = fakeSteps()
    const looks = [waiting('not yet'), passed('there')]
    const look = async (): Promise<Observation> => looks.shift() ?? passed('never')
    expect(await gate('base', 'ready', settings, look, () => null)).toBe('there')
    expect(clock.slept).toEqual([0.1])
  })
})
