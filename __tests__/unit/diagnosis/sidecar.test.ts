import { expect, test } from '@jest/globals'
import { diagnose } from '../../../src/diagnosis/engine/engine.ts'
import { evidenceOf, listOf, runJson } from '../../support/evidence.ts'

const status = (name: string, exitCode: number, reason: string) => ({
  name,
  ready: false,
  restartCount: 4,
  state: { waiting: { reason: 'CrashLoopBackOff', message: `back-off of ${name}` } },
  lastState: { terminated: { exitCode, reason, finishedAt: '2026-11-23T09:00:30Z' } },
})

const evidenceOfPod = (...statuses: object[]) =>
  evidenceOf({
    'evidence/run.json': runJson({ jobStatus: 'failure' }),
    'evidence/api/pods.json': listOf({
      ...{ apiVersion: 'v1', kind: 'Pod' },
      metadata: { name: 'kro-1', namespace: 'kro-system', labels: { 'app.kubernetes.io/name': 'kro' } },
      spec: { containers: [{ name: 'sidecar' }, { name: 'kro' }] },
      status: { phase: 'Running', containerStatuses: statuses },
    }),
  })

test.each([
  ['crash/exits', '137', '"exitCode": 137,', status('kro', 137, 'Error')],
  ['crash/out-of-memory', 'Container kro', '"reason": "OOMKilled",', status('kro', 137, 'OOMKilled')],
])(
  '%s is proven by the lines of its own container, not of the sidecar before it',
  (rule, words, proof, kro) => {
    const evidence = evidenceOfPod(status('sidecar', 0, 'Completed'), kro)
    const lines = (evidence.text('evidence/api/pods.json') ?? '').split('\n')
    const ownStatus = lines.findLastIndex((line) => line.includes('"name": "kro"'))
    const finding = diagnose(evidence).findings.find((one) => one.rule === rule && one.title.includes(words))
    expect(finding?.evidence.map(({ text }) => text)).toContain(proof)
    for (const { file, line } of finding?.evidence ?? [])
      if (file.endsWith('pods.json')) expect(line - 1).toBeGreaterThan(ownStatus)
  },
)
