import assert from 'node:assert/strict'
import type { Case } from '../case.ts'
import { stepOf } from '../job.ts'

interface Item {
  kind: string
  metadata: { name: string }
  spec?: { hard?: Record<string, string> }
  status?: { state?: string; quota?: string }
  data?: Record<string, string>
}

export const healthy: Case = {
  name: 'healthy',
  shows:
    'a green job: kro v0.9.4 from its Go module, outputs, manifests, an RGD by hand, nothing left behind',
  clusters: ['e2e-healthy'],
  async run(sandbox, checks) {
    const run = await sandbox.workflow({
      file: '__tests__/e2e/workflows/healthy.yml',
      repository: {
        platform: sandbox.path('examples', 'manifests'),
        'by-hand': sandbox.path('__tests__', 'e2e', 'manifests'),
      },
    })
    const { job } = run
    const outputs = job.outputs.kro ?? {}
    await checks.that('the job is green, and so is every step of it', () => {
      assert.equal(job.result, 'success')
      assert.deepEqual(
        job.steps.filter(({ result }) => result !== 'success'),
        [],
      )
    })
    await checks.that('the image that the output names is the one that the controller runs', () => {
      assert.match(outputs.image ?? '', /^[\w./-]+:[\w.-]+$/)
      assert.equal(stepOf(job, 'used').output.trim(), outputs.image)
    })
    await checks.that('the outputs name cluster, context, versions and times', () => {
      assert.equal(outputs['cluster-name'], 'e2e-healthy')
      assert.equal(outputs.context, 'kind-e2e-healthy')
      const versions = JSON.parse(outputs.versions ?? '') as Record<string, string>
      assert.equal(versions.kro, 'v0.9.4')
      assert.equal(versions.nodeImage, sandbox.lab.SETUP_KRO_NODE_IMAGE)
      for (const tool of ['kind', 'kubectl', 'ko', 'helm'])
        assert.match(versions[tool] ?? tool, /^v\d+\.\d+\.\d+$/)
      const timings = JSON.parse(outputs.timings ?? '') as Record<string, number>
      for (const step of [
        'tools.install',
        'cluster.create',
        'kro.image',
        'gate.controller',
        'gate.smoke',
        'gate.manifests',
      ])
        assert.ok((timings[step] ?? 0) > 0, `timings has no ${step}: ${outputs.timings}`)
      assert.equal(outputs.cause, undefined)
    })
    await checks.that('later steps have KUBECONFIG and the tools on PATH', () => {
      const { output } = stepOf(job, 'environment')
      assert.ok(output.includes(`KUBECONFIG=${outputs.kubeconfig}\n`), output)
      const toolCache = `${sandbox.env.XDG_CACHE_HOME}/act/tool_cache`
      for (const tool of ['kind', 'kubectl', 'ko', 'helm'])
        assert.match(output, new RegExp(`^${toolCache}/${tool}/.+/${tool}$`, 'm'))
      assert.match(output, /"gitVersion": "v1\.34\.4"/)
    })
    await checks.that('nothing of the smoke test is left', () => {
      const names = stepOf(job, 'left').output.trim().split('\n')
      assert.ok(
        names.some((name) => name.endsWith('/resourcegraphdefinitions.kro.run')),
        names.join('\n'),
      )
      assert.ok(
        names.some((name) => name.endsWith('/team-budget')),
        names.join('\n'),
      )
      assert.deepEqual(
        names.filter((name) => /smoke/i.test(name)),
        [],
      )
      assert.equal(names.filter((name) => name.startsWith('resourcegraphdefinition')).length, 1)
    })
    await checks.that('the manifests were applied in the order of need, and made what they say', () => {
      const { items } = JSON.parse(stepOf(job, 'platform').output) as { items: Item[] }
      const item = (name: string): Item | undefined => items.find(({ metadata }) => metadata.name === name)
      assert.equal(item('blue')?.status?.state, 'ACTIVE')
      assert.equal(item('blue')?.status?.quota, 'blue-quota')
      assert.equal(item('blue-quota')?.spec?.hard?.['limits.cpu'], '2')
      assert.equal(item('blue-quota')?.spec?.hard?.['limits.memory'], '8Gi')
      assert.deepEqual(item('blue-note')?.data, { owner: 'blue@example.com', quota: 'blue-quota' })
      assert.equal(item('blue-defaults')?.kind, 'LimitRange')
    })
    await checks.that('an RGD and an instance applied by hand become Active and ACTIVE', () => {
      const { output } = stepOf(job, 'by-hand')
      assert.match(output, /^text=hello platform team$/m)
    })
    await checks.that('a green job has no artifact and no error', () => {
      assert.deepEqual([...run.artifacts.keys()], [])
      assert.deepEqual(
        job.annotations.filter(({ level }) => level === 'error'),
        [],
      )
    })
    await checks.that('the post step deleted the cluster', async () => {
      assert.equal(stepOf(job, 'kro', 'Post').result, 'success')
      assert.deepEqual(await sandbox.containersOf('e2e-healthy'), [])
    })
    await checks.that("the user's own kubeconfig was left alone", () =>
      assert.ok(sandbox.usersKubeconfigIsUntouched),
    )
  },
}
