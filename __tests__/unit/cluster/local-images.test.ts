import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { imagesInArchive } from '../../../src/cluster/image-archive.ts'
import { findImages, saveImages } from '../../../src/cluster/local-images.ts'
import type { ImageSource } from '../../../src/inputs/images.ts'
import type { UserObject } from '../../../src/inputs/manifests.ts'
import { fullImageName, isPulledAlways } from '../../../src/model/kubernetes/image-name.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { inputsOf } from '../../support/inputs.ts'
import { result } from '../../support/run.ts'
import { fakeStep, rejection } from '../../support/steps.ts'

const hex = (digit: string): string => digit.repeat(64)
const blob = (digit: string): string => `blobs/sha256/${hex(digit)}`
const descriptor = (digit: string, more: object = {}): object => ({ digest: `sha256:${hex(digit)}`, ...more })

/** What `docker save` of Docker 25 and later writes. */
const dockerArchive = (architecture: string): Record<string, string> => ({
  'manifest.json': JSON.stringify([{ Config: blob('c'), RepoTags: ['app:dev'], Layers: [] }]),
  [blob('c')]: JSON.stringify({ architecture }),
})
/** What `docker buildx build --platform … --output type=oci` writes. */
const layout = (name: string | null): Record<string, string> => ({
  'index.json': JSON.stringify({
    manifests: [descriptor('1', name === null ? {} : { annotations: { 'io.containerd.image.name': name } })],
  }),
  [blob('1')]: JSON.stringify({
    manifests: ['arm64', 'amd64'].map((architecture, at) =>
      descriptor(String(at + 2), { platform: { architecture, os: 'linux' } }),
    ),
  }),
  [blob('3')]: JSON.stringify({ config: descriptor('d') }),
  [blob('d')]: JSON.stringify({ architecture: 'amd64' }),
})
const read = (files: Record<string, string>, architecture = 'amd64') =>
  fakeStep().within((step) => imagesInArchive(temporaryFolder(files), 'app.tar', architecture, step))

test.each([
  ['app', 'docker.io/library/app:latest'],
  ['app:dev', 'docker.io/library/app:dev'],
  ['team/app:1', 'docker.io/team/app:1'],
  ['localhost/app:1', 'localhost/app:1'],
  ['registry:5000/app', 'registry:5000/app:latest'],
  ['ghcr.io/a/b@sha256:0', 'ghcr.io/a/b@sha256:0'],
])('%s is %s on a node', (name, full) => {
  expect(fullImageName(name)).toBe(full)
})

test.each<[string, unknown, boolean]>([
  ['app', undefined, true],
  ['app:latest', 'IfNotPresent', false],
  ['app:dev', undefined, false],
  ['app:dev', 'Always', true],
])('%s with imagePullPolicy %s is pulled always: %s', (image, policy, always) => {
  expect(isPulledAlways(image, policy)).toBe(always)
})

describe('archives', () => {
  test('of docker save, and an OCI layout of several platforms', async () => {
    expect(await read(dockerArchive('amd64'))).toEqual([
      { reference: 'docker.io/library/app:dev', configDigest: `sha256:${hex('c')}`, architecture: 'amd64' },
    ])
    expect(await read(layout('docker.io/library/app:dev'))).toEqual([
      { reference: 'docker.io/library/app:dev', configDigest: `sha256:${hex('d')}`, architecture: 'amd64' },
    ])
  })

  test.each<[string, Record<string, string>, RegExp]>([
    ['no image', {}, /^app\.tar is not an archive of images: it has no manifest\.json and no index\.json/],
    ['no name', layout(null), /gives an image no full name/],
    [
      'a path as digest',
      {
        'index.json': JSON.stringify({
          manifests: [{ digest: 'sha256:../../etc', annotations: { 'io.containerd.image.name': 'a/b' } }],
        }),
      },
      /a descriptor in it has no SHA-256/,
    ],
    [
      'a configuration outside',
      { 'manifest.json': JSON.stringify([{ Config: `../${hex('c')}`, RepoTags: ['a'] }]) },
      /names no configuration/,
    ],
    ['text', { 'manifest.json': 'x' }, /manifest\.json in .* is not JSON/],
  ])('%s is refused by name', async (_, files, message) => {
    expect((await rejection(read(files))).message).toMatch(message)
  })
})

describe('before anything is created', () => {
  const pod = (image: string, more: object = {}): UserObject => ({
    object: {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name: 'web' },
      spec: { template: { spec: { containers: [{ image, ...more }] } } },
    },
    file: 'web.yaml',
    line: 3,
  })
  const find = (sources: ImageSource[], manifests: UserObject[] = []) => {
    const { within } = fakeStep({
      docker: ({ args }) => {
        const name = args.at(-1)
        if (name === 'gone:1') return result('', 1, { stderr: 'Error: No such image: gone:1' })
        return result(name === 'arm:1' ? 'linux/arm64\n' : 'linux/amd64\n')
      },
    })
    return within((step) => findImages(sources, manifests, 'amd64', step))
  }

  test('every fault at once: not there, another architecture, never used', async () => {
    const error = await rejection(
      find(
        [
          { name: 'gone:1' },
          { name: 'arm:1' },
          { name: 'app' },
          { archive: temporaryFolder(dockerArchive('arm64')), shown: 'app.tar' },
        ],
        [pod('app'), pod('other')],
      ),
    )
    for (const part of [
      'the image gone:1 is not in the local Docker',
      'the image arm:1 is for arm64, and the nodes are amd64',
      'app.tar: the image docker.io/library/app:dev is for arm64',
      'web.yaml, line 3: Deployment/web asks a registry for app each time',
    ])
      expect(error.message).toContain(part)
    expect(error.message).not.toContain('other')
  })

  test('what is there and used is found by its full name', async () => {
    expect(await find([{ name: 'app' }], [pod('app', { imagePullPolicy: 'Never' })])).toEqual([
      { source: { name: 'app' }, references: ['docker.io/library/app:latest'] },
    ])
  })
})

test('an image of Docker is saved, a folder is packed, an archive is taken as it is', async () => {
  const folder = temporaryFolder(dockerArchive('amd64'))
  const { within, commands } = fakeStep({
    'docker save': '',
    'tar -cf': '',
    'tar -xOf': ({ args }) =>
      result(dockerArchive('amd64')[args.at(-1) ?? ''] ?? '', args.at(-1)?.startsWith('./') ? 1 : 0),
  })
  const found = [{ name: 'app' }, { archive: folder, shown: 'f' }].map((source) => ({
    source,
    references: [],
  }))
  const archives = await within((step) =>
    saveImages(found, { work: '/w', architecture: 'amd64', waitSeconds: 180 }, step),
  )
  expect(archives.map(({ tarball }) => tarball)).toEqual(['/w/image-0.tar', '/w/image-1.tar'])
  expect(commands.map(({ args }) => args.slice(0, 3).join(' '))).toEqual(
    expect.arrayContaining(['save --output /w/image-0.tar', `-cf /w/image-1.tar -C`]),
  )
})

describe('the input', () => {
  const workspace = temporaryFolder({ 'app.tar': '', 'layout/index.json': '{}' })
  test('names and archives', () => {
    expect(inputsOf({ images: 'app:dev, app.tar\nlayout\nghcr.io/me/app:1' }, workspace).images).toEqual([
      { name: 'app:dev' },
      { archive: join(workspace, 'app.tar'), shown: 'app.tar' },
      { archive: join(workspace, 'layout'), shown: 'layout' },
      { name: 'ghcr.io/me/app:1' },
    ])
  })
  test.each([
    [{ images: 'none.tar' }, /there is no archive "none\.tar"/],
    [{ images: 'App dev' }, /"App dev" is neither an image such as app:dev nor the path of an archive/],
    [{ images: '--help' }, /is neither an image/],
    [{ images: 'app:dev', cluster: 'existing' }, /cluster is existing; push them to a registry/],
  ])('%j is a fault', (given, message) => {
    expect(() => inputsOf(given, workspace)).toThrow(message)
  })
})
