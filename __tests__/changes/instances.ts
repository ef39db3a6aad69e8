import { config, graph, instance, type Manifest, type Planted, resource } from './planted.ts'

const sized = {
  spec: { size: 'integer | default=1' },
  resources: [config('config', { size: '${string(schema.spec.size)}' })],
}

const job = (name: string): Manifest =>
  graph(name, {
    spec: { image: 'string | default="a:1"' },
    resources: [
      resource('job', 'batch/v1', 'Job', {
        spec: {
          suspend: true,
          template: {
            spec: { restartPolicy: 'Never', containers: [{ name: 'job', image: '${schema.spec.image}' }] },
          },
        },
      }),
    ],
  })

const inNamespace = (object: Manifest, namespace: string): Manifest => ({
  ...object,
  metadata: { ...(object.metadata as object), namespace },
})

/** Changes of instances, whose RGDs are the same. */
export const instanceCases: readonly Planted[] = [
  {
    name: 'changed-spec',
    what: 'a value in an instance',
    base: [graph('changed-spec', sized), instance('changed-spec', 'a'), instance('changed-spec', 'b')],
    head: [
      graph('changed-spec', sized),
      instance('changed-spec', 'a'),
      instance('changed-spec', 'b', { size: 2 }),
    ],
    expected: ['ConfigMap b-config changed'],
  },
  {
    name: 'renamed-instance',
    what: 'the name of an instance',
    base: [graph('renamed-instance', sized), instance('renamed-instance', 'a')],
    head: [graph('renamed-instance', sized), instance('renamed-instance', 'b')],
    expected: ['ConfigMap a-config deleted', 'a deleted'],
  },
  {
    name: 'moved-instance',
    what: 'the namespace of an instance',
    base: [graph('moved-instance', sized), instance('moved-instance', 'a')],
    head: [graph('moved-instance', sized), inNamespace(instance('moved-instance', 'a'), 'kube-public')],
    expected: ['ConfigMap a-config deleted', 'a deleted'],
  },
  {
    name: 'one-breaks',
    what: 'a value that one of two instances cannot take',
    base: [job('one-breaks'), instance('one-breaks', 'a'), instance('one-breaks', 'b')],
    head: [job('one-breaks'), instance('one-breaks', 'a'), instance('one-breaks', 'b', { image: 'a:2' })],
    expected: ['b error'],
  },
  {
    name: 'stuck-deletion',
    what: 'an instance is gone, and a finalizer keeps what it had',
    base: [kept('stuck-deletion'), instance('stuck-deletion', 'a')],
    head: [kept('stuck-deletion')],
    expected: ['ConfigMap a-config deleted', 'a deleting'],
  },
  {
    name: 'renamed-graph',
    what: 'the name of the RGD',
    base: [graph('renamed-graph', sized), instance('renamed-graph', 'a')],
    head: [
      { ...graph('renamed-graph', sized), metadata: { name: 'other-name-of-renamed-graph' } },
      instance('renamed-graph', 'a'),
    ],
    expected: ['RGD deleted', 'a unserved'],
  },
]

function kept(name: string): Manifest {
  return graph(name, {
    resources: [resource('config', 'v1', 'ConfigMap', { data: {} }, { finalizers: ['example.com/keep'] })],
  })
}
