import assert from 'node:assert/strict'
import type { Case } from '../case.ts'

export const cloudRgds: Case = {
  name: 'cloud-rgds',
  shows: 'examples/cloud-rgds.yml: an RGD for ACK reaches ACTIVE with stand-ins, and fails on purpose',
  clusters: ['e2e-cloud', 'e2e-cloud-failing'],
  async run(sandbox, checks) {
    const run = await sandbox.workflow({
      file: 'examples/cloud-rgds.yml',
      repository: { platform: sandbox.path('examples', 'cloud-manifests') },
    })
    await checks.that('both jobs are green: one ACTIVE, one that did not become it', () =>
      assert.deepEqual(
        run.jobs.map(({ result }) => result),
        ['success', 'success'],
      ),
    )
    await checks.that('the cause names the bucket, what it says, and who wrote that', () => {
      const output = run.jobs.flatMap(({ steps }) => steps.map((step) => step.output)).join('\n')
      assert.match(output, /it waits for Bucket default\/demo-logs/)
      assert.match(output, /its ACK\.ResourceSynced is False: AccessDenied/)
    })
    await checks.that('the clusters are gone', async () =>
      assert.deepEqual(
        [...(await sandbox.containersOf('e2e-cloud')), ...(await sandbox.containersOf('e2e-cloud-failing'))],
        [],
      ),
    )
  },
}
