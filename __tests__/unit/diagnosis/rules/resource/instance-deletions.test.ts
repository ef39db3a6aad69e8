import { describe, expect, test } from '@jest/globals'
import { found, titles } from '../../../../support/found.ts'
import { type ConditionText, conditions, object } from '../../../../support/kro-objects.ts'
import { childOf, crdOf, rgdOf, webOf, world } from '../../../../support/kro-world.ts'
import { at, collected, held, leaving } from './deletion-times.ts'

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
