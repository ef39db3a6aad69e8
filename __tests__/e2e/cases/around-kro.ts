import assert from 'node:assert/strict'
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { mustRun } from '../../support/process.ts'
import type { Case } from '../case.ts'
import { causeIs } from '../report.ts'
import type { Sandbox } from '../sandbox.ts'

const cluster = 'e2e-around'

/** A program that serves until it is stopped, as an image: crane, which the lab has as one static file. */
async function app(sandbox: Sandbox): Promise<string> {
  const folder = join(sandbox.folder, 'app')
  mkdirSync(folder)
  const crane = await mustRun('sh', ['-c', 'command -v crane'], {
    ...{ env: sandbox.env, cwd: '/', timeoutSeconds: 10 },
  })
  copyFileSync(crane.trim(), join(folder, 'serve'))
  writeFileSync(
    join(folder, 'Dockerfile'),
    'FROM scratch\nCOPY serve /serve\nENTRYPOINT ["/serve", "registry", "serve", "--address", ":8080"]\n',
  )
  return folder
}

/** On the cluster of the example, in the same job: a test that expects something else. */
const failing = `
      - id: again
        continue-on-error: true
        uses: setup-kro/setup-kro@v1
        with:
          cluster: existing
          install: none
          smoke-test: false
          artifact-name: failing
          tests: failing
`

export const aroundKro: Case = {
  name: 'around-kro',
  shows:
    'examples/platform.yml: CRDs of a Go module, a chart, an own image, kustomize and Helm, chainsaw with coverage; then a test that fails',
  clusters: [cluster],
  async run(sandbox, checks) {
    const run = await sandbox.workflow({
      file: 'examples/platform.yml',
      further: failing,
      repository: {
        platform: sandbox.path('examples', 'platform'),
        failing: sandbox.path('__tests__', 'e2e', 'around', 'failing'),
        app: await app(sandbox),
      },
    })
    const { job } = run
    const step = (id: string) => job.steps.find((one) => one.id === id && one.stage === 'Main')
    await checks.that('it is green: everything that the RGDs need is there, and works', () => {
      assert.equal(step('kro')?.result, 'success', job.annotations.map(({ message }) => message).join('\n'))
      assert.equal(
        job.steps.find(({ name }) => name === 'The team gets what it asked for')?.result,
        'success',
      )
    })
    const summaryOf = (id: string): string =>
      job.summaries.map(({ text }) => text).find((text) => text.includes(id)) ?? ''
    await checks.that('the summary has the cases, and what was not reached of the RGDs', () => {
      const text = summaryOf('with-tls')
      assert.match(text, /\*\*Tests\*\*: 2 of 2 chainsaw cases did not fail/)
      assert.match(text, /\*\*Coverage\*\*.* of 2 includeWhen branches/)
      assert.match(text, /\| webapp \| 3 \| 2 of 2 \|/)
      assert.match(text, /\*\*Pretended\*\*: .*Certificate/)
    })
    await checks.that(
      'a test that fails is told with the field that differs, in another step of the job',
      () => {
        assert.equal(step('again')?.result, 'failure')
        const text = summaryOf('data.budget')
        assert.match(text, /data\.budget: Invalid value: .{1,6}1000/)
        assert.match(text, /\*\*Tests\*\*: 1 of 2 chainsaw cases did not fail/)
        const report = run.artifacts.get('failing')
        assert.ok(report, [...run.artifacts.keys()].join(', '))
        causeIs(report, 'resource/test-failed')
        assert.match(report.text('junit.xml'), /<testsuites name="chainsaw" tests="2" failures="1"/)
      },
    )
    await checks.that('the cluster is gone', async () =>
      assert.deepEqual(await sandbox.containersOf(cluster), []),
    )
  },
}
