import { describe, expect, test } from '@jest/globals'
import { changeSignal } from '../../../../src/adapters/change-signal.ts'
import { KubeError } from '../../../../src/adapters/kube.ts'
import { formatError, SetupError } from '../../../../src/errors.ts'
import { failed, gate, type Observation, passed, waiting } from '../../../../src/kro/gates/gate.ts'
import { forbidden } from '../../../support/kube.ts'
import { fakeSteps, rejection } from '../../../support/steps.ts'

/** A gate that sees this, one look after the other; the last is repeated. */
function gateThatSees(looks: (Observation | Error)[], waitSeconds = 60) {
  const fake = fakeSteps({}, waitSeconds)
  let turn = 0
  const look = async (): Promise<Observation> => {
    const now = looks[Math.min(turn++, looks.length - 1)]
    if (now instanceof Error) throw now
    return now ?? passed('')
  }
  return { ...fake, looks: () => turn, promise: gate('base', 'the cluster is ready', fake.settings, look) }
}

test('passes at the first look that passes, as a step of its own', async () => {
  const { promise, steps, clock, looks } = gateThatSees([waiting('no node'), waiting('one'), passed('two')])
  expect(await promise).toBe('two')
  expect(looks()).toBe(3)
  expect(clock.slept[1]).toBeCloseTo((clock.slept[0] ?? 0) * 1.5)
  expect(steps.records).toMatchObject([
    { step: 'gate.base', title: 'the cluster is ready', outcome: 'ok', seconds: clock.seconds() },
  ])
})

test('looks again after half a second at most', async () => {
  const { promise, clock } = gateThatSees([...Array(12).fill(waiting('not yet')), passed('there')])
  await promise
  expect(Math.max(...clock.slept)).toBe(0.5)
})

test('fails at once where it cannot pass any more, with what it saw and what helps', async () => {
  const { promise, clock, steps } = gateThatSees([
    waiting('pulling'),
    failed('ImagePullBackOff', 'see the tag'),
  ])
  const error = await rejection(promise)
  expect(error).toBeInstanceOf(SetupError)
  expect(formatError(error)).toBe(
    'the cluster is ready: will not succeed: ImagePullBackOff\nwhat to do: see the tag',
  )
  expect(clock.seconds()).toBeLessThan(1)
  expect(steps.failed).toBe('gate.base')
})

test('ends with its time, and says what it saw last', async () => {
  const { promise, clock } = gateThatSees([waiting('0 of 2 nodes'), waiting('1 of 2 nodes')], 5)
  const error = await rejection(promise)
  expect(error.message).toBe('the cluster is ready: timed out after 5 s; last observed: 1 of 2 nodes')
  expect(formatError(error)).toMatch(/the input wait gives each gate more time/)
  expect(clock.seconds()).toBeLessThanOrEqual(5)
  expect(clock.seconds()).toBeGreaterThan(4)
})

test('without any time it looks once', async () => {
  const { promise, looks } = gateThatSees([waiting('no')], 0)
  await rejection(promise)
  expect(looks()).toBe(1)
})

test.each([
  ['does not answer', new KubeError('/version: gave no answer: ECONNREFUSED', null, null)],
  ['is starting', new KubeError('/version: starting (HTTP 503)', 503, null)],
  ['has not bootstrapped RBAC', forbidden('nodes')],
])('an API server that %s is looked at again', async (_, error) => {
  const { promise } = gateThatSees([error, passed('ready')])
  expect(await promise).toBe('ready')
})

describe('an API server that refuses what a gate asks for', () => {
  const unauthorized = new KubeError('Unauthorized (HTTP 401)', 401, 'Unauthorized')

  test.each([
    ['forbids', forbidden('nodes'), 'kubectl auth can-i --list'],
    ['does not know the user', unauthorized, 'log in again'],
  ])('%s: asked again for 30 s, then the gate fails, long before its deadline', async (_, error, hint) => {
    const { promise, clock } = gateThatSees([error], 180)
    const thrown = await rejection(promise)
    expect(thrown).toBeInstanceOf(SetupError)
    expect(thrown.message).toBe(
      `the cluster is ready: will not succeed: ${error.message} (the API server has refused it for 30 s)`,
    )
    expect(formatError(thrown)).toContain(hint)
    expect(clock.seconds()).toBeGreaterThanOrEqual(30)
    expect(clock.seconds()).toBeLessThan(31)
  })

  test('for most of that time, as while RBAC is bootstrapped, is no failure', async () => {
    const { promise, clock } = gateThatSees([...Array(60).fill(forbidden('nodes')), passed('ready')], 180)
    expect(await promise).toBe('ready')
    expect(clock.seconds()).toBeGreaterThan(25)
  })

  test.each([
    ['an answer', waiting('1 of 2 nodes')],
    ['a refused connection', new KubeError('ECONNREFUSED', null, null)],
  ])('again after %s: the time begins anew', async (_, between) => {
    const refusals = Array(50).fill(forbidden('nodes'))
    const { promise, clock } = gateThatSees([...refusals, between, ...refusals, passed('ready')], 180)
    expect(await promise).toBe('ready')
    expect(clock.seconds()).toBeGreaterThan(40)
  })
})

test('any other error ends it: waiting would not heal a defect', async () => {
  const { promise, looks } = gateThatSees([new TypeError('undefined is no object'), passed('ready')])
  await expect(promise).rejects.toThrow('undefined is no object')
  expect(looks()).toBe(1)
})

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
