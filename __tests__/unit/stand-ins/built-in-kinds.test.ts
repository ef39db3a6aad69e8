import { expect, test } from '@jest/globals'
import { Objects } from '../../../src/cluster/objects.ts'
import { autoStandIn } from '../../../src/inputs/stand-ins.ts'
import type { KubeObject } from '../../../src/model/kubernetes/object.ts'
import { Pretender } from '../../../src/stand-ins/pretend.ts'
import { fakeClock } from '../../support/clock.ts'
import { type FakeCluster, fakeCluster } from '../../support/objects.ts'

const ingresses = '/apis/networking.k8s.io/v1/namespaces/default/ingresses'
const services = '/api/v1/namespaces/default/services'

const made = (apiVersion: string, kind: string, id: string, more: object = {}): Partial<KubeObject> => ({
  ...{ apiVersion, kind },
  metadata: {
    ...{ name: id, namespace: 'default', uid: id, generation: 1, creationTimestamp: '2026-01-02T03:04:05Z' },
    labels: { 'kro.run/owned': 'true', 'kro.run/node-id': id },
  },
  ...more,
})

/** A cluster with an RGD that reads where an Ingress, and Services, are reached, and the objects that kro made of it. */
function cluster(): FakeCluster {
  const fake = fakeCluster()
  fake.serve('/apis/apps/v1', 'statefulsets', 'StatefulSet', true)
  fake.serve('/apis/apps/v1', 'daemonsets', 'DaemonSet', true)
  fake.serve('/apis/rbac.authorization.k8s.io/v1', 'roles', 'Role', true)
  fake.serve('/apis/networking.k8s.io/v1', 'ingresses', 'Ingress', true)
  const service = { apiVersion: 'v1', kind: 'Service' }
  fake.put('/apis/kro.run/v1alpha1/resourcegraphdefinitions/web', {
    spec: {
      schema: {
        status: {
          url: '${door.status.loadBalancer.ingress[0].hostname}',
          address: '${public.status.loadBalancer.ingress[0].ip}',
          inner: '${inner.status.loadBalancer.ingress[0].ip}',
          replicas: '${web.status.replicas}',
        },
      },
      resources: [
        { id: 'door', template: { apiVersion: 'networking.k8s.io/v1', kind: 'Ingress' } },
        { id: 'public', template: service },
        { id: 'inner', template: service },
        { id: 'web', template: { apiVersion: 'apps/v1', kind: 'Deployment' } },
      ],
    },
  })
  fake.put(`${ingresses}/door`, made('networking.k8s.io/v1', 'Ingress', 'door'))
  fake.put(`${services}/public`, made('v1', 'Service', 'public', { spec: { type: 'LoadBalancer' } }))
  fake.put(`${services}/inner`, made('v1', 'Service', 'inner', { spec: { type: 'ClusterIP' } }))
  fake.put('/apis/apps/v1/namespaces/default/deployments/web', made('apps/v1', 'Deployment', 'web'))
  return fake
}

/** Statuses that were written after a look at once and one after the time that another controller has. */
async function written(fake: FakeCluster): Promise<{ atOnce: number; patched: string[] }> {
  const clock = fakeClock()
  const ignored = (): void => undefined
  const pretender = new Pretender({
    ...{ objects: new Objects(fake), clock, standIns: [autoStandIn], kro: null, earlier: null },
    ...{ note: ignored, record: ignored },
  })
  const patches = (): string[] => fake.requests.filter((one) => one.startsWith('PATCH'))
  await pretender.round()
  const atOnce = patches().length
  await clock.sleep(6)
  await pretender.round()
  return { atOnce, patched: patches() }
}

test('an Ingress and a Service of a load balancer get an address, and nothing else of Kubernetes gets a status', async () => {
  const fake = cluster()
  const { atOnce, patched } = await written(fake)
  expect(atOnce).toBe(0)
  expect(patched.sort()).toEqual([`PATCH ${services}/public/status`, `PATCH ${ingresses}/door/status`])
  expect(fake.objects.get(`${ingresses}/door/status`)?.status).toEqual({
    loadBalancer: { ingress: [{ hostname: 'door.stand-in.example' }] },
  })
  expect(fake.objects.get(`${services}/public/status`)?.status).toEqual({
    loadBalancer: { ingress: [{ ip: '192.0.2.10' }] },
  })
})

test.each(['ingress-nginx', 'kube-system'])(
  'an ingress controller in %s writes it itself',
  async (namespace) => {
    const fake = cluster()
    fake.put(`/apis/apps/v1/namespaces/${namespace}/deployments/controller`, {
      ...{ kind: 'Deployment', metadata: { name: 'controller', namespace } },
      spec: { template: { spec: { serviceAccountName: 'sa' } } },
    })
    fake.put('/apis/rbac.authorization.k8s.io/v1/clusterroles/role', {
      rules: [{ apiGroups: ['networking.k8s.io'], resources: ['ingresses/status'], verbs: ['update'] }],
    })
    fake.put('/apis/rbac.authorization.k8s.io/v1/clusterrolebindings/binding', {
      roleRef: { kind: 'ClusterRole', name: 'role' },
      subjects: [{ kind: 'ServiceAccount', name: 'sa', namespace }],
    })
    expect((await written(fake)).patched).toEqual([`PATCH ${services}/public/status`])
  },
)
