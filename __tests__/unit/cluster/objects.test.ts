import { describe, expect, test } from '@jest/globals'
import type { KubeError, KubeRequest } from '../../../src/adapters/kube.ts'
import { Objects } from '../../../src/cluster/objects.ts'
import { failuresOf } from '../../../src/errors.ts'
import { fakeKube, forbidden } from '../../support/kube.ts'
import { fakeCluster } from '../../support/objects.ts'
import { rejection } from '../../support/steps.ts'

describe('the path of an object', () => {
  test.each([
    ['v1', 'Pod', { name: 'a', namespace: 'x' }, '/api/v1/namespaces/x/pods/a'],
    ['v1', 'Pod', { name: 'a' }, '/api/v1/namespaces/default/pods/a'],
    ['v1', 'Node', { name: 'a', namespace: 'x' }, '/api/v1/nodes/a'],
    ['apps/v1', 'Deployment', { name: 'a', namespace: 'x' }, '/apis/apps/v1/namespaces/x/deployments/a'],
    [
      'rbac.authorization.k8s.io/v1',
      'ClusterRole',
      { name: 'kro:controller' },
      '/apis/rbac.authorization.k8s.io/v1/clusterroles/kro%3Acontroller',
    ],
  ])('%s %s %j', async (apiVersion, kind, metadata, path) => {
    expect(await new Objects(fakeCluster()).pathOf({ apiVersion, kind, metadata })).toBe(path)
  })

  test.each([
    ['x', '..'],
    ['x', '.'],
    ['..', 'a'],
    ['../../x?', 'a'],
  ])('leads to no other object: namespace %j, name %j', async (namespace, name) => {
    const cluster = fakeCluster()
    const object = { apiVersion: 'v1', kind: 'Pod', metadata: { name, namespace } }
    await new Objects(cluster).remove(object).catch(() => undefined)
    const reached = cluster.requests.map((one) => new URL(one.split(' ')[1] ?? '', 'https://x').pathname)
    for (const path of reached.slice(1)) expect(path).toMatch(/^\/api\/v1\/namespaces\/[^/]+\/pods\/[^/]+$/)
  })

  test('discovery is asked once, and again for a kind that was not there', async () => {
    const cluster = fakeCluster()
    const objects = new Objects(cluster)
    const webapp = { apiVersion: 'kro.run/v1alpha1', kind: 'WebApp', metadata: { name: 'a' } }
    await objects.pathOf({ apiVersion: 'v1', kind: 'Pod' })
    await objects.pathOf({ apiVersion: 'v1', kind: 'Node' })
    expect(cluster.requests).toEqual(['GET /api/v1'])
    const error = (await rejection(objects.pathOf(webapp))) as KubeError
    expect(error.message).toBe('the API server serves no kind WebApp in kro.run/v1alpha1')
    expect(error.status).toBe(404)
    const nowhere = { ...webapp, apiVersion: 'nowhere.example/v1' }
    expect((await rejection(objects.pathOf(nowhere))).message).toBe(
      'the API server serves no kind WebApp in nowhere.example/v1',
    )
    cluster.serve('/apis/kro.run/v1alpha1', 'webapps', 'WebApp', true)
    expect(await objects.pathOf(webapp)).toBe('/apis/kro.run/v1alpha1/namespaces/default/webapps/a')
  })

  test('all who ask at the same time share one discovery', async () => {
    const cluster = fakeCluster()
    const objects = new Objects(cluster)
    const kinds = ['Pod', 'Node', 'Pod', 'Service', 'Node']
    await Promise.all(kinds.map((kind) => objects.pathOf({ apiVersion: 'v1', kind })))
    expect(cluster.requests).toEqual(['GET /api/v1'])
  })

  test('discovery is asked again by those who began while an older one was under way', async () => {
    let answers = 0
    const kube = fakeKube({
      '/apis/kro.run/v1alpha1': () => {
        answers += 1
        return { resources: answers === 1 ? [] : [{ name: 'webs', kind: 'Web', namespaced: false }] }
      },
    })
    const objects = new Objects(kube)
    const web = { apiVersion: 'kro.run/v1alpha1', kind: 'Web' }
    const first = rejection(objects.pathOf(web))
    // The CRD of Web is established now, after the first request left.
    const later = [objects.pathOf(web), objects.pathOf(web)]
    expect((await first).message).toBe('the API server serves no kind Web in kro.run/v1alpha1')
    expect(await Promise.all(later)).toEqual(['/apis/kro.run/v1alpha1/webs', '/apis/kro.run/v1alpha1/webs'])
    expect(answers).toBe(2)
  })

  test('whether a kind has namespaces', async () => {
    const objects = new Objects(fakeCluster())
    expect(await objects.namespaced('v1', 'Pod')).toBe(true)
    expect(await objects.namespaced('v1', 'Node')).toBe(false)
  })
})

test('reading: null where it is not there, or its kind is not; an error otherwise', async () => {
  const cluster = fakeCluster()
  cluster.put('/api/v1/nodes/a', { kind: 'Node' })
  const objects = new Objects(cluster)
  expect((await objects.read('v1', 'Node', 'a'))?.metadata.name).toBe('a')
  expect(await objects.read('v1', 'Node', 'b')).toBeNull()
  expect(await objects.read('none/v1', 'Thing', 'b')).toBeNull()
  const refusing = new Objects(
    fakeKube({
      '/api/v1': { resources: [{ name: 'nodes', kind: 'Node', namespaced: false }] },
      '/api/v1/nodes/a': () => {
        throw forbidden('nodes')
      },
    }),
  )
  await expect(refusing.read('v1', 'Node', 'a')).rejects.toThrow(/forbidden/)
})

test('listing: of one namespace or all, by label; items get back their kind, which lists leave out', async () => {
  const asked: string[] = []
  const list = (path: string) => {
    asked.push(path)
    return { items: [{ metadata: { name: 'a' } }] }
  }
  const objects = new Objects(
    fakeKube({
      '/api/v1': { resources: [{ name: 'pods', kind: 'Pod', namespaced: true }] },
      '/api/v1/pods': list,
      '/api/v1/namespaces/x/pods': list,
    }),
  )
  expect(await objects.list('v1', 'Pod')).toEqual([
    { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'a' } },
  ])
  await objects.list('v1', 'Pod', { namespace: 'x', selector: 'app=kro,tier=a' })
  expect(asked).toEqual(['/api/v1/pods', '/api/v1/namespaces/x/pods?labelSelector=app%3Dkro%2Ctier%3Da'])
})

test('applying is server-side, and an error names the object', async () => {
  const requests: [string, KubeRequest][] = []
  const namespace = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'x' } }
  const objects = new Objects(
    fakeKube({
      '/api/v1': { resources: [{ name: 'namespaces', kind: 'Namespace', namespaced: false }] },
      '/api/v1/namespaces/x': (path: string, request: KubeRequest) => {
        requests.push([path, request])
        if (requests.length > 1) throw forbidden('namespaces')
        return namespace
      },
    }),
  )
  expect(await objects.apply(namespace)).toEqual(namespace)
  expect(requests).toEqual([
    [
      '/api/v1/namespaces/x?fieldManager=setup-kro&force=true',
      {
        ...{ method: 'PATCH', contentType: 'application/apply-patch+yaml', body: namespace },
        // The API server answers after 34 s at the latest, and only it can say which webhook was silent.
        timeoutSeconds: 40,
      },
    ],
  ])
  const error = (await rejection(objects.apply(namespace))) as KubeError
  expect(error.message).toMatch(/^applying Namespace\/x: namespaces is forbidden/)
  expect([error.status, error.reason]).toEqual([403, 'Forbidden'])
})

test.each([
  ['ConfigMap', undefined, 'ConfigMap/default/x'],
  ['ConfigMap', 'team', 'ConfigMap/team/x'],
  ['Namespace', undefined, 'Namespace/x'],
  ['Thing', undefined, 'Thing/x'],
])('an error of an apply names the namespace that was meant: %s of %s', async (kind, namespace, name) => {
  const cluster = fakeCluster(() => {
    throw forbidden('it')
  })
  const metadata = { name: 'x', ...(namespace === undefined ? {} : { namespace }) }
  const error = await rejection(new Objects(cluster).apply({ apiVersion: 'v1', kind, metadata }))
  expect(error.message).toMatch(new RegExp(`^applying ${name}: `))
  expect(failuresOf(error)).toContainEqual({ code: 'apply-failed', object: name })
})

test('removing what is not there is fine, also where its kind is gone', async () => {
  const cluster = fakeCluster()
  cluster.put('/api/v1/namespaces/x', {})
  const objects = new Objects(cluster)
  const namespace = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'x' } }
  await objects.remove(namespace)
  await objects.remove(namespace)
  await objects.remove({ ...namespace, apiVersion: 'none/v1' })
  expect(cluster.objects.size).toBe(0)
})
