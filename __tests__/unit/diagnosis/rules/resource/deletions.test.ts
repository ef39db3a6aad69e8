import { describe, expect, test } from '@jest/globals'
import { collectionJson, found, titles } from '../../../../support/found.ts'
import { conditions } from '../../../../support/kro-objects.ts'
import { childOf, crdOf, webOf, world } from '../../../../support/kro-world.ts'

const collected = {
  'evidence/collection.json': collectionJson([], { collectedAt: '2026-11-23T09:10:00.000Z' }),
}
const asked = '2026-11-23T09:08:00Z'
const deleted = expect.stringMatching(/webs\.kro\.run\.json:\d+: "deletionTimestamp": "2026-11-23T09:08:00Z"/)
const leaving = (metadata = {}, rest = {}) =>
  webOf(null, { deletionTimestamp: asked, finalizers: ['kro.run/finalizer'], ...metadata }, rest)
const patch = (ref: string) =>
  `kubectl patch ${ref} --type=json -p '[{"op":"remove","path":"/metadata/finalizers"}]'`
const lastResort = 'Last resort, may leave something behind outside of the cluster: '

describe('an instance that stays: the whole finding', () => {
  const stuck = (instance: ReturnType<typeof webOf>, lists: Record<string, object[]> = {}) =>
    found('resource/deletion-stuck', { ...world([instance], lists), ...collected })

  test('with what blocks it', () => {
    const blocked = conditions(['Deleting', 'False', 'x', 'deletion blocked: a webhook refuses it'])
    expect(stuck(leaving({}, { status: { state: 'DELETING', conditions: blocked } }))).toEqual([
      {
        title: 'Web team/one is stuck in Terminating: a webhook refuses it',
        detail: 'Its finalizer kro.run/finalizer is removed by kro, once everything that it made is gone.',
        object: 'Web/team/one',
        proof: [deleted],
        fix: [
          'kubectl get web one -n team -o yaml   # conditions say what blocks',
          `With kro gone for good: ${patch('web one -n team')}`,
        ],
      },
    ])
  })

  test('with the finalizer of another controller on itself', () => {
    expect(stuck(leaving({ finalizers: ['x.io/y'] }))).toEqual([
      {
        title: 'Web team/one is stuck in Terminating: it waits for the controller of its finalizer x.io/y',
        detail:
          'kro has deleted what it made and removed its own finalizer. The one that is left was set by another controller, which also removes it.',
        object: 'Web/team/one',
        proof: [expect.stringMatching(/webs\.kro\.run\.json:\d+: "x\.io\/y"$/), deleted],
        fix: [
          'Start the controller that serves x.io/y, or look why it does not finish.',
          `${lastResort}${patch('web one -n team')}`,
        ],
      },
    ])
  })

  test('with the finalizer of another controller on what it made', () => {
    const bucket = (name: string, metadata: object) =>
      childOf('bucket', 'Bucket', name, { apiVersion: 's3.aws/v1' }, { finalizers: ['x.io/y'], ...metadata })
    const objects = [bucket('a', { namespace: 'store', deletionTimestamp: asked }), bucket('b', {})]
    expect(stuck(leaving(), { 'buckets.s3.aws': objects })).toEqual([
      {
        title:
          'Web team/one is stuck in Terminating: it waits for Bucket store/a, which has the finalizer x.io/y',
        detail:
          'kro deletes what an instance made before it lets the instance go. Bucket store/a is deleted once its controller removes x.io/y. That controller is not there, or cannot delete what the object stands for.',
        object: 'Web/team/one',
        proof: [expect.stringMatching(/buckets\.s3\.aws\.json:\d+: "x\.io\/y"$/), deleted],
        fix: [
          'kubectl describe bucket a -n store   # what its controller says; is that controller running?',
          `${lastResort}${patch('bucket a -n store')}`,
        ],
      },
    ])
  })

  test('an object that stays does not hold it, also where the job has failed', () => {
    const config = childOf('config', 'ConfigMap', 'c', {}, { finalizers: ['x.io/y'] })
    const files = {
      ...world([leaving()], { configmaps: [config] }, { jobStatus: 'failure' }),
      ...collected,
    }
    expect(titles('resource/deletion-stuck', files)).toEqual([
      'Web team/one is stuck in Terminating: ConfigMap team/c is still there',
    ])
  })
})

describe('an instance whose RGD was deleted', () => {
  const gone = (crds: object[], ...instances: ReturnType<typeof webOf>[]) =>
    found('resource/rgd-gone', {
      ...world(instances, {
        'resourcegraphdefinitions.kro.run': [],
        'customresourcedefinitions.apiextensions.k8s.io': crds,
      }),
      ...collected,
    })
  const other = crdOf(
    {},
    { name: 'others.kro.run', labels: { 'kro.run/owned': 'true' } },
    { names: { kind: 'Other' } },
  )
  const finding = (rgd: string) => ({
    title: `Web team/one is stuck in Terminating: its ${rgd} was deleted, and kro does not remove the finalizer kro.run/finalizer without it`,
    detail:
      'An RGD that is deleted takes its controller with it and leaves the CRD (config.allowCRDDeletion is false by default). The instance keeps the state that it had, and waits.',
    object: 'Web/team/one',
    fix: [
      `Apply the ${rgd} again: kro takes over its CRD by name and finishes the deletion. Then delete instances first, and the RGD after them.`,
      `Last resort, leaves what it made: ${patch('web one -n team')}`,
    ],
  })

  test('whose name the CRD has', () => {
    expect(gone([other, crdOf()], leaving())).toEqual([
      {
        ...finding('RGD web'),
        proof: [deleted, expect.stringMatching(/: "kro\.run\/resource-graph-definition-name": "web"$/)],
      },
    ])
  })

  test('whose name nothing has', () => {
    const unnamed = crdOf({}, { labels: { 'kro.run/owned': 'true' } })
    expect(gone([unnamed], leaving())).toEqual([
      { ...finding('RGD'), proof: [deleted, expect.stringMatching(/: "labels": \{$/)] },
    ])
  })

  test('not one that stays, nor one whose RGD is there', () => {
    expect(gone([crdOf()], webOf(null))).toEqual([])
    expect(found('resource/rgd-gone', { ...world([leaving()]), ...collected })).toEqual([])
  })
})
