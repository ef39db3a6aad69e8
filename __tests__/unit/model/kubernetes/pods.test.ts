import { describe, expect, test } from '@jest/globals'
import type { KubeObject } from '../../../../src/model/kubernetes/object.ts'
import { allContainersOf, containersOf, isDone, isUnhealthy } from '../../../../src/model/kubernetes/pods.ts'

const pod = (status: Record<string, unknown>, spec: Record<string, unknown> = {}): KubeObject => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'kro-1', namespace: 'kro-system' },
  spec,
  status,
})
const ended = (exitCode: number): object => ({
  terminated: { exitCode, reason: 'Error', finishedAt: 'then' },
})

describe('Containers of a pod', () => {
  test('are what spec and status say, by name', () => {
    const found = containersOf(
      pod(
        {
          containerStatuses: [
            {
              name: 'kro',
              ready: false,
              restartCount: 3,
              state: { waiting: { reason: 'CrashLoopBackOff' } },
              lastState: ended(2),
            },
          ],
        },
        { containers: [{ name: 'other' }, { name: 'kro', image: 'kro:1', imagePullPolicy: 'Never' }] },
      ),
    )
    expect(found.map(({ name }) => name)).toEqual(['other', 'kro'])
    expect(found[0]).toMatchObject({
      ready: false,
      running: false,
      waiting: null,
      terminated: null,
      last: null,
    })
    expect(found[1]).toEqual({
      name: 'kro',
      image: 'kro:1',
      pullPolicy: 'Never',
      title: 'Container kro of pod kro-system/kro-1',
      ready: false,
      restarts: 3,
      running: false,
      startedAt: null,
      statuses: 'containerStatuses',
      waiting: { reason: 'CrashLoopBackOff', message: '' },
      terminated: null,
      last: { exitCode: 2, reason: 'Error', message: '', finishedAt: 'then' },
    })
  })

  test('are init containers first; those of kubectl debug only where all are asked for', () => {
    const all = pod({
      containerStatuses: [{ name: 'kro', state: { running: { startedAt: 'now' } } }],
      initContainerStatuses: [{ name: 'init', state: ended(0) }],
      ephemeralContainerStatuses: [{ name: 'debugger', state: { running: {} } }],
    })
    expect(containersOf(all).map(({ name, running }) => [name, running])).toEqual([
      ['init', false],
      ['kro', true],
    ])
    expect(allContainersOf(all).map(({ name }) => name)).toEqual(['init', 'kro', 'debugger'])
  })
})

test.each([
  ['runs and is ready', { phase: 'Running', containerStatuses: [{ name: 'a', ready: true }] }, false],
  ['has come to its end', { phase: 'Succeeded', containerStatuses: [{ name: 'a', state: ended(0) }] }, false],
  ['is not ready', { phase: 'Running', containerStatuses: [{ name: 'a', ready: false }] }, true],
  [
    'has restarted',
    { phase: 'Running', containerStatuses: [{ name: 'a', ready: true, restartCount: 1 }] },
    true,
  ],
  ['waits', { phase: 'Pending' }, true],
  [
    'has an init container that ended',
    {
      phase: 'Running',
      initContainerStatuses: [{ name: 'i', ready: false, state: ended(0) }],
      containerStatuses: [{ name: 'a', ready: true }],
    },
    false,
  ],
  [
    'is looked into',
    {
      phase: 'Running',
      containerStatuses: [{ name: 'a', ready: true }],
      ephemeralContainerStatuses: [{ name: 'd', ready: false, state: { running: {} } }],
    },
    false,
  ],
])('A pod that %s', (_, status, expected) => {
  expect(isUnhealthy(pod(status))).toBe(expected)
  expect(isDone(pod(status))).toBe(status.phase === 'Succeeded')
})
