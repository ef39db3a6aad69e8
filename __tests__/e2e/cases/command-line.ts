import assert from 'node:assert/strict'
import { cpSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { mustRun } from '../../support/process.ts'
import type { Case } from '../case.ts'
import { publishedPrerequisites } from '../published-prerequisites.ts'
import { causeIs, quotesAreReal, Report } from '../report.ts'

const cluster = 'e2e-cli'
const node = `${cluster}-control-plane`

export const commandLine: Case = {
  name: 'command-line',
  shows:
    'one cluster from up to down: none, existing, a taken name, a shared cluster in a workflow, diagnose, analyze',
  clusters: [cluster],
  async run(sandbox, checks) {
    const out = join(sandbox.folder, 'report')
    const named = ['--cluster-name', cluster, '--out', out]

    const none = await sandbox.command(['up', '--cluster', 'none', '--json', ...named])
    await checks.that('cluster: none installs tools, makes no cluster and says so in JSON', async () => {
      assert.equal(none.code, 0, none.said)
      const { outcome, timeline } = JSON.parse(none.stdout)
      assert.equal(outcome, 'healthy')
      assert.ok(timeline.some(({ step }: { step: string }) => step === 'tools.install'))
      assert.ok(existsSync(join(sandbox.env.XDG_CACHE_HOME ?? '', 'setup-kro', 'kubectl')))
      assert.deepEqual(await sandbox.containersOf(cluster), [])
    })

    const up = await sandbox.command(['up', '--install', 'none', ...named])
    const kubeconfig = /^ *export KUBECONFIG=(\S+)$/m.exec(up.said)?.[1] ?? '/nowhere'
    await checks.that('up leaves a cluster running, and says how it is used and deleted', async () => {
      assert.equal(up.code, 0, up.said)
      assert.ok(readFileSync(kubeconfig, 'utf8').includes(`kind-${cluster}`))
      assert.match(up.said, new RegExp(`down --cluster-name ${cluster}`))
      assert.deepEqual(await sandbox.containersOf(cluster), [node])
    })
    if (up.code !== 0) return
    const env = { ...sandbox.env, KUBECONFIG: kubeconfig }
    /** No word of a command has a space in it. */
    const kubectl = (words: string): Promise<string> =>
      mustRun('kubectl', words.split(' '), { env, cwd: sandbox.folder, timeoutSeconds: 90 })
    const containerId = (): Promise<string> =>
      mustRun('docker', ['inspect', '--format', '{{.Id}} {{.State.Running}}', node], {
        env,
        cwd: '/',
        timeoutSeconds: 20,
      })
    const made = await containerId()

    await checks.that('a name that is taken: a clear error, and the cluster goes on', async () => {
      const again = await sandbox.command([
        'up',
        '--cluster-name',
        cluster,
        '--out',
        join(sandbox.folder, 'again'),
      ])
      assert.notEqual(again.code, 0)
      assert.match(again.said, new RegExp(`KinD cluster named ${cluster} is there already`))
      assert.match(again.said, /cluster: existing|--cluster existing/)
      assert.equal(await containerId(), made)
      assert.equal((await kubectl('get nodes --output name')).trim(), `node/${node}`)
    })

    const existing = ['--cluster', 'existing', '--out', out]
    const install = await sandbox.command(
      ['up', ...existing, '--install', 'release', '--values', 'config: { logLevel: 1 }'],
      { env },
    )
    await checks.that(
      'cluster: existing: the release goes onto it, its image by digest, and works',
      async () => {
        assert.equal(install.code, 0, install.said)
        const report = Report.ofFolder(out)
        const skipped = report.diagnosis.timeline.filter(({ step }) => /^cluster\.(create|delete)/.test(step))
        assert.deepEqual(skipped, [])
        const deployment = JSON.parse(
          await kubectl('--namespace kro-system get deployment kro --output json'),
        )
        assert.match(
          deployment.spec.template.spec.containers[0].image,
          /^registry\.k8s\.io\/kro\/kro:v0\.9\.4@sha256:[0-9a-f]{64}$/,
        )
      },
    )

    await checks.that(
      'prerequisites: a chart of a registry, one of a repository and a file of a website, through mirrors',
      () => publishedPrerequisites(sandbox, env, kubectl),
    )

    const shared = await sandbox.workflow({
      file: 'examples/existing-cluster.yml',
      repository: { platform: sandbox.path('examples', 'manifests') },
      secrets: { TEST_CLUSTER_KUBECONFIG: readFileSync(kubeconfig, 'utf8') },
    })
    await checks.that('examples/existing-cluster.yml is green on it, and leaves it as it is', async () => {
      const { job } = shared
      assert.equal(job.result, 'success', job.annotations.map(({ message }) => message).join('\n'))
      assert.match(job.steps.at(-2)?.output ?? '', /blue-quota/)
      assert.ok(job.steps.some(({ stage: where, result }) => where === 'Post' && result === 'success'))
      assert.equal(await containerId(), made)
      assert.match(
        await kubectl('--namespace team-blue get teambudget blue --output jsonpath={.status.state}'),
        /^ACTIVE$/,
      )
    })

    const well = await sandbox.command(['diagnose', ...named])
    await checks.that('diagnose of a cluster that works: healthy, exit code 0', () => {
      assert.equal(well.code, 0, well.said)
      assert.equal(Report.ofFolder(out).diagnosis.outcome, 'healthy')
    })

    // Too little for kro to start with; what ran before would still be there with a rolling update.
    const inKro = '--namespace kro-system'
    await kubectl(`${inKro} scale deployment kro --replicas=0`)
    await kubectl(`${inKro} wait pod --all --for=delete --timeout=60s`)
    await kubectl(`${inKro} set resources deployment kro --limits=memory=7Mi --requests=memory=7Mi`)
    await kubectl(`${inKro} scale deployment kro --replicas=1`)
    await kubectl(`${inKro} wait deployment kro --for=jsonpath={.status.replicas}=1 --timeout=30s`)
    const killed = '{.status.containerStatuses[0].lastState.terminated.reason}=OOMKilled'
    await kubectl(`${inKro} wait pod --all --for=jsonpath=${killed} --timeout=60s`)
    const ill = await sandbox.command(['diagnose', '--json', ...named])
    const report = Report.ofFolder(out)
    await checks.that(
      'diagnose of one that does not: crash/out-of-memory, exit code 1, JSON as in the file',
      () => {
        assert.equal(ill.code, 1, ill.said)
        assert.equal(ill.stdout, report.text('diagnosis.json'))
        const cause = causeIs(report, 'crash/out-of-memory')
        quotesAreReal(report, cause)
        assert.match(cause.title, /Container kro of pod kro-system\/kro-\S+ was killed/)
      },
    )

    const copy = join(sandbox.folder, 'from-an-artifact')
    cpSync(out, copy, { recursive: true })
    const elsewhere = {
      PATH: join(sandbox.folder, 'nothing'),
      KUBECONFIG: undefined,
      HOME: sandbox.folder,
      DOCKER_HOST: 'tcp://127.0.0.1:1',
    }
    await checks.that(
      'analyze, where there is neither Docker nor a cluster, says the same to the byte',
      async () => {
        const analyzed = await sandbox.command(['analyze', copy, '--json'], { env: elsewhere })
        assert.equal(analyzed.code, 1, analyzed.said)
        assert.equal(analyzed.stdout, ill.stdout)
        assert.deepEqual([...Report.ofFolder(copy).files.keys()].sort(), [...report.files.keys()].sort())
      },
    )
    const other = await otherNode(sandbox.env)
    if (other)
      await checks.that(
        `the same with the ${other.version} of this machine: the action's runtime is 24`,
        async () => {
          const analyzed = await sandbox.command(['analyze', copy, '--json'], { node: other.path })
          assert.equal(analyzed.stdout, ill.stdout)
        },
      )
    const told = await sandbox.command(['analyze', copy])
    await checks.that('analyze for a person names cause, proof and what to do', () => {
      assert.match(told.stdout, /crash\/out-of-memory/)
      const [quote] = report.diagnosis.findings[0]?.evidence ?? []
      assert.ok(told.stdout.includes(`${quote?.file}:${quote?.line}`), told.stdout)
    })

    const down = await sandbox.command(['down', '--cluster-name', cluster])
    await checks.that('down deletes the cluster and its kubeconfig; once more is no error', async () => {
      assert.equal(down.code, 0, down.said)
      assert.deepEqual(await sandbox.containersOf(cluster), [])
      assert.equal(existsSync(kubeconfig), false)
      const again = await sandbox.command(['down', '--cluster-name', cluster])
      assert.equal(again.code, 0, again.said)
      assert.match(again.said, new RegExp(`there is no KinD cluster named ${cluster}`))
    })
    await checks.that("the user's own kubeconfig was left alone", () =>
      assert.ok(sandbox.usersKubeconfigIsUntouched),
    )
  },
}

/** A Node on PATH of another major version than the one that runs this, from 20 on; null where there is none. */
async function otherNode(env: NodeJS.ProcessEnv): Promise<{ path: string; version: string } | null> {
  for (const folder of (process.env.PATH ?? '').split(':')) {
    const path = join(folder, 'node')
    if (!existsSync(path)) continue
    const version = (await mustRun(path, ['--version'], { env, cwd: '/', timeoutSeconds: 20 })).trim()
    const major = Number(/^v(\d+)\./.exec(version)?.[1])
    if (major >= 20 && !process.version.startsWith(`v${major}.`)) return { path, version }
  }
  return null
}
