import { describe, expect, test } from '@jest/globals'
import { noChecksums, parseChecksums } from '../../../src/plan/checksums.ts'
import { pinnedDigest } from '../../../src/plan/digests.ts'
import { chooseNodeImage } from '../../../src/plan/node-image.ts'
import type { VersionRequest } from '../../../src/plan/resolve.ts'
import { withoutAuthority } from '../../../src/plan/unnamed-file.ts'
import { nothingRecorded } from '../../../src/plan/versions-file.ts'
import { nothingRequested } from '../../support/versions.ts'

const hex = (digit: string): string => digit.repeat(64)
const kubectl = 'dl.k8s.io/release/v1.34.3/bin/linux/amd64/kubectl'
const newKind = 'github.com/kubernetes-sigs/kind/releases/download/v0.99.0/kind-linux-amd64'
const chart = 'registry.k8s.io/kro/charts/kro:0.9.4'
const where = '.github/kro-versions.yaml'
const name = `it counts where the workflow names the file (versions-file: ${where})`

function read(versions: Partial<VersionRequest>, sha256: Record<string, string>, checksums = noChecksums) {
  const file = {
    versions: { ...nothingRequested, ...versions },
    recorded: { ...nothingRecorded, kroCommit: 'a'.repeat(40), sha256 },
  }
  return withoutAuthority(file, where, checksums)
}

describe('digests', () => {
  test('of another build of a pinned tool do not overrule the pin', () => {
    const { file, ignored } = read({}, { [kubectl]: hex('b') })
    expect(file.recorded.sha256).toEqual({})
    expect(ignored).toEqual([
      `${where}: the SHA-256 of ${kubectl} is ignored, because another one is pinned; ${name}`,
    ])
  })

  test('do not make a tool trusted that is not pinned', () => {
    const { file, ignored } = read({ kind: 'v0.99.0' }, { [newKind]: hex('b') })
    expect(file.recorded.sha256).toEqual({})
    expect(file.versions.kind).toBe('v0.99.0')
    expect(ignored).toEqual([
      `${where}: the SHA-256 of ${newKind} is ignored, because none is pinned that confirms it; ${name}`,
    ])
  })

  test('nor for a release of kro that is not known', () => {
    expect(read({}, { 'registry.k8s.io/kro/kro:v0.99.0': hex('b') }).file.recorded.sha256).toEqual({})
  })

  test('of the chart of a known release hold the run to it', () => {
    expect(pinnedDigest(chart)).toBeNull()
    const { file, ignored } = read({}, { [chart]: hex('b') })
    expect(file.recorded.sha256).toEqual({ [chart]: hex('b') })
    expect(ignored).toEqual([])
  })

  test('that repeat a pin, or the workflow, cause no warning', () => {
    expect(read({}, { [kubectl]: pinnedDigest(kubectl) ?? '' }).ignored).toEqual([])
    const checksums = parseChecksums(`${hex('b')}  ${kubectl}`, 'checksums')
    expect(read({}, { [kubectl]: hex('b') }, checksums).ignored).toEqual([])
  })

  test('thousands of them are one sentence', () => {
    const many = Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`host/${i}`, hex('b')]))
    const { ignored } = read({}, many)
    expect(ignored).toHaveLength(1)
    expect(ignored[0]).toContain('host/4 and 19995 more is ignored')
  })
})

describe('the node image', () => {
  const pinned = chooseNodeImage('v0.33.0', { value: '1.34', origin: 'input' }, null)
  const image = 'nodeImage' in pinned ? pinned.nodeImage : ''

  test('that is pinned counts', () => {
    expect(image).toMatch(/^kindest\/node:v1\.34\.\d+@sha256:[0-9a-f]{64}$/)
    expect(read({ nodeImage: image }, {})).toMatchObject({
      file: { versions: { nodeImage: image } },
      ignored: [],
    })
  })

  test.each([
    `evil.example/node:v1.34.11@sha256:${hex('a')}`,
    `kindest/node:v1.34.11@sha256:${hex('a')}`,
    'kindest/node:v1.34.11',
    image.replace('kindest/', 'evil.example/kindest/'),
    image.replace('v1.34', 'v1.33'),
  ])('%s does not', (nodeImage) => {
    const { file, ignored } = read({ nodeImage, kubernetes: 'v1.34.11' }, {})
    expect(file.versions).toMatchObject({ nodeImage: null, kubernetes: 'v1.34.11' })
    expect(ignored).toEqual([
      `${where}: nodeImage '${nodeImage}' is ignored, because it is not one of the pinned node images; ${name}`,
    ])
  })
})

test('the recorded source of kro counts: it can only refuse', () => {
  expect(read({ kro: 'v0.9.3' }, {}).file).toMatchObject({
    versions: { kro: 'v0.9.3' },
    recorded: { kroCommit: 'a'.repeat(40) },
  })
})
