import { expect, test } from '@jest/globals'
import { podsOf } from '../../../../src/kro/gates/pods-of.ts'
import type { KubeObject } from '../../../../src/model/kubernetes/object.ts'
import { object } from '../../../support/kro-objects.ts'
import { forbidden } from '../../../support/kube.ts'

const revision = 'deployment.kubernetes.io/revision'
const selector = { matchLabels: { app: 'web' } }
const workload = (kind: string, { annotations = {}, status = {} } = {}): KubeObject =>
  object(kind, { name: 'web', namespace: 'team', annotations }, { spec: { selector }, status })
const pod = (name: string, labels: Record<string, string>): KubeObject => object('Pod', { name, labels }, {})
const set = (hash: string, at: string): KubeObject =>
  object(
    'ReplicaSet',
    { name: hash, labels: { 'pod-template-hash': hash }, annotations: { [revision]: at } },
    {},
  )

/** Answers lists by kind, and keeps the selectors that were asked for. */
function fakeLists(lists: Record<string, KubeObject[] | Error>) {
  const asked: (string | undefined)[] = []
  return {
    asked,
    async list(_: string, kind: string, options: { selector?: string } = {}) {
      asked.push(options.selector)
      const found = lists[kind] ?? []
      if (found instanceof Error) throw found
      return found
    },
  }
}

test.each([
  ['Deployment', 'pod-template-hash', { annotations: { [revision]: '2' } }],
  ['StatefulSet', 'controller-revision-hash', { status: { updateRevision: 'new' } }],
  [
    'DaemonSet',
    'pod-template-generation',
    { annotations: { 'deprecated.daemonset.template.generation': 'new' } },
  ],
])('pods of an earlier template of a %s are left out', async (kind, label, more) => {
  const lists = fakeLists({
    Pod: [pod('web-old', { [label]: 'old' }), pod('web-new', { [label]: 'new' })],
    ReplicaSet: [set('old', '1'), set('new', '2')],
  })
  const found = await podsOf(lists, workload(kind, more), 'team')
  expect(found.map(({ metadata }) => metadata.name)).toEqual(['web-new'])
})

test('where the current template is not known, all pods are those of the workload', async () => {
  const pods = [pod('web-1', { 'pod-template-hash': 'a' }), pod('web-2', {})]
  const lists = fakeLists({ Pod: pods, ReplicaSet: forbidden('ReplicaSet') })
  expect(await podsOf(lists, workload('Deployment'), 'team')).toEqual(pods)
  expect(await podsOf(fakeLists({ Pod: pods }), workload('Job'), 'team')).toEqual(pods)
})

test('a user that may not list pods gets none', async () => {
  expect(await podsOf(fakeLists({ Pod: forbidden('Pod') }), workload('Job'), 'team')).toEqual([])
})

test('a selector by expressions selects the pods that it selects in the cluster', async () => {
  const lists = fakeLists({})
  const expressions = [
    { key: 'tier', operator: 'In', values: ['a', 'b'] },
    { key: 'stage', operator: 'NotIn', values: ['old'] },
    { key: 'app', operator: 'Exists' },
    { key: 'legacy', operator: 'DoesNotExist' },
  ]
  const job = workload('Job')
  await podsOf(lists, { ...job, spec: { selector: { ...selector, matchExpressions: expressions } } }, 'team')
  expect(lists.asked).toEqual(['app=web,tier in (a,b),stage notin (old),app,!legacy'])
})

test('a workload without a selector is not given the pods of others', async () => {
  const lists = fakeLists({ Pod: [pod('other', {})] })
  expect(await podsOf(lists, { ...workload('Job'), spec: {} }, 'team')).toEqual([])
  expect(lists.asked).toEqual([])
})
