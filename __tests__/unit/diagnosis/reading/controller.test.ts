import { describe, expect, test } from '@jest/globals'
import {
  controllerAccount,
  controllerDeployment,
  controllerIsDown,
  controllerLease,
  controllerLogs,
  controllerPods,
  isScaledToZero,
  kroNamespace,
  leaseIsForeign,
  leaseState,
  readyAllTheSame,
} from '../../../../src/diagnosis/reading/controller.ts'
import type { Evidence } from '../../../../src/evidence/evidence.ts'
import type { KubeObject } from '../../../../src/model/kubernetes/object.ts'
import { evidenceOf, type Files, listOf, runJson } from '../../../support/evidence.ts'
import { object, pod } from '../../../support/kro-objects.ts'

/** When the evidence was collected; other times are so many seconds before it. */
const now = Date.parse('2026-01-02T03:10:00Z')
const ago = (seconds: number): string => new Date(now - seconds * 1000).toISOString()

const labels = { 'app.kubernetes.io/name': 'kro' }
const deployment = (spec: object = {}, args: string[] = ['--leader-elect']): KubeObject =>
  object(
    'Deployment',
    { name: 'kro', namespace: 'kro-system', labels },
    {
      spec: {
        selector: { matchLabels: labels },
        template: { spec: { containers: [{ name: 'kro', args }] } },
        ...spec,
      },
    },
  )
const running = { state: { running: { startedAt: ago(3600) } } }
const kroPod = (name: string, ready = true, container: object = running, metadata: object = {}): KubeObject =>
  pod({ name, labels, creationTimestamp: ago(3600), ...metadata }, 'Running', container, ready)
const lease = (spec: object, namespace = 'kro-system', name = 'controller.kro.run'): KubeObject =>
  object('Lease', { name, namespace }, { spec: { ...spec } })
const held = lease({ holderIdentity: 'kro-1_uuid', renewTime: ago(5), leaseDurationSeconds: 15 })

interface Seen {
  deployments?: KubeObject[] | null
  pods?: KubeObject[] | null
  leases?: KubeObject[] | null
  files?: Files
}

/** The evidence of a controller that works, but for what is given; null: it was not listed. */
function evidence({ deployments, pods, leases, files = {} }: Seen = {}): Evidence {
  const list = (resource: string, given: KubeObject[] | null | undefined, usual: KubeObject[]): Files =>
    given === null ? {} : { [`evidence/api/${resource}.json`]: listOf(...(given ?? usual)) }
  return evidenceOf({
    'evidence/run.json': runJson(),
    'evidence/collection.json': JSON.stringify({ collectedAt: new Date(now).toISOString() }),
    ...list('deployments.apps', deployments, [deployment()]),
    ...list('pods', pods, [kroPod('kro-1')]),
    ...list('leases.coordination.k8s.io', leases, [held]),
    ...files,
  })
}

const names = (objects: readonly KubeObject[]): string[] => objects.map(({ metadata }) => metadata.name)
/** Of evidence that does not say when it was collected. */
const timeless: Files = { 'evidence/collection.json': '{}', 'evidence/run.json': runJson({ began: '' }) }

describe('what is of the controller', () => {
  test('its namespace is that of the run, kro-system where there is no record', () => {
    expect(
      kroNamespace(evidence({ files: { 'evidence/run.json': runJson({ namespace: 'platform' }) } })),
    ).toBe('platform')
    expect(kroNamespace(evidenceOf({}))).toBe('kro-system')
  })

  test('its Deployment, its lease and its pods, without those that go away', () => {
    const found = evidence({
      pods: [
        kroPod('kro-1'),
        kroPod('kro-2', true, running, { deletionTimestamp: ago(1) }),
        kroPod('other', true, running, { labels: {} }),
      ],
      leases: [lease({}, 'other'), lease({}, 'kro-system', 'another'), held],
    })
    expect(controllerDeployment(found)?.metadata.name).toBe('kro')
    expect(names(controllerPods(found))).toEqual(['kro-1'])
    expect(controllerLease(found)?.spec).toEqual(held.spec)
    expect(controllerLease(evidence({ leases: [] }))).toBeNull()
  })

  test('its ServiceAccount: as it was asked for, else as the Deployment says', () => {
    const named = deployment({ template: { spec: { serviceAccountName: 'mine', containers: [] } } })
    expect(controllerAccount(evidence({ deployments: [named] }))).toBe('mine')
    const access = JSON.stringify({ serviceAccount: { namespace: 'kro-system', name: 'asked' }, checks: [] })
    expect(
      controllerAccount(evidence({ deployments: [named], files: { 'evidence/rbac/access.json': access } })),
    ).toBe('asked')
  })

  test('a Ready pod of a kro that does not work is mentioned', () => {
    expect(readyAllTheSame(evidence({ pods: [kroPod('kro-2', false), kroPod('kro-1')] }))).toBe(
      'Its pod is Ready anyway: the probes ask only whether the process answers.',
    )
    expect(readyAllTheSame(evidence({ pods: [kroPod('kro-1', false)] }))).toBe('')
    expect(readyAllTheSame(evidence({ pods: [] }))).toBe('')
  })
})

describe('the lease', () => {
  const renewed = (seconds: number, more: object = {}) =>
    leaseState(
      evidence({
        leases: [
          lease({ holderIdentity: 'kro-1_uuid', renewTime: ago(seconds), leaseDurationSeconds: 15, ...more }),
        ],
      }),
    )

  test.each([
    [5, 'held'],
    [45, 'held'],
    [46, 'lost'],
  ])('of 15 s, renewed %d s ago: %s', (seconds, state) => expect(renewed(seconds)).toBe(state))

  test('that no pod holds is lost; one without a renewal time is unknown', () => {
    expect(renewed(5, { holderIdentity: '' })).toBe('lost')
    expect(renewed(5, { renewTime: null })).toBeNull()
    expect(leaseState(evidence({ files: timeless }))).toBeNull()
  })

  test('that is not there is lost where leases were listed', () => {
    expect(leaseState(evidence({ leases: [] }))).toBe('lost')
    expect(leaseState(evidence({ leases: null }))).toBeNull()
  })

  test('says nothing of a kro that elects no leader', () => {
    expect(leaseState(evidence({ deployments: [deployment({}, [])], leases: [] }))).toBeNull()
  })

  test.each<[string, Seen, boolean]>([
    ['a pod of its', {}, false],
    ['no pod', { leases: [lease({})] }, false],
    ['no lease', { leases: [] }, false],
    ['a pod that is gone', { leases: [lease({ holderIdentity: 'kro-0_uuid', renewTime: ago(5) })] }, true],
    [
      'a pod that is gone, while the next one starts',
      {
        leases: [lease({ holderIdentity: 'kro-0_uuid', renewTime: ago(5) })],
        pods: [kroPod('kro-1', false, { state: { running: { startedAt: ago(5) } } })],
      },
      false,
    ],
    ['one of its two pods', { pods: [kroPod('kro-2'), kroPod('kro-1')] }, false],
    ['a pod that is gone, and none is there', { pods: [] }, false],
    [
      'a pod that is gone, and none is wanted',
      { pods: [], deployments: [deployment({ replicas: 0 })] },
      true,
    ],
    [
      'no pod, and none is wanted',
      { pods: [], deployments: [deployment({ replicas: 0 })], leases: [lease({})] },
      false,
    ],
  ])('held by %s: foreign: %s', (_, seen, foreign) => {
    expect(leaseIsForeign(evidence(seen))).toBe(foreign)
    if (foreign) expect(leaseState(evidence(seen))).toBe('lost')
  })
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
    [
      'has a second pod that is 90 s old and not ready',
      {
        pods: [
          kroPod('kro-1'),
          kroPod(
            'kro-2',
            false,
            { state: { waiting: { reason: 'ContainerCreating' } } },
            { creationTimestamp: ago(90) },
          ),
        ],
      },
      false,
    ],
    [
      'has a second pod that is 91 s old and not ready',
      {
        pods: [
          kroPod('kro-1'),
          kroPod(
            'kro-2',
            false,
            { state: { waiting: { reason: 'ContainerCreating' } } },
            { creationTimestamp: ago(91) },
          ),
        ],
      },
      true,
    ],
    [
      'has a second pod of unknown age',
      {
        pods: [
          kroPod('kro-1'),
          kroPod(
            'kro-2',
            false,
            { state: { waiting: { reason: 'ContainerCreating' } } },
            { creationTimestamp: undefined },
          ),
        ],
      },
      false,
    ],
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
      'came back for the third time, nobody knows when',
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
