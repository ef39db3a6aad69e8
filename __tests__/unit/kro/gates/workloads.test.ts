import { describe, expect, test } from '@jest/globals'
import { evaluateObject, type Surroundings } from '../../../../src/kro/gates/workloads.ts'
import type { KubeObject } from '../../../../src/model/kubernetes/object.ts'
import { conditions, object } from '../../../support/kro-objects.ts'
import { deployment, pod, waits } from './workload-objects.ts'

const noPods: Surroundings = { pods: [], events: [], claims: [], missingClaims: [], secondsAbsent: 0 }
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
    { spec: { storageClassName: 'fast' }, status: { phase: 'Pending' } },
  )
  type Seen = Surroundings['claims'][number]
  const told = (reason: string, message: string, more: Partial<Seen> = {}): Pick<Surroundings, 'claims'> => ({
    claims: [
      {
        ...{ claim, isBindable: false, absentProvisioner: null },
        events: [object('Event', { name: 'e' }, { reason, message })],
        ...more,
      },
    ],
  })
  const noClass = [
    'FailedBinding',
    'no persistent volumes available for this claim and no storage class is set',
  ] as const
  const wrongClass = ['ProvisioningFailed', 'storageclass.storage.k8s.io "fast" not found'] as const
  const noPlugin = ['ProvisioningFailed', 'no volume plugin matched name: kubernetes.io/glusterfs'] as const

  test.each([noClass, wrongClass])('fails where nothing will bind it: %s', (reason, message) => {
    expect([null, 2, 4].map((seconds) => look(claim, told(reason, message), seconds).state)).toEqual([
      'waiting',
      'waiting',
      'failed',
    ])
    expect(look(claim, told(reason, message, { isBindable: true }), 60).state).toBe('waiting')
  })

  test('fails where Kubernetes no longer has the plugin of its class', () => {
    expect(look(claim, told(...noPlugin, { isBindable: true }), 4).state).toBe('failed')
  })

  const asked = [
    'ExternalProvisioning',
    "Waiting for a volume to be created either by the external provisioner 'ebs.csi.aws.com' or manually by the system administrator.",
  ] as const
  const absent = told(...asked, { absentProvisioner: 'ebs.csi.aws.com' })

  test('fails where its provisioner is not in the cluster, some seconds after all was applied', () => {
    const at = (secondsAbsent: number, settled: number | null) =>
      look(claim, { ...absent, secondsAbsent }, settled)
    expect(at(6, null).state).toBe('waiting')
    expect(at(4, 60).state).toBe('waiting')
    expect(at(6, 0)).toEqual({
      state: 'failed',
      message:
        'PersistentVolumeClaim/team/data: it is not bound to a volume: the provisioner ebs.csi.aws.com of its storage class fast is not in the cluster',
      hint: 'name a class whose provisioner is in the cluster; KinD has rancher.io/local-path, with the class standard: it can have a class fast too, with volumeBindingMode WaitForFirstConsumer',
    })
    expect(look(claim, { ...told(...asked), secondsAbsent: 60 }, 60).state).toBe('waiting')
  })

  test('a workload whose pods need it fails with it', () => {
    const pods = [pod({})]
    expect(look(deployment(), { ...absent, pods, secondsAbsent: 6 }, 0)).toMatchObject({
      state: 'failed',
      message: expect.stringMatching(
        /^Deployment\/team\/web: .*; PersistentVolumeClaim\/team\/data is not bound to a volume: the provisioner ebs/,
      ),
    })
    expect(look(deployment(), { ...told(...asked), pods, secondsAbsent: 6 }, 60).state).toBe('waiting')
  })

  test('a workload whose pods need one that is not there: when it had time to come', () => {
    const around = { pods: [pod({})], missingClaims: ['data'] }
    expect([null, 16, 17].map((seconds) => look(deployment(), around, seconds).state)).toEqual([
      ...['waiting', 'waiting', 'failed'],
    ])
    expect(look(deployment(), around, 17).message).toMatch(
      /; PersistentVolumeClaim\/team\/data, which its pods use, does not exist$/,
    )
  })

  test('a class that waits for the first pod is right where no pod wants the claim', () => {
    const around = told('WaitForFirstConsumer', 'waiting for first consumer to be created before binding')
    expect(look(claim, around).state).toBe('passed')
    expect(look(claim, { ...around, pods: [pod({})] }).state).toBe('waiting')
  })

  test('a provisioner that fails may succeed, but for what it never makes', () => {
    expect(look(claim, told('ProvisioningFailed', 'rpc error: timed out'), 60).state).toBe('waiting')
    expect(look(claim).state).toBe('waiting')
    const never =
      'failed to provision volume with StorageClass "standard": NodePath only supports ReadWriteOnce and ReadWriteOncePod (1.22+) access modes'
    expect(look(claim, told('ProvisioningFailed', never), null).state).toBe('failed')
  })
})
