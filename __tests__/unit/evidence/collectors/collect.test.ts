import { execFileSync } from 'node:child_process'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type Kube, KubeError, type KubeRequest } from '../../../../src/adapters/kube.ts'
import { type CollectOptions, collect } from '../../../../src/evidence/collectors/collect.ts'
import { readEvidence } from '../../../../src/evidence/reader.ts'
import type { CollectionRecord } from '../../../../src/evidence/records.ts'
import { Redaction } from '../../../../src/evidence/redaction.ts'
import { emptyRun } from '../../../../src/run/active-run.ts'
import { fakeClock } from '../../../support/clock.ts'
import { temporaryFolder } from '../../../support/folder.ts'
import { fakeKube, forbidden } from '../../../support/kube.ts'
import { type ReportFolder, reportFolder } from '../../../support/report-folder.ts'
import { fakeRun, result } from '../../../support/run.ts'
import { fakeTimers } from '../../../support/timers.ts'

let report: ReportFolder
beforeEach(() => {
  report = reportFolder()
})
afterEach(() => report.remove())

const silent = { info: () => {}, warning: () => {}, error: () => {}, debug: () => {}, block: () => {} }

function collecting(more: Partial<CollectOptions>): Promise<CollectionRecord> {
  return collect({
    folder: report.path,
    run: emptyRun('kro', '2026-01-02T03:04:05.000Z'),
    kube: null,
    noKube: { why: 'there is no kubeconfig', failure: { code: 'no-kubeconfig' } },
    nodes: [],
    namespaces: [],
    budgets: { seconds: 10, bytes: 10_000_000 },
    processes: fakeRun({}).run,
    clock: fakeClock(),
    log: silent,
    redaction: new Redaction({ secrets: ['CANARY-of-the-runner'] }),
    ...more,
  })
}

const list = (kind: string, ...items: object[]): object => ({ apiVersion: 'v1', kind: `${kind}List`, items })
const running = (name: string, more: object = {}): object => ({
  name,
  ready: true,
  restartCount: 0,
  state: { running: {} },
  ...more,
})

const controller = {
  metadata: {
    name: 'kro-1',
    namespace: 'kro-system',
    labels: { 'app.kubernetes.io/name': 'kro' },
    managedFields: [{}],
  },
  spec: {
    serviceAccountName: 'kro-sa',
    nodeName: 'kro-control-plane',
    containers: [{ name: 'kro', env: [{ name: 'API_KEY', value: 'CANARY-env-12345' }] }],
  },
  status: {
    phase: 'Running',
    containerStatuses: [running('kro', { restartCount: 1, lastState: { terminated: { exitCode: 1 } } })],
  },
}
const rgd = {
  metadata: { name: 'app' },
  spec: {
    schema: { apiVersion: 'v1alpha1', kind: 'App' },
    resources: [
      { id: 'w', template: { apiVersion: 'shop.io/v1', kind: 'Widget' } },
      { id: 's', template: { apiVersion: 'v1', kind: 'Secret', stringData: { a: 'CANARY-in-rgd' } } },
    ],
  },
}
const crd = {
  metadata: { name: 'apps.kro.run' },
  spec: {
    group: 'kro.run',
    names: { plural: 'apps', kind: 'App' },
    versions: [{ name: 'v1alpha1', storage: true, schema: {} }],
  },
}

/** What every cluster answers; all lists are there and empty. */
const healthy = {
  '/version': { gitVersion: 'v1.34.4' },
  '/readyz': 'ok',
  '/api/v1': {
    resources: [
      { name: 'secrets', kind: 'Secret' },
      { name: 'pods', kind: 'Pod' },
    ],
  },
  '/apis/shop.io/v1': { resources: [{ name: 'widgets', kind: 'Widget' }] },
  '/apis/kro.run/v1alpha1': { resources: [{ name: 'apps', kind: 'App' }] },
  '/api/v1/pods': list('Pod', controller),
  '/apis/kro.run/v1alpha1/resourcegraphdefinitions': list('ResourceGraphDefinition', rgd),
  '/apis/apiextensions.k8s.io/v1/customresourcedefinitions': list('CustomResourceDefinition', crd),
  '/apis/kro.run/v1alpha1/apps': list('App', {
    metadata: { name: 'one', namespace: 'shop' },
    spec: { password: 'CANARY-in-instance' },
  }),
  '/apis/shop.io/v1/widgets': list('Widget', { metadata: { name: 'w', namespace: 'shop' } }),
  '/api/v1/namespaces/kro-system/pods/kro-1/log': (path: string) =>
    path.includes('previous=true')
      ? 'panic: token=CANARY-in-log\n'
      : 'CANARY-of-the-runner CANARY-env-12345\n',
  '/apis/authorization.k8s.io/v1/subjectaccessreviews': (_: string, { body }: KubeRequest) => {
    const { user, resourceAttributes } = (
      body as { spec: { user: string; resourceAttributes: { resource: string } } }
    ).spec
    return {
      status: {
        allowed:
          user === 'system:serviceaccount:kro-system:kro-sa' && resourceAttributes.resource !== 'widgets',
      },
    }
  },
  ...Object.fromEntries(
    [
      'api/v1 events Event',
      'api/v1 nodes Node',
      'apis/apps/v1 deployments Deployment',
      'api/v1 configmaps ConfigMap',
    ].map((line) => {
      const [root, plural, kind = ''] = line.split(' ')
      return [`/${root}/${plural}`, list(kind)]
    }),
  ),
}

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

test('each thing fails alone, and many for one reason are one sentence', async () => {
  const refuse = (): never => {
    throw forbidden('nodes')
  }
  const record = await collecting({ kube: fakeKube({ ...healthy, '/api/v1/nodes': refuse }) })
  const evidence = readEvidence(report.path)
  expect(evidence.listed('nodes')).toBe(false)
  expect(evidence.listed('pods')).toBe(true)
  expect(record.failed).toContainEqual(expect.stringMatching(/^nodes: nodes is forbidden: User "x"/))
  // The fake serves no further resources.
  expect(record.failed.length).toBeLessThan(30)
})

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

test('an API server that stops answering in the middle costs three answers, not all', async () => {
  let asked = 0
  const answer = async (path: string): Promise<unknown> => {
    if (path === '/version') return {}
    asked += 1
    throw new KubeError(`${path}: https://x gave no answer: no answer within 10 s`, null, null)
  }
  const kube: Kube = { server: 'https://x', json: answer, text: async (path) => String(await answer(path)) }
  const record = await collecting({ kube })
  // The lists that are under way at the same time, and not one more.
  expect(asked).toBeLessThanOrEqual(8)
  const stopped = record.failed.findIndex((sentence) =>
    /and \d+ more: no answer any more: https/.test(sentence),
  )
  expect(stopped).not.toBe(-1)
  expect(record.missing).toHaveLength(record.failed.length)
  expect(record.missing?.[stopped]).toMatchObject({
    things: expect.any(Array),
    failure: { code: 'api-stopped' },
  })
  // Each asked for another path, for one reason: one sentence for it, one for those that were not asked any more.
  expect(record.failed.filter((sentence) => sentence.includes('gave no answer')).length).toBeLessThanOrEqual(
    3,
  )
  expect(record.failed.join()).not.toContain('/api/v1/pods')
})

test('whichever request hangs, the collection ends within its time and says what is missing', async () => {
  const never = (): Promise<never> => new Promise(() => undefined)
  const kube: Kube = { server: 'https://x', json: never, text: never }
  const timers = fakeTimers()
  const collected = collecting({
    kube,
    nodes: ['kro-control-plane'],
    processes: never,
    budgets: { seconds: 10, bytes: 1_000_000 },
    timers,
  })
  timers.pass(10)
  const record = await collected
  expect(record.failed.join('\n')).toContain('did not end within the time for the collection')
  expect(readEvidence(report.path).collection).toEqual(record)
})

test('no API server: logs from the node, the node itself, its image list and its console', async () => {
  const digest = `sha256:${'a'.repeat(64)}`
  const node = 'docker exec kro-control-plane'
  const { run: processes, commands } = fakeRun({
    'docker version': '20.10',
    [`${node} true`]: '',
    [`${node} bash -c`]:
      '==> /var/log/pods/kro-system_kro-1_u/kro/0.log <==\n2026-01-01T00:00:00Z stdout F password=CANARY\n',
    [`${node} journalctl`]: 'kubelet says x\n',
    [`${node} ctr --namespace=k8s.io images ls`]: `kind.local/kro:1 t ${digest} 15.7 MiB linux/amd64 -\n`,
    'docker logs': 'Reached target\n',
    'docker container inspect': '[{"Config":{"Env":["HTTP_PROXY=http://u:CANARY@p"]}}]',
  })
  const record = await collecting({ nodes: ['kro-control-plane'], processes })
  const evidence = readEvidence(report.path)
  expect(record.failed).toContain('everything of the API server: there is no kubeconfig')
  expect(evidence.text('evidence/logs/kro-system/kro-1/kro.log')).toBe('password=‹redacted:named:1›\n')
  expect(evidence.text('evidence/nodes/kro-control-plane/kubelet.log')).toBe('kubelet says x\n')
  expect(evidence.text('evidence/nodes/kro-control-plane/images.json')).toContain('kind.local/kro:1')
  expect(evidence.text('evidence/host/console-kro-control-plane.log')).toBe('Reached target\n')
  expect(evidence.text('evidence/host/inspect-kro-control-plane.json')).not.toContain('CANARY')
  expect(commands.every(({ timeoutSeconds }) => timeoutSeconds !== undefined && timeoutSeconds <= 20)).toBe(
    true,
  )
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

test('a kubelet that is down: its logs are read on the node, and one sentence says why', async () => {
  const refused = (path: string): never => {
    const text = `${path}: Get "https://172.18.0.2:10250/x": dial tcp 172.18.0.2:10250: connect: connection refused (HTTP 500)`
    throw new KubeError(text, 500, null)
  }
  const header = '==> /var/log/pods/kro-system_kro-1_u/kro'
  const { run: processes } = fakeRun({
    'docker version': '20.10',
    'docker exec kro-control-plane bash -c': `${header}/1.log <==\n2026-01-01T00:00:00Z stdout F now\n`,
  })
  const kube = fakeKube({ ...healthy, '/api/v1/namespaces/kro-system/pods/kro-1/log': refused })
  const { failed } = await collecting({ kube, nodes: ['kro-control-plane'], processes })
  const evidence = readEvidence(report.path)
  expect(evidence.text('evidence/logs/kro-system/kro-1/kro.log')).toBe('now\n')
  const reason = 'dial tcp 172.18.0.2:10250: connect: connection refused (HTTP 500)'
  expect(failed.filter((sentence) => sentence.startsWith('logs'))).toEqual([
    `logs/kro-system/kro-1/kro.previous.log, logs through the API server from kro-control-plane (read on the node instead): ${reason}`,
  ])
})

test('a Docker daemon that does not answer is asked once', async () => {
  const { run: processes, commands } = fakeRun({
    docker: result('', null, { timedOut: true, seconds: 8 }),
  })
  const record = await collecting({ nodes: ['a', 'b'], processes })
  expect(commands.filter(({ tool }) => tool === 'docker')).toHaveLength(1)
  expect(record.failed).toContainEqual(expect.stringContaining('the Docker daemon does not answer'))
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
