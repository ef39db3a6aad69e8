import assert from 'node:assert/strict'
import type { Case } from '../case.ts'
import { causeIs, quotesAreReal } from '../report.ts'
import { onlyReport } from '../workflow-run.ts'

export const imageGone: Case = {
  name: 'image-gone',
  shows: 'the image that ko built is not on the node: image/not-on-node, with the image and the node by name',
  clusters: ['e2e-image'],
  async run(sandbox, checks) {
    const run = await sandbox.workflow({
      file: '__tests__/e2e/workflows/image-gone.yml',
      repository: { kro: sandbox.lab.LAB_KRO_SOURCE },
    })
    const { job } = run
    const image = job.outputs.kro?.image ?? 'no image in the outputs'
    const report = onlyReport(run)
    const cause = causeIs(report, 'image/not-on-node')
    await checks.that('the finding names image, node and pod', () => {
      assert.equal(job.result, 'failure')
      assert.ok(cause.title.includes(image), cause.title)
      assert.ok(cause.title.includes('e2e-image-control-plane'), cause.title)
      assert.match(cause.object ?? '', /^Pod\/kro-system\/kro-/)
    })
    await checks.that("each quote stands where it says, and one is kubelet's reason", () => {
      quotesAreReal(report, cause)
      assert.ok(cause.evidence.some(({ text }) => text.includes('ErrImageNeverPull')))
    })
    await checks.that('the node itself, asked without Kubernetes, does not have it', () => {
      const { images } = report.json<{ images: { references?: string[] }[] }>(
        'evidence/nodes/e2e-image-control-plane/images.json',
      )
      const listed = JSON.stringify(images)
      assert.ok(listed.includes('registry.k8s.io/pause'), listed.slice(0, 500))
      assert.equal(listed.includes(image), false)
    })
    await checks.that('what to do names the cluster and the image', () => {
      assert.ok(
        // Not kind load: ko's image is in no Docker that kind could take it from.
        cause.fix.some((fix) => fix.includes(image) && /images import/.test(fix)),
        cause.fix.join('\n'),
      )
      assert.ok(
        cause.fix.some((fix) => fix.includes('e2e-image')),
        cause.fix.join('\n'),
      )
      assert.deepEqual(
        cause.fix.filter((fix) => /--name kro\b/.test(fix)),
        [],
      )
    })
    await checks.that('the first line of the summary and the annotation say it', () => {
      const summary = job.summaries.find(({ stage: where }) => where === 'Post')?.text ?? ''
      assert.ok((summary.split('\n', 1)[0] ?? '').includes(image), summary.split('\n', 1)[0])
      assert.ok(
        job.annotations.some(({ level, title }) => level === 'error' && title === 'cause: image/not-on-node'),
      )
    })
  },
}
