import assert from 'node:assert/strict'
import type { Case } from '../case.ts'
import { stepOf } from '../job.ts'
import { onlyReport } from '../workflow-run.ts'

export const greenStaysGreen: Case = {
  name: 'green-stays-green',
  shows: 'the post step can neither reach Docker, nor write its report: warnings, and the job stays green',
  clusters: ['e2e-green'],
  leavesCluster: true,
  async run(sandbox, checks) {
    const run = await sandbox.workflow({ file: '__tests__/e2e/workflows/green-stays-green.yml' })
    const job = (id: string) => {
      const found = run.jobs.find((one) => one.id === id)
      assert.ok(found, `there is no job ${id}`)
      return found
    }
    const warnings = (id: string): string =>
      job(id)
        .annotations.filter(({ level, stage: where }) => level === 'warning' && where === 'Post')
        .map(({ message }) => message)
        .join('\n')
    for (const id of ['docker-is-broken', 'report-is-gone'])
      await checks.that(`${id}: job and post step are green, without an error`, () => {
        assert.equal(job(id).result, 'success')
        assert.equal(stepOf(job(id), 'kro', 'Post').result, 'success')
        assert.deepEqual(
          job(id).annotations.filter(({ level }) => level === 'error'),
          [],
        )
      })
    await checks.that('a cluster that could not be deleted is said, by name', async () => {
      assert.match(warnings('docker-is-broken'), /cluster e2e-green could not be deleted/)
      // Else the docker of the post step was not the broken one, and nothing is shown here.
      assert.deepEqual(await sandbox.containersOf('e2e-green'), ['e2e-green-control-plane'])
    })
    await checks.that('what could be had is in the artifact all the same', () => {
      const report = onlyReport(run)
      const { outcome, cause, collected } = report.diagnosis
      assert.deepEqual([outcome, cause], ['healthy', null])
      assert.match(collected.failed.join('\n'), /docker is broken on purpose/)
      // Of a node without kro: etcd, API server, scheduler, controller manager, kube-proxy, two of CoreDNS.
      assert.equal(report.json<{ items: unknown[] }>('evidence/api/pods.json').items.length, 7)
    })
    await checks.that('a report that could not be written is said in words, with what to do', () =>
      assert.match(
        warnings('report-is-gone'),
        /the report in \S+ cannot be continued.*a file is where the folder was[\s\S]*what to do: leave that folder/,
      ),
    )
  },
}
