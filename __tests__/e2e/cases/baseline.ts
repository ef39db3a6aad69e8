import assert from 'node:assert/strict'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ChangesJson } from '../../../src/changes/changes-json.ts'
import { mustRun } from '../../support/process.ts'
import type { Case } from '../case.ts'
import { checkRendered } from '../kubeconform.ts'

const cluster = 'e2e-baseline'

/** @param suffix of the name of the ConfigMap that each instance gets */
const rgd = (suffix: string, fields: string): string => `apiVersion: kro.run/v1alpha1
kind: ResourceGraphDefinition
metadata:
  name: shop
spec:
  schema:
    apiVersion: v1alpha1
    kind: Shop
    spec:
      name: string
${fields}
  resources:
    - id: config
      template:
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: \${schema.spec.name}-${suffix}
        data:
          name: \${schema.spec.name}
    - id: web
      template:
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: \${schema.spec.name}-web
        spec:
          replicas: 0
          selector: { matchLabels: { app: web } }
          template:
            metadata: { labels: { app: web } }
            spec:
              containers:
                - name: web
                  image: registry.k8s.io/pause:3.10
                  ports: [{ name: http, containerPort: 80 }]
    - id: service
      template:
        apiVersion: v1
        kind: Service
        metadata:
          name: \${schema.spec.name}
        spec:
          selector: { app: web }
          ports: [{ port: 80, targetPort: http }]
`

const instance = `apiVersion: kro.run/v1alpha1
kind: Shop
metadata:
  name: corner
spec:
  name: corner
`

export const baseline: Case = {
  name: 'baseline',
  shows:
    'a commit against the working tree: a recreated object, a new field; the same evidence read again; kubeconform reads what kro made',
  clusters: [cluster],
  async run(sandbox, checks) {
    const repository = join(sandbox.folder, 'repository')
    const git = (...args: string[]): Promise<string> =>
      mustRun('git', ['-c', 'user.name=e2e', '-c', 'user.email=e2e@example.com', ...args], {
        env: sandbox.env,
        cwd: repository,
        timeoutSeconds: 30,
      })
    mkdirSync(join(repository, 'platform'), { recursive: true })
    writeFileSync(join(repository, 'platform', 'rgd.yaml'), rgd('config', ''))
    writeFileSync(join(repository, 'platform', 'corner.yaml'), instance)
    await git('init', '--quiet')
    await git('add', '.')
    await git('commit', '--quiet', '-m', 'base')
    const commit = (await git('rev-parse', 'HEAD')).trim()
    writeFileSync(
      join(repository, 'platform', 'rgd.yaml'),
      rgd('settings', '      size: integer | default=1'),
    )

    const out = join(sandbox.folder, 'report')
    const asked = ['--cluster-name', cluster, '--manifests', 'platform/*.yaml', '--baseline', 'HEAD']
    const up = await sandbox.command(
      ['up', '--install', 'release', ...asked, '--fail-on', 'recreated', '--out', out],
      { cwd: repository },
    )
    const read = (): ChangesJson => JSON.parse(readFileSync(join(out, 'changes.json'), 'utf8')) as ChangesJson

    await checks.that('fail-on names what happened, so that it fails, and the cause says so', () => {
      assert.equal(up.code, 1, up.said)
      const { cause, findings } = JSON.parse(readFileSync(join(out, 'diagnosis.json'), 'utf8'))
      assert.equal(cause, 'change/recreated')
      assert.equal(findings[0].object, 'ResourceGraphDefinition/shop')
    })
    await checks.that('the baseline is the commit, and differs', () => {
      const { what, same, ...rest } = read().baseline
      assert.deepEqual(rest, { commit })
      assert.equal(what, `commit ${commit.slice(0, 12)} (HEAD)`)
      assert.equal(same, false)
    })
    await checks.that('the object is recreated under its new name, and nothing else changes', () => {
      const { objects } = read()
      assert.deepEqual(
        objects
          .filter((one) => one.class !== 'unchanged')
          .map(({ object, was, class: name, node }) => ({ object, was, name, node })),
        [
          {
            object: 'ConfigMap/default/corner-settings',
            was: 'ConfigMap/default/corner-config',
            name: 'recreated',
            node: 'config',
          },
        ],
      )
    })
    await checks.that('the instance stays ACTIVE, and is served after a restart of kro', () => {
      const { instances } = read()
      assert.deepEqual(
        instances.map(({ object, outcome, served }) => ({ object, outcome, served })),
        [{ object: 'Shop/default/corner', outcome: 'active', served: true }],
      )
    })
    await checks.that('the new field is compatible, and served', () => {
      const field = read().rgds[0]?.schema.find(({ path }) => path === 'spec.size')
      assert.equal(field?.class, 'compatible')
      assert.equal(field?.applied, true)
    })
    await checks.that('the summary says it first', () => {
      const summary = readFileSync(join(out, 'summary.md'), 'utf8')
      assert.match(summary, /### ❌ The change: 1 object is recreated/)
    })
    await checks.that('index and working tree are as they were', async () => {
      assert.equal((await git('status', '--porcelain')).trim(), 'M platform/rgd.yaml')
    })
    await checkRendered(sandbox, checks, { cluster, folder: join(out, 'rendered') })
    await checks.that('analyze says the same of the same evidence', async () => {
      const before = readFileSync(join(out, 'changes.json'), 'utf8')
      const again = await sandbox.command(['analyze', out])
      assert.equal(again.code, 1, again.said)
      assert.equal(readFileSync(join(out, 'changes.json'), 'utf8'), before)
    })
    await checks.that('input that cannot be is refused at once, all of it', async () => {
      const bad = await sandbox.command(
        ['up', ...asked.slice(0, 2), '--baseline=--upload-pack=x', '--fail-on', 'chnged'],
        {
          cwd: repository,
        },
      )
      assert.equal(bad.code, 2, bad.said)
      assert.match(bad.said, /--baseline.*begins with a dash/)
      assert.match(bad.said, /--fail-on: "chnged" is not one of/)
    })
    await sandbox.command(['down', '--cluster-name', cluster])
  },
}
