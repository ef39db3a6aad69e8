import { describe, expect, test } from '@jest/globals'
import { KubeError } from '../../../../src/adapters/kube.ts'
import { Objects } from '../../../../src/cluster/objects.ts'
import type { UserObject } from '../../../../src/inputs/manifests.ts'
import { manifestsGate } from '../../../../src/kro/gates/manifests.ts'
import { evaluateObject, type Surroundings } from '../../../../src/kro/gates/workloads.ts'
import type { KubeObject } from '../../../../src/model/kubernetes/object.ts'
import { type ConditionText, conditions, object } from '../../../support/kro-objects.ts'
import { forbidden } from '../../../support/kube.ts'
import { type FakeCluster, fakeCluster } from '../../../support/objects.ts'
import { fakeSteps, rejection } from '../../../support/steps.ts'

const labels = { app: 'web' }
const deployment = (status: Record<string, unknown> = {}): KubeObject =>
  object(
    'Deployment',
    { name: 'web', namespace: 'team' },
    {
      apiVersion: 'apps/v1',
      spec: { selector: { matchLabels: labels } },
      status: { observedGeneration: 1, ...status },
    },
  )
const works = { updatedReplicas: 1, availableReplicas: 1 }
const pod = (container: object, name = 'web-1'): KubeObject =>
  object(
    'Pod',
    { name, namespace: 'team', labels },
    {
      status: {
        phase: 'Pending',
        containerStatuses: [{ name: 'app', ready: false, restartCount: 0, ...container }],
      },
    },
  )
const waits = (reason: string, message = ''): object => ({ state: { waiting: { reason, message } } })
const noPods: Surroundings = { pods: [], events: [], isBindable: false }
const look = (found: KubeObject, around: Partial<Surroundings> = {}, settled: number | null = 0) =>
  evaluateObject(found, found, { ...noPods, ...around }, settled)

describe('a workload that is not ready', () => {
  test.each([
    ['ErrImageNeverPull', 'Container image is not present'],
    ['InvalidImageName', 'couldn\'t parse image reference "A"'],
    ['ErrImagePull', 'failed to resolve reference "x/y:v0": x/y:v0: not found'],
    [
      'ImagePullBackOff',
      'Back-off pulling image "x/y:v0": ErrImagePull: pull access denied, repository does not exist',
    ],
    ['CreateContainerConfigError', 'container has runAsNonRoot and image will run as root'],
    [
      'RunContainerError',
      'failed to create containerd task: exec: "serve": executable file not found in $PATH: unknown',
    ],
  ])('fails at once where its container cannot start whatever happens: %s', (reason, message) => {
    expect(look(deployment(), { pods: [pod(waits(reason, message))] })).toEqual({
      state: 'failed',
      message: expect.stringMatching(/^Deployment\/team\/web: 0 of 1 .*; Pod\/team\/web-1, container app: /),
    })
  })

  test.each([
    ['ContainerCreating', ''],
    ['ErrImagePull', 'failed to do request: Head "https://x/y": dial tcp: i/o timeout'],
    ['ImagePullBackOff', 'Back-off pulling image "x/y:v0": ErrImagePull: 503 Service Unavailable'],
    ['CrashLoopBackOff', 'back-off 10s restarting failed container'],
    ['CreateContainerConfigError', 'configmap "settings" not found'],
  ])('is waited for where that may pass: %s', (reason, message) => {
    const seen = look(deployment(), { pods: [pod(waits(reason, message))] })
    expect(seen.state).toBe('waiting')
    expect(seen.message).toContain(`Pod/team/web-1 is Pending (app ${reason})`)
  })

  test('a program that is not in its image is not there after the next restart', () => {
    const message = 'runc create failed: exec: "/serve": stat /serve: no such file or directory: unknown'
    const crashed = pod({
      ...waits('CrashLoopBackOff'),
      lastState: { terminated: { reason: 'StartError', exitCode: 128, message } },
    })
    expect(look(deployment(), { pods: [crashed] })).toMatchObject({
      state: 'failed',
      message: expect.stringContaining(message),
    })
  })

  test('what it refers to has time to come until all that is applied is there, and the kubelet looked again', () => {
    const around = { pods: [pod(waits('CreateContainerConfigError', 'secret "login" not found'))] }
    expect([null, 0, 16, 17].map((seconds) => look(deployment(), around, seconds).state)).toEqual([
      ...['waiting', 'waiting', 'waiting', 'failed'],
    ])
  })

  test('a pod that is going away says nothing of the next one', () => {
    const leaving = pod(waits('ErrImageNeverPull'))
    leaving.metadata.deletionTimestamp = '2026-01-01T00:00:00Z'
    expect(look(deployment(), { pods: [leaving] }).state).toBe('waiting')
  })

  const quota =
    'pods "web-1" is forbidden: exceeded quota: small, requested: pods=1, used: pods=0, limited: pods=0'
  test('a refusal in its condition, or in an event where its kind has no condition, is final or not by its words', () => {
    const refused = deployment({ conditions: conditions(['ReplicaFailure', 'True', 'FailedCreate', quota]) })
    expect(look(refused)).toMatchObject({
      state: 'failed',
      message: expect.stringContaining('exceeded quota: small'),
    })
    const set = { ...deployment(), kind: 'StatefulSet' }
    const event = (message: string): { events: KubeObject[] } => ({
      events: [object('Event', { name: 'e' }, { reason: 'FailedCreate', message })],
    })
    expect(look(set, event(`create Pod web-0 in StatefulSet web failed error: ${quota}`)).state).toBe(
      'failed',
    )
    expect(
      look(
        set,
        event(
          'pods "web-0" is forbidden: error looking up service account team/web: serviceaccount "web" not found',
        ),
      ).state,
    ).toBe('waiting')
    // Its pod came after all.
    expect(look(set, { ...event(quota), pods: [pod(waits('ContainerCreating'))] }).state).toBe('waiting')
  })
})

describe('a claim that is not bound', () => {
  const claim = object(
    'PersistentVolumeClaim',
    { name: 'data', namespace: 'team' },
    { status: { phase: 'Pending' } },
  )
  const told = (reason: string, message: string, more: object = {}) => ({
    events: [object('Event', { name: 'e' }, { reason, message })],
    ...more,
  })
  const noClass = told(
    'FailedBinding',
    'no persistent volumes available for this claim and no storage class is set',
  )
  const wrongClass = told('ProvisioningFailed', 'storageclass.storage.k8s.io "fast" not found')

  test.each([noClass, wrongClass])('fails where nothing will bind it: %j', (around) => {
    expect([null, 2, 4].map((seconds) => look(claim, around, seconds).state)).toEqual([
      'waiting',
      'waiting',
      'failed',
    ])
    expect(look(claim, { ...around, isBindable: true }, 60).state).toBe('waiting')
  })

  test('a class that waits for the first pod is right where no pod wants the claim', () => {
    const around = told('WaitForFirstConsumer', 'waiting for first consumer to be created before binding')
    expect(look(claim, around).state).toBe('passed')
    expect(look(claim, { ...around, pods: [pod({})] }).state).toBe('waiting')
  })

  test('a provisioner that fails may succeed', () => {
    expect(look(claim, told('ProvisioningFailed', 'rpc error: timed out'), 60).state).toBe('waiting')
    expect(look(claim).state).toBe('waiting')
  })
})

const files = (...list: KubeObject[]): UserObject[] =>
  list.map((one) => ({ object: one, file: 'app.yaml', line: 1 }))

function gate(user: UserObject[], onApply: (object: KubeObject, cluster: FakeCluster) => void) {
  const cluster = fakeCluster(onApply)
  cluster.serve('/apis/batch/v1', 'jobs', 'Job', true)
  cluster.serve('/api/v1', 'persistentvolumeclaims', 'PersistentVolumeClaim', true)
  const fake = fakeSteps({}, 180)
  return { ...fake, cluster, promise: manifestsGate(new Objects(cluster), fake.settings, user) }
}

describe('the gate', () => {
  test('what has no status of its own costs no question', async () => {
    const { promise, cluster, clock } = gate(
      files(object('ConfigMap', { name: 'a', namespace: 'team' })),
      () => undefined,
    )
    await promise
    expect(cluster.requests.filter((request) => request.startsWith('GET'))).toEqual(['GET /api/v1'])
    expect(clock.seconds()).toBe(0)
  })

  test('a Deployment that works is asked for once', async () => {
    const { promise, cluster, clock } = gate(files(deployment()), (applied) => {
      applied.status = { observedGeneration: 1, ...works }
    })
    await promise
    expect(cluster.requests.filter((request) => request.includes('deployments'))).toEqual([
      'PATCH /apis/apps/v1/namespaces/team/deployments/web',
      'GET /apis/apps/v1/namespaces/team/deployments/web',
    ])
    expect(cluster.requests.filter((request) => request.endsWith('/pods'))).toEqual([])
    expect(clock.seconds()).toBe(0)
  })

  test('one whose image is not there: at once, with its file, object, pod and the words of the kubelet', async () => {
    const { promise, clock } = gate(files(deployment()), (_, at) => {
      at.put(
        '/api/v1/namespaces/team/pods/web-1',
        pod(waits('ErrImageNeverPull', 'image "x" is not present')),
      )
    })
    expect((await rejection(promise)).message).toBe(
      'app.yaml: Deployment/team/web works: will not succeed: Deployment/team/web: 0 of 1 replicas have its present template; ' +
        'Pod/team/web-1, container app: ErrImageNeverPull: image "x" is not present',
    )
    expect(clock.seconds()).toBe(0)
  })

  test('one that crashes: after the whole wait, with what was seen last', async () => {
    const { promise, clock } = gate(files(deployment()), (_, at) => {
      at.put('/api/v1/namespaces/team/pods/web-1', pod(waits('CrashLoopBackOff')))
    })
    expect((await rejection(promise)).message).toMatch(
      /^app\.yaml: Deployment\/team\/web works: timed out after 180 s; last observed: .*Pod\/team\/web-1 is Pending \(app CrashLoopBackOff\)$/,
    )
    expect(clock.seconds()).toBeGreaterThan(179)
  })

  /** What the status says at each second since the Pod was applied; the last of them from then on. */
  const podThatIs = (...statuses: Record<string, unknown>[]) => {
    const bare = object('Pod', { name: 'web', namespace: 'team' }, {})
    const fake = gate(files(bare), () => undefined)
    const { json } = fake.cluster
    fake.cluster.json = async (path, request) => {
      const second = Math.min(Math.floor(fake.clock.seconds()), statuses.length - 1)
      if (path.endsWith('/pods/web') && request?.method === undefined)
        fake.cluster.put(path, { ...bare, status: statuses[second] ?? {} })
      return json(path, request)
    }
    return fake
  }
  const pending = { phase: 'Pending' }
  const running = { phase: 'Running', conditions: conditions(['Ready', 'True', '', '']) }

  test('one that is ready for a moment, and ends then, has not worked', async () => {
    const { promise, clock } = podThatIs(pending, running, { phase: 'Failed' })
    expect((await rejection(promise)).message).toContain('Pod/team/web works: will not succeed')
    expect(clock.seconds()).toBeLessThan(3)
  })

  test('one that becomes ready has to live for three seconds; one that has ended well has not', async () => {
    const lives = podThatIs(pending, running)
    await lives.promise
    expect(lives.clock.seconds()).toBeGreaterThanOrEqual(4)
    expect(lives.clock.seconds()).toBeLessThan(5)
    const ended = podThatIs(pending, { phase: 'Succeeded' })
    await ended.promise
    expect(ended.clock.seconds()).toBeLessThan(2)
  })

  test('a Job that has failed: at once', async () => {
    const job = object('Job', { name: 'migrate', namespace: 'team' }, { apiVersion: 'batch/v1' })
    const failed: ConditionText = [
      'Failed',
      'True',
      'BackoffLimitExceeded',
      'Job has reached the specified backoff limit',
    ]
    const { promise } = gate(files(job), (applied) => {
      applied.status = { conditions: conditions(failed) }
    })
    expect((await rejection(promise)).message).toBe(
      'app.yaml: Job/team/migrate works: will not succeed: Job/team/migrate: Failed=True (BackoffLimitExceeded): ' +
        'Job has reached the specified backoff limit',
    )
  })

  test('a user that may list neither pods nor events still waits for the object', async () => {
    const fake = gate(files(deployment()), () => undefined)
    const { json } = fake.cluster
    let looks = 0
    fake.cluster.json = async (path, request) => {
      if (/\/(?:pods|events)\b/.test(path)) throw forbidden('Pod')
      if (path.endsWith('/deployments/web') && request?.method === undefined) looks += 1
      if (looks > 200) fake.cluster.put(path, deployment(works))
      return json(path, request)
    }
    await fake.promise
    expect(fake.clock.seconds()).toBeGreaterThan(60)
  })

  test('an event of an earlier run, or of an earlier object of that name, does not fail this one', async () => {
    const event = (lastTimestamp: string, uid: string) =>
      object(
        'Event',
        { name: 'e' },
        {
          reason: 'ProvisioningFailed',
          message: 'storageclass.storage.k8s.io "fast" not found',
          involvedObject: { kind: 'PersistentVolumeClaim', namespace: 'team', name: 'data', uid },
          lastTimestamp,
        },
      )
    const claim = object('PersistentVolumeClaim', { name: 'data', namespace: 'team' })
    const run = (time: string, uid = 'uid-2') =>
      gate(files(claim), (applied, at) => {
        applied.metadata.uid = 'uid-2'
        applied.status = { phase: 'Pending' }
        at.put('/api/v1/namespaces/team/events/e', event(time, uid))
      })
    const now = run('2999-01-01T00:00:00Z')
    expect((await rejection(now.promise)).message).toContain('will not succeed')
    expect(now.clock.seconds()).toBeLessThan(5)
    for (const { promise } of [run('1999-01-01T00:00:00Z'), run('2999-01-01T00:00:00Z', 'uid-1')])
      expect((await rejection(promise)).message).toContain('timed out after 180 s')
  })

  test('a failure of the API server is not one of the object', async () => {
    const { promise, cluster } = gate(files(deployment()), () => undefined)
    const { json } = cluster
    cluster.json = async (path, request) => {
      if (path.endsWith('/deployments/web') && request?.method === undefined)
        throw new KubeError('no answer', null, 'Timeout')
      return json(path, request)
    }
    expect((await rejection(promise)).message).toContain('timed out after 180 s; last observed: no answer')
  })
})
