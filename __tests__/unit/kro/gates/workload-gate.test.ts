import { describe, expect, test } from '@jest/globals'
import { KubeError } from '../../../../src/adapters/kube.ts'
import { Objects } from '../../../../src/cluster/objects.ts'
import type { UserObject } from '../../../../src/inputs/manifests.ts'
import { manifestsGate } from '../../../../src/kro/gates/manifests.ts'
import type { KubeObject } from '../../../../src/model/kubernetes/object.ts'
import { type ConditionText, conditions, object } from '../../../support/kro-objects.ts'
import { forbidden } from '../../../support/kube.ts'
import { type FakeCluster, fakeCluster } from '../../../support/objects.ts'
import { fakeSteps, rejection } from '../../../support/steps.ts'
import { deployment, pod, waits } from './workload-objects.ts'

const works = { updatedReplicas: 1, availableReplicas: 1 }

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

  describe('a claim that is left to a provisioner', () => {
    const asked = (reason = 'ExternalProvisioning') =>
      object(
        'Event',
        { name: reason },
        {
          reason,
          message:
            "Waiting for a volume to be created either by the external provisioner 'ebs.csi.aws.com' or manually by the system administrator.",
          involvedObject: { kind: 'PersistentVolumeClaim', namespace: 'team', name: 'data' },
          lastTimestamp: '2999-01-01T00:00:00Z',
        },
      )
    const claim = object('PersistentVolumeClaim', { name: 'data', namespace: 'team' })
    const run = (more: (at: FakeCluster) => void = () => undefined) =>
      gate(files(claim), (applied, at) => {
        applied.status = { phase: 'Pending' }
        at.put('/api/v1/namespaces/team/events/asked', asked())
        at.serve('/apis/storage.k8s.io/v1', 'csidrivers', 'CSIDriver', false)
        more(at)
      })

    test('that is not in the cluster: after seconds', async () => {
      const { promise, clock } = run()
      expect((await rejection(promise)).message).toContain(
        'will not succeed: PersistentVolumeClaim/team/data: it is not bound to a volume: the provisioner ebs.csi.aws.com of its storage class is not in the cluster',
      )
      expect(clock.seconds()).toBeLessThan(8)
    })

    const pods = '/api/v1/namespaces/kube-system/pods'
    test.each<[string, (at: FakeCluster) => void]>([
      [
        'whose driver is registered',
        (at) =>
          at.put('/apis/storage.k8s.io/v1/csidrivers/ebs.csi.aws.com', object('CSIDriver', { name: '' })),
      ],
      [
        'of which there is a pod',
        (at) =>
          at.put(
            `${pods}/ebs`,
            object(
              'Pod',
              { name: 'ebs', namespace: 'kube-system' },
              {
                spec: {
                  containers: [{ args: ['--path=/var/lib/kubelet/plugins/ebs.csi.aws.com/csi.sock'] }],
                },
              },
            ),
          ),
      ],
      ['that has answered', (at) => at.put('/api/v1/namespaces/team/events/answer', asked('Provisioning'))],
    ])('%s: for the whole wait', async (_, more) => {
      expect((await rejection(run(more).promise)).message).toContain('timed out after 180 s')
    })

    test('and a Deployment that uses it', async () => {
      const waiting = pod({})
      waiting.spec = { volumes: [{ persistentVolumeClaim: { claimName: 'data' } }] }
      const { promise, clock } = gate(files(deployment()), (_, at) => {
        at.put('/api/v1/namespaces/team/pods/web-1', waiting)
        at.put('/api/v1/namespaces/team/persistentvolumeclaims/data', {
          ...claim,
          status: { phase: 'Pending' },
        })
        at.put('/api/v1/namespaces/team/events/asked', asked())
      })
      expect((await rejection(promise)).message).toMatch(
        /PersistentVolumeClaim\/team\/data is not bound to a volume: the provisioner ebs\.csi\.aws\.com/,
      )
      expect(clock.seconds()).toBeLessThan(8)
    })
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
