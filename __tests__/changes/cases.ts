import { harmless } from './harmless.ts'
import { instanceCases } from './instances.ts'
import { config, graph, instance, type Planted, resource, rgdChange } from './planted.ts'
import { harmlessSchemas, schemaCases } from './schemas.ts'
import { harmlessTemplates, templateCases } from './templates.ts'

const text = '${schema.spec.name}'

/** A Deployment without pods: its images need not be there. */
const deployment = (label: string, image = 'registry.k8s.io/pause:3.10'): Record<string, unknown> =>
  resource('web', 'apps/v1', 'Deployment', {
    spec: {
      replicas: 0,
      selector: { matchLabels: { app: label } },
      template: { metadata: { labels: { app: label } }, spec: { containers: [{ name: 'web', image }] } },
    },
  })

const job = (image: string): Record<string, unknown> =>
  resource('job', 'batch/v1', 'Job', {
    spec: {
      suspend: true,
      template: { spec: { restartPolicy: 'Never', containers: [{ name: 'job', image }] } },
    },
  })

const database = (size: string): Record<string, unknown> =>
  resource('db', 'apps/v1', 'StatefulSet', {
    spec: {
      replicas: 0,
      serviceName: 'db',
      selector: { matchLabels: { app: 'db' } },
      template: {
        metadata: { labels: { app: 'db' } },
        spec: { containers: [{ name: 'db', image: 'registry.k8s.io/pause:3.10' }] },
      },
      volumeClaimTemplates: [
        {
          metadata: { name: 'data' },
          spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: size } } },
        },
      ],
    },
  })

const service = (label: string): Record<string, unknown> =>
  resource('svc', 'v1', 'Service', { spec: { selector: { app: label }, ports: [{ port: 80 }] } })

const secret = (value: string): Record<string, unknown> =>
  resource('key', 'v1', 'Secret', { stringData: { token: value } })

const items = (more: Record<string, unknown> = {}): Record<string, unknown> => ({
  id: 'entries',
  forEach: [{ part: '${schema.spec.items}' }],
  template: {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: `${text}-\${part}` },
    data: { part: '${part}', ...more },
  },
})

const one = { resources: [config('config', { name: text })] }

/** Changes that do something to what lives. */
const telling: readonly Planted[] = [
  rgdChange(
    'renamed-name',
    'metadata.name of a child',
    one,
    { resources: [config('config', { name: text }, { suffix: 'cfg' })] },
    ['ConfigMap a-cfg recreated'],
  ),
  rgdChange(
    'moved-namespace',
    'metadata.namespace of a child',
    { resources: [resource('config', 'v1', 'ConfigMap', { data: {} }, { namespace: 'default' })] },
    { resources: [resource('config', 'v1', 'ConfigMap', { data: {} }, { namespace: 'kube-public' })] },
    ['ConfigMap a-config recreated'],
  ),
  rgdChange(
    'changed-data',
    'a value in a template',
    { resources: [config('config', { version: 'v1' })] },
    { resources: [config('config', { version: 'v2' })] },
    ['ConfigMap a-config changed'],
  ),
  rgdChange(
    'removed-field',
    'a field taken out of a template',
    { resources: [config('config', { version: 'v1', old: 'x' })] },
    { resources: [config('config', { version: 'v1' })] },
    ['ConfigMap a-config changed'],
  ),
  rgdChange(
    'removed-resource',
    'a resource taken out of an RGD',
    { resources: [config('config', { name: text }), config('extra', { name: text })] },
    one,
    ['ConfigMap a-extra deleted'],
  ),
  rgdChange(
    'new-resource',
    'one more resource',
    one,
    { resources: [config('config', { name: text }), config('extra', { name: text })] },
    ['ConfigMap a-extra created'],
  ),
  rgdChange(
    'flipped-condition',
    'includeWhen that is false now',
    {
      spec: { on: 'boolean | default=true' },
      resources: [config('config', { a: 'b' }, { includeWhen: ['${schema.spec.on}'] })],
    },
    {
      spec: { on: 'boolean | default=true' },
      resources: [config('config', { a: 'b' }, { includeWhen: ['${!schema.spec.on}'] })],
    },
    ['ConfigMap a-config deleted'],
  ),
  rgdChange(
    'other-kind',
    'another kind for the same resource',
    { resources: [config('thing', { name: text })] },
    { resources: [resource('thing', 'v1', 'Secret', { stringData: { name: text } })] },
    ['ConfigMap a-thing deleted', 'Secret a-thing created'],
  ),
  rgdChange(
    'new-label',
    'a label on a child',
    one,
    {
      resources: [
        resource('config', 'v1', 'ConfigMap', { data: { name: text } }, { labels: { team: 'blue' } }),
      ],
    },
    ['ConfigMap a-config changed'],
  ),
  rgdChange(
    'changed-selector',
    'the selector of a Deployment',
    { resources: [deployment('web')] },
    { resources: [deployment('shop')] },
    ['a error'],
  ),
  rgdChange(
    'changed-image',
    'the image of a Deployment',
    { resources: [deployment('web')] },
    { resources: [deployment('web', 'registry.k8s.io/pause:3.9')] },
    ['Deployment a-web changed'],
  ),
  rgdChange(
    'immutable-job',
    'the template of a Job',
    { resources: [job('a:1')] },
    { resources: [job('a:2')] },
    ['a error'],
  ),
  rgdChange(
    'volume-claim',
    'a volume claim of a StatefulSet',
    { resources: [database('1Gi')] },
    { resources: [database('2Gi')] },
    ['a error'],
  ),
  rgdChange(
    'immutable-config',
    'data of a ConfigMap that is immutable',
    { resources: [resource('config', 'v1', 'ConfigMap', { immutable: true, data: { a: 'b' } })] },
    { resources: [resource('config', 'v1', 'ConfigMap', { immutable: true, data: { a: 'c' } })] },
    ['a error'],
  ),
  rgdChange(
    'service-selector',
    'the selector of a Service',
    { resources: [service('web')] },
    { resources: [service('shop')] },
    ['Service a-svc changed'],
  ),
  rgdChange(
    'rotated-secret',
    'data of a Secret',
    { resources: [secret('first-value-of-it')] },
    { resources: [secret('second-value-of-it')] },
    ['Secret a-key changed'],
  ),
  rgdChange(
    'kept-secret',
    'a resource beside a Secret',
    { resources: [secret('a-value-that-stays'), config('config', { version: 'v1' })] },
    { resources: [secret('a-value-that-stays'), config('config', { version: 'v2' })] },
    ['ConfigMap a-config changed'],
  ),
  rgdChange(
    'never-ready',
    'readyWhen that never holds',
    one,
    { resources: [config('config', { name: text }, { readyWhen: ['${config.data.name == "never"}'] })] },
    ['a unsettled'],
  ),
  rgdChange(
    'new-required-field',
    'a required field',
    one,
    { ...one, spec: { team: 'string | required=true' } },
    ['RGD refused', 'a unserved', 'field spec.team field breaking'],
  ),
  rgdChange(
    'removed-schema-field',
    'a field that is gone',
    { ...one, spec: { note: 'string | default=x' } },
    one,
    ['RGD refused', 'a unserved', 'field spec.note field breaking'],
  ),
  rgdChange(
    'changed-type',
    'integer to string',
    {
      spec: { size: 'integer | default=1' },
      resources: [config('config', { size: '${string(schema.spec.size)}' })],
    },
    {
      spec: { size: 'string | default="1"' },
      resources: [config('config', { size: '${schema.spec.size}' })],
    },
    ['RGD refused', 'a error', 'a unserved', 'field spec.size type breaking'],
  ),
  rgdChange(
    'new-maximum',
    'a maximum',
    { ...one, spec: { size: 'integer | default=1' } },
    { ...one, spec: { size: 'integer | default=1 maximum=3' } },
    ['RGD refused', 'a unserved', 'field spec.size maximum breaking'],
  ),
  rgdChange(
    'first-enum',
    'a first enum',
    { ...one, spec: { mode: 'string | default=fast' } },
    { ...one, spec: { mode: 'string | default=fast enum="fast,slow"' } },
    ['field spec.mode enum silent'],
  ),
  rgdChange(
    'smaller-enum',
    'a value less in an enum',
    { ...one, spec: { mode: 'string | default=fast enum="fast,slow"' } },
    { ...one, spec: { mode: 'string | default=fast enum="fast"' } },
    ['RGD refused', 'a unserved', 'field spec.mode enum breaking'],
  ),
  rgdChange(
    'new-rule',
    'a CEL rule',
    { ...one, spec: { mode: 'string | default=fast' } },
    { ...one, spec: { mode: 'string | default=fast validation="self.size() > 2"' } },
    ['field spec.mode x-kubernetes-validations silent'],
  ),
  {
    name: 'bumped-version',
    what: 'apiVersion of the kind',
    base: [graph('bumped-version', one), instance('bumped-version', 'a')],
    head: [
      graph('bumped-version', { ...one, schema: { apiVersion: 'v1beta1' } }),
      instance('bumped-version', 'a'),
    ],
    expected: ['RGD refused'],
  },
  {
    name: 'grown-collection',
    what: 'one more item for forEach',
    base: [
      graph('grown-collection', { spec: { items: '[]string' }, resources: [items()] }),
      instance('grown-collection', 'a', { items: ['x', 'y'] }),
    ],
    head: [
      graph('grown-collection', { spec: { items: '[]string' }, resources: [items()] }),
      instance('grown-collection', 'a', { items: ['x', 'y', 'z'] }),
    ],
    expected: ['ConfigMap a-z created'],
  },
  {
    name: 'shrunk-collection',
    what: 'an item less for forEach',
    base: [
      graph('shrunk-collection', { spec: { items: '[]string' }, resources: [items()] }),
      instance('shrunk-collection', 'a', { items: ['x', 'y', 'z'] }),
    ],
    head: [
      graph('shrunk-collection', { spec: { items: '[]string' }, resources: [items()] }),
      instance('shrunk-collection', 'a', { items: ['x', 'z'] }),
    ],
    expected: ['ConfigMap a-y deleted'],
  },
  {
    name: 'deleted-instance',
    what: 'the file of an instance is gone',
    base: [
      graph('deleted-instance', one),
      instance('deleted-instance', 'a'),
      instance('deleted-instance', 'b'),
    ],
    head: [graph('deleted-instance', one), instance('deleted-instance', 'a')],
    expected: ['ConfigMap b-config deleted', 'b deleted'],
  },
  {
    name: 'deleted-graph',
    what: 'RGD and instance are gone',
    base: [graph('deleted-graph', one), instance('deleted-graph', 'a')],
    head: [],
    expected: ['ConfigMap a-config deleted', 'RGD deleted', 'a deleted'],
  },
  {
    name: 'forgotten-instance',
    what: 'the RGD is gone, its instance is not',
    base: [graph('forgotten-instance', one), instance('forgotten-instance', 'a')],
    head: [instance('forgotten-instance', 'a')],
    expected: ['RGD deleted', 'a unserved'],
  },
  {
    name: 'refused-instance',
    what: 'an instance that the schema refuses',
    base: [
      graph('refused-instance', { ...one, spec: { size: 'integer | default=1 maximum=3' } }),
      instance('refused-instance', 'a'),
    ],
    head: [
      graph('refused-instance', { ...one, spec: { size: 'integer | default=1 maximum=3' } }),
      instance('refused-instance', 'a', { size: 9 }),
    ],
    expected: ['a refused'],
  },
  {
    name: 'other-reference',
    what: 'externalRef to another object',
    base: [...reference('one'), instance('other-reference', 'a')],
    head: [...reference('two'), instance('other-reference', 'a')],
    expected: ['ConfigMap a-config changed'],
  },
  {
    name: 'nested-graph',
    what: 'the RGD of a nested instance',
    base: [...nested('v1'), instance('nested-graph', 'a')],
    head: [...nested('v2'), instance('nested-graph', 'a')],
    expected: ['ConfigMap a-part-config changed'],
  },
]

function reference(name: string): Record<string, unknown>[] {
  const external = (suffix: string): Record<string, unknown> => ({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: `reference-${suffix}`, namespace: 'default' },
    data: { text: suffix },
  })
  return [
    external('one'),
    external('two'),
    graph('other-reference', {
      resources: [
        {
          id: 'other',
          externalRef: {
            apiVersion: 'v1',
            kind: 'ConfigMap',
            metadata: { name: `reference-${name}`, namespace: 'default' },
          },
        },
        config('config', { text: '${other.data.text}' }),
      ],
    }),
  ]
}

function nested(version: string): Record<string, unknown>[] {
  return [
    graph('nested-part', { resources: [config('config', { version })] }),
    graph('nested-graph', {
      resources: [resource('part', 'kro.run/v1alpha1', 'NestedPart', { spec: { name: `${text}-part` } })],
    }),
  ]
}

export const cases: readonly Planted[] = [
  ...telling,
  ...templateCases,
  ...schemaCases,
  ...instanceCases,
  ...harmless,
  ...harmlessTemplates,
  ...harmlessSchemas,
]
