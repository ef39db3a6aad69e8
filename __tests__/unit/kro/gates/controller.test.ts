import { describe, expect, test } from '@jest/globals'
import { type ControllerSnapshot, evaluateController } from '../../../../src/kro/gates/controller.ts'
import type { Controller } from '../../../../src/model/kro/controller.ts'
import type { KubeObject } from '../../../../src/model/kubernetes/object.ts'
import { conditions, object, pod } from '../../../support/kro-objects.ts'

const controller: Controller = {
  namespace: 'kro-system',
  deployment: 'kro',
  serviceAccount: 'kro',
  leaderElection: true,
  leaseNamespace: 'kro-system',
}
/** kro up to v0.4.1: the chart turns leader election off. */
const leaderless = { ...controller, leaderElection: false }

const now = new Date('2026-01-02T03:04:20Z')
const owned = (uid: string) => ({ ownerReferences: [{ kind: 'x', name: 'x', uid }] })
const deployment = object('Deployment', { name: 'kro', namespace: 'kro-system', uid: 'd' })
const set = (uid: string, revision: number, rest: Partial<KubeObject> = {}): KubeObject =>
  object(
    'ReplicaSet',
    {
      name: `kro-${uid}`,
      uid,
      annotations: { 'deployment.kubernetes.io/revision': `${revision}` },
      ...owned('d'),
    },
    rest,
  )
const lease = (spec: object): KubeObject =>
  object('Lease', { name: 'controller.kro.run' }, { spec: { ...spec } })
const fresh = lease({
  holderIdentity: 'kro-s-abc_0815',
  renewTime: '2026-01-02T03:04:18.500000Z',
  leaseDurationSeconds: 15,
})
const running = pod({ name: 'kro-s-abc', ...owned('s') }, 'Running', {}, true)

const sight: ControllerSnapshot = {
  deployment,
  sets: [set('s', 1)],
  pods: [running],
  lease: fresh,
  events: [],
}
const look = (more: Partial<ControllerSnapshot> = {}, of = controller) =>
  evaluateController(of, { ...sight, ...more }, now)

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

describe('pods', () => {
  test('all are described while none of them runs, also one that has no status yet', () => {
    const pods = [
      pod({ name: 'kro-s-abc', ...owned('s') }, 'Pending'),
      object('Pod', { name: 'kro-s-def', namespace: 'kro-system', ...owned('s') }),
    ]
    expect(look({ pods })).toEqual({
      state: 'waiting',
      message: 'Pod/kro-system/kro-s-abc is Pending (kro running); Pod/kro-system/kro-s-def is new',
    })
  })

  test('a second one that cannot start fails the gate as well', () => {
    const stuck = pod({ name: 'kro-s-def', ...owned('s') }, 'Pending', {
      state: { waiting: { reason: 'ErrImagePull' } },
    })
    expect(look({ pods: [running, stuck] })).toMatchObject({
      state: 'failed',
      message: 'Pod/kro-system/kro-s-def, container kro: ErrImagePull',
    })
  })

  test('those of another Deployment do not count, whatever its revision is', () => {
    const foreign = object('ReplicaSet', {
      name: 'other',
      uid: 'o',
      annotations: { 'deployment.kubernetes.io/revision': '99' },
      ...owned('another'),
    })
    expect(look({ sets: [foreign, set('s', 1)] }).state).toBe('passed')
  })

  test('a ReplicaSet without a revision is older than one that has it', () => {
    const bare = object('ReplicaSet', { name: 'kro-bare', uid: 'bare', ...owned('d') })
    expect(look({ sets: [bare, set('s', 1)] }).state).toBe('passed')
    expect(look({ sets: [set('s', 1), bare] }).state).toBe('passed')
  })

  test('only those of the newest ReplicaSet count', () => {
    const sets = [set('old', 9), set('s', 10)]
    const crashed = pod({ name: 'kro-old-x', ...owned('old') }, 'Running', {
      state: { waiting: { reason: 'CrashLoopBackOff' } },
    })
    expect(look({ sets, pods: [crashed, running] }).state).toBe('passed')
    expect(look({ sets, pods: [crashed] })).toEqual({
      state: 'waiting',
      message: 'Deployment/kro-system/kro has no pod yet',
    })
  })

  test('one that cannot start fails at once, with what helps', () => {
    const stuck = pod({ name: 'kro-s-abc', ...owned('s') }, 'Pending', {
      state: { waiting: { reason: 'CreateContainerError', message: 'says why' } },
    })
    expect(look({ pods: [stuck] })).toEqual({
      state: 'failed',
      message: 'Pod/kro-system/kro-s-abc, container kro: CreateContainerError: says why',
      hint: 'see the events of the pod',
    })
  })

  test.each(['ContainerCreating', 'PodInitializing'])('%s is tolerated', (reason) => {
    const coming = pod({ name: 'kro-s-abc', ...owned('s') }, 'Pending', { state: { waiting: { reason } } })
    expect(look({ pods: [coming] })).toEqual({
      state: 'waiting',
      message: `Pod/kro-system/kro-s-abc is Pending (kro ${reason})`,
    })
  })
})

describe('no pod', () => {
  const aboutSet = { kind: 'ReplicaSet', name: 'kro-s', uid: 's' }
  const refusing = (message: string): Partial<ControllerSnapshot> => ({
    pods: [],
    sets: [
      set('s', 1, {
        status: { conditions: conditions(['ReplicaFailure', 'True', 'FailedCreate', message]) },
      }),
    ],
  })

  test('no Deployment, or nothing said yet, is waited for', () => {
    expect(look({ deployment: null }).message).toBe('Deployment kro-system/kro is not there')
    expect(look({ pods: [], sets: [] }).message).toBe('Deployment/kro-system/kro has no pod yet')
  })

  test.each([
    'pods "kro-x" is forbidden: violates PodSecurity "restricted:latest"',
    'pods "kro-x" is forbidden: exceeded quota: compute',
    'error looking up service account kro-system/kro: service account "kro" not found',
    'admission webhook "policy.example" denied the request',
    'violates PodSecurity "restricted:latest"',
    'exceeded quota: compute',
    'service account kro-system/kro not found',
    'pods "kro-x" is forbidden: unknown',
  ])('a refusal that will not pass fails immediately: %s', (message) => {
    expect(look(refusing(message))).toEqual({
      state: 'failed',
      message: `Deployment/kro-system/kro gets no pod: ReplicaFailure=True (FailedCreate): ${message}`,
    })
  })

  test('any other may pass', () => {
    expect(look(refusing('etcdserver: request timed out'))).toEqual({
      state: 'waiting',
      message: 'ReplicaFailure=True (FailedCreate): etcdserver: request timed out',
    })
  })

  test('a condition that has ended is not a refusal', () => {
    const over = set('s', 1, {
      status: { conditions: conditions(['ReplicaFailure', 'False', 'x', 'exceeded quota: pods']) },
    })
    expect(look({ pods: [], sets: [over] })).toEqual({
      state: 'waiting',
      message: 'Deployment/kro-system/kro has no pod yet',
    })
  })

  test('the Deployment says it where its ReplicaSet does not', () => {
    const refused = {
      ...deployment,
      status: { conditions: conditions(['ReplicaFailure', 'True', 'FailedCreate', 'exceeded quota: pods']) },
    }
    const expected = {
      state: 'failed',
      message:
        'Deployment/kro-system/kro gets no pod: ReplicaFailure=True (FailedCreate): exceeded quota: pods',
    }
    expect(look({ pods: [], deployment: refused })).toEqual(expected)
    expect(look({ pods: [], deployment: refused, sets: [] })).toEqual(expected)
  })

  test('events of another reason, of no object, and without a ReplicaSet say nothing of it', () => {
    const event = (rest: Partial<KubeObject>): KubeObject =>
      object('Event', { name: 'e' }, { reason: 'FailedCreate', message: 'exceeded quota: pods', ...rest })
    const nothing = { state: 'waiting', message: 'Deployment/kro-system/kro has no pod yet' }
    const events = [
      event({ reason: 'SuccessfulDelete', involvedObject: aboutSet }),
      event({}),
      event({ involvedObject: aboutSet, message: undefined }),
    ]
    expect(look({ pods: [], events })).toEqual(nothing)
    expect(look({ pods: [], sets: [], events })).toEqual(nothing)
  })

  test('an event reports it before the condition does', () => {
    const event = object(
      'Event',
      { name: 'e' },
      { reason: 'FailedCreate', message: 'exceeded quota: pods', involvedObject: aboutSet },
    )
    expect(look({ pods: [], events: [event] })).toMatchObject({
      state: 'failed',
      message: 'Deployment/kro-system/kro gets no pod: exceeded quota: pods',
    })
    const foreign = { ...event, involvedObject: { ...aboutSet, uid: 'another' } }
    expect(look({ pods: [], events: [foreign] }).state).toBe('waiting')
  })
})
