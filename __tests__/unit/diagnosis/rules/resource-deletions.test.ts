import { describe, expect, test } from '@jest/globals'
import { collectionJson, found, titles } from '../../../support/found.ts'
import { type ConditionText, conditions, object } from '../../../support/kro-objects.ts'
import { childOf, crdOf, rgdOf, webOf, world } from '../../../support/kro-world.ts'

const now = '2026-11-23T09:10:00.000Z'
const at = (secondsAgo: number): string => new Date(Date.parse(now) - secondsAgo * 1000).toISOString()
const collected = { 'evidence/collection.json': collectionJson([], { collectedAt: now }) }
const leaving = (seconds: number, metadata = {}, rest = {}) =>
  webOf(null, { deletionTimestamp: at(seconds), finalizers: ['kro.run/finalizer'], ...metadata }, rest)
const held = (name: string, finalizers: string[], seconds = 30, kind = 'Bucket') =>
  childOf('bucket', kind, name, { apiVersion: 's3.aws/v1' }, { deletionTimestamp: at(seconds), finalizers })

describe('an instance whose deletion does not end', () => {
  const rule = 'resource/deletion-stuck'
  const of = (instance: ReturnType<typeof webOf>, lists = {}, run = {}) =>
    found(rule, { ...world([instance], lists, run), ...collected })

  test('after a minute: what is left of it', () => {
    expect(of(leaving(60))).toEqual([])
    expect(of(leaving(61))).toMatchObject([
      {
        title: 'Web team/one is stuck in Terminating',
        detail: 'Its finalizer kro.run/finalizer is removed by kro, once everything that it made is gone.',
        proof: [expect.stringContaining('"deletionTimestamp"')],
      },
    ])
    // The job has failed: so much the worse.
    expect(of(leaving(1), {}, { jobStatus: 'failure' })).toHaveLength(1)
    const configmaps = Array.from({ length: 12 }, (_, place) => childOf('config', 'ConfigMap', `c${place}`))
    const [match] = of(leaving(61), { configmaps })
    expect(match?.title).toBe('Web team/one is stuck in Terminating: ConfigMap team/c0 is still there')
    expect(match?.detail).toMatch(
      / Still there: ConfigMap team\/c0, ConfigMap team\/c1, .*ConfigMap team\/c9\.$/,
    )
  })

  test('because kro says what blocks it', () => {
    const list: ConditionText[] = [
      ['Ready', 'False', 'x', 'y'],
      ['Deleting', 'False', 'x', 'deletion blocked: ConfigMap c is foreign'],
    ]
    const instance = leaving(61, {}, { status: { state: 'DELETING', conditions: conditions(...list) } })
    expect(of(instance, { configmaps: [childOf('config', 'ConfigMap', 'c')] })[0]?.title).toBe(
      'Web team/one is stuck in Terminating: ConfigMap c is foreign',
    )
  })

  test('because of the finalizer of another controller on what it made', () => {
    const objects = ['a', 'b', 'c', 'd'].map((name) => held(name, ['finalizers.aws/Bucket', 'x.io/y']))
    const [match] = of(leaving(30), {
      'buckets.s3.aws': [childOf('bucket', 'Bucket', 'stays', {}, { finalizers: ['x.io/y'] }), ...objects],
    })
    expect(match?.title).toBe(
      'Web team/one is stuck in Terminating: it waits for Bucket team/a, which has the finalizers finalizers.aws/Bucket, x.io/y',
    )
    expect(match?.detail).toContain(
      'Bucket team/a is deleted once its controller removes finalizers.aws/Bucket, x.io/y; Bucket team/b is deleted once',
    )
    expect(match?.proof).toHaveLength(4)
    expect(match?.fix[0]).toBe(
      'kubectl describe bucket a -n team   # what its controller says; is that controller running?',
    )
    expect(of(leaving(30), { 'buckets.s3.aws': [held('a', ['x.io/y'], 10)] })).toEqual([])
    expect(of(leaving(30), { 'buckets.s3.aws': [held('a', ['x.io/y'], 11)] })).toHaveLength(1)
    expect(of(leaving(30), { 'buckets.s3.aws': [held('a', ['kro.run/finalizer'])] })).toEqual([])
    const many = Array.from({ length: 12 }, (_, place) => held(`b${place}`, ['x.io/y']))
    expect(of(leaving(30), { 'buckets.s3.aws': many })[0]?.detail).not.toContain('team/b10')
  })

  test('because of the finalizer of another controller on itself', () => {
    const [match] = of(leaving(11, { finalizers: ['x.io/y', 'z.io/y'] }))
    expect(match?.title).toBe(
      'Web team/one is stuck in Terminating: it waits for the controller of its finalizers x.io/y, z.io/y',
    )
    expect(match?.fix[0]).toBe(
      'Start the controller that serves x.io/y, z.io/y, or look why it does not finish.',
    )
    expect(of(leaving(10, { finalizers: ['x.io/y'] }))).toEqual([])
    // kro has not let it go either.
    expect(of(leaving(30, { finalizers: ['x.io/y', 'kro.run/finalizer'] }))).toEqual([])
    expect(of(leaving(30, { finalizers: [] }))).toEqual([])
  })

  test('not one that lives, or of which the time is not known', () => {
    expect(of(webOf(null))).toEqual([])
    const { 'evidence/run.json': _, ...files } = world([leaving(1000)])
    expect(found(rule, files)).toEqual([])
  })

  test('one that it made is reported instead', () => {
    const outerCrd = crdOf({}, { name: 'outers.kro.run' }, { names: { kind: 'Outer', plural: 'outers' } })
    const outer = rgdOf({ schema: { kind: 'Outer' } }, [], { name: 'outer' })
    const outerOf = (name: string, of?: string) =>
      object(
        'Outer',
        {
          name,
          namespace: 'team',
          uid: `o-${name}`,
          deletionTimestamp: at(100),
          labels: of === undefined ? {} : { 'kro.run/instance-name': of, 'kro.run/instance-id': `o-${of}` },
        },
        { apiVersion: 'kro.run/v1alpha1', status: { state: 'DELETING' } },
      )
    const inner = (seconds: number | null) =>
      webOf(null, {
        ...(seconds === null ? {} : { deletionTimestamp: at(seconds) }),
        labels: { 'kro.run/instance-name': 'mid', 'kro.run/instance-id': 'o-mid' },
      })
    const files = (web: ReturnType<typeof webOf>) => ({
      ...world([web], {
        'resourcegraphdefinitions.kro.run': [rgdOf(), outer],
        'customresourcedefinitions.apiextensions.k8s.io': [crdOf(), outerCrd],
        'outers.kro.run': [outerOf('big'), outerOf('mid', 'big')],
      }),
      ...collected,
    })
    expect(titles(rule, files(inner(100)))).toEqual(['Web team/one is stuck in Terminating'])
    expect(titles('resource/nested-instance', files(inner(100))).map((title) => title.split(',')[0])).toEqual(
      ['Outer team/big waits for Web team/one', 'Outer team/mid waits for Web team/one'],
    )
    // One that still may end, or that stays, does not count.
    expect(titles(rule, files(inner(5)))).toEqual([
      'Outer team/mid is stuck in Terminating: Web team/one is still there',
    ])
    expect(titles(rule, files(inner(null)))).toEqual([
      'Outer team/mid is stuck in Terminating: Web team/one is still there',
    ])
  })

  test('whose RGD is gone has a finding of its own', () => {
    const gone = { ...world([leaving(100)], { 'resourcegraphdefinitions.kro.run': [] }), ...collected }
    expect(titles(rule, gone)).toEqual([])
    const [match] = found('resource/rgd-gone', gone)
    expect(match?.title).toContain('its RGD web was deleted')
    expect(match?.proof).toEqual([
      expect.stringContaining('"deletionTimestamp"'),
      expect.stringContaining('"kro.run/resource-graph-definition-name": "web"'),
    ])
    expect(match?.fix[0]).toMatch(/^Apply the RGD web again: /)
    const { 'evidence/api/resourcegraphdefinitions.kro.run.json': _, ...unlisted } = gone as Record<
      string,
      string
    >
    expect(titles('resource/rgd-gone', unlisted)).toEqual([])
    expect(titles(rule, unlisted)).toHaveLength(1)
  })
})

describe('a namespace whose deletion does not end', () => {
  const rule = 'resource/namespace-terminating'
  const namespace = (list: ConditionText[] = [], metadata = {}, spec = {}) =>
    object(
      'Namespace',
      { name: 'team', deletionTimestamp: at(100), ...metadata },
      { spec, status: { conditions: conditions(...list) } },
    )
  const of = (one: object, lists: Record<string, object[]> = {}) => ({
    ...world([], { namespaces: [one], ...lists }),
    ...collected,
  })
  const remaining: ConditionText = [
    'NamespaceContentRemaining',
    'True',
    'SomeResourcesRemain',
    'Some resources are remaining: configmaps. has 2 resource instances, buckets.s3.aws has 1 resource instances',
  ]
  const finalizers: ConditionText = [
    'NamespaceFinalizersRemaining',
    'True',
    'SomeFinalizersRemain',
    'Some content in the namespace has finalizers remaining: x.io/y in 1 resource instances, z.io/y in 2 resource instances',
  ]

  test('because an API does not answer', () => {
    const apis = ['a', 'b', 'c', 'd'].map((name) => `${name}.io/v1: stale GroupVersion discovery`).join(', ')
    const failure: ConditionText = [
      'NamespaceDeletionDiscoveryFailure',
      'True',
      'DiscoveryFailed',
      `Discovery failed: unable to retrieve: ${apis}, a.io/v1: again`,
    ]
    const [match] = found(rule, of(namespace([failure])))
    expect(match?.title).toBe(
      'Namespace team is being deleted and stays: an API of the cluster does not answer (v1.a.io, v1.b.io, v1.c.io), so that what is in it cannot be listed',
    )
    expect(match?.fix).toEqual([
      'kubectl get apiservices   # which one is not Available?',
      ...['a', 'b', 'c'].map(
        (name) => `kubectl delete apiservice v1.${name}.io   # or repair the service behind it`,
      ),
    ])
    expect(match?.proof[0]).toContain('Discovery failed')
    const unnamed: ConditionText = ['NamespaceDeletionDiscoveryFailure', 'True', 'x', 'Discovery failed']
    expect(titles(rule, of(namespace([unnamed])))[0]).toContain(
      'an API of the cluster does not answer, so that',
    )
  })

  test('because objects in it have a finalizer', () => {
    const objects = ['a', 'b', 'c', 'd'].map((name) => held(name, ['x.io/y', 'z.io/y']))
    const [match] = found(rule, of(namespace([remaining, finalizers]), { 'buckets.s3.aws': objects }))
    expect(match).toMatchObject({
      title:
        'Namespace team is being deleted and stays: Bucket team/a in it has the finalizers x.io/y, z.io/y',
      about: ['Bucket/team/a', 'Bucket/team/b', 'Bucket/team/c', 'Bucket/team/d'],
    })
    expect(match?.detail).toContain('Bucket team/a has x.io/y, z.io/y; Bucket team/b has x.io/y, z.io/y; ')
    expect(match?.proof).toHaveLength(4)
    expect(match?.fix).toHaveLength(2)
    const many = Array.from({ length: 12 }, (_, place) => held(`b${place}`, ['x.io/y']))
    expect(found(rule, of(namespace(), { 'buckets.s3.aws': many }))[0]?.detail).not.toContain('team/b10')
  })

  test('because objects that were not collected have one', () => {
    const kinds = ['a', 'b', 'c', 'd', 'e', 'f']
      .map((kind) => `${kind}.s3.aws has 1 resource instances`)
      .join(', ')
    const [match] = found(
      rule,
      of(
        namespace([
          ['NamespaceContentRemaining', 'True', 'x', `Some resources are remaining: ${kinds}`],
          finalizers,
        ]),
      ),
    )
    expect(match?.title).toBe(
      'Namespace team is being deleted and stays: objects in it have the finalizers x.io/y, z.io/y (1 of a.s3.aws, 1 of b.s3.aws, 1 of c.s3.aws, 1 of d.s3.aws, 1 of e.s3.aws)',
    )
    expect(match?.fix).toEqual(
      ['a', 'b', 'c'].map(
        (kind) => `kubectl get ${kind}.s3.aws -n team -o yaml   # finalizers, and who serves them`,
      ),
    )
    expect(match?.proof).toHaveLength(3)
  })

  test('because of a finalizer of its own', () => {
    const own = (metadata: object, spec: object) => found(rule, of(namespace([], metadata, spec)))[0]
    expect(own({ finalizers: ['x.io/y', 'z.io/y'] }, {})).toMatchObject({
      title: 'Namespace team is being deleted and stays: it has the finalizers x.io/y, z.io/y itself',
      proof: [expect.stringContaining('"x.io/y"'), expect.any(String)],
      fix: [
        'Start the controller that serves x.io/y, z.io/y, or look why it does not finish.',
        expect.any(String),
      ],
    })
    expect(own({}, { finalizers: ['kubernetes', 'controller.cattle.io'] })).toMatchObject({
      title: 'Namespace team is being deleted and stays: it has the finalizer controller.cattle.io itself',
      proof: [expect.stringContaining('"finalizers": ['), expect.any(String)],
    })
  })

  test('because deletions are refused', () => {
    const failure: ConditionText = [
      'NamespaceDeletionContentFailure',
      'True',
      'ContentDeletionFailed',
      'admission webhook "w" denied the request',
    ]
    expect(found(rule, of(namespace([failure, remaining])))[0]).toMatchObject({
      title: 'Namespace team is being deleted and stays: objects in it cannot be deleted',
      proof: [expect.stringContaining('admission webhook'), expect.any(String)],
    })
  })

  test('for no reason that it gives', () => {
    const [match] = found(rule, of(namespace([remaining], {}, { finalizers: ['kubernetes'] })))
    expect(match?.title).toBe(
      'Namespace team is being deleted and stays: 2 of configmaps, 1 of buckets.s3.aws are still there',
    )
    expect(match?.fix[0]).toBe('kubectl get configmaps -n team   # what is left?')
    expect(titles(rule, of(namespace()))).toEqual([
      'Namespace team is being deleted and stays: its conditions do not say what it waits for',
    ])
    expect(titles(rule, of(namespace([], { deletionTimestamp: at(60) })))).toEqual([])
  })

  describe('while instances in it have the finalizer of kro', () => {
    const waits = 'resource/namespace-waits-for-instance'
    const files = (instances: ReturnType<typeof webOf>[], one: object = namespace([remaining])) => ({
      ...world(instances, { namespaces: [one] }),
      ...collected,
    })

    test('one of them', () => {
      expect(found(waits, files([leaving(90)]))).toMatchObject([
        {
          title:
            'Namespace team is being deleted and stays: Web team/one in it has the finalizer kro.run/finalizer',
          about: ['Web/team/one'],
          fix: ['kubectl get web one -n team -o yaml   # state ACTIVE: its conditions say what it waits for'],
        },
      ])
      expect(titles(rule, files([leaving(90)]))).toEqual([])
    })

    test('several: three are named', () => {
      const names = ['a', 'b', 'c', 'd']
      const [match] = found(waits, files(names.map((name) => leaving(90, { name }, { state: null }))))
      expect(match?.title).toContain(
        'Web team/a, Web team/b, Web team/c in it have the finalizer kro.run/finalizer',
      )
      expect(match?.about).toHaveLength(4)
      expect(match?.proof).toHaveLength(4)
      expect(match?.fix).toEqual([
        'kubectl get web a -n team -o yaml   # state (none): its conditions say what it waits for',
      ])
    })

    test('not those of other namespaces, nor where something else holds it', () => {
      expect(titles(waits, files([leaving(90, { namespace: 'other' })]))).toEqual([])
      expect(titles(rule, files([leaving(90, { namespace: 'other' })]))).toHaveLength(1)
      const itself = namespace([], { finalizers: ['x.io/y'] })
      expect(titles(waits, files([leaving(90)], itself))).toEqual([])
      expect(titles(rule, files([leaving(90)], itself))).toHaveLength(1)
    })
  })
})
