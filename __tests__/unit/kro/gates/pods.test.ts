import { describe, expect, test } from '@jest/globals'
import { describePod, unrecoverablePod } from '../../../../src/kro/gates/pods.ts'
import type { KubeObject } from '../../../../src/model/kubernetes/object.ts'
import { type ConditionText, conditions, object, pod } from '../../../support/kro-objects.ts'

const waitingPod = (reason: string, container: object = {}): KubeObject =>
  pod({ name: 'p' }, 'Pending', { state: { waiting: { reason } }, ...container })

/** A pod that has only these statuses of containers. */
const podOf = (phase: string, ...containerStatuses: object[]): KubeObject =>
  object('Pod', { name: 'p', namespace: 'x' }, { status: { phase, containerStatuses } })

describe('a pod that can no longer run', () => {
  const tag = 'see whether the tag exists and whether the node reaches the registry; registry-mirrors helps'
  test.each([
    ['ErrImageNeverPull', 'the image is not on the node: load it there, or let the kubelet pull it'],
    ['ImagePullBackOff', tag],
    ['ErrImagePull', tag],
    [
      'InvalidImageName',
      'give the chart an image tag: a checkout of kro has the placeholder ${VERSION} there',
    ],
    ['CrashLoopBackOff', 'read the log of the previous container in the report'],
    ['CreateContainerConfigError', 'see what the pod refers to (secrets, config maps, users)'],
    ['CreateContainerError', 'see the events of the pod'],
    ['RunContainerError', 'see the events of the pod'],
  ])('%s: %s', (reason, hint) => {
    expect(unrecoverablePod(waitingPod(reason))).toEqual({
      message: `Pod/kro-system/p, container kro: ${reason}`,
      hint,
    })
  })

  test.each([
    ['OOMKilled', 'it ended with OOMKilled (exit code 137)'],
    ['', 'it ended with exit (exit code 137)'],
  ])('a crash says how the container ended: "%s"', (reason, ending) => {
    const crashed = waitingPod('CrashLoopBackOff', {
      lastState: { terminated: { reason, exitCode: 137 } },
    })
    expect(unrecoverablePod(crashed)?.message).toBe(
      `Pod/kro-system/p, container kro: CrashLoopBackOff; ${ending}`,
    )
  })

  test('an init container that cannot start counts as well', () => {
    const stuck = pod({ name: 'p' }, 'Pending')
    stuck.status = {
      ...stuck.status,
      initContainerStatuses: [{ name: 'init', state: { waiting: { reason: 'ErrImageNeverPull' } } }],
    }
    expect(unrecoverablePod(stuck)?.message).toBe('Pod/kro-system/p, container init: ErrImageNeverPull')
  })

  test('the second container counts where the first one runs or may still come up', () => {
    const stuck = { name: 'b', state: { waiting: { reason: 'ErrImagePull', message: 'no such host' } } }
    for (const first of [
      { name: 'a', state: { running: {} } },
      { name: 'a', state: { waiting: { reason: 'ContainerCreating' } } },
    ])
      expect(unrecoverablePod(podOf('Pending', first, stuck))?.message).toBe(
        'Pod/x/p, container b: ErrImagePull: no such host',
      )
  })

  test.each<[string, KubeObject]>([
    ['waits for something else', waitingPod('ContainerCreating')],
    ['runs', pod({ name: 'p' }, 'Running', { state: { running: {} } })],
    ['has no status', object('Pod', { name: 'p' })],
  ])('one that %s does not count', (_, found) => expect(unrecoverablePod(found)).toBeNull())
})

describe('where a pod stands', () => {
  const scheduled = (...condition: ConditionText) =>
    object(
      'Pod',
      { name: 'p', namespace: 'x' },
      { status: { phase: 'Pending', conditions: conditions(condition) } },
    )

  test.each<[KubeObject, string]>([
    [
      scheduled('PodScheduled', 'False', 'Unschedulable', '0/1 nodes: Insufficient memory'),
      'Pod/x/p is not scheduled: 0/1 nodes: Insufficient memory',
    ],
    [scheduled('PodScheduled', 'False', 'SchedulingGated'), 'Pod/x/p is not scheduled: SchedulingGated'],
    [scheduled('PodScheduled', 'False'), 'Pod/x/p is not scheduled: ?'],
    [scheduled('PodScheduled', 'True', 'x', 'y'), 'Pod/x/p is Pending'],
    [object('Pod', { name: 'p', namespace: 'x' }), 'Pod/x/p is new'],
  ])('%#: %s', (found, text) => expect(describePod(found)).toBe(text))

  test('its containers, without those that ended well', () => {
    const found = podOf(
      'Running',
      { name: 'waits', state: { waiting: { reason: 'PodInitializing' } } },
      { name: 'crashed', state: { terminated: { exitCode: 1 } } },
      { name: 'done', state: { terminated: { exitCode: 0 } } },
      { name: 'up', ready: true, state: { running: {} } },
      { name: 'starting', ready: false, state: { running: {} } },
    )
    expect(describePod(found)).toBe(
      'Pod/x/p is Running (waits PodInitializing, crashed ended (1), up ready, starting running)',
    )
  })

  test('no list of containers where all have ended well', () => {
    expect(describePod(podOf('Succeeded', { name: 'done', state: { terminated: { exitCode: 0 } } }))).toBe(
      'Pod/x/p is Succeeded',
    )
  })
})
