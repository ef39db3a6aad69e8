import { execFileSync } from 'node:child_process'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { CollectOptions } from '../../../../src/evidence/collectors/collect.ts'
import { readEvidence } from '../../../../src/evidence/reader.ts'
import { emptyRun } from '../../../../src/run/active-run.ts'
import { temporaryFolder } from '../../../support/folder.ts'
import { fakeKube } from '../../../support/kube.ts'
import { type ReportFolder, reportFolder } from '../../../support/report-folder.ts'
import { fakeRun } from '../../../support/run.ts'
import { collectInto, crd, healthy, list } from './healthy-cluster.ts'

let report: ReportFolder
beforeEach(() => {
  report = reportFolder()
})
afterEach(() => report.remove())

const collecting = (more: Partial<CollectOptions>) => collectInto(report.path, more)

test('a cluster: objects, instances, children, logs and access; no secret comes out, no Secret is asked for', async () => {
  const kube = fakeKube(healthy)
  const record = await collecting({ kube })
  const evidence = readEvidence(report.path)
  expect(evidence.objects('pods')[0]).toMatchObject({
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'kro-1' },
  })
  expect(evidence.objects('pods')[0]?.metadata).not.toHaveProperty('managedFields')
  expect(evidence.objects('apps.kro.run')).toHaveLength(1)
  expect(evidence.objects('widgets.shop.io')).toHaveLength(1)
  expect(evidence.listed('nodes')).toBe(true)
  expect(evidence.logs.map(({ pod, container, previous }) => [pod, container, previous])).toEqual([
    ['kro-1', 'kro', false],
    ['kro-1', 'kro', true],
  ])
  expect(evidence.text('evidence/api/readyz.txt')).toBe('ok')
  expect(evidence.collection).toEqual(record)
  for (const file of evidence.files) expect(`${file}: ${evidence.text(file)}`).not.toContain('CANARY')
  expect(record.redacted).toMatchObject({ registered: 1 })
  expect(kube.requests.filter((request) => /secrets/.test(request))).toEqual([])
  // Access is asked for the account that the controller runs as, also for what its RGDs need.
  expect(evidence.access?.serviceAccount).toEqual({ namespace: 'kro-system', name: 'kro-sa' })
  const denied = evidence.access?.checks.filter(({ allowed }) => !allowed) ?? []
  expect(new Set(denied.map(({ neededBy, resource }) => `${neededBy}: ${resource}`))).toEqual(
    new Set(['RGD app: widgets']),
  )
  expect(denied[0]?.answer).toMatch(/^kro-system\/kro-sa may not \w+ widgets\.shop\.io/)
})

test('children of an RGD that is gone, by what their instance says of itself', async () => {
  const instance = {
    metadata: {
      name: 'one',
      namespace: 'shop',
      annotations: {
        'applyset.kubernetes.io/contains-group-kinds': 'ConfigMap,Widget.shop.io,Gone.example.com',
      },
    },
  }
  const kube = fakeKube({
    ...healthy,
    '/apis/shop.io': { preferredVersion: { groupVersion: 'shop.io/v1' } },
    '/apis/kro.run/v1alpha1/resourcegraphdefinitions': list('ResourceGraphDefinition'),
    '/apis/apiextensions.k8s.io/v1/customresourcedefinitions': list('CustomResourceDefinition', {
      ...crd,
      metadata: { name: 'apps.kro.run', labels: { 'kro.run/owned': 'true' } },
    }),
    '/apis/kro.run/v1alpha1/apps': list('App', instance),
  })
  await collecting({ kube })
  expect(readEvidence(report.path).objects('widgets.shop.io')).toHaveLength(1)
})

test('of managedFields it is kept that this program applied an object, and nothing else', async () => {
  const applied = {
    metadata: {
      name: 'web',
      namespace: 'team',
      managedFields: [
        { manager: 'kubectl' },
        { manager: 'setup-kro', operation: 'Apply', fieldsV1: { 'f:data': {} } },
      ],
    },
  }
  const kube = fakeKube({ ...healthy, '/apis/apps/v1/deployments': list('Deployment', applied) })
  await collecting({ kube })
  expect(readEvidence(report.path).objects('deployments.apps')[0]?.metadata).toEqual({
    ...{ name: 'web', namespace: 'team', managedFields: [{ manager: 'setup-kro' }] },
  })
})

test('of events all warnings come first, whatever else there is', async () => {
  const event = (name: string, type: string): object => ({
    metadata: { name, namespace: 'somewhere' },
    type,
    reason: 'x',
  })
  const normal = Array.from({ length: 1500 }, (_, n) => event(`a${n}`, 'Normal'))
  const events = (path: string): object =>
    path.includes('Normal&') || path.endsWith('type%3DNormal')
      ? list('Event', ...normal)
      : list('Event', event('z-last', 'Warning'))
  const kube = fakeKube({ ...healthy, '/api/v1/events': events })
  const record = await collecting({ kube })
  const evidence = readEvidence(report.path)
  expect(evidence.objects('events')[0]?.metadata.name).toBe('z-last')
  expect(evidence.objects('events')).toHaveLength(1001)
  expect(evidence.listed('events')).toBe(false)
  expect(record.truncated).toContainEqual('api/events.json: 1001 of at least 1501 objects')
})

test("command lines of the machine's other containers are not asked for", async () => {
  const { run: processes, commands } = fakeRun({ 'docker version': '20.10' })
  await collecting({ nodes: ['kro-control-plane'], processes })
  const lists = commands.filter(({ tool, args }) => tool === 'docker' && args[0] === 'ps')
  expect(lists).toHaveLength(1)
  const format = lists[0]?.args[(lists[0]?.args.indexOf('--format') ?? 0) + 1] ?? ''
  expect(format).toMatch(/^table .*\{\{\.Names\}\}$/)
  expect(format).not.toContain('Command')
})

test('build files of the checkout, through no link out of the workspace', async () => {
  const outside = temporaryFolder({ secret: 'SECRET' })
  const workspace = temporaryFolder({ 'kro/go.mod': 'module kro\n', 'kro/helm/x': '' })
  symlinkSync(join(outside, 'secret'), join(workspace, 'kro/Makefile'))
  symlinkSync('/dev/zero', join(workspace, 'kro/.ko.yaml'))
  execFileSync('mkfifo', [join(workspace, 'kro/helm/values.yaml')])
  const run = { ...emptyRun('kro', '2026-01-02T03:04:05.000Z'), source: 'kro' }
  const { failed } = await collecting({ run, workspace })
  const { files } = readEvidence(report.path)
  expect(files.filter((file) => file.startsWith('evidence/source/'))).toEqual(['evidence/source/go.mod'])
  expect(failed.filter((sentence) => sentence.startsWith('source/'))).toEqual([
    'source/helm/values.yaml: the file is a named pipe (FIFO), not a regular file',
    `source/ko.yaml, source/Makefile: the file leads out of ${workspace} through a symbolic link`,
  ])
})
