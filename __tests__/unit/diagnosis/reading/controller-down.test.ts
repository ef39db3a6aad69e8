import { describe, expect, test } from '@jest/globals'
import { controllerIsDown, isScaledToZero } from '../../../../src/diagnosis/reading/controller.ts'
import { object } from '../../../support/kro-objects.ts'
import {
  ago,
  deployment,
  evidence,
  kroPod,
  labels,
  running,
  type Seen,
  timeless,
} from './controller-evidence.ts'

/** A pod that works, and one whose container is being created. @param creationTimestamp of the second */
const besideOneThatIsCreated = (creationTimestamp: string | undefined) => ({
  pods: [
    kroPod('kro-1'),
    kroPod('kro-2', false, { state: { waiting: { reason: 'ContainerCreating' } } }, { creationTimestamp }),
  ],
})

describe('whether the controller is down', () => {
  test.each<[string, Seen, boolean]>([
    ['works', {}, false],
    ['has fewer ready pods than it should', { deployments: [deployment({ replicas: 2 })] }, true],
    ['has no pod', { pods: [] }, true],
    ['has a pod that is not ready', { pods: [kroPod('kro-1', false)] }, true],
    [
      'has a pod that is not ready, and neither new nor overdue',
      {
        pods: [
          kroPod(
            'kro-1',
            false,
            { state: { running: { startedAt: ago(40) } } },
            { creationTimestamp: ago(60) },
          ),
        ],
      },
      true,
    ],
    [
      'has a second pod of which one container crashes',
      {
        pods: [
          kroPod('kro-1'),
          object(
            'Pod',
            { name: 'kro-2', namespace: 'kro-system', labels, creationTimestamp: ago(9) },
            {
              status: {
                phase: 'Running',
                containerStatuses: [
                  { name: 'a', ...running },
                  { name: 'b', state: { waiting: { reason: 'CrashLoopBackOff' } } },
                ],
              },
            },
          ),
        ],
      },
      true,
    ],
    [
      'has a pod that has just been started',
      {
        pods: [
          kroPod(
            'kro-1',
            false,
            { state: { running: { startedAt: ago(5) } } },
            { creationTimestamp: ago(6) },
          ),
        ],
      },
      false,
    ],
    [
      'has a pod that came to its end beside',
      { pods: [kroPod('kro-1'), { ...kroPod('job', false), status: { phase: 'Succeeded' } }] },
      false,
    ],
    ['was scaled to zero', { deployments: [deployment({ replicas: 0 })], pods: [], leases: null }, true],
    ['has lost its lease', { leases: [] }, true],
    [
      'has a second pod that crashes',
      {
        pods: [
          kroPod('kro-1'),
          kroPod(
            'kro-2',
            false,
            { state: { waiting: { reason: 'CrashLoopBackOff' } } },
            { creationTimestamp: ago(9) },
          ),
        ],
      },
      true,
    ],
    [
      'has a second pod that ended badly',
      {
        pods: [
          kroPod('kro-1'),
          kroPod('kro-2', false, { state: { terminated: { exitCode: 1 } } }, { creationTimestamp: ago(9) }),
        ],
      },
      true,
    ],
    [
      'has a second pod that ended well',
      {
        pods: [
          kroPod('kro-1'),
          kroPod('kro-2', false, { state: { terminated: { exitCode: 0 } } }, { creationTimestamp: ago(9) }),
        ],
      },
      false,
    ],
    ['has a second pod that is 90 s old and not ready', besideOneThatIsCreated(ago(90)), false],
    ['has a second pod that is 91 s old and not ready', besideOneThatIsCreated(ago(91)), true],
    ['has a second pod of unknown age', besideOneThatIsCreated(undefined), false],
    ['was not seen: no pods', { pods: null, leases: null }, false],
    ['was not seen: no Deployments', { deployments: null, pods: [], leases: null }, false],
    ['is not there', { deployments: [], pods: [], leases: null }, false],
  ])('one that %s: %s', (_, seen, down) => expect(controllerIsDown(evidence(seen))).toBe(down))

  test('without a time nothing is overdue', () => {
    const pods = [kroPod('kro-1'), kroPod('kro-2', false)]
    expect(controllerIsDown(evidence({ pods }))).toBe(true)
    expect(controllerIsDown(evidence({ pods, files: timeless }))).toBe(false)
  })

  test('scaled to zero is not the same as one replica, or none named', () => {
    expect(
      [0, 1, undefined].map((replicas) =>
        isScaledToZero(evidence({ deployments: [deployment({ replicas })] })),
      ),
    ).toEqual([true, false, false])
    expect(isScaledToZero(evidence({ deployments: [] }))).toBe(false)
  })
})
