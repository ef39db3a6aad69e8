import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { InputError } from '../../../src/errors.ts'
import { defaults } from '../../../src/plan/defaults.ts'
import { makePlan, type Plan } from '../../../src/plan/plan.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { type Given, rawInput } from '../../support/inputs.ts'

const goMod = 'module github.com/kubernetes-sigs/kro\n\ngo 1.26.0\n'
const linux = { os: 'linux', arch: 'amd64' } as const

const plan = (given: Given, files: Record<string, string> = {}): Promise<Plan> =>
  makePlan(rawInput(given), temporaryFolder(files), linux)

async function faults(given: Given, files: Record<string, string> = {}): Promise<readonly string[]> {
  try {
    await plan(given, files)
  } catch (error) {
    if (error instanceof InputError) return error.faults
    throw error
  }
  return []
}

test('no input: the pinned set, from the release', async () => {
  const { inputs, versions, tools, manifests } = await plan({})
  expect(inputs.install).toBe('release')
  expect(versions).toMatchObject({ kro: defaults.kro, kind: defaults.kind, ko: defaults.ko })
  expect(versions.nodeImage).toMatch(/^kindest\/node:v1\.34\.\d+@sha256:[0-9a-f]{64}$/)
  expect(tools).toEqual(['kind', 'kubectl', 'helm'])
  expect(manifests).toEqual([])
})

describe('only the tools that are needed', () => {
  test.each<[Given, string[]]>([
    [{ source: 'v0.9.4' }, ['kind', 'kubectl', 'ko', 'helm']],
    [{ source: 'v0.9.4', install: 'make' }, ['kind', 'kubectl', 'ko', 'helm']],
    [{ install: 'release' }, ['kind', 'kubectl', 'helm']],
    [{ install: 'none' }, ['kind', 'kubectl']],
    [{ cluster: 'existing', install: 'none' }, ['kubectl']],
    [{ cluster: 'existing' }, ['kubectl', 'helm']],
    [{ cluster: 'none' }, ['kind', 'kubectl', 'ko', 'helm']],
  ])('%j: %j', async (given, tools) => expect((await plan(given)).tools).toEqual(tools))
})

test('a version as source is the version of kro', async () => {
  expect((await plan({ source: 'v0.8.5' })).versions.kro).toBe('v0.8.5')
  expect((await plan({ source: 'v0.8.5', 'kro-version': '0.8.5' })).versions.kro).toBe('v0.8.5')
  expect(await faults({ source: 'v0.8.5', 'kro-version': 'v0.9.4' })).toEqual([
    'input kro-version: v0.9.4 and source: v0.8.5 say two versions of kro; give one',
  ])
})

describe('a versions file', () => {
  const file = { '.github/kro-versions.yaml': 'kro: v0.8.5\nhelm: v3.18.6\n' }

  test('is found, and the inputs win over it', async () => {
    expect((await plan({}, file)).versions).toMatchObject({
      kro: 'v0.8.5',
      helm: 'v3.18.6',
      kind: defaults.kind,
    })
    expect((await plan({ 'kro-version': 'v0.9.4' }, file)).versions).toMatchObject({
      kro: 'v0.9.4',
      helm: 'v3.18.6',
    })
  })

  test('holds the run to what it recorded', async () => {
    const recorded = await plan(
      {},
      { '.github/kro-versions.yaml': `recorded:\n  kroCommit: "${'a'.repeat(40)}"\n` },
    )
    expect(recorded.recorded.kroCommit).toBe('a'.repeat(40))
    expect((await plan({})).recorded.kroCommit).toBeNull()
  })

  const kubectl = 'dl.k8s.io/release/v1.34.3/bin/linux/amd64/kubectl'
  const theirs = {
    '.github/kro-versions.yaml': `nodeImage: evil.example/node:v1.34.11@sha256:${'a'.repeat(64)}
recorded:
  sha256:
    ${kubectl}: "${'b'.repeat(64)}"
`,
  }

  test('that was found decides neither on digests nor on the node image, and a warning says so', async () => {
    const { digests, versions, ignored } = await plan({}, theirs)
    expect(digests(kubectl)).toMatchObject({ from: 'pins', overrules: null })
    expect(versions.nodeImage).toMatch(/^kindest\/node:v1\.34\.\d+@sha256:/)
    expect(ignored).toHaveLength(2)
  })

  test('that the workflow names does', async () => {
    const named = { 'versions-file': '.github/kro-versions.yaml' }
    const { digests, versions, ignored } = await plan(named, theirs)
    expect(digests(kubectl)).toMatchObject({ from: 'versions-file', sha256: 'b'.repeat(64) })
    expect(versions.nodeImage).toBe(`evil.example/node:v1.34.11@sha256:${'a'.repeat(64)}`)
    expect(ignored).toEqual([])
  })

  test('a recorded digest that does not count is named where its version is unknown', async () => {
    const name = 'github.com/kubernetes-sigs/kind/releases/download/v0.99.0/kind-linux-amd64'
    const file = `kind: v0.99.0\nrecorded:\n  sha256:\n    ${name}: "${'b'.repeat(64)}"\n`
    expect(await faults({ 'kubernetes-version': '1.34' }, { '.github/kro-versions.yaml': file })).toEqual([
      expect.stringMatching(/no node image for Kubernetes v1\.34 in kind v0\.99\.0/),
      expect.stringMatching(/^versions-file, kind: kind v0\.99\.0 is not pinned/),
      expect.stringMatching(/kind-linux-amd64 is ignored, .*versions-file: \.github\/kro-versions\.yaml/),
    ])
  })

  test('its faults name it and the line', async () => {
    expect(await faults({}, { '.github/kro-versions.yaml': 'kro: v0.9.4\nkidn: v0.33.0\n' })).toEqual([
      expect.stringMatching(/^versions-file: \.github\/kro-versions\.yaml, line 2: /),
    ])
  })
})

test("the user's manifests are read before anything is done", async () => {
  const files = {
    'rgds/app.yaml': 'apiVersion: kro.run/v1alpha1\nkind: ResourceGraphDefinition\nmetadata: {name: a}\n',
  }
  expect((await plan({ manifests: 'rgds/*.yaml' }, files)).manifests).toMatchObject([
    { file: 'rgds/app.yaml', object: { kind: 'ResourceGraphDefinition' } },
  ])
})

test('digests of the user win over the pinned ones', async () => {
  const name = 'github.com/kubernetes-sigs/kind/releases/download/v0.33.0/kind-linux-amd64'
  const { digests } = await plan({ checksums: `${'a'.repeat(64)}  ${name}` })
  expect(digests(name)?.sha256).toBe('a'.repeat(64))
})

test('faults of inputs, versions, checksums and manifests come in one message', async () => {
  const found = await faults(
    {
      wait: 'soon',
      'kind-version': 'v0.99.0',
      manifests: 'none.yaml',
      checksums: 'not\na checksum',
      source: 'kro',
    },
    { 'kro/go.mod': goMod },
  )
  expect(found).toEqual([
    expect.stringMatching(/^input wait: /),
    expect.stringMatching(/^input checksums, line 1: /),
    expect.stringMatching(/^input checksums, line 2: /),
    // Not given, so not to be found under this name in the workflow.
    expect.stringMatching(/^node-image: no node image is pinned for kind v0\.99\.0/),
    expect.stringMatching(/^input kind-version: kind v0\.99\.0 is not pinned/),
    expect.stringMatching(/^input manifests: "none\.yaml" matches no/),
  ])
})

test('a versions file that leads out of the workspace is not read, also where no input names it', async () => {
  const workspace = temporaryFolder({ '.github/x': '' })
  const outside = temporaryFolder({ secret: 'kro: SECRET' })
  symlinkSync(join(outside, 'secret'), join(workspace, '.github/kro-versions.yaml'))
  const error = await makePlan(rawInput({}), workspace, linux).catch((thrown: unknown) => thrown)
  expect((error as InputError).faults).toEqual([
    `versions-file: .github/kro-versions.yaml is a link to a file outside ${workspace}; name that file with versions-file to use it`,
  ])
})
