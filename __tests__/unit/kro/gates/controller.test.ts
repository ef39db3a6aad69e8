import { describe, expect, test } from '@jest/globals'
import type { KubeObject } from '../../../../src/model/kubernetes/object.ts'
import { pod } from '../../../support/kro-objects.ts'
import { controller, lease, look, now, owned, running } from './controller-snapshot.ts'

/** kro up to v0.4.1: the chart turns leader election off. */
const leaderless = { ...controller, leaderElection: false }

test('a pod that holds a fresh lease passes', () => {
  expect(look()).toEqual({ state: 'passed', message: 'kro-s-abc holds the lease, renewed 1.5 s ago' })
})

test('our clock may be behind the clock of the cluster', () => {
  const ahead = lease({ holderIdentity: 'kro-s-abc_1', renewTime: '2026-01-02T03:04:25Z' })
  expect(look({ lease: ahead })).toMatchObject({
    state: 'passed',
    message: expect.stringMatching(/0\.0 s ago$/),
  })
})

test.each([
  [15, 'passed', 'kro-s-abc holds the lease, renewed 15.0 s ago'],
  [15.6, 'waiting', 'kro-s-abc renewed its lease 16 s ago, and it lasts 15 s'],
])('a lease of 15 s that was renewed %d s ago: %s', (age, state, message) => {
  const renewed = new Date(now.getTime() - age * 1000).toISOString()
  const aged = lease({ holderIdentity: 'kro-s-abc_1', renewTime: renewed, leaseDurationSeconds: 15 })
  expect(look({ lease: aged })).toEqual({ state, message })
})

test('of several pods the one that holds the lease counts; all are named where none does', () => {
  const second = pod({ name: 'kro-s-def', ...owned('s') }, 'Running', {}, true)
  const pods = [second, running]
  expect(look({ pods })).toEqual({
    state: 'passed',
    message: 'kro-s-abc holds the lease, renewed 1.5 s ago',
  })
  expect(look({ pods, lease: null })).toEqual({
    state: 'waiting',
    message: 'kro-s-def, kro-s-abc runs and has not taken the lease controller.kro.run',
  })
})

describe('a Ready pod proves nothing', () => {
  test.each<[string, KubeObject | null, string]>([
    ['there is no lease', null, 'kro-s-abc runs and has not taken the lease controller.kro.run'],
    ['no pod holds it', lease({}), 'no pod holds the lease controller.kro.run'],
    [
      'a pod that is gone holds it',
      lease({ holderIdentity: 'kro-s-old_1', renewTime: now.toISOString() }),
      'the lease controller.kro.run is held by kro-s-old_1, and kro-s-abc waits for it',
    ],
    [
      'a pod whose name only begins alike holds it',
      lease({ holderIdentity: 'kro-s-abcd_1', renewTime: now.toISOString() }),
      'the lease controller.kro.run is held by kro-s-abcd_1, and kro-s-abc waits for it',
    ],
    [
      'it was not renewed',
      lease({ holderIdentity: 'kro-s-abc_1', renewTime: '2026-01-02T03:03:50Z', leaseDurationSeconds: 15 }),
      'kro-s-abc renewed its lease 30 s ago, and it lasts 15 s',
    ],
    [
      'it was never renewed',
      lease({ holderIdentity: 'kro-s-abc_1' }),
      'kro-s-abc renewed its lease Infinity s ago, and it lasts 15 s',
    ],
  ])('%s', (_, found, seen) => expect(look({ lease: found })).toEqual({ state: 'waiting', message: seen }))
})

describe('a kro without leader election (up to v0.4.1)', () => {
  test('passes with a ready pod: no more can be seen before the smoke test', () => {
    expect(look({ lease: null }, leaderless)).toEqual({
      state: 'passed',
      message: 'Pod/kro-system/kro-s-abc ready; this kro elects no leader',
    })
  })

  test('passes with one that is ready, and names only those that are', () => {
    const pods = ['kro-s-1', 'kro-s-2', 'kro-s-3'].map((name) =>
      pod({ name, ...owned('s') }, 'Running', {}, name !== 'kro-s-2'),
    )
    expect(look({ lease: null, pods }, leaderless)).toEqual({
      state: 'passed',
      message: 'Pod/kro-system/kro-s-1, Pod/kro-system/kro-s-3 ready; this kro elects no leader',
    })
  })

  test('describes all pods while none is ready', () => {
    const pods = ['kro-s-1', 'kro-s-2'].map((name) => pod({ name, ...owned('s') }, 'Running'))
    expect(look({ lease: null, pods }, leaderless)).toEqual({
      state: 'waiting',
      message:
        'Pod/kro-system/kro-s-1 is Running (kro running); Pod/kro-system/kro-s-2 is Running (kro running)',
    })
  })

  test('waits for the pod to be ready', () => {
    const starting = pod({ name: 'kro-s-abc', ...owned('s') }, 'Running')
    expect(look({ lease: null, pods: [starting] }, leaderless)).toEqual({
      state: 'waiting',
      message: 'Pod/kro-system/kro-s-abc is Running (kro running)',
    })
  })
})
