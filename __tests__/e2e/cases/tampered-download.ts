import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Case } from '../case.ts'
import { stepOf } from '../job.ts'
import { causeIs, quotesAreReal, Report } from '../report.ts'
import { tamperingMirror } from '../tampering-mirror.ts'
import { onlyReport } from '../workflow-run.ts'

export const tamperedDownload: Case = {
  name: 'tampered-download',
  shows: 'one bit of a download differs, or one digit of a checksum: nothing of it is kept or run',
  clusters: ['e2e-tampered'],
  async run(sandbox, checks) {
    const checksums = readFileSync(sandbox.lab.SETUP_KRO_CHECKSUMS, 'utf8')
    const expected =
      /^([0-9a-f]{64}) {2}(\S+\/ko_\S+)$/m.exec(checksums)?.[1] ?? 'the lab has no checksum of ko'
    const mirror = await tamperingMirror(sandbox.lab.SETUP_KRO_DOWNLOAD_MIRROR, /\/ko_[^/]+$/)
    try {
      const run = await sandbox.workflow({
        file: '__tests__/e2e/workflows/tampered-download.yml',
        env: { SETUP_KRO_DOWNLOAD_MIRROR: mirror.url },
      })
      const { job } = run
      const report = onlyReport(run)
      const cause = causeIs(report, 'deploy/checksum-mismatch')
      const [[path, actual] = ['', '']] = [...mirror.served]
      await checks.that(
        'the job fails in main, with tool, URL, expected and actual digest in one message',
        () => {
          assert.equal(stepOf(job, 'kro').result, 'failure')
          assert.match(actual, /^[0-9a-f]{64}$/)
          const said = job.annotations
            .filter(({ level, stage: where }) => level === 'error' && where === 'Main')
            .map(({ message }) => message)
          const whole = said.find((message) => message.includes(actual)) ?? said.join('\n')
          for (const part of ['ko v', `${mirror.url}${path}`, actual, expected])
            assert.ok(whole.includes(part), `${part} is not in: ${whole}`)
        },
      )
      await checks.that(
        'the cause is deploy/checksum-mismatch, with real quotes that have both digests',
        () => {
          quotesAreReal(report, cause)
          const [quote] = cause.evidence
          assert.ok(quote)
          assert.ok(quote.text.includes(actual), quote.text)
          const line = report.text(quote.file).split('\n')[quote.line - 1] ?? ''
          assert.ok(line.includes(expected), line)
          assert.equal(report.diagnosis.failedStep, 'tools.install')
          assert.equal(job.outputs.kro?.cause, 'deploy/checksum-mismatch')
        },
      )
      await checks.that('nothing of it is on the runner, and none of the tools is on PATH', () => {
        const files = stepOf(job, 'left').output.split('\n')
        // The others were what they should be, and may stay for the next job.
        assert.ok(
          files.some((file) => /\/tool_cache\/kind\//.test(file)),
          files.join('\n'),
        )
        assert.deepEqual(
          files.filter((file) => /\/ko(_[^/]*)?$|\/tool_cache\/ko\//.test(file)),
          [],
        )
        assert.equal(stepOf(job, 'path').output.includes('tool_cache'), false)
      })
      await checks.that('no cluster was made', async () => {
        assert.deepEqual(
          // Both are fetched while the tools are, and verified: nothing is started of the image, or built of the source.
          report.diagnosis.timeline.map(({ step }) => step).filter((step) => /^(cluster|kro)\./.test(step)),
          ['cluster.node-image', 'kro.source'],
        )
        assert.deepEqual(await sandbox.containersOf('e2e-tampered'), [])
      })
    } finally {
      mirror.close()
    }

    const wrong = join(sandbox.folder, 'checksums.txt')
    const digest = `${expected[0] === '0' ? '1' : '0'}${expected.slice(1)}`
    writeFileSync(wrong, checksums.replace(expected, digest))
    await checks.that('the right file and a wrong digest: the same, on the command line', async () => {
      const out = join(sandbox.folder, 'report')
      const { code, said } = await sandbox.command([
        'up',
        '--cluster-name',
        'e2e-tampered',
        '--source',
        'v0.9.4',
        '--checksums',
        wrong,
        '--out',
        out,
      ])
      assert.equal(code, 1, said)
      assert.match(
        said,
        new RegExp(
          `ko v\\S+: http\\S+/ko_\\S+ is not the expected file: SHA-256 ${expected} .*expected ${digest} from checksums`,
        ),
      )
      causeIs(Report.ofFolder(out), 'deploy/checksum-mismatch')
      const store = join(sandbox.env.XDG_CACHE_HOME ?? '', 'setup-kro')
      assert.ok(existsSync(join(store, 'kubectl')))
      const left = readdirSync(store, { recursive: true, encoding: 'utf8' })
      assert.deepEqual(
        left.filter((name) => /(^|\/)ko(_[^/]*)?(\/|$)/.test(name)),
        [],
      )
    })
    await checks.that('the right digest is all that it takes', async () => {
      const flags = [
        '--cluster',
        'none',
        '--install',
        'none',
        '--ko-version',
        'v0.19.1',
        '--out',
        join(sandbox.folder, 'right'),
      ]
      const { code, said } = await sandbox.command(['up', ...flags])
      assert.equal(code, 0, said)
    })
  },
}
