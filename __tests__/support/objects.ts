import { type Kube, KubeError, type KubeRequest } from '../../src/adapters/kube.ts'
import type { KubeObject } from '../../src/model/kubernetes/object.ts'

/** Resources by API root, as discovery lists them. */
export const served: Readonly<Record<string, readonly [name: string, kind: string, namespaced: boolean][]>> =
  {
    '/api/v1': [
      ['namespaces', 'Namespace', false],
      ['nodes', 'Node', false],
      ['pods', 'Pod', true],
      ['pods/log', 'Pod', true],
      ['events', 'Event', true],
      ['configmaps', 'ConfigMap', true],
      ['serviceaccounts', 'ServiceAccount', true],
      ['services', 'Service', true],
    ],
    '/apis/apps/v1': [
      ['deployments', 'Deployment', true],
      ['replicasets', 'ReplicaSet', true],
    ],
    '/apis/rbac.authorization.k8s.io/v1': [
      ['clusterroles', 'ClusterRole', false],
      ['clusterrolebindings', 'ClusterRoleBinding', false],
      ['rolebindings', 'RoleBinding', true],
    ],
    '/apis/coordination.k8s.io/v1': [['leases', 'Lease', true]],
    '/apis/discovery.k8s.io/v1': [['endpointslices', 'EndpointSlice', true]],
    '/apis/apiextensions.k8s.io/v1': [['customresourcedefinitions', 'CustomResourceDefinition', false]],
    '/apis/admissionregistration.k8s.io/v1': [
      ['validatingwebhookconfigurations', 'ValidatingWebhookConfiguration', false],
      ['mutatingwebhookconfigurations', 'MutatingWebhookConfiguration', false],
    ],
    '/apis/kro.run/v1alpha1': [['resourcegraphdefinitions', 'ResourceGraphDefinition', false]],
  }

type Stored = Map<string, KubeObject>

/** An API server that keeps what is applied to it. */
export interface FakeCluster extends Kube {
  objects: Stored
  /** `PATCH /api/v1/…`, without queries. */
  requests: string[]
  /** Teaches it a kind, as an established CRD does. */
  serve(root: string, name: string, kind: string, namespaced: boolean): void
  /** Puts an object at a path, as if somebody else had. */
  put(path: string, object: Partial<KubeObject>): void
}

/**
 * An API server in memory: discovery, GET of objects and lists, server-side apply, DELETE.
 *
 * @param onApply what controllers make of an object that was applied: they change it, or put others
 */
export function fakeCluster(
  onApply: (object: KubeObject, cluster: FakeCluster) => void = () => undefined,
): FakeCluster {
  const kinds = new Map(Object.entries(served).map(([root, list]) => [root, [...list]]))
  const objects: Stored = new Map()
  const requests: string[] = []
  const notFound = (path: string): KubeError =>
    new KubeError(`${path}: the server could not find the requested resource (HTTP 404)`, 404, 'NotFound')
  const json = async (address: string, request: KubeRequest = {}): Promise<unknown> => {
    const [path = ''] = address.split('?', 1)
    const method = request.method ?? 'GET'
    requests.push(`${method} ${path}`)
    const discovery = kinds.get(path)
    if (discovery)
      return { resources: discovery.map(([name, kind, namespaced]) => ({ name, kind, namespaced })) }
    if (method === 'PATCH') {
      const object = structuredClone(request.body as KubeObject)
      object.metadata.generation = 1
      objects.set(path, object)
      onApply(object, cluster)
      return structuredClone(object)
    }
    if (objects.has(path)) {
      const found = structuredClone(objects.get(path))
      if (method === 'DELETE') objects.delete(path)
      return found
    }
    const listed = [...kinds].some(([root, list]) =>
      list.some(([name]) => path.startsWith(`${root}/`) && path.endsWith(`/${name}`)),
    )
    if (!listed || method === 'DELETE') throw notFound(path)
    return {
      items: [...objects].filter(([at]) => isIn(at, path)).map(([, object]) => structuredClone(object)),
    }
  }
  const cluster: FakeCluster = {
    server: 'https://fake:6443',
    objects,
    requests,
    json,
    text: async (path, request) => String(await json(path, request)),
    serve: (root, name, kind, namespaced) =>
      void kinds.set(root, [...(kinds.get(root) ?? []), [name, kind, namespaced]]),
    put: (path, object) =>
      void objects.set(path, {
        apiVersion: 'v1',
        kind: '?',
        ...object,
        metadata: { name: path.split('/').at(-1) ?? '', ...object.metadata },
      }),
  }
  return cluster
}

/** Whether an object's path is in a list: `…/namespaces/x/pods/y` in `…/namespaces/x/pods` and in `…/pods`. */
function isIn(path: string, list: string): boolean {
  const folder = path.slice(0, path.lastIndexOf('/'))
  return folder === list || folder.replace(/\/namespaces\/[^/]+\//, '/') === list
}
