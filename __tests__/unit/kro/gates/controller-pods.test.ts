import { describe, expect, test } from '@jest/globals'
import type { ControllerSnapshot } from '../../../../src/kro/gates/controller.ts'
import type { KubeObject } from '../../../../src/model/kubernetes/object.ts'
import { conditions, object, pod } from '../../../support/kro-objects.ts'
import { deployment, look, owned, running, set } from './controller-snapshot.ts'

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
