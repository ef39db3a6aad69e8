import { describe, expect, test } from '@jest/globals'
import { listOf, runJson } from '../../../support/evidence.ts'
import { collectionJson, failedWith, found, type Gap, titles } from '../../../support/found.ts'
import { conditions, object } from '../../../support/kro-objects.ts'

const readyz = 'evidence/nodes/own-control-plane/readyz.txt'
const run = (change = {}) => ({ 'evidence/run.json': runJson({ clusterName: 'own', ...change }) })
const collection = (...gaps: Gap[]) => ({ 'evidence/collection.json': collectionJson(gaps) })

test('etcd that does not answer: as the API server says it, once for a place, three at most', () => {
  const [match, ...more] = found('host/etcd-down', {
    ...run(),
    'evidence/api/readyz.txt': '[+]ping ok\n[-]etcd failed: reason withheld\n',
    [readyz]: '[-]etcd-readiness failed\n[-]etcd failed\n[-]etcd failed\n',
  })
  expect(more).toEqual([])
  expect(match).toMatchObject({ object: 'Pod/kube-system/etcd' })
  expect(match?.proof).toEqual([
    'evidence/api/readyz.txt:2: [-]etcd failed: reason withheld',
    `${readyz}:1: [-]etcd-readiness failed`,
    `${readyz}:2: [-]etcd failed`,
  ])
  expect(match?.fix[1]).toBe('docker exec own-control-plane df -h /var/lib/etcd')
  expect(found('host/etcd-down', { [readyz]: '[+]etcd ok\n[-]poststarthook failed\n' })).toEqual([])
  expect(found('host/etcd-down', { 'evidence/nodes/a/kubelet.log': '[-]etcd failed\n' })).toEqual([])
})

describe('a controller manager that does not run', () => {
  const rule = 'host/controller-manager-down'
  const now = '2026-11-23T09:10:00.000Z'
  const systemPod = (name: string, ready: 'True' | 'False' | null, startedAt = '2026-11-23T08:00:00Z') =>
    object(
      'Pod',
      { name, namespace: 'kube-system' },
      {
        spec: { containers: [{ name: 'main' }] },
        status: {
          conditions: ready === null ? [] : conditions(['Ready', ready]),
          containerStatuses: [{ name: 'main', restartCount: 0, state: { running: { startedAt } } }],
        },
      },
    )
  const lease = (name: string, renewTime: string, namespace = 'kube-system') =>
    object('Lease', { name, namespace }, { apiVersion: 'coordination.k8s.io/v1', spec: { renewTime } })
  const files = (pods: object[], leases: object[] = [], change = {}) => ({
    ...run(change),
    ...collection(),
    'evidence/api/pods.json': listOf(systemPod('kube-apiserver-own', 'True'), ...pods),
    'evidence/api/leases.coordination.k8s.io.json': listOf(...leases),
  })
  const manager = 'kube-controller-manager-own'
  const old = '2026-11-23T09:00:00.000Z'

  test('its pod is not ready, and its lease is old', () => {
    const leases = [
      lease('kube-controller-manager', now, 'other'),
      lease('kube-scheduler', now),
      lease('kube-controller-manager', old),
    ]
    const [match] = found(rule, files([systemPod(manager, 'False')], leases))
    expect(match).toMatchObject({
      title: `Pod/kube-system/${manager} is not ready: the controller manager does not run`,
      object: `Pod/kube-system/${manager}`,
    })
    expect(match?.proof.at(-1)).toContain(`"renewTime": "${old}"`)
    expect(match?.fix[0]).toBe(
      'docker exec own-control-plane ls /etc/kubernetes/manifests   # its manifest has to be there',
    )
  })

  test('there is no pod of it, and no lease', () => {
    expect(found(rule, files([]))).toMatchObject([
      {
        title: 'There is no pod of kube-controller-manager',
        object: 'Pod/kube-system/kube-controller-manager',
        proof: [],
      },
    ])
    // A lease says nothing where there is no pod that could renew it.
    expect(found(rule, files([], [lease('kube-controller-manager', now)]))).toHaveLength(1)
    expect(found(rule, files([systemPod('my-kube-controller-manager-own', 'True')]))).toHaveLength(1)
  })

  test.each<[string, number]>([
    ['2026-11-23T09:09:40.001Z', 0],
    ['2026-11-23T09:09:40.000Z', 1],
    ['', 1],
  ])('a lease that was renewed at %s, within 20 seconds or not', (renewed, count) => {
    const leases = [lease('kube-controller-manager', renewed)]
    expect(found(rule, files([systemPod(manager, 'False')], leases))).toHaveLength(count)
  })

  test('not one that is ready, of several, or that has just started', () => {
    const two = [systemPod(manager, null), systemPod(`${manager}2`, 'True')]
    expect(found(rule, files(two))).toEqual([])
    expect(found(rule, files([systemPod(manager, 'False', '2026-11-23T09:09:50Z')]))).toEqual([])
  })

  test('not in a cluster of others, nor where no pods were listed', () => {
    expect(found(rule, files([], [], { cluster: 'existing' }))).toEqual([])
    expect(found(rule, { ...files([]), 'evidence/run.json': '' })).toEqual([])
    expect(
      found(rule, {
        ...files([]),
        'evidence/api/pods.json': listOf(systemPod('my-kube-apiserver-own', 'True')),
      }),
    ).toEqual([])
  })
})

describe('Docker that does not finish its commands', () => {
  const killed = (things: string, tool = 'docker'): Gap => [things, { code: 'tool-timeout', tool }]
  const rule = 'host/docker-hangs'

  test('three that were killed are many, of Docker', () => {
    expect(titles(rule, { ...run(), ...collection(killed('a, b, c')) })).toEqual([
      'Docker is not responding: 3 commands were killed',
    ])
    expect(found(rule, { ...run(), ...collection(killed('a, b')) })).toEqual([])
    expect(found(rule, { ...run(), ...collection(killed('a, b, c', 'kind')) })).toEqual([])
    const other: Gap = ['a, b, c', { code: 'command-failed', tool: 'docker' }]
    expect(found(rule, { ...run(), ...collection(other) })).toEqual([])
  })

  test('it is proven four times at most, with the daemon that is silent first', () => {
    const gaps = [killed('a'), killed('b'), killed('c'), killed('d'), ['e', { code: 'docker-silent' }] as Gap]
    const [match] = found(rule, { ...run(), ...collection(...gaps) })
    expect(match?.title).toBe('The Docker daemon takes connections and does not answer')
    expect(match?.proof.map((line) => line.split('"')[1])).toEqual([
      'e: docker-silent',
      'a: tool-timeout',
      'b: tool-timeout',
      'c: tool-timeout',
    ])
  })

  test('not in a cluster that this job did not make', () => {
    expect(found(rule, { ...run({ cluster: 'existing' }), ...collection(killed('a, b, c')) })).toEqual([])
    expect(found(rule, collection(killed('a, b, c')))).toEqual([])
  })
})

test('a kubeconfig that is locked, or that belongs to another user', () => {
  const rule = 'host/kubeconfig-locked'
  const said = (why: string) => failedWith(`error: open /home/a/.kube/config.lock: ${why}`, 'cluster.create')
  expect(found(rule, said('file exists'))[0]?.fix[0]).toBe(
    'rm /home/a/.kube/config.lock   # once no other kind or kubectl is at work',
  )
  expect(found(rule, said('permission denied'))[0]?.fix).toEqual([
    'sudo chown -R "$USER" "$(dirname /home/a/.kube/config)"',
  ])
})
