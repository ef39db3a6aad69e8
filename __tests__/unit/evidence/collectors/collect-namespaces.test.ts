import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { CollectOptions } from '../../../../src/evidence/collectors/collect.ts'
import { readEvidence } from '../../../../src/evidence/reader.ts'
import { emptyRun } from '../../../../src/run/active-run.ts'
import { fakeKube } from '../../../support/kube.ts'
import { type ReportFolder, reportFolder } from '../../../support/report-folder.ts'
import { collectInto, healthy, list } from './healthy-cluster.ts'

let report: ReportFolder
beforeEach(() => {
  report = reportFolder()
})
afterEach(() => report.remove())

const collecting = (more: Partial<CollectOptions>) => collectInto(report.path, more)

test('a foreign cluster is asked for chosen namespaces, and for those where instances are', async () => {
  const kube = fakeKube(healthy)
  await collecting({ kube, run: { ...emptyRun('kro', ''), cluster: 'existing' }, namespaces: ['extra'] })
  const asked = kube.requests
    .filter((request) => /\/pods\?/.test(request))
    .map((request) => request.split(/namespaces\/|\/pods/)[1])
  expect(asked.sort()).toEqual(['default', 'extra', 'kro-system', 'kube-system', 'shop'])
})

test('a foreign cluster is asked for the namespaces of the manifests that were applied, too', async () => {
  const kube = fakeKube(healthy)
  const manifests = ['Deployment/team/web', 'Namespace/fresh', 'ClusterRole/reader', 'ConfigMap/here'].map(
    (object) => ({
      ...{ object, file: 'app.yaml', line: 1 },
    }),
  )
  await collecting({ kube, run: { ...emptyRun('kro', ''), cluster: 'existing', manifests } })
  const asked = kube.requests
    .filter((request) => /\/pods\?/.test(request))
    .map((request) => request.split(/namespaces\/|\/pods/)[1])
  expect(asked.sort()).toEqual(['default', 'fresh', 'kro-system', 'kube-system', 'shop', 'team'])
})

test('what a namespace that is being deleted waits for is collected, of whatever kind; Secrets are not', async () => {
  const leaving = {
    metadata: { name: 'team', deletionTimestamp: '2026-01-02T03:04:00Z' },
    status: {
      conditions: [
        {
          type: 'NamespaceContentRemaining',
          status: 'True',
          message:
            'Some resources are remaining: gears.shop.io has 1 resource instances, secrets. has 1 resource instances',
        },
      ],
    },
  }
  const held = { metadata: { name: 'held', namespace: 'team', finalizers: ['cloud.example.com/keep'] } }
  const kube = fakeKube({
    ...healthy,
    '/api/v1/namespaces': list('Namespace', leaving),
    '/apis/shop.io': { preferredVersion: { groupVersion: 'shop.io/v1' } },
    '/apis/shop.io/v1/gears': list('Gear', held),
  })
  await collecting({ kube })
  const evidence = readEvidence(report.path)
  expect(evidence.objects('gears.shop.io')[0]?.metadata.finalizers).toEqual(['cloud.example.com/keep'])
  expect(evidence.files.filter((file) => file.includes('secrets'))).toEqual([])
})

test('on a cluster of others, where an instance has objects, and where manifests go, is looked into', async () => {
  const kube = fakeKube({
    ...healthy,
    '/apis/kro.run/v1alpha1/apps': list('App', {
      metadata: {
        name: 'one',
        namespace: 'shop',
        annotations: { 'applyset.kubernetes.io/additional-namespaces': 'back,front' },
      },
    }),
    ...Object.fromEntries(
      ['kro-system', 'kube-system', 'default', 'shop', 'back', 'front', 'team'].map((namespace) => [
        `/api/v1/namespaces/${namespace}/configmaps`,
        list('ConfigMap', { metadata: { name: 'here', namespace } }),
      ]),
    ),
  })
  await collecting({
    kube,
    run: {
      ...emptyRun('kro', '2026-01-02T03:04:05.000Z'),
      cluster: 'existing',
      manifests: [
        { object: 'ConfigMap/team/a', file: 'a.yaml', line: 1 },
        { object: 'Namespace/team', file: 'a.yaml', line: 5 },
      ],
    },
  })
  const found = readEvidence(report.path).objects('configmaps')
  expect(found.map(({ metadata }) => metadata.namespace).sort()).toEqual(
    ['back', 'default', 'front', 'kro-system', 'kube-system', 'shop', 'team'].sort(),
  )
})
