import assert from 'node:assert/strict'
import { join } from 'node:path'
import type { StepRecord } from '../../../src/evidence/records.ts'
import { runProcess } from '../../support/process.ts'
import type { Case } from '../case.ts'
import { dyingNode } from '../dying-node.ts'
import { Report } from '../report.ts'
import type { Sandbox } from '../sandbox.ts'

const cluster = 'e2e-again'
const node = `${cluster}-control-plane`

export const secondAttempt: Case = {
  name: 'second-attempt',
  shows:
    'the node dies while kubeadm begins: what is left is deleted, a second cluster comes up, and the report says so',
  clusters: [cluster],
  async run(sandbox, checks) {
    const out = join(sandbox.folder, 'report')
    const first = dyingNode(join(sandbox.folder, 'dying-node'), sandbox.env.PATH ?? '')
    const up = await sandbox.command(
      ['up', '--install', 'none', '--cluster-name', cluster, '--out', out, '--diagnose', 'always'],
      { env: { PATH: `${first.folder}:${sandbox.env.PATH}` } },
    )
    const dead = first.dead()
    await checks.that(
      'the first node really died, kind failed on it, and the second attempt is a cluster',
      async () => {
        assert.ok(dead, `no node died:\n${up.said}`)
        assert.equal(up.code, 0, up.said)
        assert.deepEqual(await sandbox.containersOf(cluster), [node])
      },
    )
    if (!dead) return
    await checks.that('no container and no volume of the first attempt is left', async () => {
      assert.ok(dead.volumes.length > 0, 'the first node had no volume: nothing is shown here')
      assert.match(await refusal(sandbox, 'container', dead.container), /no such container/i)
      for (const volume of dead.volumes)
        assert.match(await refusal(sandbox, 'volume', volume), /no such volume/i)
    })
    await checks.that('the log tells of both attempts, and why there were two', () => {
      assert.match(up.said, /✗ create the cluster e2e-again from \S+ \(\d+\.\d s\): .*kind create cluster/)
      assert.match(up.said, /failed to init node with kubeadm/)
      assert.match(up.said, /✓ retry: create the cluster e2e-again from \S+/)
    })
    const report = Report.ofFolder(out)
    await checks.that("steps.json has both, with kind's words for the first", () => {
      const steps = report
        .json<StepRecord[]>('evidence/steps.json')
        .filter(({ step }) => step.startsWith('cluster.create'))
      assert.deepEqual(
        steps.map(({ step, outcome }) => [step, outcome]),
        [
          ['cluster.create', 'failed'],
          ['cluster.create.retry', 'ok'],
        ],
      )
      assert.match(steps[0]?.message ?? '', /failed to init node with kubeadm/)
      assert.match(report.text('evidence/steps/cluster.create.log'), /is not running/)
      assert.match(
        report.text('evidence/steps/cluster.create.retry.log'),
        /\$ docker logs --tail 200 [0-9a-f]{64}/,
      )
    })
    await checks.that('the summary shows both, and a failure that was mended is no cause', () => {
      const summary = report.text('summary.md')
      assert.match(summary.split('\n', 1)[0] ?? '', /^## ✅ /)
      assert.match(summary, /cluster\.create \(\d+\.\d s\) :crit/)
      assert.match(summary, /cluster\.create\.retry \(\d+\.\d s\) :done/)
      const { outcome, cause, failedStep } = report.diagnosis
      assert.deepEqual([outcome, cause, failedStep], ['healthy', null, null])
    })
    await sandbox.command(['down', '--cluster-name', cluster])
  },
}

/** What Docker says of something that is not there. @throws Error where it is there */
async function refusal(sandbox: Sandbox, kind: 'container' | 'volume', name: string): Promise<string> {
  const asked = await runProcess('docker', [kind, 'inspect', name], {
    env: sandbox.env,
    cwd: '/',
    timeoutSeconds: 20,
  })
  assert.notEqual(asked.code, 0, `${kind} ${name} is there:\n${asked.stdout}`)
  return asked.stderr
}
