import { describe, expect, test } from '@jest/globals'
import { controllerLogs } from '../../../../src/diagnosis/reading/controller.ts'
import type { Files } from '../../../support/evidence.ts'
import { object } from '../../../support/kro-objects.ts'
import { ago, evidence, kroPod, labels, running, type Seen, timeless } from './controller-evidence.ts'

describe('logs about the present', () => {
  const log = (podName: string, file = 'kro.log', namespace = 'kro-system') =>
    `evidence/logs/${namespace}/${podName}/${file}`
  const logs = (...files: string[]): Files => Object.fromEntries(files.map((file) => [file, 'line\n']))
  const both = logs(log('kro-1'), log('kro-1', 'kro.previous.log'))
  const last = (seconds: number) => ({ lastState: { terminated: { exitCode: 1, finishedAt: ago(seconds) } } })

  test("those of the controller's pods; those of others, and of other namespaces, are not", () => {
    const files = logs(log('kro-1'), log('web-kro'), log('kro-1', 'kro.log', 'other'))
    expect(controllerLogs(evidence({ files }))).toEqual([log('kro-1')])
  })

  test('without any pod, those that are named like it', () => {
    const files = logs(log('kro-0'), log('web'), log('kro-0', 'kro.log', 'other'))
    expect(controllerLogs(evidence({ pods: [], files }))).toEqual([log('kro-0')])
  })

  test('of pods that are not ready first', () => {
    const files = logs(log('kro-1'), log('kro-2'), log('kro-3'))
    const pods = [kroPod('kro-1'), kroPod('kro-2', false), kroPod('kro-3')]
    expect(controllerLogs(evidence({ pods, files }))).toEqual([log('kro-2'), log('kro-1'), log('kro-3')])
  })

  test.each<[string, object, Seen, boolean]>([
    ['runs, and never ended', running, {}, false],
    ['is down', { state: { waiting: { reason: 'CrashLoopBackOff' } } }, {}, true],
    ['came back a moment ago, and leads', { ...running, ...last(5), restartCount: 1 }, {}, false],
    [
      'came back a moment ago, and does not lead',
      { ...running, ...last(5), restartCount: 1 },
      { leases: [] },
      true,
    ],
    [
      'came back 179 s ago, and does not lead',
      { ...running, ...last(179), restartCount: 1 },
      { leases: [] },
      true,
    ],
    [
      'came back 180 s ago, and does not lead',
      { ...running, ...last(180), restartCount: 1 },
      { leases: [] },
      false,
    ],
    [
      'came back a moment ago for the second time, and leads',
      { ...running, ...last(5), restartCount: 2 },
      {},
      false,
    ],
    [
      'came back a moment ago for the third time, and leads',
      { ...running, ...last(5), restartCount: 3 },
      {},
      true,
    ],
    ['came back long ago for the third time', { ...running, ...last(500), restartCount: 3 }, {}, false],
    [
      'came back for the third time, at an unknown time',
      { ...running, lastState: { terminated: { exitCode: 1 } }, restartCount: 3 },
      {},
      true,
    ],
    ['runs without a run before, and does not lead', running, { leases: [] }, false],
  ])('the run before of a container that %s: %s', (_, container, seen, counts) => {
    const found = controllerLogs(evidence({ ...seen, pods: [kroPod('kro-1', true, container)], files: both }))
    expect([...found].sort()).toEqual(
      counts ? [log('kro-1'), log('kro-1', 'kro.previous.log')] : [log('kro-1')],
    )
  })

  test('a container is looked up by its name', () => {
    const withSidecar = object(
      'Pod',
      { name: 'kro-1', namespace: 'kro-system', labels },
      {
        status: {
          phase: 'Running',
          containerStatuses: [
            { name: 'sidecar', state: { waiting: { reason: 'CrashLoopBackOff' } } },
            { name: 'kro', ...running },
          ],
        },
      },
    )
    expect(controllerLogs(evidence({ pods: [withSidecar], files: both }))).toEqual([log('kro-1')])
  })

  test('without a time, what ended counts as recent', () => {
    const container = { ...running, ...last(500), restartCount: 3 }
    const found = controllerLogs(
      evidence({ pods: [kroPod('kro-1', true, container)], files: { ...both, ...timeless } }),
    )
    expect(found).toHaveLength(2)
  })

  test('the run before of a container that the pod does not name does not count', () => {
    const files = logs(log('kro-1', 'other.log'), log('kro-1', 'other.previous.log'))
    expect(controllerLogs(evidence({ files }))).toEqual([log('kro-1', 'other.log')])
  })
})
