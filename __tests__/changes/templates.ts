import { config, graph, instance, type Manifest, type Planted, resource, rgdChange } from './planted.ts'

const text = '${schema.spec.name}'
const one = { resources: [config('config', { name: text })] }

const configWith = (metadata: Record<string, unknown>, rest: Record<string, unknown> = {}): Manifest =>
  resource('config', 'v1', 'ConfigMap', { data: { name: text }, ...rest }, metadata)

const service = (spec: Record<string, unknown>): Manifest =>
  resource('svc', 'v1', 'Service', { spec: { selector: { app: text }, ports: [{ port: 80 }], ...spec } })

const workload = (env: readonly string[]): Manifest =>
  resource('web', 'apps/v1', 'Deployment', {
    spec: {
      replicas: 0,
      selector: { matchLabels: { app: text } },
      template: {
        metadata: { labels: { app: text } },
        spec: {
          containers: [
            {
              name: 'web',
              image: 'registry.k8s.io/pause:3.10',
              env: env.map((name) => ({ name, value: 'x' })),
            },
          ],
        },
      },
    },
  })

const claim = (size: string): Manifest =>
  resource('claim', 'v1', 'PersistentVolumeClaim', {
    spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: size } } },
  })

const binding = (role: string): Manifest =>
  resource('bind', 'rbac.authorization.k8s.io/v1', 'RoleBinding', {
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: role },
    subjects: [{ kind: 'ServiceAccount', name: 'default', namespace: 'default' }],
  })

const collection = (prefix: string): Manifest => ({
  id: 'entries',
  forEach: [{ part: '${["x", "y"]}' }],
  template: {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: `${text}-${prefix}\${part}` },
    data: { part: '${part}' },
  },
})

/** Changes of the templates of an RGD. */
export const templateCases: readonly Planted[] = [
  rgdChange(
    'child-finalizer',
    'a finalizer of a child',
    one,
    { resources: [configWith({ finalizers: ['example.com/keep'] })] },
    ['ConfigMap a-config changed'],
  ),
  rgdChange(
    'removed-label',
    'a label of a child that is gone',
    { resources: [configWith({ labels: { team: 'blue' } })] },
    one,
    ['ConfigMap a-config changed'],
  ),
  rgdChange(
    'new-annotation',
    'an annotation of a child',
    one,
    {
      resources: [configWith({ annotations: { 'example.com/note': 'x' } })],
    },
    ['ConfigMap a-config changed'],
  ),
  rgdChange(
    'now-immutable',
    'a ConfigMap that becomes immutable',
    one,
    {
      resources: [configWith({}, { immutable: true })],
    },
    ['ConfigMap a-config changed'],
  ),
  rgdChange(
    'condition-holds',
    'includeWhen that is true now',
    {
      spec: { on: 'boolean | default=false' },
      resources: [
        config('config', { a: 'b' }),
        config('extra', { a: 'b' }, { includeWhen: ['${schema.spec.on}'] }),
      ],
    },
    {
      spec: { on: 'boolean | default=false' },
      resources: [
        config('config', { a: 'b' }),
        config('extra', { a: 'b' }, { includeWhen: ['${!schema.spec.on}'] }),
      ],
    },
    ['ConfigMap a-extra created'],
  ),
  rgdChange(
    'service-port',
    'a port of a Service',
    { resources: [service({})] },
    { resources: [service({ ports: [{ port: 81 }] })] },
    ['Service a-svc changed'],
  ),
  rgdChange(
    'headless-service',
    'the address of a Service',
    { resources: [service({})] },
    { resources: [service({ clusterIP: 'None' })] },
    ['a error'],
  ),
  rgdChange(
    'env-order',
    'the order of variables of a container',
    { resources: [workload(['A', 'B'])] },
    { resources: [workload(['B', 'A'])] },
    ['Deployment a-web changed'],
  ),
  rgdChange(
    'smaller-claim',
    'the size of a volume claim',
    { resources: [claim('2Gi')] },
    { resources: [claim('1Gi')] },
    ['a error'],
  ),
  rgdChange(
    'other-role',
    'the role of a binding',
    { resources: [binding('view')] },
    { resources: [binding('edit')] },
    ['a error'],
  ),
  rgdChange(
    'renamed-items',
    'names of all items of a collection',
    { resources: [collection('')] },
    { resources: [collection('p-')] },
    ['ConfigMap a-p-x recreated', 'ConfigMap a-p-y recreated'],
  ),
  rgdChange(
    'unknown-field',
    'an expression that names what is not there',
    one,
    {
      resources: [config('config', { name: '${schema.spec.nothing}' })],
    },
    ['RGD refused', 'a unserved'],
  ),
  {
    name: 'missing-reference',
    what: 'externalRef to an object that is not there',
    base: [graph('missing-reference', one), instance('missing-reference', 'a')],
    head: [
      graph('missing-reference', {
        resources: [
          {
            id: 'other',
            externalRef: {
              apiVersion: 'v1',
              kind: 'ConfigMap',
              metadata: { name: 'nowhere', namespace: 'default' },
            },
          },
          config('config', { name: '${other.data.name}' }),
        ],
      }),
      instance('missing-reference', 'a'),
    ],
    expected: ['a unsettled'],
  },
  {
    name: 'changed-reference',
    what: 'the object that externalRef names',
    base: referring('changed-reference', 'v1'),
    head: referring('changed-reference', 'v2'),
    expected: ['ConfigMap a-config changed'],
  },
  rgdChange(
    'now-external',
    'externalRef to what a template made',
    { resources: [config('config', { name: text }), config('extra', { name: '${config.data.name}' })] },
    {
      resources: [
        {
          id: 'config',
          externalRef: {
            apiVersion: 'v1',
            kind: 'ConfigMap',
            metadata: { name: `${text}-config`, namespace: 'default' },
          },
        },
        config('extra', { name: '${config.data.name}' }),
      ],
    },
    ['ConfigMap a-config deleted', 'a unsettled'],
  ),
]

/** An RGD that reads an object which is not kro's. */
function referring(name: string, version: string): Manifest[] {
  const metadata = { name: `object-for-${name}`, namespace: 'default' }
  return [
    { apiVersion: 'v1', kind: 'ConfigMap', metadata, data: { version } },
    graph(name, {
      resources: [
        { id: 'other', externalRef: { apiVersion: 'v1', kind: 'ConfigMap', metadata } },
        config('config', { version: '${other.data.version}' }),
      ],
    }),
    instance(name, 'a'),
  ]
}

const scaler = (version: string): Manifest =>
  resource('scaler', `autoscaling/${version}`, 'HorizontalPodAutoscaler', {
    spec: {
      minReplicas: 1,
      maxReplicas: 3,
      scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'nothing' },
    },
  })

/** Changes of templates that make the same objects. */
export const harmlessTemplates: readonly Planted[] = [
  rgdChange(
    'bumped-template',
    'another version of the kind of a child',
    { resources: [scaler('v1')] },
    { resources: [scaler('v2')] },
    [],
  ),
  rgdChange(
    'swapped-ids',
    'ids of two resources, one for the other',
    {
      resources: [config('left', { a: 'b' }, { suffix: 'l' }), config('right', { a: 'b' }, { suffix: 'r' })],
    },
    {
      resources: [config('left', { a: 'b' }, { suffix: 'r' }), config('right', { a: 'b' }, { suffix: 'l' })],
    },
    [],
  ),
  rgdChange(
    'new-dependency',
    'a value that comes from another resource',
    { resources: [config('config', { name: text }), config('extra', { name: text })] },
    { resources: [config('config', { name: text }), config('extra', { name: '${config.data.name}' })] },
    [],
  ),
  rgdChange(
    'ready-at-once',
    'readyWhen that holds',
    one,
    {
      resources: [config('config', { name: text }, { readyWhen: ['${config.data.name != ""}'] })],
    },
    [],
  ),
]
