import assert from 'node:assert/strict'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Checks } from '../support/checks.ts'
import { jsonSchemas, type OpenApi } from '../support/json-schemas.ts'
import { type Ended, mustRun, runProcess } from '../support/process.ts'
import type { Sandbox } from './sandbox.ts'

/** What kubeconform says of one object (`-output json -verbose`). */
interface Verdict {
  filename: string
  kind: string
  name: string
  status: string
  msg: string
}

/** kubeconform reads the folder of the output `rendered`, with the schemas of the cluster, and sees into RGDs. */
export async function checkRendered(
  sandbox: Sandbox,
  checks: Checks,
  { cluster, folder }: { cluster: string; folder: string },
): Promise<void> {
  const schemas = join(sandbox.folder, 'schemas')
  const files = readdirSync(folder)
  await writeSchemas(sandbox, cluster, schemas, folder)
  await checks.that('kubeconform finds every object that kro made, and all of them valid', async () => {
    const { code, verdicts, said } = await kubeconform(sandbox, schemas, folder)
    assert.equal(code, 0, said)
    assert.deepEqual(
      verdicts.map(({ kind, name, status }) => `${kind}/${name} ${status}`).sort(),
      ['ConfigMap/corner-settings', 'Deployment/corner-web', 'Service/corner'].map(
        (object) => `${object} statusValid`,
      ),
    )
  })
  await checks.that('it would find an error: the folder of one that has it', async () => {
    const wrong = join(sandbox.folder, 'wrong')
    mkdirSync(wrong)
    const deployment = files.find((file) => file.startsWith('Deployment')) ?? ''
    const text = readFileSync(join(folder, deployment), 'utf8')
    writeFileSync(join(wrong, deployment), text.replace('replicas: 0', 'replicas: none'))
    const { code, verdicts, said } = await kubeconform(sandbox, schemas, wrong)
    assert.equal(code, 1, said)
    assert.equal(verdicts[0]?.status, 'statusInvalid', said)
  })
  await checks.that('each file says which resource of which RGD it is from', () => {
    for (const file of files) assert.match(readFileSync(join(folder, file), 'utf8'), /^# .*rgd\.yaml/)
  })
}

async function writeSchemas(sandbox: Sandbox, cluster: string, into: string, folder: string): Promise<void> {
  const options = { env: sandbox.env, cwd: sandbox.folder, timeoutSeconds: 60 }
  const config = join(sandbox.folder, 'kubeconform.kubeconfig')
  writeFileSync(config, await mustRun('kind', ['get', 'kubeconfig', '--name', cluster], options))
  const text = await mustRun('kubectl', ['--kubeconfig', config, 'get', '--raw', '/openapi/v2'], options)
  const kinds = readdirSync(folder).map((file) => {
    const { apiVersion, kind } = parse(readFileSync(join(folder, file), 'utf8'))
    return `${apiVersion} ${kind}`
  })
  mkdirSync(into)
  for (const [name, schema] of jsonSchemas(JSON.parse(text) as OpenApi, new Set(kinds)))
    writeFileSync(join(into, name), JSON.stringify(schema))
}

async function kubeconform(
  sandbox: Sandbox,
  schemas: string,
  folder: string,
): Promise<{ code: Ended['code']; verdicts: Verdict[]; said: string }> {
  const location = join(schemas, '{{ .ResourceKind }}_{{ .Group }}_{{ .ResourceAPIVersion }}.json')
  const { code, stdout, stderr } = await runProcess(
    'kubeconform',
    ['-schema-location', location, '-strict', '-verbose', '-output', 'json', folder],
    { env: sandbox.env, cwd: sandbox.folder, timeoutSeconds: 60 },
  )
  const said = `${stdout}${stderr}`
  try {
    return { code, verdicts: (JSON.parse(stdout) as { resources: Verdict[] }).resources, said }
  } catch {
    throw new Error(`kubeconform gave no answer (exit code ${code}): ${said}`)
  }
}
