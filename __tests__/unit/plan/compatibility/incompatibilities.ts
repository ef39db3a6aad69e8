import { noChecksums } from '../../../../src/plan/checksums.ts'
import {
  type CompatibilityFacts,
  checkCompatibility,
  type Incompatibility,
} from '../../../../src/plan/compatibility/check.ts'
import { digestsFrom } from '../../../../src/plan/digests.ts'
import { resolveVersions, type Versions } from '../../../../src/plan/resolve.ts'
import { nothingRequested } from '../../../support/versions.ts'

export const defaults = resolveVersions(nothingRequested, {
  platform: { os: 'linux', arch: 'amd64' },
  file: null,
  digests: digestsFrom(noChecksums, {}),
  kroFrom: 'release',
})

/** The default combination on a host that suits it, but for what a test says. */
export function incompatibilitiesOf(
  versions: Partial<Versions>,
  facts: Partial<CompatibilityFacts> = {},
): Incompatibility[] {
  return checkCompatibility(
    { ...defaults, ...versions },
    {
      cluster: 'kind',
      install: 'release',
      platform: { os: 'linux', arch: 'amd64' },
      kro: 'v0.9.4',
      rbacMode: null,
      serverVersion: null,
      cgroup: 2,
      allowsCgroupV1: false,
      go: { version: 'go1.26.3', toolchain: null },
      goMod: null,
      ...facts,
    },
  )
}

export const rulesOf = (incompatibilities: Incompatibility[]): string[] =>
  incompatibilities.map((incompatibility) => `${incompatibility.severity} ${incompatibility.rule}`)
