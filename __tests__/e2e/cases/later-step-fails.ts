import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AccessRecord, RunRecord, StepRecord } from '../../../src/evidence/records.ts'
import type { Case } from '../case.ts'
import { stepOf } from '../job.ts'
import { onlyReport } from '../workflow-run.ts'

export const laterStepFails: Case = {
  name: 'later-step-fails',
  shows:
    "a test of the user's own fails: summary, annotation and artifact hold what there is to see; versions.yaml repeats the run",
  clusters: ['e2e-later-step'],
  async run(sandbox, checks) {
    const run = await sandbox.workflow({
      file: '__tests__/e2e/workflows/later-step-fails.yml',
      repository: { kro: sandbox.lab.LAB_KRO_SOURCE },
    })
    const { job } = run
    const report = onlyReport(run)
    const { diagnosis } = report
    const log = report.find(/^evidence\/logs\/kro-system\/kro-[^/]+\/[^/]+(?<!previous)\.log$/)

    await checks.that("the job failed in the user's step, and not in ours", () => {
      assert.equal(job.result, 'failure')
      assert.equal(stepOf(job, 'kro').result, 'success')
      assert.equal(stepOf(job, 'kro', 'Post').result, 'success')
    })
    await checks.that('the diagnosis says that the job failed, and makes up no cause', () => {
      assert.equal(diagnosis.outcome, 'failed')
      assert.equal(diagnosis.cause, null)
      assert.equal(diagnosis.failedStep, null)
      assert.deepEqual(
        diagnosis.findings.filter(({ severity }) => severity === 'error'),
        [],
      )
      assert.deepEqual(
        diagnosis.timeline.filter(({ outcome }) => outcome === 'failed'),
        [],
      )
      assert.equal(job.outputs.kro?.cause, undefined)
      assert.equal(report.json<RunRecord>('evidence/run.json').jobStatus, 'failure')
    })
    await checks.that("the artifact has the controller's log, from its first line to its work", () => {
      assert.match(report.text(log), /Attempting to acquire leader lease/)
      assert.match(report.text(log), /setup-kro-smoke/)
    })
    await checks.that('it has the events, for people and as the API server sent them', () => {
      assert.match(
        report.text('evidence/events.txt'),
        /Pod\/kro-system\/kro-\S+ .*Started|Started.*kro-system\/kro-/,
      )
      const events = report.json<{ items: { reason: string }[] }>('evidence/api/events.json')
      assert.ok(events.items.some(({ reason }) => reason === 'LeaderElection'))
    })
    await checks.that(
      'it has the RBAC dump: rules of the ServiceAccount with their binding, and what it needs',
      () => {
        const access = report.json<AccessRecord>('evidence/rbac/access.json')
        assert.deepEqual(access.serviceAccount, { namespace: 'kro-system', name: 'kro' })
        const all = access.rules.find(({ binding }) => binding.endsWith('kro-cluster-role-binding'))
        assert.deepEqual(
          [all?.apiGroups, all?.resources, all?.verbs, all?.namespace],
          [['*'], ['*'], ['*'], null],
        )
        assert.ok(access.checks.length >= 10, `${access.checks.length} checks`)
        assert.deepEqual(
          access.checks.filter(({ allowed }) => !allowed),
          [],
        )
        assert.match(
          report.text('evidence/api/clusterrolebindings.rbac.authorization.k8s.io.json'),
          /kro-cluster-role-binding/,
        )
      },
    )
    await checks.that("it has the record of each step, with ko's own words", () => {
      const steps = report.json<StepRecord[]>('evidence/steps.json')
      for (const name of [
        'tools.install',
        'cluster.create',
        'kro.image',
        'kro.apply',
        'gate.rbac',
        'gate.smoke',
        'diagnose.collect',
      ])
        assert.equal(steps.find(({ step }) => step === name)?.outcome, 'ok', name)
      const ko = report.text('evidence/steps/kro.image.log')
      assert.match(ko, /ko build .*--platform=linux\/amd64/)
      assert.match(ko, /Building github\.com\/kubernetes-sigs\/kro\/cmd\/controller for linux\/amd64/)
      assert.match(report.text('evidence/steps/cluster.create.log'), /create cluster --name e2e-later-step/)
    })
    await checks.that('no data of a Secret is in it, as it is or in base64', () => {
      const canary = 'tWeet-9b1f60c7'
      const told = [...report.files].filter(([, bytes]) =>
        [canary, Buffer.from(canary).toString('base64')].some((text) => bytes.includes(text)),
      )
      assert.deepEqual(
        told.map(([file]) => file),
        [],
      )
      assert.equal(report.files.has('evidence/api/secrets.json'), false)
    })
    await checks.that('the summary begins with the verdict and shows log, events and times', () => {
      const summary = job.summaries.find(({ stage: where }) => where === 'Post')?.text ?? ''
      assert.ok(summary.startsWith(report.text('summary.md').trim()), summary)
      assert.match(summary.trim().split('\n').at(-1) ?? '', /^\[Artifact why-it-failed\]\(http\S+\)$/)
      assert.match(
        summary.split('\n', 1)[0] ?? '',
        /^## .*(?:The job failed|the failing step is the job's own)/,
      )
      assert.match(summary, /gantt[\s\S]*kro\.image \(\d/)
      const lastLine = report.text(log).trim().split('\n').at(-1) ?? ''
      assert.ok(
        summary.includes(lastLine.slice(0, 100)),
        `the summary lacks the controller's last line: ${lastLine}`,
      )
      assert.match(summary, /\| kro \| v0\.9\.4 \|/)
    })
    await checks.that('the page of the report is one file and has the evidence in it', () => {
      const page = report.text('index.html')
      assert.match(page, /^<!doctype html>/i)
      assert.match(page, /Attempting to acquire leader lease/)
      assert.doesNotMatch(page, /<(?:script|link|img)[^>]+(?:src|href)=["']?(?:https?:)?\/\//i)
    })
    await checks.that('the artifact has the name that was asked for', () => {
      assert.deepEqual([...run.artifacts.keys()], ['why-it-failed'])
    })
    await checks.that('evidence was taken before the cluster was deleted', async () => {
      assert.ok(report.json<{ items: unknown[] }>('evidence/api/pods.json').items.length >= 8)
      assert.deepEqual(await sandbox.containersOf('e2e-later-step'), [])
    })

    const versionsFile = join(sandbox.folder, 'kro-versions.yaml')
    writeFileSync(versionsFile, report.text('versions.yaml'))
    // Nothing but the file vouches for the lab's own builds now, and nothing else says which versions.
    const alone = { SETUP_KRO_CHECKSUMS: undefined, SETUP_KRO_NODE_IMAGE: undefined }
    const again = [
      '--cluster',
      'none',
      '--versions-file',
      versionsFile,
      '--out',
      join(sandbox.folder, 'again'),
      '--diagnose',
      'always',
    ]
    await checks.that(
      'versions.yaml, as versions-file of another run, is accepted and gives the same versions',
      async () => {
        const repeated = await sandbox.command(['up', ...again, '--json'], { env: alone })
        assert.equal(repeated.code, 0, repeated.said)
        assert.deepEqual(JSON.parse(repeated.stdout).versions, diagnosis.versions)
      },
    )
    await checks.that('and what it recorded is held to', async () => {
      const kubectl = /(?<=dl\.k8s\.io\S+: ")[0-9a-f]{4}/
      assert.match(report.text('versions.yaml'), kubectl)
      writeFileSync(versionsFile, report.text('versions.yaml').replace(kubectl, '0000'))
      const refused = await sandbox.command(['up', ...again], {
        env: { ...alone, XDG_CACHE_HOME: join(sandbox.folder, 'empty') },
      })
      assert.equal(refused.code, 1, refused.said)
      assert.match(
        refused.said,
        /kubectl v\S+: http:\S+ is not the expected file: SHA-256 \w{64} .*expected 0000\w{60} from the versions file/,
      )
    })
  },
}
