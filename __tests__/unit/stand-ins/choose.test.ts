import { expect, test } from '@jest/globals'
import { autoStandIn, type StandIn } from '../../../src/inputs/stand-ins.ts'
import type { KubeObject } from '../../../src/model/kubernetes/object.ts'
import { filledIn, merged, standInFor } from '../../../src/stand-ins/choose.ts'

const bucket: KubeObject = {
  ...{ apiVersion: 's3.services.k8s.aws/v1alpha1', kind: 'Bucket' },
  metadata: { name: 'blue-logs', labels: { team: 'blue' } },
  spec: { tags: [{ value: 'x' }], replicas: 2 },
}
const entry = (name: string, more: Partial<StandIn>): StandIn => ({ ...autoStandIn, name, ...more })

test.each<[string, Partial<StandIn>[]]>([
  ['1', [{}, { kind: 'Bucket' }]],
  ['2', [{ kind: 'Table' }, { kind: 'Bucket' }]],
  ['2', [{ apiVersion: 's3.services.k8s.aws/v1' }, { apiVersion: bucket.apiVersion }]],
  ['2', [{ selector: { matchLabels: { team: 'red' } } }, { selector: { matchLabels: { team: 'blue' } } }]],
  ['3', [{ objectName: 'blue' }, { objectName: 'b*x*' }, { objectName: 'b*-lo*s' }]],
  ['2', [{ objectName: 'blue-logs*logs' }, { objectName: 'blue-logs' }]],
])('entry %s of %j is the first that selects the object', (name, entries) => {
  const standIns = entries.map((more, at) => entry(String(at + 1), more))
  expect(standInFor(bucket, standIns)?.name).toBe(name)
})

test('an object that no entry selects gets none', () => {
  expect(standInFor(bucket, [entry('1', { kind: 'Table' })])).toBeNull()
})

test('expressions take values of the object, and a whole one keeps the type', () => {
  const status = {
    location: '/${metadata.name}/${spec.tags[0].value}',
    count: '${spec.replicas}',
    when: '${now}',
    list: ['${metadata.labels["team"]}', 1],
  }
  expect(filledIn(status, bucket, 'T')).toEqual({
    status: { location: '/blue-logs/x', count: 2, when: 'T', list: ['blue', 1] },
    missing: [],
  })
  expect(filledIn({ a: '${spec.none}', b: 'x-${metadata.uid}' }, bucket, 'T').missing).toEqual([
    'spec.none',
    'metadata.uid',
  ])
})

test('the status of the user is laid over the other: null takes a field off', () => {
  expect(
    merged({ a: { b: 1, c: 2 }, d: [1], e: 1 }, { a: { c: 3 }, d: [2], e: null, f: { g: null } }),
  ).toEqual({
    ...{ a: { b: 1, c: 3 }, d: [2], f: {} },
  })
})
