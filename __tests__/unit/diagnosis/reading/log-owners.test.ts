import { describe, expect, test } from '@jest/globals'
import { diagnose } from '../../../../src/diagnosis/engine/engine.ts'
import { logsOfFailure } from '../../../../src/diagnosis/failing-logs.ts'
import { isLogOf, logsOfPod } from '../../../../src/diagnosis/reading/container-logs.ts'
import { controllerLogs } from '../../../../src/diagnosis/reading/controller.ts'
import { brokenSystemLog } from '../../../../src/diagnosis/reading/text-sources.ts'
import type { Evidence } from '../../../../src/evidence/evidence.ts'
import type { KubeObject } from '../../../../src/model/kubernetes/object.ts'
import { evidenceOf, type Files, listOf, runJson } from '../../../support/evidence.ts'
import { object } from '../../../support/kro-objects.ts'
import { filesOfFixture } from '../../../support/rule-fixtures.ts'
import { diagnosis } from '../../report/sample.ts'

const failing = { containerStatuses: [{ name: 'web', ready: false, state: { running: {} } }] }
const podAt = (namespace: string, metadata: Partial<KubeObject['metadata']> = {}): KubeObject =>
  object(
    'Pod',
    { name: 'web-0', namespace, uid: 'new', ...metadata },
    {
      spec: { containers: [{ name: 'web' }] },
      status: { phase: 'Running', conditions: [{ type: 'Ready', status: 'False' }], ...failing },
    },
  )

const fileAt = (namespace: string): string => `evidence/logs/${namespace}/web-0/web.log`
/** @param podUid undefined: evidence of an earlier version, which does not say whose log it is */
const withLog = (pod: KubeObject, podUid: string | null | undefined): Files => {
  const file = fileAt(pod.metadata.namespace ?? '')
  return {
    'evidence/run.json': runJson({ jobStatus: 'failure' }),
    'evidence/api/pods.json': listOf(pod),
    [file]: 'it failed\n',
    ...(podUid === undefined ? {} : { 'evidence/logs/pods.json': JSON.stringify([{ file, podUid }]) }),
  }
}

const known: readonly [string, string | null | undefined, boolean][] = [
  ['this pod', 'new', true],
  ['an earlier pod of its name', 'old', false],
  ['one of two pods of its name', null, false],
  ['a pod of its name, as evidence of earlier versions says', undefined, true],
]

describe.each(known)('the log of %s', (_, podUid, isIts) => {
  const shown = (namespace: string): string[] => (isIts ? [fileAt(namespace)] : [])
  const read = (pod: KubeObject): Evidence => evidenceOf(withLog(pod, podUid))

  test('is shown with the pod or not', () => {
    const evidence = read(podAt('demo'))
    expect(logsOfPod(evidence, podAt('demo')).map(({ file }) => file)).toEqual(shown('demo'))
    const logs = logsOfFailure(diagnosis({ cause: null, findings: [] }), evidence, 5)
    expect(logs.map(({ file }) => file)).toEqual(shown('demo'))
  })

  test('is read for the controller or not', () => {
    const labels = { 'app.kubernetes.io/name': 'kro' }
    expect(controllerLogs(read(podAt('kro-system', { labels })))).toEqual(shown('kro-system'))
  })

  test('is read for a system pod or not', () => {
    const found = brokenSystemLog(/^web/)(read(podAt('kube-system')), /it failed/)
    expect(found.map(({ quote }) => quote.file)).toEqual(shown('kube-system'))
  })
})

test('a record that cannot be read is reported, and the logs are still read', () => {
  const files = { ...withLog(podAt('demo'), 'old'), 'evidence/logs/pods.json': '[{"file": 7}]' }
  const evidence = evidenceOf(files)
  expect(evidence.logs.map(({ file, podUid }) => [file, podUid])).toEqual([[fileAt('demo'), undefined]])
  expect(evidence.unread().failed.join()).toContain('evidence/logs/pods.json')
})

test('a static pod is known to the kubelet by another uid', () => {
  const pod = podAt('kube-system', { annotations: { 'kubernetes.io/config.hash': 'abc' } })
  const [log] = evidenceOf(withLog(pod, 'abc')).logs
  expect(log !== undefined && isLogOf(log, pod)).toBe(true)
  expect(log !== undefined && isLogOf({ ...log, namespace: 'demo' }, pod)).toBe(false)
  expect(log !== undefined && isLogOf({ ...log, pod: 'web-1' }, pod)).toBe(false)
})

/** A fixture in which all logs were written by earlier pods of the same names. */
function ofEarlierPods(name: string): Files {
  const files = filesOfFixture(name)
  const logs = Object.keys(files).filter((file) => /^evidence\/logs\/.*\.log$/.test(file))
  const lists = JSON.parse(files['evidence/api/pods.json'] ?? '{}') as { items: KubeObject[] }
  for (const { metadata } of lists.items) metadata.uid ??= `uid-of-${metadata.name}`
  return {
    ...files,
    'evidence/api/pods.json': listOf(...lists.items),
    'evidence/logs/pods.json': JSON.stringify(logs.map((file) => ({ file, podUid: 'earlier' }))),
  }
}

test.each([['image/wrong-architecture'], ['network/dns-upstream']])(
  '%s: proof in the log of an earlier pod is not proof for this one',
  (name) => {
    const quotedLogs = (files: Files): string[] =>
      diagnose(evidenceOf(files))
        .findings.filter(({ rule }) => rule === name)
        .flatMap(({ evidence }) => evidence.map(({ file }) => file))
        .filter((file) => file.startsWith('evidence/logs/') && !file.includes('coredns'))
    expect(quotedLogs(filesOfFixture(name)).length).toBeGreaterThan(0)
    expect(quotedLogs(ofEarlierPods(name))).toEqual([])
  },
)
