import { describe, expect, test } from '@jest/globals'
import { commandLine } from '../../../src/adapters/process.ts'
import { formatError } from '../../../src/errors.ts'
import { baseImageThrough } from '../../../src/kro/base-image.ts'
import { buildImage, loadImage, referenceOf } from '../../../src/kro/image.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { result } from '../../support/run.ts'
import { fakeStep, rejection } from '../../support/steps.ts'

const digest = 'e'.repeat(64)
const checkout = { folder: '/kro', version: 'v0.9.4', identity: null }
const build = (answers: Parameters<typeof fakeStep>[0], repository: string | null, env = {}) => {
  const { within, commands } = fakeStep(answers)
  const wish = { ko: '/tools/ko', arch: 'arm64', repository, work: '/work', tag: 't1', env, waitSeconds: 180 }
  return { commands, built: within((step) => buildImage(checkout, wish, step)) }
}

describe('building', () => {
  const manifest = JSON.stringify([{ Config: `sha256:${digest}`, RepoTags: ['x'] }])

  test('into a file, for one platform, and nothing of it in a registry', async () => {
    const { built, commands } = build({ '/tools/ko build': '', 'tar -xOf': manifest }, null)
    expect(await built).toEqual({
      repository: 'setup-kro.local/kro',
      tag: 't1',
      platform: 'linux/arm64',
      tarball: '/work/kro-image.tar',
      configDigest: `sha256:${digest}`,
    })
    expect(commands.map(commandLine)).toEqual([
      '/tools/ko build --platform=linux/arm64 --bare --tags=t1 --sbom=none --push=false --tarball=/work/kro-image.tar ./cmd/controller',
      'tar -xOf /work/kro-image.tar manifest.json',
    ])
  })

  test('ko refuses GOOS and GOARCH beside a platform, and gets none', async () => {
    const { built, commands } = build({ '/tools/ko build': '', 'tar -xOf': manifest }, null, {
      KO_DEFAULTBASEIMAGE: 'm/static',
    })
    await built
    expect(commands[0]).toMatchObject({
      cwd: '/kro',
      env: {
        KO_DOCKER_REPO: 'setup-kro.local/kro',
        KO_DEFAULTBASEIMAGE: 'm/static',
        KO_DEFAULTPLATFORMS: null,
        GOOS: null,
        GOARCH: null,
        GOARM: null,
      },
    })
  })

  test('into a registry: the Deployment names what was pushed, by digest', async () => {
    const { built, commands } = build(
      { '/tools/ko build': `ghcr.io/me/kro:t1@sha256:${digest}\n` },
      'ghcr.io/me/kro',
    )
    const image = await built
    expect(referenceOf(image)).toBe(`ghcr.io/me/kro:t1@sha256:${digest}`)
    expect(image).toMatchObject({ tarball: null, configDigest: null })
    expect(commands).toHaveLength(1)
    expect(commandLine(commands[0] ?? { tool: '', args: [] })).not.toMatch(/push=false|tarball/)
  })

  test('ko has a limit of time, and the error of one that hangs says which and what to do', async () => {
    const hangs = result('', null, { timedOut: true, seconds: 1200, stderr: 'Building ./cmd/controller\n' })
    const { built, commands } = build({ '/tools/ko build': hangs }, null)
    expect(formatError(await rejection(built))).toMatch(
      /killed after its time limit, 1200\.0 s\n.*what to do: ko build has 20 minutes: .*\(GOPROXY\)/s,
    )
    expect(commands[0]).toMatchObject({ timeoutSeconds: 1200 })
  })

  test("the compiler's words are in the error", async () => {
    const error = await rejection(
      build(
        {
          '/tools/ko build': result('', 1, {
            stderr:
              'cmd/controller/main.go:12:2: undefined: nope\nError: failed to publish images: error building',
          }),
        },
        null,
      ).built,
    )
    expect(error.message).toMatch(/failed to publish images: error building/)
    expect((error as { hint?: string }).hint).toMatch(/was not built/)
  })

  test.each([
    [{ '/tools/ko build': 'pushed' }, 'ghcr.io/me/kro', /but printed no digest: pushed$/],
    [
      { '/tools/ko build': '', 'tar -xOf': '[]' },
      null,
      /is not an image as ko writes it: manifest\.json says \[\]$/,
    ],
  ])('a ko that exits 0 and built nothing is an error: %#', async (answers, repository, message) => {
    expect((await rejection(build(answers, repository).built)).message).toMatch(message)
  })
})

test('loading streams the file into the containerd of the node', async () => {
  const { within, commands } = fakeStep({ 'docker exec': '' })
  const image = {
    repository: 'r',
    tag: 't',
    configDigest: null,
    platform: 'linux/amd64',
    tarball: '/work/kro.tar',
  }
  await within((step) => loadImage(image, 'n1', 180, step))
  expect(commands.map(commandLine)).toEqual([
    'docker exec --privileged -i n1 ctr --namespace=k8s.io images import --all-platforms -',
  ])
  expect(commands[0]).toMatchObject({ inputFile: '/work/kro.tar', timeoutSeconds: 180 })
})

describe("ko's base image through a mirror", () => {
  const mirrors = [{ host: 'gcr.io', url: 'http://10.0.0.1:5000/g/' }]
  const kro = temporaryFolder({ '.ko.yaml': 'defaultBaseImage: gcr.io/distroless/static\n' })
  const bare = temporaryFolder({ '.ko.yaml': '' })

  test.each<[string, typeof mirrors, string, Record<string, string>, Record<string, string>]>([
    ['as .ko.yaml names it', mirrors, kro, {}, { KO_DEFAULTBASEIMAGE: '10.0.0.1:5000/g/distroless/static' }],
    ['none of that registry', [{ host: 'docker.io', url: 'https://m' }], kro, {}, {}],
    ['no mirrors', [], kro, {}, {}],
    [
      'what the environment names wins',
      mirrors,
      kro,
      { KO_DEFAULTBASEIMAGE: 'gcr.io/mine' },
      { KO_DEFAULTBASEIMAGE: '10.0.0.1:5000/g/mine' },
    ],
    [
      "an empty .ko.yaml: ko's own default",
      [{ host: 'cgr.dev', url: 'https://m' }],
      bare,
      {},
      {
        KO_DEFAULTBASEIMAGE: 'm/chainguard/static:latest',
      },
    ],
    [
      "no .ko.yaml: ko's own default",
      [{ host: 'cgr.dev', url: 'https://m' }],
      temporaryFolder(),
      {},
      {
        KO_DEFAULTBASEIMAGE: 'm/chainguard/static:latest',
      },
    ],
  ])('%s', (_, through, folder, env, expected) => {
    expect(baseImageThrough(through, folder, env)).toEqual(expected)
  })
})
