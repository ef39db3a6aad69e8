import { describe, expect, test } from '@jest/globals'
import type { Diagnosis } from '../../../src/diagnosis/diagnosis.ts'
import { diagnose } from '../../../src/diagnosis/engine/engine.ts'
import { logsOfFailure } from '../../../src/diagnosis/failing-logs.ts'
import type { Evidence } from '../../../src/evidence/evidence.ts'
import type { KubeObject } from '../../../src/model/kubernetes/object.ts'
import { evidenceOf, type Files, listOf, runJson } from '../../support/evidence.ts'
import { graphFiles } from '../../support/graph-evidence.ts'
import { object, pod } from '../../support/kro-objects.ts'
import { evidenceOfFixture } from '../../support/rule-fixtures.ts'
import { diagnosis, finding } from '../report/sample.ts'

const now = Date.parse('2026-11-23T09:10:00Z')
const ago = (seconds: number): string => new Date(now - seconds * 1000).toISOString()

const running = { state: { running: { startedAt: ago(600) } } }
const backingOff = {
  restartCount: 4,
  state: { waiting: { reason: 'CrashLoopBackOff' } },
  lastState: { terminated: { exitCode: 1, finishedAt: ago(20) } },
}
const labels = { 'app.kubernetes.io/name': 'kro' }
const kroPod = (name: string, container: object, ready: boolean): KubeObject =>
  pod({ name, labels, creationTimestamp: ago(600) }, 'Running', container, ready)
const deployment = object(
  'Deployment',
  { name: 'kro', namespace: 'kro-system', labels },
  {
    spec: {
      selector: { matchLabels: labels },
      template: { spec: { containers: [{ name: 'kro', args: ['--leader-elect'] }] } },
    },
  },
)
const leaseOf = (holder: string): KubeObject =>
  object(
    'Lease',
    { name: 'controller.kro.run', namespace: 'kro-system' },
    { spec: { holderIdentity: `${holder}_uuid`, renewTime: ago(2), leaseDurationSeconds: 15 } },
  )

const log = (place: string): string => `evidence/logs/${place}.log`

/** Evidence with these pods, the leader's lease, and a log at each of these places. */
function evidence(
  pods: readonly KubeObject[],
  logs: readonly string[],
  more: Files = {},
  leader = 'kro-a',
): Evidence {
  return evidenceOf({
    'evidence/run.json': runJson({ jobStatus: 'failure' }),
    'evidence/collection.json': JSON.stringify({ collectedAt: new Date(now).toISOString() }),
    'evidence/api/deployments.apps.json': listOf(deployment),
    'evidence/api/leases.coordination.k8s.io.json': listOf(leaseOf(leader)),
    'evidence/api/pods.json': listOf(...pods),
    ...Object.fromEntries(logs.map((place) => [log(place), 'a line\n'])),
    ...more,
  })
}

const unknown = diagnosis({ cause: null, findings: [] })
const about = (about: string): Diagnosis =>
  diagnosis({ findings: [finding({ object: about, evidence: [] })] })
const shown = (what: Diagnosis, from: Evidence): string[] =>
  logsOfFailure(what, from, 10).map(({ file }) => file)

describe('the controller', () => {
  test('in a rollout that is stuck: the new pod, its run that failed; then the old pod, which leads', () => {
    const found = evidence(
      [kroPod('kro-a', running, true), kroPod('kro-b', backingOff, false)],
      ['kro-system/kro-a/kro', 'kro-system/kro-b/kro.previous'],
    )
    expect(logsOfFailure(unknown, found, 10)).toMatchObject([
      { file: log('kro-system/kro-b/kro.previous'), exitCode: 1, role: 'controller' },
      { file: log('kro-system/kro-a/kro'), exitCode: null, role: 'leader' },
    ])
    expect(shown(about('Deployment/kro-system/kro'), found)).toEqual(shown(unknown, found))
    expect(logsOfFailure(unknown, found, 1)).toHaveLength(1)
  })

  test.each(['kro-a', 'kro-b'])('with a standby: the log of %s, which leads, first', (leader) => {
    const other = leader === 'kro-a' ? 'kro-b' : 'kro-a'
    const found = evidence(
      [kroPod('kro-a', running, true), kroPod('kro-b', running, true)],
      ['kro-system/kro-a/kro', 'kro-system/kro-b/kro'],
      {},
      leader,
    )
    expect(shown(unknown, found)).toEqual([log(`kro-system/${leader}/kro`), log(`kro-system/${other}/kro`)])
  })

  test('back from a crash a moment ago: the run that crashed, not the one that has only begun', () => {
    const back = { ...backingOff, state: { running: { startedAt: ago(3) } } }
    const found = evidence(
      [kroPod('kro-a', back, false)],
      ['kro-system/kro-a/kro', 'kro-system/kro-a/kro.previous'],
    )
    expect(shown(unknown, found)).toEqual([log('kro-system/kro-a/kro.previous')])
  })

  test('that just crashed: that run, not the one before it', () => {
    const crashed = { ...backingOff, state: { terminated: { exitCode: 2, finishedAt: ago(1) } } }
    const found = evidence(
      [kroPod('kro-a', crashed, false)],
      ['kro-system/kro-a/kro', 'kro-system/kro-a/kro.previous'],
    )
    expect(logsOfFailure(unknown, found, 10)).toMatchObject([
      { file: log('kro-system/kro-a/kro'), exitCode: 2 },
    ])
  })

  test('the pods of the cluster itself come first where the cause is about them', () => {
    const proxy = object(
      'Pod',
      {
        ...{ name: 'kube-proxy-x', namespace: 'kube-system', creationTimestamp: ago(300) },
        ownerReferences: [{ kind: 'DaemonSet', name: 'kube-proxy', uid: 'p1', controller: true }],
      },
      { status: { containerStatuses: [{ name: 'kube-proxy', ready: false, ...backingOff }] } },
    )
    const place = 'kube-system/kube-proxy-x/kube-proxy'
    const found = evidence([kroPod('kro-a', running, true), proxy], ['kro-system/kro-a/kro', place])
    expect(shown(about('DaemonSet/kube-system/kube-proxy'), found)).toEqual([
      log(place),
      log('kro-system/kro-a/kro'),
    ])
    expect(shown(unknown, found)).toEqual([log('kro-system/kro-a/kro')])
  })

  test('of the recorded fixtures, the pod that the cause is about', () => {
    for (const [name, expected] of [
      ['crash/bad-feature-gate', /kro\.previous\.log$/],
      ['crash/token-not-mounted~recorded', /kro\.previous\.log$/],
      ['rbac/binding-missing', /kro-system\/kro-6d5c9f7b8d-x2x9k\/kro\.log$/],
    ] as const) {
      const found = evidenceOfFixture(name)
      expect([name, shown(diagnose(found), found)[0]]).toEqual([name, expect.stringMatching(expected)])
    }
  })
})

describe("the workloads of an RGD's instance", () => {
  const made = { 'kro.run/owned': 'true', 'kro.run/instance-name': 'shop', 'kro.run/instance-id': 'u1' }
  const app = object('Deployment', { name: 'app-1', namespace: 'demo', uid: 'd1', labels: made })
  const set = object('ReplicaSet', {
    ...{ name: 'app-1-x', namespace: 'demo', uid: 'r1' },
    ownerReferences: [{ kind: 'Deployment', name: 'app-1', uid: 'd1', controller: true }],
  })
  const appPod = (name: string, statuses: object): KubeObject =>
    object(
      'Pod',
      {
        ...{ name, namespace: 'demo', creationTimestamp: ago(300) },
        ownerReferences: [{ kind: 'ReplicaSet', name: 'app-1-x', uid: 'r1', controller: true }],
      },
      { status: { phase: 'Running', conditions: [{ type: 'Ready', status: 'False' }], ...statuses } },
    )
  const crashing = { containerStatuses: [{ name: 'web', ready: false, ...backingOff }] }
  const stranger = pod({ name: 'other', namespace: 'elsewhere' }, 'Running', backingOff)
  const graph = { ...graphFiles({ state: 'IN_PROGRESS' }), 'evidence/api/replicasets.apps.json': listOf(set) }
  const world = (pods: readonly KubeObject[], logs: readonly string[]): Evidence =>
    evidence([kroPod('kro-a', running, true), stranger, ...pods], ['kro-system/kro-a/kro', ...logs], {
      ...graph,
      'evidence/api/deployments.apps.json': listOf(deployment, app),
    })

  test('the pod that fails, before the controller that works and pods of others', () => {
    const found = world(
      [appPod('app-1-x-1', crashing)],
      ['demo/app-1-x-1/web.previous', 'elsewhere/other/kro.previous'],
    )
    const all = [
      log('demo/app-1-x-1/web.previous'),
      log('elsewhere/other/kro.previous'),
      log('kro-system/kro-a/kro'),
    ]
    expect(shown(about('Web/demo/shop'), found)).toEqual(all)
    expect(shown(about('Deployment/demo/app-1'), found)).toEqual(all)
    expect(shown(about('Pod/demo/app-1-x-1'), found)).toEqual(all)
    expect(shown(unknown, found)).toEqual(all)
  })

  test('of several containers, the one that fails; an init container that did its work says nothing', () => {
    const statuses = {
      initContainerStatuses: [
        { name: 'a-init', state: { terminated: { exitCode: 0, finishedAt: ago(200) } } },
      ],
      containerStatuses: [
        { name: 'b-proxy', ready: true, ...running },
        { name: 'web', ready: false, ...backingOff },
      ],
    }
    const found = world(
      [appPod('app-1-x-1', statuses)],
      ['demo/app-1-x-1/a-init', 'demo/app-1-x-1/b-proxy', 'demo/app-1-x-1/web.previous'],
    )
    expect(shown(about('Web/demo/shop'), found)[0]).toBe(log('demo/app-1-x-1/web.previous'))
  })

  test('an init container that fails holds up the others', () => {
    const statuses = {
      initContainerStatuses: [{ name: 'migrate', ready: false, ...backingOff }],
      containerStatuses: [{ name: 'web', ready: false, state: { waiting: { reason: 'PodInitializing' } } }],
    }
    const found = world([appPod('app-1-x-1', statuses)], ['demo/app-1-x-1/migrate.previous'])
    expect(logsOfFailure(unknown, found, 1)).toMatchObject([
      { file: log('demo/app-1-x-1/migrate.previous'), container: 'migrate', exitCode: 1, role: null },
    ])
  })

  test('an empty log is passed over', () => {
    const found = evidence(
      [kroPod('kro-a', running, true), kroPod('kro-b', backingOff, false)],
      ['kro-system/kro-a/kro'],
      {
        [log('kro-system/kro-b/kro.previous')]: '\n',
      },
    )
    expect(shown(unknown, found)).toEqual([log('kro-system/kro-a/kro')])
  })
})

test('a log that the cause quotes comes first', () => {
  const quoted = { file: log('kube-system/coredns-1/coredns'), line: 1, text: 'a line' }
  const found = evidence(
    [kroPod('kro-a', backingOff, false)],
    ['kro-system/kro-a/kro.previous', 'kube-system/coredns-1/coredns'],
  )
  expect(shown(diagnosis({ findings: [finding({ evidence: [quoted] })] }), found)).toEqual([
    quoted.file,
    log('kro-system/kro-a/kro.previous'),
  ])
})
