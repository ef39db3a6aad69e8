import { describe, expect, test } from '@jest/globals'
import { KubeError } from '../../../../src/adapters/kube.ts'
import { failuresOf, formatError, SetupError } from '../../../../src/errors.ts'
import {
  failed,
  gate,
  type Judge,
  type Observation,
  passed,
  waiting,
  watchGate,
} from '../../../../src/kro/gates/gate.ts'
import { forbidden } from '../../../support/kube.ts'
import { fakeStep, fakeSteps, rejection } from '../../../support/steps.ts'

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

test('fails immediately when it can no longer pass, with what it saw and what helps', async () => {
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

test('fails without a hint where there is none', async () => {
  expect(failed('gone')).toEqual({ state: 'failed', message: 'gone' })
  const { promise } = gateThatSees([failed('gone')])
  expect(formatError(await rejection(promise))).toBe('the cluster is ready: will not succeed: gone')
})

test('notes what it sees, each thing once until it sees another', async () => {
  const looks = [waiting('a'), waiting('a'), waiting('b'), waiting('a'), failed('a'), passed('never')]
  const { within, notes } = fakeStep()
  const { settings } = fakeSteps()
  const look = async (): Promise<Observation> => looks.shift() ?? passed('never')
  await rejection(within((step) => watchGate('ready', settings, step, look)))
  expect(notes).toEqual(['waiting: a', 'waiting: b', 'waiting: a'])
})

describe('what is known of the words that a gate waits by', () => {
  const judgedBy = (first: Observation | Error, judge: Judge) => {
    const { settings, clock } = fakeSteps({}, 5)
    const look = async (): Promise<Observation> => {
      if (first instanceof Error) throw first
      return first
    }
    return { clock, promise: gate('base', 'ready', { ...settings, judge }, look) }
  }
  const final: Judge = async (words, failures) => failed(`${words}: for good`, 'do this', failures)

  test.each([
    ['a condition', waiting('no pod', [{ code: 'no-cluster' }])],
    ['an error', new KubeError('no pod', 500, null, { failure: { code: 'no-cluster' } })],
  ])('in %s: ends the gate where waiting does not help, with the same data', async (_, first) => {
    const { promise, clock } = judgedBy(first, final)
    const error = await rejection(promise)
    expect(formatError(error)).toBe('ready: will not succeed: no pod: for good\nwhat to do: do this')
    expect(failuresOf(error)).toEqual([{ code: 'no-cluster' }])
    expect(clock.seconds()).toBe(0)
  })

  test('nothing: the gate waits as it did', async () => {
    const { promise } = judgedBy(waiting('no pod'), async () => null)
    expect((await rejection(promise)).message).toBe('ready: timed out after 5 s; last observed: no pod')
  })

  test('of a gate that passed or failed it is not asked', async () => {
    expect(await judgedBy(passed('there'), final).promise).toBe('there')
    expect((await rejection(judgedBy(failed('gone'), final).promise)).message).toBe(
      'ready: will not succeed: gone',
    )
  })
})

test('ends with its time, and says what it saw last', async () => {
  const { promise, clock } = gateThatSees([waiting('0 of 2 nodes'), waiting('1 of 2 nodes')], 5)
  const error = await rejection(promise)
  expect(error.message).toBe('the cluster is ready: timed out after 5 s; last observed: 1 of 2 nodes')
  expect(formatError(error)).toBe(
    `${error.message}\nwhat to do: the input wait gives each gate more time, where the machine is only slow`,
  )
  expect(clock.seconds()).toBeLessThanOrEqual(5)
  expect(clock.seconds()).toBeGreaterThan(4)
})

test('without any time it looks once', async () => {
  const { promise, looks } = gateThatSees([waiting('no')], 0)
  await rejection(promise)
  expect(looks()).toBe(1)
})

test('looks a last time where a pause ends with its time', async () => {
  const { promise, looks } = gateThatSees([waiting('no')], 0.1)
  await rejection(promise)
  expect(looks()).toBe(2)
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
    [
      'forbids',
      forbidden('nodes'),
      'give the user of the kubeconfig this permission, or use another kubeconfig; kubectl auth whoami names the user, and what it may do is listed by kubectl auth can-i --list -n kro-system',
    ],
    [
      'does not know the user',
      unauthorized,
      'the credentials of the kubeconfig are not valid, or have expired: log in again before setup-kro; kubectl auth whoami shows whether they are',
    ],
  ])('%s: asked again for 30 s, then the gate fails, long before its deadline', async (_, error, hint) => {
    const { promise, clock } = gateThatSees([error], 180)
    const thrown = await rejection(promise)
    expect(thrown).toBeInstanceOf(SetupError)
    expect(thrown.message).toBe(
      `the cluster is ready: will not succeed: ${error.message} (the API server has refused it for 30 s)`,
    )
    expect(formatError(thrown)).toBe(`${thrown.message}\nwhat to do: ${hint}`)
    expect(clock.seconds()).toBeGreaterThanOrEqual(30)
    expect(clock.seconds()).toBeLessThan(31)
  })

  test('the permissions to look at are those in the namespace that was asked for, where the API server names it', async () => {
    const said =
      'pods is forbidden: User "ci" cannot list resource "pods" in API group "" in the namespace "team"'
    const { promise } = gateThatSees([new KubeError(said, 403, 'Forbidden')], 180)
    expect(formatError(await rejection(promise))).toMatch(/kubectl auth can-i --list -n team$/)
  })

  test('for most of that time, as while RBAC is bootstrapped, is not a failure', async () => {
    const { promise, clock } = gateThatSees([...Array(60).fill(forbidden('nodes')), passed('ready')], 180)
    expect(await promise).toBe('ready')
    expect(clock.seconds()).toBeGreaterThan(25)
  })

  test.each([
    [29, 'asked again', 3],
    [30, 'failed', 2],
  ])('for %d s: %s', async (seconds, _, looks) => {
    const { settings, clock } = fakeSteps({}, 180)
    let turn = 0
    let firstRefusal = 0
    const look = async (): Promise<Observation> => {
      turn += 1
      if (turn === 1) firstRefusal = clock.seconds()
      if (turn === 2) await clock.sleep(firstRefusal + seconds - clock.seconds())
      if (turn === 3) return passed('ready')
      throw forbidden('nodes')
    }
    await Promise.allSettled([gate('base', 'ready', settings, look)])
    expect(turn).toBe(looks)
  })

  test.each([
    ['an answer', waiting('1 of 2 nodes')],
    ['a refused connection', new KubeError('ECONNREFUSED', null, null)],
  ])('again after %s: the time starts again', async (_, between) => {
    const refusals = Array(50).fill(forbidden('nodes'))
    const { promise, clock } = gateThatSees([...refusals, between, ...refusals, passed('ready')], 180)
    expect(await promise).toBe('ready')
    expect(clock.seconds()).toBeGreaterThan(40)
  })
})

test('any other error ends it: waiting does not repair a defect', async () => {
  const { promise, looks } = gateThatSees([new TypeError('undefined is no object'), passed('ready')])
  await expect(promise).rejects.toThrow('undefined is no object')
  expect(looks()).toBe(1)
})
