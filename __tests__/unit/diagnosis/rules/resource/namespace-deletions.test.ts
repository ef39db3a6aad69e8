import { describe, expect, test } from '@jest/globals'
import { found, titles } from '../../../../support/found.ts'
import { type ConditionText, conditions, object } from '../../../../support/kro-objects.ts'
import { type webOf, world } from '../../../../support/kro-world.ts'
import { at, collected, held, leaving } from './deletion-times.ts'

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
