import assert from 'node:assert/strict'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { AccessRecord, RunRecord } from '../../../src/evidence/records.ts'
import { mustRun } from '../../support/process.ts'
import type { Case } from '../case.ts'
import { causeIs, quotesAreReal, Report } from '../report.ts'

export const kro090Aggregation: Case = {
  name: 'kro-090-aggregation',
  shows:
    'another kro (v0.9.0, from its Go module) in aggregation mode: what labelled ClusterRoles give it, and what they do not',
  clusters: ['e2e-aggregation'],
  async run(sandbox, checks) {
    const out = join(sandbox.folder, 'report')
    const manifests = `${sandbox.path('examples', 'manifests')}/*.yaml`
    const flags = ['--cluster-name', 'e2e-aggregation', '--out', out]
    const up = await sandbox.command([
      ...['up', ...flags, '--source', 'v0.9.0', '--rbac-mode', 'aggregation'],
      ...['--manifests', manifests, '--diagnose', 'always'],
    ])
    await checks.that('it works: smoke test and manifests, and the evidence of it is healthy', () => {
      assert.equal(up.code, 0, up.said)
      const { outcome, cause, timeline, versions } = Report.ofFolder(out).diagnosis
      assert.deepEqual([outcome, cause, versions.kro], ['healthy', null, 'v0.9.0'])
      for (const step of ['kro.image', 'gate.smoke', 'gate.manifests'])
        assert.equal(timeline.find((one) => one.step === step)?.outcome, 'ok', step)
    })
    await checks.that(
      'the controller has what was aggregated, the role of the manifests too, and not everything',
      () => {
        const report = Report.ofFolder(out)
        assert.equal(report.json<RunRecord>('evidence/run.json').rbacMode, 'aggregation')
        const { rules, checks: asked } = report.json<AccessRecord>('evidence/rbac/access.json')
        const own = rules.filter(({ role }) => role.endsWith('kro:controller'))
        assert.ok(
          own.some(({ resources }) => resources.includes('teambudgets')),
          JSON.stringify(own),
        )
        assert.deepEqual(
          own.filter(({ resources }) => resources.includes('*')),
          [],
        )
        assert.deepEqual(
          asked.filter(({ allowed }) => !allowed),
          [],
        )
      },
    )

    const kubectl = (...args: string[]): Promise<string> =>
      mustRun('kubectl', ['--context', 'kind-e2e-aggregation', ...args], {
        env: { ...sandbox.env, KUBECONFIG: kubeconfigIn(up.said) },
        cwd: sandbox.folder,
        timeoutSeconds: 60,
      })
    await checks.that('nothing of the smoke test is left, its ClusterRole neither', async () => {
      const names = await kubectl('get', 'crd,clusterrole,resourcegraphdefinition', '--output', 'name')
      assert.match(names, /kro:team-budget/)
      assert.doesNotMatch(names, /smoke/i)
    })
    // The mistake that everybody makes once: an RGD, and no ClusterRole for its kind.
    await kubectl('apply', '--filename', sandbox.path('__tests__', 'e2e', 'manifests', 'greeting.rgd.yaml'))
    await sleep(20_000)
    const diagnose = await sandbox.command(['diagnose', ...flags])
    await checks.that(
      'an RGD without a role for its kind: the cause is rbac/aggregation-instance-kind',
      () => {
        assert.equal(diagnose.code, 1, diagnose.said)
        const report = Report.ofFolder(out)
        const cause = causeIs(report, 'rbac/aggregation-instance-kind')
        quotesAreReal(report, cause)
        assert.match(cause.title, /greetings/)
        assert.match(cause.fix.join('\n'), /rbac\.kro\.run\/aggregate-to-controller/)
        assert.ok(diagnose.said.includes('rbac/aggregation-instance-kind'), diagnose.said)
      },
    )
    const down = await sandbox.command(['down', '--cluster-name', 'e2e-aggregation'])
    await checks.that('down deletes the cluster', async () => {
      assert.equal(down.code, 0, down.said)
      assert.deepEqual(await sandbox.containersOf('e2e-aggregation'), [])
    })
  },
}

/** `up` says how the cluster is used. */
const kubeconfigIn = (said: string): string => /^ *export KUBECONFIG=(\S+)$/m.exec(said)?.[1] ?? '/nowhere'
