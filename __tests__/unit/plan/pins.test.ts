import { describe, expect, test } from '@jest/globals'
import { newestFirst } from '../../../src/model/version.ts'
import { assetOf, platformKey, platforms, toolNames } from '../../../src/plan/assets.ts'
import { defaults } from '../../../src/plan/defaults.ts'
import { kroPins } from '../../../src/plan/pins/kro.ts'
import { nodeImagePins } from '../../../src/plan/pins/node-images.ts'
import type { Pinned } from '../../../src/plan/pins/sources.ts'
import { toolPins } from '../../../src/plan/pins/tools.ts'

/** Every digest there is, under a name that tells where it stands. */
const pins: [string, Pinned][] = [
  ...toolNames.flatMap((tool) =>
    Object.entries(toolPins[tool]).flatMap(([version, byPlatform]) =>
      Object.entries(byPlatform).map(([platform, pin]): [string, Pinned] => [
        `${tool} ${version} ${platform}`,
        pin,
      ]),
    ),
  ),
  ...Object.entries(nodeImagePins).flatMap(([kind, images]) =>
    Object.entries(images).map(([version, pin]): [string, Pinned] => [
      `node image ${version} of kind ${kind}`,
      pin,
    ]),
  ),
  ...Object.entries(kroPins).flatMap(([version, { image, chart }]) => [
    ...(image ? [[`image of kro ${version}`, image] as [string, Pinned]] : []),
    ...(chart ? [[`chart of kro ${version}`, chart] as [string, Pinned]] : []),
  ]),
]

test('every digest has 64 hex digits and two sources', () => {
  const bad = pins.filter(([, pin]) => !/^[0-9a-f]{64}$/.test(pin.sha256) || new Set(pin.sources).size < 2)
  expect(bad).toEqual([])
  expect(pins.length).toBeGreaterThan(100)
})

test('no digest stands for two things: a copy that was not adapted', () => {
  const seen = new Map<string, string>()
  const twice = pins.filter(([name, { sha256 }]) => seen.has(sha256) || !seen.set(sha256, name))
  expect(twice).toEqual([])
})

test('chainsaw, which only tests need, is pinned where two sources agree', () => {
  expect(Object.keys(toolPins.chainsaw[defaults.chainsaw] ?? {})).toEqual(['linux/amd64'])
})

test('the defaults of what every run needs are pinned on every platform', () => {
  for (const tool of toolNames.filter((name) => name !== 'chainsaw'))
    for (const platform of platforms)
      expect([tool, toolPins[tool][defaults[tool]]?.[platformKey(platform)]?.sha256]).toEqual([
        tool,
        expect.stringMatching(/^[0-9a-f]{64}$/),
      ])
  expect(Object.keys(kroPins)).toContain(defaults.kro)
})

test('tables are written newest first', () => {
  for (const table of [...Object.values(toolPins), nodeImagePins, ...Object.values(nodeImagePins), kroPins])
    expect(Object.keys(table)).toEqual(newestFirst(Object.keys(table)))
})

describe('assets', () => {
  test.each([
    ['kind', 'v0.33.0', 'github.com/kubernetes-sigs/kind/releases/download/v0.33.0/kind-darwin-arm64', null],
    ['kubectl', 'v1.34.3', 'dl.k8s.io/release/v1.34.3/bin/darwin/arm64/kubectl', null],
    ['ko', 'v0.19.1', 'github.com/ko-build/ko/releases/download/v0.19.1/ko_0.19.1_Darwin_arm64.tar.gz', 'ko'],
    [
      'chainsaw',
      'v0.2.15',
      'github.com/kyverno/chainsaw/releases/download/v0.2.15/chainsaw_darwin_arm64.tar.gz',
      'chainsaw',
    ],
    ['helm', 'v3.19.2', 'get.helm.sh/helm-v3.19.2-darwin-arm64.tar.gz', 'darwin-arm64/helm'],
  ] as const)('%s', (tool, version, path, member) => {
    expect(assetOf(tool, version, { os: 'darwin', arch: 'arm64' })).toMatchObject({ path, member })
  })

  test("ko's name for amd64", () => {
    expect(assetOf('ko', 'v0.19.1', { os: 'linux', arch: 'amd64' }).path).toMatch(
      /ko_0\.19\.1_Linux_x86_64\.tar\.gz$/,
    )
  })

  test('all together, downloaded at once, stay below 400 MB', () => {
    const sizes = toolNames.map(
      (tool) => assetOf(tool, defaults[tool], { os: 'linux', arch: 'amd64' }).maxBytes,
    )
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(50e6)
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(400e6)
  })
})
