import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { LogFile } from '../../../../src/evidence/evidence.ts'
import { readEvidence } from '../../../../src/evidence/reader.ts'
import type { KubeObject } from '../../../../src/model/kubernetes/object.ts'
import { object } from '../../../support/kro-objects.ts'
import { fakeKube, forbidden } from '../../../support/kube.ts'
import { type ReportFolder, reportFolder } from '../../../support/report-folder.ts'
import { fakeRun } from '../../../support/run.ts'
import { collectInto, healthy, list } from './healthy-cluster.ts'

let report: ReportFolder
beforeEach(() => {
  report = reportFolder()
})
afterEach(() => report.remove())

/** A pod that is not ready, so that its log is read. */
const failing = (name: string, uid: string, owner: string): KubeObject =>
  object(
    'Pod',
    {
      name,
      namespace: 'demo',
      uid,
      ownerReferences: [{ kind: owner, name: 'x', uid: 'o', controller: true }],
    },
    {
      spec: { containers: [{ name: 'web' }] },
      status: {
        phase: 'Running',
        containerStatuses: [{ name: 'web', ready: false, state: { running: {} } }],
      },
    },
  )

const log = (name: string): object => ({ [`/api/v1/namespaces/demo/pods/${name}/log`]: `of ${name}\n` })

/** @param then the pods of the namespace after their logs were read */
async function collected(pods: readonly KubeObject[], then: object | (() => never)) {
  const kube = fakeKube({
    ...healthy,
    '/api/v1/pods': list('Pod', ...pods),
    '/api/v1/namespaces/demo/pods': then,
    ...Object.assign({}, ...pods.map(({ metadata }) => log(metadata.name))),
  })
  await collectInto(report.path, { kube })
  return { logs: readEvidence(report.path).logs, requests: kube.requests }
}

const owners = (logs: readonly LogFile[]): unknown[] => logs.map(({ pod, podUid }) => [pod, podUid])

test('a log is of the pod that had its name before and after it was read', async () => {
  const pods = [failing('web-0', 'u1', 'StatefulSet'), failing('web-1', 'u2', 'StatefulSet')]
  const { logs } = await collected(pods, list('Pod', ...pods))
  expect(owners(logs)).toEqual([
    ['web-0', 'u1'],
    ['web-1', 'u2'],
  ])
})

test('a pod that was replaced meanwhile: it is not known which of the two wrote the log', async () => {
  const pods = [failing('web-0', 'u1', 'StatefulSet'), failing('web-00', 'u2', 'StatefulSet')]
  const { logs } = await collected(pods, list('Pod', failing('web-0', 'u9', 'StatefulSet')))
  expect(owners(logs)).toEqual([
    ['web-0', null],
    // It is gone, and nothing came in its place.
    ['web-00', 'u2'],
  ])
})

test('names that do not return are not looked at again; without an answer the first list holds', async () => {
  const ofSet = await collected([failing('app-x1', 'u1', 'ReplicaSet')], list('Pod'))
  expect(ofSet.requests).not.toContain('GET /api/v1/namespaces/demo/pods')
  expect(owners(ofSet.logs)).toEqual([['app-x1', 'u1']])
  const refused = await collected([failing('web-0', 'u1', 'StatefulSet')], () => {
    throw forbidden('pods')
  })
  expect(owners(refused.logs)).toEqual([['web-0', 'u1']])
})

test('logs that were read on a node are of the pod that the kubelet names', async () => {
  const output = '==> /var/log/pods/demo_web-0_u7/web/0.log <==\n2026-11-23T08:59:08.1Z stdout F second\n'
  const { run: processes } = fakeRun({ 'docker version': '20.10', 'docker exec node bash': output })
  await collectInto(report.path, { nodes: ['node'], processes })
  expect(owners(readEvidence(report.path).logs)).toEqual([['web-0', 'u7']])
})
