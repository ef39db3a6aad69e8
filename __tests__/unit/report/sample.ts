import type { Diagnosis } from '../../../src/diagnosis/diagnosis.ts'
import type { Finding } from '../../../src/diagnosis/finding.ts'
import { evidenceOf, type Files, listOf, runJson } from '../../support/evidence.ts'

/** Text that tries everything: HTML, Markdown, tables, fences, Mermaid, workflow commands, terminal control. */
export const hostile =
  '</script><script>alert(1)</script><img src=x onerror=alert(2)> | `a` ``` **b** [c](http://x.test) \u001b[31mred ::error::x ##[group]y'

export const finding = (more: Partial<Finding> = {}): Finding => ({
  id: `${more.rule ?? 'rbac/binding-missing'}#1`,
  rule: 'rbac/binding-missing',
  dimension: 'rbac',
  severity: 'error',
  title: 'No binding names the ServiceAccount kro-system/kro',
  detail: 'Everything is refused to it.',
  object: 'ClusterRoleBinding/kro-cluster-role-binding',
  evidence: [{ file: 'evidence/logs/kro-system/kro-1/kro.log', line: 2, text: 'leases is forbidden' }],
  fix: [{ run: 'kubectl create clusterrolebinding kro' }],
  causedBy: null,
  causedById: null,
  ...more,
})

export const diagnosis = (more: Partial<Diagnosis> = {}): Diagnosis => ({
  schemaVersion: 1,
  outcome: 'failed',
  failedStep: 'gate.controller',
  cause: 'rbac/binding-missing',
  findings: [
    finding(),
    finding({
      rule: 'crash/not-leading',
      dimension: 'crash',
      title: 'kro does not lead',
      causedBy: 'rbac/binding-missing',
      causedById: 'rbac/binding-missing#1',
    }),
  ],
  versions: { kro: 'v0.9.4', tools: { kind: 'v0.33.0' } },
  timeline: [
    { step: 'cluster.create', start: 0, seconds: 13.25, outcome: 'ok' },
    { step: 'gate.image', start: 13.25, seconds: 0, outcome: 'skipped' },
    { step: 'gate.controller', start: 13.5, seconds: 60, outcome: 'failed' },
  ],
  collected: { files: 3, bytes: 1200, seconds: 2.5, truncated: [], failed: ['nodes/kro: paused'] },
  ...more,
})

export const healthy = (): Diagnosis =>
  diagnosis({ outcome: 'healthy', failedStep: null, cause: null, findings: [] })

export const pod = (name: string, message: string) => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name, namespace: 'kro-system', labels: { 'app.kubernetes.io/name': 'kro' } },
  spec: { containers: [{ name: 'kro', image: 'kro' }] },
  status: {
    phase: 'Pending',
    conditions: [{ type: 'Ready', status: 'False', reason: 'ContainersNotReady', message }],
    containerStatuses: [
      {
        name: 'kro',
        ready: false,
        restartCount: 0,
        state: { waiting: { reason: 'ImagePullBackOff', message } },
      },
    ],
  },
})

export const warning = (name: string, message: string, last = '2026-11-23T09:01:30Z') => ({
  apiVersion: 'v1',
  kind: 'Event',
  metadata: { name, namespace: 'kro-system' },
  involvedObject: { kind: 'Pod', namespace: 'kro-system', name: 'kro-1' },
  type: 'Warning',
  reason: 'Failed',
  message,
  count: 2,
  lastTimestamp: last,
})

export function evidence(text = 'leases is forbidden', more: Files = {}) {
  return evidenceOf({
    'evidence/run.json': runJson({ jobStatus: 'failure', source: 'kro' }),
    'evidence/steps.json': JSON.stringify([
      {
        step: 'gate.controller',
        title: 'the controller leads',
        start: 13.5,
        seconds: 60,
        outcome: 'failed',
        message: text,
        log: null,
      },
    ]),
    'evidence/api/pods.json': listOf(pod('kro-1', text)),
    'evidence/api/events.json': listOf(warning('a', text)),
    'evidence/logs/kro-system/kro-1/kro.log': `started\n${text}\n`,
    ...more,
  })
}
