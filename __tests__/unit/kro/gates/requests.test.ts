import { describe, expect, test } from '@jest/globals'
import { changeSignal } from '../../../../src/adapters/change-signal.ts'
import type { KubeRequest } from '../../../../src/adapters/kube.ts'
import { Objects } from '../../../../src/cluster/objects.ts'
import { baseGate, dnsGate } from '../../../../src/kro/gates/base.ts'
import { controllerGate } from '../../../../src/kro/gates/controller.ts'
import { crdGate } from '../../../../src/kro/gates/crds.ts'
import type { Controller } from '../../../../src/model/kro/controller.ts'
import { conditions, object, pod } from '../../../support/kro-objects.ts'
import { type FakeCluster, fakeCluster } from '../../../support/objects.ts'
import { fakeSteps, rejection } from '../../../support/steps.ts'

/** A cluster that can be watched, with the addresses that were asked for, queries included. */
function watchedCluster() {
  const cluster: FakeCluster = fakeCluster()
  const addresses: string[] = []
  const watched: (readonly string[])[] = []
  const { json } = cluster
  cluster.json = (address: string, request?: KubeRequest) => {
    addresses.push(address)
    return json(address, request)
  }
  cluster.watch = (collections) => {
    watched.push(collections)
    return changeSignal()
  }
  return { cluster, addresses, watched, objects: new Objects(cluster), ...fakeSteps() }
}

const ready = { status: { conditions: conditions(['Ready', 'True']) } }
const systemPods = '/api/v1/namespaces/kube-system/pods'
const systemPod = (app: string, namespace = 'kube-system', isUp = true) =>
  pod({ name: `${app}-x`, namespace, labels: { 'k8s-app': app } }, 'Running', {}, isUp)

describe('the gate of the base', () => {
  const slice = '/apis/discovery.k8s.io/v1/namespaces/default/endpointslices'
  function base() {
    const run = watchedCluster()
    run.cluster.put('/api/v1/nodes/n1', ready)
    run.cluster.put(`${systemPods}/kube-proxy-x`, systemPod('kube-proxy'))
    run.cluster.put(`${slice}/kubernetes`, { endpoints: [{ addresses: ['172.18.0.2'] }] })
    run.cluster.put('/apis/rbac.authorization.k8s.io/v1/clusterroles/cluster-admin', {})
    return run
  }

  test('looks at the nodes, kube-system, the kubernetes service and the bootstrapped roles', async () => {
    const { objects, settings, steps, addresses, watched } = base()
    expect(await baseGate(objects, settings, 1)).toBe(
      '1 node(s) ready, kube-proxy running, API endpoint 172.18.0.2',
    )
    expect(steps.records).toMatchObject([
      { step: 'gate.base', title: 'the cluster itself is ready', outcome: 'ok' },
    ])
    expect(addresses).toContain(`${slice}?labelSelector=kubernetes.io%2Fservice-name%3Dkubernetes`)
    expect(watched).toEqual([['/api/v1/nodes', systemPods]])
  })

  test.each([
    ['/api/v1/nodes/n1', '0 of 1 node(s) registered'],
    [`${systemPods}/kube-proxy-x`, 'kube-proxy has no pod yet'],
    [`${slice}/kubernetes`, 'the kubernetes service has no endpoint yet'],
    [
      '/apis/rbac.authorization.k8s.io/v1/clusterroles/cluster-admin',
      'the API server has not written its cluster roles yet',
    ],
  ])('without %s it does not pass, whatever other namespaces have', async (missing, seen) => {
    const { cluster, objects, settings } = base()
    cluster.put('/api/v1/namespaces/other/pods/kube-proxy-x', systemPod('kube-proxy', 'other'))
    cluster.put('/apis/discovery.k8s.io/v1/namespaces/other/endpointslices/kubernetes', {
      endpoints: [{ addresses: ['10.0.0.1'] }],
    })
    cluster.objects.delete(missing)
    expect((await rejection(baseGate(objects, settings, 1))).message).toBe(
      `the cluster itself is ready: timed out after 60 s; last observed: ${seen}`,
    )
  })

  test('a cluster of which no node is expected has kube-proxy only where it has', async () => {
    const { cluster, objects, settings } = base()
    cluster.objects.delete(`${systemPods}/kube-proxy-x`)
    expect(await baseGate(objects, settings, 0)).toMatch(/^1 node\(s\) ready/)
  })
})

describe('the gate of CoreDNS', () => {
  test('looks at the DNS pods of kube-system, and watches them', async () => {
    const { cluster, objects, settings, steps, watched } = watchedCluster()
    cluster.put(`${systemPods}/kube-dns-x`, systemPod('kube-dns'))
    expect(await dnsGate(objects, settings, 1)).toBe('CoreDNS is ready')
    expect(steps.records).toMatchObject([{ step: 'gate.dns', title: 'CoreDNS is ready', outcome: 'ok' }])
    expect(watched).toEqual([[systemPods]])
  })

  test('pods of another namespace or another name are not it', async () => {
    const { cluster, objects, settings } = watchedCluster()
    cluster.put('/api/v1/namespaces/other/pods/kube-dns-x', systemPod('kube-dns', 'other'))
    cluster.put(`${systemPods}/kube-proxy-x`, systemPod('kube-proxy'))
    expect((await rejection(dnsGate(objects, settings, 1))).message).toBe(
      'CoreDNS is ready: timed out after 60 s; last observed: CoreDNS has no pod yet',
    )
  })

  test('says how its pods stand while none is ready', async () => {
    const { cluster, objects, settings } = watchedCluster()
    cluster.put(`${systemPods}/kube-dns-x`, systemPod('kube-dns', 'kube-system', false))
    expect((await rejection(dnsGate(objects, settings, 1))).message).toBe(
      'CoreDNS is ready: timed out after 60 s; last observed: CoreDNS: Pod/kube-system/kube-dns-x is Running (kro running)',
    )
  })

  test("a cluster of the user's own may have another DNS", async () => {
    const { objects, settings } = watchedCluster()
    expect(await dnsGate(objects, settings, 0)).toBe('CoreDNS is not ours to wait for')
  })
})

describe("the gate of kro's CRDs", () => {
  const root = '/apis/apiextensions.k8s.io/v1/customresourcedefinitions'
  const established = { status: { conditions: conditions(['Established', 'True']) } }

  test('reads each of them', async () => {
    const { cluster, objects, settings, steps } = watchedCluster()
    cluster.put(`${root}/a.kro.run`, established)
    cluster.put(`${root}/b.kro.run`, established)
    expect(await crdGate(objects, settings, ['a.kro.run', 'b.kro.run'])).toBe(
      'a.kro.run, b.kro.run established',
    )
    expect(steps.records).toMatchObject([
      { step: 'gate.crds', title: '2 CRD(s) of kro are established', outcome: 'ok' },
    ])
  })

  test('waits for one that is not there', async () => {
    const { cluster, objects, settings } = watchedCluster()
    cluster.put(`${root}/a.kro.run`, established)
    expect((await rejection(crdGate(objects, settings, ['a.kro.run', 'b.kro.run']))).message).toBe(
      '2 CRD(s) of kro are established: timed out after 60 s; last observed: CRD b.kro.run is not there',
    )
  })
})

describe('the gate of the controller', () => {
  const controller: Controller = {
    namespace: 'kro-system',
    deployment: 'kro',
    serviceAccount: 'kro',
    leaderElection: true,
    leaseNamespace: 'leases',
  }
  const deployment = '/apis/apps/v1/namespaces/kro-system/deployments/kro'
  const replicaSet = '/apis/apps/v1/namespaces/kro-system/replicasets/kro-s'
  const pods = '/api/v1/namespaces/kro-system/pods'
  const lease = '/apis/coordination.k8s.io/v1/namespaces/leases/leases/controller.kro.run'
  const owned = (uid: string) => ({ ownerReferences: [{ kind: 'x', name: 'x', uid }] })
  function running() {
    const run = watchedCluster()
    run.cluster.put(
      deployment,
      object('Deployment', { name: 'kro', namespace: 'kro-system', uid: 'deployment' }),
    )
    run.cluster.put(
      replicaSet,
      object('ReplicaSet', { name: 'kro-s', uid: 'replica-set', ...owned('deployment') }),
    )
    run.cluster.put(`${pods}/kro-s-1`, pod({ name: 'kro-s-1', ...owned('replica-set') }, 'Running', {}, true))
    run.cluster.put(lease, {
      spec: { holderIdentity: 'kro-s-1_0815', renewTime: run.clock.date().toISOString() },
    })
    return run
  }

  test('looks at the Deployment, its pods and the lease, and watches both', async () => {
    const { objects, settings, steps, watched } = running()
    expect(await controllerGate(objects, settings, controller)).toBe(
      'kro-s-1 holds the lease, renewed 0.0 s ago',
    )
    expect(steps.records).toMatchObject([
      { step: 'gate.controller', title: 'the controller leads', outcome: 'ok' },
    ])
    expect(watched).toEqual([[pods, '/apis/coordination.k8s.io/v1/namespaces/leases/leases']])
  })

  test('a kro that elects no leader is ready, and does not lead', async () => {
    const { objects, settings, steps } = running()
    await controllerGate(objects, settings, { ...controller, leaderElection: false })
    expect(steps.records).toMatchObject([{ title: 'the controller is ready' }])
  })

  test.each([
    [deployment, 'Deployment kro-system/kro is not there'],
    [replicaSet, 'Deployment/kro-system/kro has no pod yet'],
    [`${pods}/kro-s-1`, 'Deployment/kro-system/kro has no pod yet'],
    [lease, 'kro-s-1 runs and has not taken the lease controller.kro.run'],
  ])('without %s it does not pass, whatever other namespaces have', async (missing, seen) => {
    const { cluster, objects, settings } = running()
    const present = cluster.objects.get(missing)
    cluster.objects.delete(missing)
    if (present) cluster.put(missing.replace(/namespaces\/[^/]+/, 'namespaces/other'), present)
    expect((await rejection(controllerGate(objects, settings, controller))).message).toBe(
      `the controller leads: timed out after 60 s; last observed: ${seen}`,
    )
  })

  test('an event of its namespace tells why there is no pod', async () => {
    const { cluster, objects, settings } = running()
    cluster.objects.delete(`${pods}/kro-s-1`)
    const event = (message: string) =>
      object(
        'Event',
        { name: 'e' },
        {
          reason: 'FailedCreate',
          message,
          involvedObject: { kind: 'ReplicaSet', name: 'kro-s', uid: 'replica-set' },
        },
      )
    cluster.put('/api/v1/namespaces/a/events/e', event('exceeded quota: of another namespace'))
    cluster.put('/api/v1/namespaces/kro-system/events/e', event('exceeded quota: pods'))
    expect((await rejection(controllerGate(objects, settings, controller))).message).toBe(
      'the controller leads: will not succeed: Deployment/kro-system/kro gets no pod: exceeded quota: pods',
    )
  })
})
