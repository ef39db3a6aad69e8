import assert from 'node:assert/strict'
import type { AccessRecord } from '../../../src/evidence/records.ts'
import type { Case } from '../case.ts'
import { causeIs, quotesAreReal } from '../report.ts'
import { onlyReport } from '../workflow-run.ts'

interface Pod {
  metadata: { namespace: string }
  status: { containerStatuses: { state: Record<string, unknown> }[] }
}

export const bindingDeleted: Case = {
  name: 'binding-deleted',
  shows:
    'the ClusterRoleBinding is deleted, the pod goes on running: rbac/binding-missing, with proof from its log',
  clusters: ['e2e-binding'],
  async run(sandbox, checks) {
    const run = await sandbox.workflow({
      file: '__tests__/e2e/workflows/binding-deleted.yml',
      repository: {
        kro: sandbox.lab.LAB_KRO_SOURCE,
        'by-hand': sandbox.path('__tests__', 'e2e', 'manifests'),
      },
    })
    const { job } = run
    const report = onlyReport(run)
    const cause = causeIs(report, 'rbac/binding-missing')
    await checks.that('the job failed after main, and the cause is rbac/binding-missing', () => {
      assert.equal(job.result, 'failure')
      assert.equal(report.diagnosis.outcome, 'failed')
      assert.equal(report.diagnosis.failedStep, null)
      assert.ok(cause.fix.length > 0)
      assert.match(cause.title, /ServiceAccount|binding/i)
    })
    await checks.that("each quote stands where it says, and one is a refusal in the controller's log", () => {
      quotesAreReal(report, cause)
      const log = cause.evidence.find(({ file }) => file.startsWith('evidence/logs/kro-system/kro-'))
      assert.match(
        log?.text ?? 'no quote of the log',
        /forbidden.*system:serviceaccount:kro-system:kro|system:serviceaccount:kro-system:kro.*(?:cannot|forbidden)/,
      )
    })
    await checks.that('the pod runs: its state alone would not have told', () => {
      const { items } = report.json<{ items: Pod[] }>('evidence/api/pods.json')
      const states = items
        .filter(({ metadata }) => metadata.namespace === 'kro-system')
        .flatMap(({ status }) => status.containerStatuses.map(({ state }) => Object.keys(state)))
      assert.deepEqual(states, [['running']])
    })
    await checks.that('the RBAC dump shows that nothing of kro is left to it', () => {
      const { rules, checks: asked } = report.json<AccessRecord>('evidence/rbac/access.json')
      assert.deepEqual(
        rules.filter(({ binding }) => /kro/.test(binding)),
        [],
      )
      assert.ok(asked.some(({ allowed, resource }) => !allowed && resource === 'resourcegraphdefinitions'))
    })
    await checks.that('other errors are its symptoms', () => {
      const { findings } = report.diagnosis
      assert.deepEqual(
        findings
          .filter(
            ({ severity, causedBy, rule }) =>
              severity === 'error' && causedBy === null && rule !== cause.rule,
          )
          .map(({ rule }) => rule),
        [],
      )
    })
    await checks.that('the first line of the summary, the error annotation and the output name it', () => {
      const summary = job.summaries.find(({ stage: where }) => where === 'Post')?.text ?? ''
      assert.match(summary.split('\n', 1)[0] ?? '', /^## ❌ .*(?:[Bb]inding|ServiceAccount)/)
      assert.ok(summary.includes('rbac/binding-missing'))
      const quote = cause.evidence[0]
      const proof = summary.slice(summary.indexOf(`\n${quote?.file}\n`)).split('\n')
      assert.ok(proof[2]?.startsWith(`    ${quote?.line}: `), 'the summary does not say where the proof is')
      const errors = job.annotations.filter(
        ({ level, stage: where }) => level === 'error' && where === 'Post',
      )
      assert.deepEqual(
        errors.map(({ title, message }) => [title, message]),
        [['cause: rbac/binding-missing', cause.title]],
      )
      assert.equal(
        Object.values(job.outputs).find(({ cause: output }) => output)?.cause,
        'rbac/binding-missing',
      )
    })
  },
}
