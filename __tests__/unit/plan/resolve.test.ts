import { describe, expect, test } from '@jest/globals'
import { InputError } from '../../../src/errors.ts'
import { platforms } from '../../../src/plan/assets.ts'
import { noChecksums, parseChecksums } from '../../../src/plan/checksums.ts'
import { digestsFrom } from '../../../src/plan/digests.ts'
import { type ResolveOptions, resolveVersions, type VersionRequest } from '../../../src/plan/resolve.ts'
import { nothingRequested } from '../../support/versions.ts'

const linux = { os: 'linux', arch: 'amd64' } as const
const hex = (digit: string): string => digit.repeat(64)

function resolve(request: Partial<VersionRequest>, options: Partial<ResolveOptions> = {}) {
  return resolveVersions(
    { ...nothingRequested, ...request },
    { platform: linux, file: null, digests: digestsFrom(noChecksums, {}), kroFrom: 'release', ...options },
  )
}

function faultsOf(
  request: Partial<VersionRequest>,
  options: Partial<ResolveOptions> = {},
): readonly string[] {
  try {
    resolve(request, options)
  } catch (error) {
    if (error instanceof InputError) return error.faults
    throw error
  }
  return []
}

describe('defaults', () => {
  test('are one pinned combination', () => {
    expect(resolve({})).toEqual({
      kro: 'v0.9.4',
      kubernetes: 'v1.34.11',
      nodeImage:
        'kindest/node:v1.34.11@sha256:44e222ee2132dab25ff87301682f89eb82c7880ea3a1bf543bfe9708fd08d67d',
      kind: 'v0.33.0',
      kubectl: 'v1.34.3',
      ko: 'v0.19.1',
      helm: 'v3.19.2',
      chainsaw: null,
      from: {
        kro: 'default',
        kubernetes: 'default',
        nodeImage: 'default',
        kind: 'default',
        kubectl: 'default',
        ko: 'default',
        helm: 'default',
        chainsaw: 'default',
      },
    })
  })

  test.each(platforms)('need no checksums on $os/$arch', (platform) => {
    expect(faultsOf({}, { platform })).toEqual([])
  })

  test('follow the kind release that was asked for', () => {
    expect(resolve({ kind: '0.30.0' })).toMatchObject({ kind: 'v0.30.0', kubernetes: 'v1.34.0' })
    // kind 0.29 has nothing as new as 1.34.
    expect(resolve({ kind: 'v0.29.0' }).kubernetes).toBe('v1.33.1')
  })

  test('kubectl follows Kubernetes where the default is too far from it', () => {
    expect(resolve({ kubernetes: '1.35' }).kubectl).toBe('v1.34.3')
    expect(resolve({ kubernetes: '1.36' })).toMatchObject({
      kubectl: 'v1.36.4',
      from: { kubectl: 'default' },
    })
    // No kubectl 1.36 is pinned for darwin: 1.35 is still within one minor.
    expect(resolve({ kubernetes: '1.36' }, { platform: { os: 'darwin', arch: 'arm64' } }).kubectl).toBe(
      'v1.35.2',
    )
  })
})

describe('what wins', () => {
  const file = { ...nothingRequested, kro: 'v0.9.2', kind: 'v0.31.0', kubernetes: '1.33' }

  test('input over file over default', () => {
    expect(resolve({ kro: 'v0.9.3' }, { file })).toMatchObject({
      kro: 'v0.9.3',
      kind: 'v0.31.0',
      kubernetes: 'v1.33.7',
      helm: 'v3.19.2',
      chainsaw: null,
      from: {
        kro: 'input',
        kind: 'versions-file',
        kubernetes: 'versions-file',
        nodeImage: 'versions-file',
        helm: 'default',
        chainsaw: 'default',
      },
    })
  })

  test('node image over Kubernetes version', () => {
    const got = resolve({ nodeImage: 'mirror.local:5000/node:v1.33.13', kubernetes: '1.34' })
    expect(got).toMatchObject({ nodeImage: 'mirror.local:5000/node:v1.33.13', kubernetes: 'v1.33.13' })
  })

  test("an input's Kubernetes wins over a file's node image", () => {
    const noted = { ...nothingRequested, nodeImage: 'kindest/node:v1.33.13' }
    expect(resolve({ kubernetes: '1.36' }, { file: noted }).kubernetes).toBe('v1.36.4')
    expect(resolve({}, { file: noted })).toMatchObject({
      kubernetes: 'v1.33.13',
      from: { kubernetes: 'versions-file' },
    })
  })

  test('a node image without version: Kubernetes is what the input says, or unknown', () => {
    expect(resolve({ nodeImage: 'my/node:latest' }).kubernetes).toBeNull()
    expect(resolve({ nodeImage: 'my/node:latest', kubernetes: '1.33' }).kubernetes).toBe('v1.33')
  })

  test('a known digest decides on Kubernetes, whatever the tag', () => {
    const nodeImage =
      'mirror.local/node:mine@sha256:08497ee19eace7b4b5348db5c6a1591d7752b164530a36f855cb0f2bdcbadd48'
    expect(resolve({ nodeImage }).kubernetes).toBe('v1.34.3')
  })

  test('exact Kubernetes versions, with or without v', () => {
    expect(resolve({ kubernetes: 'v1.34.3', kind: '0.31.0' }).nodeImage).toMatch(
      /^kindest\/node:v1\.34\.3@sha256:08497e/,
    )
    expect(resolve({ kubernetes: '1.37.0' }).kubernetes).toBe('v1.37.0')
  })
})

describe('faults', () => {
  test('all in one error', () => {
    const faults = faultsOf({ kro: 'v9.9.9', kind: 'latest', helm: 'v3.0.0', kubernetes: '1.20' })
    expect(faults).toHaveLength(4)
    expect(faults.join('\n')).toContain("kind-version: 'latest' is not an exact version such as v0.33.0")
  })

  test('a version without pin names the pinned ones, the nearest, and the line to give', () => {
    const [fault] = faultsOf({ kind: 'v0.34.0', nodeImage: 'kindest/node:v1.34.0' })
    expect(fault).toContain(
      'kind-version: kind v0.34.0 is not pinned for linux/amd64; pinned: v0.33.0, v0.32.0',
    )
    expect(fault).toContain('(nearest: v0.33.0)')
    expect(fault).toContain(
      "'<sha256>  github.com/kubernetes-sigs/kind/releases/download/v0.34.0/kind-linux-amd64'",
    )
  })

  test('a version pinned for other platforms only', () => {
    expect(faultsOf({ ko: 'v0.18.1' }, { platform: { os: 'linux', arch: 'arm64' } })[0]).toContain(
      'ko v0.18.1 has no pinned checksum for linux/arm64',
    )
    expect(faultsOf({ ko: 'v0.18.1' })).toEqual([])
  })

  test('no node image for that Kubernetes: which kind has it, what this one has', () => {
    const [fault] = faultsOf({ kubernetes: '1.31' })
    expect(fault).toContain('kubernetes-version: no node image for Kubernetes v1.31 in kind v0.33.0')
    expect(fault).toContain('it has v1.37.0, v1.36.4, v1.35.8, v1.34.11; nearest: v1.34.11')
    expect(fault).toContain('kind v0.31.0 and v0.30.0 and')
    expect(faultsOf({ kubernetes: 'v1.34.7' })[0]).toContain('no pinned kind release has it')
  })

  test('faults of a versions file say so', () => {
    const file = { ...nothingRequested, helm: 'v3.0.0' }
    expect(faultsOf({}, { file })[0]).toMatch(/^versions-file, helm: helm v3\.0\.0 is not pinned/)
  })

  test.each([
    { kro: 'v0.9.4; id' },
    { kind: '$(id)' },
    { kubernetes: '1.34 --image x' },
    { helm: 'v3.19' },
    { ko: '../v0.19.1' },
    { nodeImage: 'kindest/node:v1.34.0 --privileged' },
    { nodeImage: 'a`id`' },
    { nodeImage: 'kindest/node@sha256:123' },
  ])('%j never gets through', (request) => {
    expect(faultsOf(request)).toHaveLength(1)
  })

  test('only the tools that are used need pins', () => {
    expect(faultsOf({ helm: 'v3.0.0' }, { tools: ['kind'] })).toEqual([])
  })
})

describe('checksums', () => {
  const nodeImage = 'kindest/node:v1.34.0'

  test('make an unpinned version usable, for its platform', () => {
    const asset = 'github.com/kubernetes-sigs/kind/releases/download/v0.34.0/kind-linux-amd64'
    const digests = digestsFrom(parseChecksums(`${hex('a')}  ${asset}`, 'checksums'), {})
    expect(resolve({ kind: '0.34.0', nodeImage }, { digests }).kind).toBe('v0.34.0')
    expect(
      faultsOf({ kind: '0.34.0', nodeImage }, { digests, platform: { os: 'linux', arch: 'arm64' } }),
    ).toHaveLength(1)
  })

  test('so do the records of a versions file', () => {
    const digests = digestsFrom(noChecksums, { 'get.helm.sh/helm-v3.99.0-linux-amd64.tar.gz': hex('b') })
    expect(resolve({ helm: 'v3.99.0' }, { digests }).helm).toBe('v3.99.0')
  })

  test('an unknown kro needs the digest of its image or chart, or the checksum database of Go', () => {
    expect(faultsOf({ kro: 'v0.10.0' })[0]).toContain(
      'registry.k8s.io/kro/kro:v0.10.0 or registry.k8s.io/kro/charts/kro:0.10.0',
    )
    const digests = digestsFrom(
      parseChecksums(`${hex('c')}  registry.k8s.io/kro/charts/kro:0.10.0`, 'checksums'),
      {},
    )
    expect(resolve({ kro: 'v0.10.0' }, { digests }).kro).toBe('v0.10.0')
    expect(resolve({ kro: 'v0.10.0' }, { kroFrom: 'module' }).kro).toBe('v0.10.0')
  })
})
