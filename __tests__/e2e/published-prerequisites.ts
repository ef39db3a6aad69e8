import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { mustRun } from '../support/process.ts'
import { fileMirror } from './file-mirror.ts'
import { Report } from './report.ts'
import type { Sandbox } from './sandbox.ts'

const crdFile = 'crds.example.com/v1/cups.yaml'

const crd = `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata:
  name: cups.kitchen.example.com
spec:
  group: kitchen.example.com
  scope: Namespaced
  names: { kind: Cup, plural: cups, singular: cup }
  versions:
    - name: v1
      served: true
      storage: true
      schema: { openAPIV3Schema: { type: object } }
`

/** A chart with one ConfigMap, which says the chart and its value. */
async function packedChart(sandbox: Sandbox, name: string): Promise<string> {
  const folder = join(sandbox.folder, 'charts', name)
  mkdirSync(join(folder, 'templates'), { recursive: true })
  writeFileSync(join(folder, 'Chart.yaml'), `apiVersion: v2\nname: ${name}\nversion: 1.2.3\n`)
  writeFileSync(join(folder, 'values.yaml'), 'sugar: none\n')
  writeFileSync(
    join(folder, 'templates', 'configmap.yaml'),
    'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: "{{ .Chart.Name }}"}\ndata: {sugar: "{{ .Values.sugar }}"}\n',
  )
  await helm(sandbox, ['package', folder, '--destination', join(sandbox.folder, 'charts')])
  return join(sandbox.folder, 'charts', `${name}-1.2.3.tgz`)
}

const helm = (sandbox: Sandbox, args: readonly string[]): Promise<string> =>
  mustRun('helm', args, { env: sandbox.env, cwd: sandbox.folder, timeoutSeconds: 60 })

/**
 * Runs `up` with prerequisites that come from where teams publish them: charts of a registry and of a repository of
 * Helm's older kind, and a file of a website; then asks the cluster for each of them.
 *
 * @param kubectl words of a command, without blanks in them
 */
export async function publishedPrerequisites(
  sandbox: Sandbox,
  env: NodeJS.ProcessEnv,
  kubectl: (words: string) => Promise<string>,
): Promise<void> {
  const { SETUP_KRO_REGISTRY_MIRRORS: registries, SETUP_KRO_DOWNLOAD_MIRROR: downloads } = sandbox.lab
  const registry = registries.replace(/^registry\.k8s\.io=http:\/\//, '')
  await helm(sandbox, [
    ...['push', await packedChart(sandbox, 'tea'), `oci://${registry}/e2e/charts`, '--plain-http'],
  ])
  const coffee = readFileSync(await packedChart(sandbox, 'coffee'))
  const digest = createHash('sha256').update(coffee).digest('hex')
  const mirror = await fileMirror(downloads, {
    [crdFile]: crd,
    'charts.example.com/stable/index.yaml': `apiVersion: v1\nentries:\n  coffee:\n    - {apiVersion: v2, name: coffee, version: 1.2.3, urls: [coffee-1.2.3.tgz], digest: ${digest}}\n`,
    'charts.example.com/stable/coffee-1.2.3.tgz': coffee,
  })
  const out = join(sandbox.folder, 'prerequisites-report')
  const prerequisites = `
- chart: oci://registry.k8s.io/e2e/charts/tea
  version: 1.2.3
  namespace: kitchen
  values: {sugar: two}
- chart: coffee
  repository: https://charts.example.com/stable
  version: 1.2.3
  namespace: kitchen
- crds: https://${crdFile}
  sha256: ${createHash('sha256').update(crd).digest('hex')}
`
  try {
    const up = await sandbox.command(
      [
        ...['up', '--cluster', 'existing', '--install', 'none', '--smoke-test', 'false', '--out', out],
        ...['--prerequisites', prerequisites],
      ],
      { env: { ...env, SETUP_KRO_DOWNLOAD_MIRROR: mirror.url } },
    )
    assert.equal(up.code, 0, up.said)
  } finally {
    mirror.close()
  }
  const sugar = (name: string): Promise<string> =>
    kubectl(`--namespace kitchen get configmap ${name} --output jsonpath={.data.sugar}`)
  assert.equal(await sugar('tea'), 'two')
  assert.equal(await sugar('coffee'), 'none')
  const established = '{.status.conditions[?(@.type=="Established")].status}'
  assert.equal(await kubectl(`get crd cups.kitchen.example.com --output jsonpath=${established}`), 'True')
  const versions = Report.ofFolder(out).text('versions.yaml')
  assert.match(versions, /registry\.k8s\.io\/e2e\/charts\/tea:1\.2\.3/)
  assert.ok(versions.includes(digest), versions)
}
