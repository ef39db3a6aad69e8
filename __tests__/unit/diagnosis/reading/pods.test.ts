import { expect, test } from '@jest/globals'
import { podsThatMatter } from '../../../../src/diagnosis/reading/pods.ts'
import { evidenceOf, type Files, listOf, runJson } from '../../../support/evidence.ts'
import { object, pod } from '../../../support/kro-objects.ts'

const failed: Files = { 'evidence/run.json': runJson({ jobStatus: 'failure' }) }
const of = (pods: object[], files: Files = {}) =>
  podsThatMatter(
    evidenceOf({
      'evidence/run.json': runJson(),
      'evidence/api/pods.json': listOf(...pods),
      ...files,
    }),
  ).map((one) => `${one.severity} ${one.pod.metadata.namespace}/${one.pod.metadata.name}`)

const stranger = (name: string, ready = false) => pod({ name, namespace: 'app' }, 'Running', {}, ready)

test("the controller's, those of kro's namespace, those that an instance asked for", () => {
  const replicaSet = object('ReplicaSet', {
    name: 'web',
    namespace: 'app',
    uid: 'rs',
    labels: { 'kro.run/owned': 'true' },
  })
  const pods = [
    pod({ name: 'kro-1', labels: { 'app.kubernetes.io/name': 'kro' } }, 'Running', {}, true),
    pod({ name: 'beside' }, 'Running'),
    pod({ name: 'made', namespace: 'app', labels: { 'kro.run/owned': 'true' } }, 'Running', {}, true),
    pod(
      {
        name: 'web-1',
        namespace: 'app',
        ownerReferences: [{ kind: 'ReplicaSet', name: 'web', uid: 'rs', controller: true }],
      },
      'Running',
    ),
    stranger('stranger'),
  ]
  const files = { 'evidence/api/replicasets.apps.json': listOf(replicaSet) }
  const ours = ['error kro-system/kro-1', 'error kro-system/beside', 'error app/made', 'error app/web-1']
  expect(of(pods, files)).toEqual(ours)
  expect(of(pods, { ...files, ...failed })).toEqual([...ours, 'warning app/stranger'])
})

test('those of a workload that this program applied as a manifest, and not those of the same name elsewhere', () => {
  const managedFields = [{ manager: 'setup-kro' }]
  const owner = (kind: string, uid: string) => ({
    ownerReferences: [{ kind, name: 'x', uid, controller: true }],
  })
  const files = {
    'evidence/api/deployments.apps.json': listOf(
      object('Deployment', { name: 'x', namespace: 'app', uid: 'd', managedFields }),
      object('Deployment', { name: 'x', namespace: 'else', uid: 'e' }),
    ),
    'evidence/api/replicasets.apps.json': listOf(
      object('ReplicaSet', { name: 'x', namespace: 'app', uid: 'r', ...owner('Deployment', 'd') }),
      object('ReplicaSet', { name: 'x', namespace: 'else', uid: 's', ...owner('Deployment', 'e') }),
    ),
  }
  const pods = [
    pod({ name: 'mine', namespace: 'app', ...owner('ReplicaSet', 'r') }, 'Pending'),
    pod({ name: 'theirs', namespace: 'else', ...owner('ReplicaSet', 's') }, 'Pending'),
    pod({ name: 'bare', namespace: 'app', managedFields }, 'Pending'),
  ]
  expect(of(pods, files)).toEqual(['error app/mine', 'error app/bare'])
})

test("another namespace of kro's", () => {
  const files = { 'evidence/run.json': runJson({ namespace: 'platform' }) }
  const pods = [pod({ name: 'a', namespace: 'platform' }, 'Running'), pod({ name: 'b' }, 'Running')]
  expect(of(pods, files)).toEqual(['error platform/a'])
})

test('not those that go away, that are done, or of kube-system', () => {
  const pods = [
    pod({ name: 'gone', deletionTimestamp: '2026-01-02T03:04:05Z' }, 'Running'),
    pod({ name: 'done' }, 'Succeeded'),
    pod({ name: 'dns', namespace: 'kube-system', labels: { 'kro.run/owned': 'true' } }, 'Running'),
    pod({ name: 'stays' }, 'Failed'),
  ]
  expect(of(pods, failed)).toEqual(['error kro-system/stays'])
})

test('of others only those that are not ready, and twenty at most', () => {
  expect(of([stranger('well', true), stranger('ill')], failed)).toEqual(['warning app/ill'])
  const many = Array.from({ length: 21 }, (_, index) => stranger(`p${index}`))
  expect(of(many, failed)).toEqual(many.slice(0, 20).map(({ metadata }) => `warning app/${metadata.name}`))
})
