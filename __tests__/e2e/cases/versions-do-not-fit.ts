import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Case } from '../case.ts'
import { causeIs, quotesAreReal, Report } from '../report.ts'

export const versionsDoNotFit: Case = {
  name: 'versions-do-not-fit',
  shows:
    'kro v0.9 with Kubernetes 1.30, and 1.35 on cgroup v1: refused before anything is made, with the nearest choice',
  clusters: ['e2e-misfit'],
  async run(sandbox, checks) {
    // The published node images: the lab's own would say which Kubernetes it is.
    const run = await sandbox.workflow({
      file: '__tests__/e2e/workflows/versions-do-not-fit.yml',
      env: { SETUP_KRO_NODE_IMAGE: undefined },
    })
    const reports = [...run.artifacts.values()]
    await checks.that('both jobs of the matrix fail, each with an artifact of its own name', () => {
      assert.deepEqual(
        run.jobs.map(({ result }) => result),
        ['failure', 'failure'],
      )
      assert.equal(run.artifacts.size, 2)
      for (const name of run.artifacts.keys()) assert.match(name, /^setup-kro-platform-1-[0-9a-f]{8}$/)
      assert.deepEqual(reports.map(({ diagnosis }) => diagnosis.versions.kro).sort(), ['v0.9.0', 'v0.9.4'])
    })
    for (const report of reports) {
      const kro = String(report.diagnosis.versions.kro)
      const cause = causeIs(report, 'version/kro-needs-newer-kubernetes')
      await checks.that(`kro ${kro}: the cause says which versions, why, and what works instead`, () => {
        assert.ok(cause.title.includes(kro) && cause.title.includes('1.30'), cause.title)
        assert.ok(
          cause.fix.some((fix) => fix.includes('1.31')),
          cause.fix.join('\n'),
        )
        quotesAreReal(report, cause)
      })
      await checks.that(`kro ${kro}: nothing was fetched, nothing made`, () => {
        assert.equal(report.diagnosis.failedStep, 'versions.fit')
        assert.deepEqual(
          report.diagnosis.timeline
            .map(({ step }) => step)
            .filter((step) => /^(tools|cluster|kro|gate)/.test(step)),
          [],
        )
      })
    }
    for (const job of run.jobs)
      await checks.that(
        `${job.outputs.kro?.versions?.slice(0, 15)}…: the annotation and the summary's first line name it`,
        () => {
          const named = job.annotations.filter(
            ({ title }) => title === 'cause: version/kro-needs-newer-kubernetes',
          )
          assert.equal(named.length, 1)
          assert.match(named[0]?.message ?? '', /Kubernetes 1\.31/)
          assert.match(job.summaries[0]?.text.split('\n', 1)[0] ?? '', /^## ❌ .*1\.31/)
          assert.equal(job.outputs.kro?.cause, 'version/kro-needs-newer-kubernetes')
        },
      )
    await checks.that('there is no container, and no tool was installed', async () => {
      assert.deepEqual(await sandbox.containersOf('e2e-misfit'), [])
      assert.equal(existsSync(join(sandbox.env.XDG_CACHE_HOME ?? '', 'act', 'tool_cache', 'kind')), false)
    })

    // What is refused depends on the host; the other half of the rule has unit tests.
    const cgroup1 = !existsSync('/sys/fs/cgroup/cgroup.controllers')
    await checks.that(
      `Kubernetes 1.35 on this host (cgroup v${cgroup1 ? 1 : 2}) is ${cgroup1 ? 'refused' : 'not refused'}`,
      async () => {
        const out = join(sandbox.folder, 'report')
        const flags = [
          '--cluster-name',
          'e2e-misfit',
          '--kubernetes-version',
          '1.35',
          '--install',
          'none',
          '--out',
          out,
        ]
        // Where it is not refused, it ends at the next thing: a mirror that is not there.
        const env = { SETUP_KRO_NODE_IMAGE: undefined, SETUP_KRO_DOWNLOAD_MIRROR: 'http://127.0.0.1:1' }
        const { code, said } = await sandbox.command(['up', ...flags], { env })
        assert.equal(code, 1, said)
        const { cause, timeline } = Report.ofFolder(out).diagnosis
        if (cgroup1)
          assert.deepEqual(
            [cause, timeline.some(({ step }) => step === 'tools.install')],
            ['version/cgroup-v1', false],
          )
        else assert.notEqual(cause, 'version/cgroup-v1')
        assert.deepEqual(await sandbox.containersOf('e2e-misfit'), [])
      },
    )
  },
}
