import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { commandLine } from '../../../src/adapters/process.ts'
import { failuresOf } from '../../../src/errors.ts'
import { readPrerequisites } from '../../../src/inputs/prerequisites.ts'
import { mostRendered } from '../../../src/kro/chart.ts'
import { moduleSum } from '../../../src/kro/module-sum.ts'
import { fetchPrerequisites, type PrerequisiteEnvironment } from '../../../src/kro/prerequisites.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { type FakeAnswer, fakeHttp } from '../../support/http.ts'
import { zipOf } from '../../support/module-zip.ts'
import { result } from '../../support/run.ts'
import { fakeSteps, rejection } from '../../support/steps.ts'

const crd = (plural: string): string =>
  JSON.stringify({
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: `${plural}.example.com` },
  })
const configMap = '{apiVersion: v1, kind: ConfigMap, metadata: {name: a}}'
const sha256Of = (text: string): string => createHash('sha256').update(text).digest('hex')
const noGo = { 'go version': result('', null, { notStarted: 'spawn go ENOENT' }) }

type Given = {
  files?: Record<string, string>
  web?: Record<string, FakeAnswer>
  run?: Parameters<typeof fakeSteps>[0]
  more?: Partial<PrerequisiteEnvironment>
}

/** Fetches what an input names. */
async function fetched(input: string, { files = {}, web = {}, run = {}, more = {} }: Given = {}) {
  const workspace = temporaryFolder(files)
  const work = temporaryFolder()
  const fake = fakeSteps(run)
  const http = fakeHttp(web)
  const environment: PrerequisiteEnvironment = {
    ...{ kubectl: 'kubectl', helm: 'helm', work, workspace, kubernetes: '1.34.3', downloadMirror: null },
    ...{ registryMirrors: [], digests: () => null, waitSeconds: 60, http, env: {} },
    ...{ clock: fake.clock, log: fake.log },
    ...more,
  }
  const promise = fetchPrerequisites(await readPrerequisites(input, workspace), environment, fake.steps)
  return { promise, commands: fake.commands, asked: http.asked, work, steps: fake.steps }
}

describe('a file of the web', () => {
  const url = 'https://example.com/crds.yaml'
  const body = `${crd('a')}\n---\n${configMap}`
  const entry = (sha256: string) => `- {crds: '${url}', sha256: '${sha256}'}`

  test('is verified, and of crds only the CRDs are taken', async () => {
    const { promise } = await fetched(entry(sha256Of(body)), { web: { [url]: { body } } })
    const [one] = await promise
    expect(one?.objects).toMatchObject([{ object: { metadata: { name: 'a.example.com' } }, file: url }])
  })

  test('comes through the mirror', async () => {
    const { promise, asked } = await fetched(entry(sha256Of(body)), {
      web: { 'http://mirror/example.com/crds.yaml': { body } },
      more: { downloadMirror: 'http://mirror' },
    })
    await promise
    expect(asked).toEqual(['http://mirror/example.com/crds.yaml'])
  })

  test('that is another one is refused with both digests, as a mismatch', async () => {
    const { promise } = await fetched(entry('0'.repeat(64)), { web: { [url]: { body } } })
    const error = await rejection(promise)
    expect(error.message).toContain(`expected ${'0'.repeat(64)}, got ${sha256Of(body)}`)
    expect(failuresOf(error)).toContainEqual({ code: 'checksum-mismatch', what: url, url })
  })

  test.each<[string, string, RegExp]>([
    ['is not YAML', '{', /crds\.yaml/],
    ['has no CRD', configMap, /has 1 objects and no CRD/],
    ['has an alias bomb', `a: &a [x]\n${'b: [*a]\n'.repeat(3)}`, /crds\.yaml/],
  ])('that %s is refused by name', async (_, text, said) => {
    const { promise } = await fetched(entry(sha256Of(text)), { web: { [url]: { body: text } } })
    expect((await rejection(promise)).message).toMatch(said)
  })

  test('that is too long is not downloaded', async () => {
    const { promise } = await fetched(entry('0'.repeat(64)), {
      web: { [url]: { body: '', contentLength: 17e6 } },
    })
    expect((await rejection(promise)).message).toMatch(/crds\.yaml.*failed after 1 attempt/)
  })
})

describe('a Go module, without Go', () => {
  const name = 'example.com/Team/m@v1.2.3'
  const zip = 'https://proxy.golang.org/example.com/!team/m/@v/v1.2.3.zip'
  const files = { 'crds/a.yaml': crd('a'), 'go.mod': 'module example.com/Team/m\n' }
  const archive = zipOf(Object.entries(files).map(([file, text]) => ({ name: `${name}/${file}`, text })))
  const entry = (sum: string | null) =>
    `- {crds: 'go://${name}/crds'${sum === null ? '' : `, sum: '${sum}'`}}`
  const web = { [zip]: { body: archive } }
  const sum = (): Promise<string | null> => moduleSum(temporaryFolder(files), name)

  test('comes from the proxy, is verified, and recorded', async () => {
    const { promise } = await fetched(entry(await sum()), { web, run: noGo })
    const [one] = await promise
    expect(one?.objects).toMatchObject([{ file: `go://${name}/crds/a.yaml` }])
    expect(one?.sha256[name]).toMatch(/^[0-9a-f]{64}$/)
  })

  test('that nothing verifies is not fetched', async () => {
    const { promise, asked } = await fetched(entry(null), { web, run: noGo })
    expect((await rejection(promise)).message).toMatch(/cannot be verified/)
    expect(asked).toEqual([])
  })

  test('that is not what its sum stands for is refused', async () => {
    const { promise } = await fetched(entry(`h1:${'A'.repeat(43)}=`), { web, run: noGo })
    expect((await rejection(promise)).message).toMatch(/is not what its sum stands for/)
  })

  test.each([
    ['leads out of its folder', `${name}/../../evil.yaml`, {}, /leads out of the folder/],
    ['has another module in it', 'example.com/other@v1.0.0/a', {}, /is not below/],
    ['has a link', `${name}/link`, { mode: 0o120777 }, /is a link or a device/],
    [
      'unpacks to more than it says',
      `${name}/bomb`,
      { text: 'x'.repeat(1e6), claims: 10 },
      /cannot be unpacked/,
    ],
    ['says that it is huge', `${name}/huge`, { claims: 600e6 }, /more than 500 MB/],
  ])('whose zip file %s is refused by name', async (_, member, more, said) => {
    const body = zipOf([{ name: member, text: 'x', ...more }])
    const { promise } = await fetched(entry(await sum()), { web: { [zip]: { body } }, run: noGo })
    const { message } = await rejection(promise)
    expect(message).toMatch(said)
    expect(message).toContain(`the zip file of the module ${name} is refused`)
  })

  test('that has no such folder says so', async () => {
    const { promise } = await fetched(`- {crds: 'go://${name}/none', sum: '${await sum()}'}`, {
      web,
      run: noGo,
    })
    expect((await rejection(promise)).message).toMatch(/none/)
  })
})

describe('a published chart', () => {
  const input =
    '- {chart: oci://registry.example.com/charts/op, version: v1.2.3, namespace: ops, values: {a: 1}}'
  const digest = 'c'.repeat(64)
  const pulled = (work: () => string) => ({
    'helm pull': () => {
      writeFileSync(join(work(), 'prerequisite-1', 'op-v1.2.3.tgz'), 'archive')
      return result('', 0, { stderr: `Digest: sha256:${digest}\n` })
    },
    'helm template': `${crd('a')}\n---\n${configMap}`,
  })
  const at: { work: string } = { work: '' }
  const pull = (more: Partial<PrerequisiteEnvironment> = {}, run = pulled(() => at.work)) => {
    at.work = temporaryFolder()
    return fetched(input, { run, more: { work: at.work, ...more } })
  }

  test('is pulled in its version, rendered into its namespace with its values, and its digest recorded', async () => {
    const { promise, commands } = await pull()
    const [one] = await promise
    expect(one?.objects).toHaveLength(2)
    expect(one?.sha256).toEqual({ 'registry.example.com/charts/op:v1.2.3': digest })
    const [pulling, rendering] = commands.map(commandLine)
    expect(pulling).toMatch(
      /^helm pull oci:\/\/registry\.example\.com\/charts\/op --version v1\.2\.3 --destination /,
    )
    expect(rendering).toMatch(
      /^helm template op \S+op-v1\.2\.3\.tgz --namespace ops .*--values \S+values-user\.yaml/,
    )
  })

  test('comes through the mirror of its registry', async () => {
    const { promise, commands } = await pull({
      registryMirrors: [{ host: 'registry.example.com', url: 'http://10.0.0.1:5000' }],
    })
    await promise
    expect(commandLine(commands[0] ?? { tool: '', args: [] })).toContain(
      'helm pull oci://10.0.0.1:5000/charts/op --version v1.2.3 --plain-http',
    )
  })

  test('of a repository comes through the mirror of downloads', async () => {
    const work = temporaryFolder()
    const { promise, commands } = await fetched(
      '- {chart: op, repository: https://charts.example.com/stable, version: v1.2.3}',
      { run: pulled(() => work), more: { work, downloadMirror: 'http://10.0.0.1:8000/files/' } },
    )
    await promise
    expect(commandLine(commands[0] ?? { tool: '', args: [] })).toContain(
      'helm pull op --repo http://10.0.0.1:8000/files/charts.example.com/stable --version v1.2.3',
    )
  })

  test('that is not the recorded one is not rendered', async () => {
    const expected = { sha256: 'd'.repeat(64), from: 'versions-file', overrules: null } as const
    const { promise, commands } = await pull({ digests: () => expected })
    expect(failuresOf(await rejection(promise))).toContainEqual({
      ...{ code: 'checksum-mismatch', what: 'the chart oci://registry.example.com/charts/op' },
      url: 'registry.example.com/charts/op:v1.2.3',
    })
    expect(commands).toHaveLength(1)
  })

  test('that renders without an end is refused, since its first objects are missing', async () => {
    const endless = `a: b\n${'# x\n'.repeat(mostRendered / 4)}`
    const { promise } = await pull({}, { ...pulled(() => at.work), 'helm template': endless })
    expect((await rejection(promise)).message).toMatch(/renders more than 64 MiB of manifests/)
  })

  test('that helm refuses is reported in the words of helm', async () => {
    const said = 'Error: chart illegally contains content outside the base directory'
    const { promise } = await pull({}, {
      ...pulled(() => at.work),
      'helm template': () => result('', 1, { stderr: said }),
    } as never)
    expect((await rejection(promise)).message).toContain(said)
  })
})

test('all are fetched at once, each as a step, and all that failed are reported', async () => {
  const url = (name: string) => `https://example.com/${name}.yaml`
  const names = ['a', 'b', 'c']
  const entries = names.map((name) => `- {crds: '${url(name)}', sha256: '${sha256Of(crd(name))}'}`)
  const { promise, steps } = await fetched(entries.join('\n'), { web: { [url('a')]: { body: crd('a') } } })
  const error = await rejection(promise)
  expect(error.message).toMatch(/b\.yaml.*HTTP 404[\s\S]*c\.yaml.*HTTP 404/)
  const codes = failuresOf(error).flatMap((one) =>
    one.code === 'prerequisite-unusable' ? [one.prerequisite] : [],
  )
  expect(codes).toEqual([url('b'), url('c')])
  expect(steps.records.map(({ outcome }) => outcome)).toEqual(['ok', 'failed', 'failed'])
})
