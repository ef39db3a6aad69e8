import { expect, test } from '@jest/globals'
import { collectionJson, found } from '../../../../support/found.ts'
import { type ConditionText, conditions, object } from '../../../../support/kro-objects.ts'
import { childOf, webOf, world } from '../../../../support/kro-world.ts'

const collected = {
  'evidence/collection.json': collectionJson([], { collectedAt: '2026-11-23T09:10:00.000Z' }),
}
const leaving = { deletionTimestamp: '2026-11-23T09:08:00Z' }
const deleted = expect.stringMatching(/namespaces\.json:\d+: "deletionTimestamp": "2026-11-23T09:08:00Z"/)

/** The finding of a namespace `team` with these conditions. */
function of(list: ConditionText[], lists: Record<string, object[]> = {}, metadata = {}, spec = {}) {
  const namespace = object(
    'Namespace',
    { name: 'team', ...leaving, ...metadata },
    { spec, status: { conditions: conditions(...list) } },
  )
  const files = { ...world([], { namespaces: [namespace], ...lists }), ...collected }
  return found('resource/namespace-terminating', files)
}
const after = ' Until it is gone nothing can be made in it, nor a namespace of that name.'
const about = { object: 'Namespace/team', about: [] as string[] }
const remaining = (words: string): ConditionText => [
  'NamespaceContentRemaining',
  'True',
  'SomeResourcesRemain',
  `Some resources are remaining: ${words}`,
]
const finalizers = (words: string): ConditionText => [
  'NamespaceFinalizersRemaining',
  'True',
  'SomeFinalizersRemain',
  `Some content in the namespace has finalizers remaining: ${words}`,
]
const managerLog = 'kubectl logs -n kube-system -l component=kube-controller-manager --tail=50'

test('content that remains: how much, and three commands that show it', () => {
  const words = ['a', 'b', 'c', 'd'].map((kind) => `${kind}.x.io has 2 resource instances`).join(', ')
  expect(of([remaining(words)])).toEqual([
    {
      ...about,
      title:
        'Namespace team is being deleted and stays: 2 of a.x.io, 2 of b.x.io, 2 of c.x.io, 2 of d.x.io are still there',
      detail: `kube-controller-manager deletes what is in a namespace, and the namespace after it.${after}`,
      proof: [expect.stringContaining('"message": "Some resources are remaining: '), deleted],
      fix: [
        ...['a', 'b', 'c'].map((kind) => `kubectl get ${kind}.x.io -n team   # what is left?`),
        managerLog,
      ],
    },
  ])
})

test.each([
  ['pods. has 1 resource instances', '1 of pods is still there'],
  ['pods. has 3 resource instances', '3 of pods are still there'],
  [
    'pods. has 1 resource instances, jobs.batch has 1 resource instances',
    '1 of pods, 1 of jobs.batch are still there',
  ],
])('one object is, several are: %s', (words, title) => {
  expect(of([remaining(words)])[0]?.title).toBe(`Namespace team is being deleted and stays: ${title}`)
})

test('no condition that says why', () => {
  expect(of([])).toEqual([
    {
      ...about,
      title: 'Namespace team is being deleted and stays: its conditions do not say what it waits for',
      detail: `kube-controller-manager deletes what is in a namespace, and the namespace after it.${after}`,
      proof: [deleted],
      fix: [managerLog],
    },
  ])
})

test('an API that does not answer: its words, in the condition that has them', () => {
  const message =
    'Discovery failed for some groups, 1 failing: unable to retrieve the complete list of server APIs: metrics.k8s.io/v1beta1: stale GroupVersion discovery'
  const finding = (names: string, words: string) => ({
    ...about,
    title: `Namespace team is being deleted and stays: an API of the cluster does not answer${names}, so that what is in it cannot be listed`,
    detail: `The namespace controller deletes nothing before it knows all kinds: ${words}${after}`,
  })
  expect(of([['NamespaceDeletionDiscoveryFailure', 'True', 'DiscoveryFailed', message]])).toEqual([
    {
      ...finding(' (v1beta1.metrics.k8s.io)', message),
      proof: [expect.stringContaining('"message": "Discovery failed for some groups'), deleted],
      fix: [
        'kubectl get apiservices   # which one is not Available?',
        'kubectl delete apiservice v1beta1.metrics.k8s.io   # or repair the service behind it',
      ],
    },
  ])
  const parsing: ConditionText[] = [
    ['NamespaceDeletionDiscoveryFailure', 'False', 'ResourcesDiscovered', 'All resources discovered'],
    ['NamespaceDeletionGroupVersionParsingFailure', 'True', 'GroupVersionParsingFailed', 'bad version'],
  ]
  expect(of(parsing)).toEqual([
    {
      ...finding('', 'bad version'),
      proof: [expect.stringContaining('"message": "bad version"'), deleted],
      fix: ['kubectl get apiservices   # which one is not Available?'],
    },
  ])
})

test('an object that waits for its controller', () => {
  const bucket = childOf(
    'bucket',
    'Bucket',
    'b',
    { apiVersion: 's3.aws/v1' },
    {
      ...leaving,
      finalizers: ['x.io/y'],
    },
  )
  expect(of([], { 'buckets.s3.aws': [bucket] })).toEqual([
    {
      ...about,
      about: ['Bucket/team/b'],
      title: 'Namespace team is being deleted and stays: Bucket team/b in it has the finalizer x.io/y',
      detail: `Bucket team/b has x.io/y. An object goes away once the controller that set its finalizer removes it; that controller is not there, or cannot delete what the object stands for.${after}`,
      proof: [expect.stringMatching(/buckets\.s3\.aws\.json:\d+: "x\.io\/y"$/), deleted],
      fix: [
        'kubectl describe bucket b -n team   # what its controller says; is that controller running?',
        `Last resort, may leave something behind outside of the cluster: kubectl patch bucket b -n team --type=json -p '[{"op":"remove","path":"/metadata/finalizers"}]'`,
      ],
    },
  ])
})

test('objects that were not collected: only the finalizers that kro and Kubernetes do not remove count', () => {
  const mixed = finalizers('kro.run/finalizer in 1 resource instances, x.io/y in 1 resource instances')
  expect(of([remaining('buckets.s3.aws has 1 resource instances'), mixed])).toEqual([
    {
      ...about,
      title:
        'Namespace team is being deleted and stays: objects in it have the finalizer x.io/y (1 of buckets.s3.aws)',
      detail: `An object goes away once the controller that set its finalizer removes it; that controller is not there, or cannot delete what the object stands for.${after}`,
      proof: [
        expect.stringContaining('has finalizers remaining: '),
        expect.stringContaining('Some resources are remaining: '),
        deleted,
      ],
      fix: ['kubectl get buckets.s3.aws -n team -o yaml   # finalizers, and who serves them'],
    },
  ])
  const own = finalizers('kro.run/finalizer in 1 resource instances')
  expect(of([remaining('webs.kro.run has 1 resource instances'), own])[0]?.title).toBe(
    'Namespace team is being deleted and stays: 1 of webs.kro.run is still there',
  )
})

test('a finalizer of the namespace itself', () => {
  const finding = (finalizer: string) => ({
    ...about,
    title: `Namespace team is being deleted and stays: it has the finalizer ${finalizer} itself`,
    detail: `Its content is gone. The finalizer was set by a controller, which also removes it.${after}`,
    fix: [
      `Start the controller that serves ${finalizer}, or look why it does not finish.`,
      'kubectl get namespace team -o yaml   # finalizers and conditions',
    ],
  })
  expect(of([], {}, { finalizers: ['x.io/y'] })).toEqual([
    { ...finding('x.io/y'), proof: [expect.stringMatching(/: "x\.io\/y"$/), deleted] },
  ])
  expect(of([], {}, {}, { finalizers: ['kubernetes', 'y.io/z'] })).toEqual([
    { ...finding('y.io/z'), proof: [expect.stringMatching(/: "finalizers": \[$/), deleted] },
  ])
})

test('objects that cannot be deleted', () => {
  const message = 'Failed to delete all resource types, 1 remaining: admission webhook "w" denied the request'
  expect(of([['NamespaceDeletionContentFailure', 'True', 'ContentDeletionFailed', message]])).toEqual([
    {
      ...about,
      title: 'Namespace team is being deleted and stays: objects in it cannot be deleted',
      detail: `The namespace controller says: ${message}${after}`,
      proof: [expect.stringContaining('"message": "Failed to delete all'), deleted],
      fix: [
        'kubectl get namespace team -o yaml   # conditions',
        'Remove what refuses the deletion: a webhook or a policy for DELETE, or rights that were taken away.',
      ],
    },
  ])
})

test('an instance that kro has not let go', () => {
  const namespace = object('Namespace', { name: 'team', ...leaving })
  const instance = webOf(null, { ...leaving, finalizers: ['kro.run/finalizer'] }, { state: 'DELETING' })
  const files = { ...world([instance], { namespaces: [namespace] }), ...collected }
  expect(found('resource/namespace-waits-for-instance', files)).toEqual([
    {
      title:
        'Namespace team is being deleted and stays: Web team/one in it has the finalizer kro.run/finalizer',
      detail:
        'kro removes it once all that the instance made is gone: it has to run, with the RGD of that kind, until its instances are deleted.',
      object: 'Namespace/team',
      about: ['Web/team/one'],
      proof: [expect.stringMatching(/webs\.kro\.run\.json:\d+: "kro\.run\/finalizer"$/), deleted],
      fix: ['kubectl get web one -n team -o yaml   # state DELETING: its conditions say what it waits for'],
    },
  ])
})
