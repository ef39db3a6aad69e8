import { describe, expect, test } from '@jest/globals'
import { BoundedList, relevanceOf } from '../../../../src/evidence/collectors/retention.ts'
import type { KubeObject } from '../../../../src/model/kubernetes/object.ts'

const namespaces = ['kro-system', 'kube-system', 'default', 'asked-for']

const object = (
  kind: string,
  name: string,
  namespace?: string,
  more: Partial<KubeObject> = {},
): KubeObject => ({
  apiVersion: 'v1',
  kind,
  ...more,
  metadata: { name, ...(namespace === undefined ? {} : { namespace }), ...more.metadata },
})
const running = { status: { phase: 'Running', containerStatuses: [{ ready: true, restartCount: 0 }] } }

describe('how much an object says', () => {
  const cases: [string, KubeObject, number][] = [
    ['a pod of kro', object('Pod', 'kro', 'kro-system', running), 0],
    ['what kro made', object('ConfigMap', 'a', 'team', { metadata: { name: 'a', labels: { 'kro.run/owned': 'true' } } }), 0],
    ['a manifest of the user', object('ConfigMap', 'a', 'team', { metadata: { name: 'a', managedFields: [{ manager: 'setup-kro' }] } }), 0],
    ['a pod that waits', object('Pod', 'a', 'team', { status: { phase: 'Pending' } }), 1],
    ['a pod that restarted', object('Pod', 'a', 'team', { status: { phase: 'Running', containerStatuses: [{ ready: true, restartCount: 2 }] } }), 1],
    ['a Deployment without its replicas', object('Deployment', 'a', 'team', { spec: { replicas: 2 }, status: { readyReplicas: 1 } }), 1],
    ['a warning', object('Event', 'a', 'team', { type: 'Warning' }), 1],
    ['a node', object('Node', 'a'), 2],
    ['a pod of the cluster itself', object('Pod', 'dns', 'kube-system', running), 2],
    ['a pod where the user asked to look', object('Pod', 'a', 'asked-for', running), 2],
    ['a healthy neighbour', object('Pod', 'a', 'team', running), 3],
    ['a job that is done', object('Pod', 'a', 'team', { status: { phase: 'Succeeded' } }), 3],
    ['an event that all went well', object('Event', 'a', 'team', { type: 'Normal' }), 3],
  ] // biome-ignore format: a table, one object a line
  test.each(cases)('%s', (_, one, rank) => {
    expect(relevanceOf(one, namespaces)).toBe(rank)
  })
})

test('of many alike some are kept and the rest is counted; rarer objects are all kept', () => {
  const kept = new BoundedList(namespaces)
  for (let n = 0; n < 3000; n += 1) kept.add(object('Pod', `p${n}`, 'team', running))
  kept.add(object('Pod', 'b-sick', 'team', { status: { phase: 'Pending' } }))
  kept.add(object('Pod', 'a-sick', 'zoo', { status: { phase: 'Pending' } }))
  kept.add(object('Pod', 'kro-1', 'kro-system', running))
  const names = kept.objects().map(({ metadata }) => metadata.name)
  expect(names.slice(0, 3)).toEqual(['kro-1', 'b-sick', 'a-sick'])
  expect(names).toHaveLength(1003)
  expect(kept.dropped).toBe(2000)
})
