import { describe, expect, test } from '@jest/globals'
import { InputError } from '../../../src/errors.ts'
import { parseChecksums } from '../../../src/plan/checksums.ts'
import { digestsFrom, pinnedDigest } from '../../../src/plan/digests.ts'

const hex = (digit: string): string => digit.repeat(64)
const kind = 'github.com/kubernetes-sigs/kind/releases/download/v0.33.0/kind-linux-amd64'
const pinOfKind = 'aee6151561422756b764a4ae28e7f44cda5af5a9eead3cc9985112b1de8d8e0d'

function faultsOf(read: () => unknown): readonly string[] {
  try {
    read()
  } catch (error) {
    if (error instanceof InputError) return error.faults
    throw error
  }
  return []
}

describe('lines', () => {
  const checksums = parseChecksums(
    `# our mirror's builds
${hex('a')}  ${kind}
${hex('B')} *./kubectl

sha256:${hex('c')}  https://get.helm.sh/helm-v3.19.2-linux-amd64.tar.gz
${hex('d')}\tregistry.k8s.io/kro/kro:v0.9.4
${hex('e')}  oci://registry.k8s.io/kro/charts/kro:0.9.4
`,
    'checksums',
  )

  test.each([
    [kind, hex('a')],
    ['dl.k8s.io/release/v1.34.3/bin/linux/amd64/kubectl', hex('b')],
    ['get.helm.sh/helm-v3.19.2-linux-amd64.tar.gz', hex('c')],
    ['registry.k8s.io/kro/kro:v0.9.4', hex('d')],
    ['registry.k8s.io/kro/charts/kro:0.9.4', hex('e')],
  ])('%s', (name, digest) => {
    expect(checksums.digestOf(name)).toBe(digest)
  })

  test('say nothing of other names', () => {
    expect(checksums.digestOf('registry.k8s.io/kro/kro:v0.9.3')).toBeNull()
    expect(checksums.digestOf('example.com/kind-linux-amd64')).toBeNull()
  })

  test('the full name counts before the base name', () => {
    const both = parseChecksums(`${hex('1')}  kind-linux-amd64\n${hex('2')}  ${kind}`, 'checksums')
    expect(both.digestOf(kind)).toBe(hex('2'))
    expect(both.digestOf('elsewhere/kind-linux-amd64')).toBe(hex('1'))
  })
})

test('bad lines are faults, with their numbers', () => {
  const text = `${hex('a')}  one\nnonsense\n\n${hex('a').slice(1)}  short\n${hex('b')}  one\n${hex('a')}\n`
  expect(faultsOf(() => parseChecksums(text, 'sums.txt'))).toEqual([
    "sums.txt, line 2: expected 'sha256  name' (64 hex digits, two spaces, a name); this line has no 64 hex digits at its start",
    expect.stringContaining('sums.txt, line 4: expected'),
    `sums.txt, line 5: 'one' was given as ${hex('a')} before, now as ${hex('b')}`,
    expect.stringMatching(/^sums.txt, line 6: expected .*; this line has no name after the digits$/),
  ])
})

describe('which source of a digest wins', () => {
  const given = parseChecksums(`${hex('a')}  ${kind}`, 'checksums')
  const recorded = { [kind]: hex('b') }

  test('checksums, then the versions file, then the pins', () => {
    expect(digestsFrom(given, recorded)(kind)).toEqual({
      sha256: hex('a'),
      from: 'checksums',
      overrules: pinOfKind,
    })
    expect(digestsFrom(parseChecksums('', ''), recorded)(kind)).toEqual({
      sha256: hex('b'),
      from: 'versions-file',
      overrules: pinOfKind,
    })
    expect(digestsFrom(parseChecksums('', ''), {})(kind)).toEqual({
      sha256: pinOfKind,
      from: 'pins',
      overrules: null,
    })
  })

  test('the same digest as the pin overrules nothing', () => {
    expect(digestsFrom(parseChecksums('', ''), { [kind]: pinOfKind })(kind)?.overrules).toBeNull()
  })

  test('images and charts are pinned where two sources agree', () => {
    expect(pinnedDigest('registry.k8s.io/kro/kro:v0.9.4')).toMatch(/^eaf9fbad/)
    expect(pinnedDigest('registry.k8s.io/kro/charts/kro:0.8.5')).toMatch(/^c9a9dc01/)
    expect(pinnedDigest('registry.k8s.io/kro/charts/kro:0.9.4')).toBeNull()
  })
})
