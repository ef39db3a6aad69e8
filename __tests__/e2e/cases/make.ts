import assert from 'node:assert/strict'
import type { RunRecord } from '../../../src/evidence/records.ts'
import type { Case } from '../case.ts'
import { stepOf } from '../job.ts'
import { causeIs, quotesAreReal } from '../report.ts'
import { onlyReport } from '../workflow-run.ts'

export const make: Case = {
  name: 'make',
  shows:
    "install: make runs kro's own make deploy-kind with the pinned tools, and is diagnosed like the others",
  clusters: ['e2e-make'],
  async run(sandbox, checks) {
    const run = await sandbox.workflow({ file: '__tests__/e2e/workflows/make.yml' })
    const { job } = run
    await checks.that('main is green: make deployed kro, and the smoke test passed', () => {
      assert.equal(
        stepOf(job, 'kro').result,
        'success',
        job.annotations.map(({ message }) => message).join('\n'),
      )
      const [image = '', ready, context] = stepOf(job, 'installed').output.split('\n')
      assert.match(image, /^kind\.local\/controller-[0-9a-f]+:/)
      assert.equal(ready, '1')
      assert.equal(context, 'kind-e2e-make')
    })
    const report = onlyReport(run)
    await checks.that("make's own words are in the record, and it used the pinned tools", () => {
      const log = report.text('evidence/steps/kro.make.log')
      assert.match(log, /make deploy-kind KIND_CLUSTER_NAME=e2e-make/)
      assert.match(log, /resourcegraphdefinitions\.kro\.run (?:created|serverside-applied)/)
      assert.match(
        log,
        new RegExp(`^\\$ ${sandbox.env.XDG_CACHE_HOME}/act/tool_cache/helm/3\\.19\\.2/\\S+/helm `, 'm'),
      )
      // The recipe gets a helm that adds the values of `tuning`.
      assert.match(log, /^\$ make deploy-kind .* HELM=\S+\/make-bin\/helm-with-values /m)
      const { install, versions } = report.json<RunRecord>('evidence/run.json')
      assert.equal(install, 'make')
      assert.equal(versions.nodeImage, sandbox.lab.SETUP_KRO_NODE_IMAGE)
      const gates = report.diagnosis.timeline.filter(({ step }) => step.startsWith('gate.'))
      for (const gate of ['gate.base', 'gate.crds', 'gate.rbac', 'gate.controller', 'gate.smoke'])
        assert.equal(gates.find(({ step }) => step === gate)?.outcome, 'ok', gate)
    })
    await checks.that('the cause of what happened after it is found: rbac/serviceaccount-missing', () => {
      const cause = causeIs(report, 'rbac/serviceaccount-missing')
      quotesAreReal(report, cause)
      assert.match(
        cause.evidence.map(({ text }) => text).join('\n'),
        /service account kro-system\/kro: .*not found/,
      )
    })
    await checks.that('the cluster that make created is deleted by post', async () =>
      assert.deepEqual(await sandbox.containersOf('e2e-make'), []),
    )
  },
}
