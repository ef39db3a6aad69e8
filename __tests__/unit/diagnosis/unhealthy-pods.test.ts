import { describe, expect, test } from '@jest/globals'
import { conditions, object } from '../../support/kro-objects.ts'
import { app, seen } from './unhealthy-objects.ts'

describe('pods', () => {
  const podOf = (status: object) => object('Pod', app, { status: { ...status } })
  const waiting = (name: string, reason: string, message = '') => ({
    name,
    state: { waiting: { reason, message } },
  })

  test.each<[string, object]>([
    ['is ready', { phase: 'Running', conditions: conditions(['Ready', 'True']) }],
    ['is done', { phase: 'Succeeded', conditions: conditions(['Ready', 'False']) }],
  ])('one that %s is healthy', (_, status) => expect(seen({ pods: [podOf(status)] })).toEqual([]))

  test.each<[string, object, string, string]>([
    ['has no status', {}, 'Unknown', ''],
    ['is pending', { phase: 'Pending' }, 'Pending', ''],
    ['was evicted', { phase: 'Failed', reason: 'Evicted' }, 'Evicted', ''],
    [
      'waits',
      { phase: 'Pending', containerStatuses: [waiting('a', 'ErrImagePull', 'no such host')] },
      'ErrImagePull',
      'no such host',
    ],
    [
      'is only being created',
      { phase: 'Pending', containerStatuses: [waiting('a', 'ContainerCreating', 'words')] },
      'Pending',
      '',
    ],
    [
      'waits in its second container',
      {
        phase: 'Pending',
        containerStatuses: [waiting('a', 'ContainerCreating'), waiting('b', 'ErrImagePull')],
      },
      'ErrImagePull',
      '',
    ],
    [
      'ended badly',
      {
        phase: 'Running',
        containerStatuses: [
          { name: 'a', state: { terminated: { exitCode: 0, reason: 'Completed' } } },
          { name: 'b', state: { terminated: { exitCode: 137, reason: 'OOMKilled' } } },
        ],
      },
      'OOMKilled',
      '',
    ],
    [
      'ended well in its only container, and is not ready',
      {
        phase: 'Running',
        containerStatuses: [{ name: 'a', state: { terminated: { exitCode: 0, reason: 'Completed' } } }],
      },
      'Running',
      '',
    ],
    [
      'waits and has ended',
      {
        phase: 'Running',
        containerStatuses: [
          { name: 'a', state: { terminated: { exitCode: 1, reason: 'Error' } } },
          waiting('b', 'CrashLoopBackOff', 'back-off'),
        ],
      },
      'CrashLoopBackOff',
      'back-off',
    ],
    [
      'is not scheduled',
      {
        phase: 'Pending',
        conditions: conditions(
          ['Initialized', 'False', 'x', 'of another condition'],
          ['PodScheduled', 'False', 'Unschedulable', '0/1 nodes are available'],
        ),
      },
      'Pending',
      '0/1 nodes are available',
    ],
    [
      'is scheduled and not ready',
      {
        phase: 'Running',
        conditions: conditions(
          ['PodScheduled', 'True', 'x', 'scheduled'],
          ['Ready', 'False', 'x', 'probe failed'],
        ),
      },
      'Running',
      'probe failed',
    ],
  ])('one that %s', (_, status, state, why) => {
    expect(seen({ pods: [podOf(status)] })).toEqual([{ object: 'Pod/app/a', state, why }])
  })
})
