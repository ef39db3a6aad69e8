import { describe, expect, test } from '@jest/globals'
import { InputError } from '../../../src/errors.ts'
import { nothingRecorded, parseVersionsFile, writeVersionsFile } from '../../../src/plan/versions-file.ts'
import { nothingRequested } from '../../support/versions.ts'

const hex = (digit: string): string => digit.repeat(64)

const versions = {
  kro: 'v0.9.4',
  kubernetes: 'v1.34.11',
  nodeImage: `kindest/node:v1.34.11@sha256:${hex('4')}`,
  kind: 'v0.33.0',
  kubectl: 'v1.34.3',
  ko: 'v0.19.1',
  helm: 'v3.19.2',
  chainsaw: 'v0.2.15',
}
const recorded = {
  kroCommit: 'e'.repeat(40),
  kroModuleSum: `h1:${'A'.repeat(43)}=`,
  sha256: {
    'registry.k8s.io/kro/kro:v0.9.4': hex('1'),
    'get.helm.sh/helm-v3.19.2-linux-amd64.tar.gz': hex('2'),
    // Digits and an e: a number in YAML, were it not quoted.
    'dl.k8s.io/release/v1.34.3/bin/linux/amd64/kubectl': `1e${'3'.repeat(62)}`,
  },
}

const text = `# Versions used by setup-kro. Kept in a repository as .github/kro-versions.yaml (input: versions-file), it repeats
# this combination, and what is recorded below has to be met again. Inputs win over this file.
kro: v0.9.4
kubernetes: v1.34.11
nodeImage: kindest/node:v1.34.11@sha256:${hex('4')}
kind: v0.33.0
kubectl: v1.34.3
ko: v0.19.1
helm: v3.19.2
chainsaw: v0.2.15
recorded:
  kroCommit: "${'e'.repeat(40)}"
  kroModuleSum: h1:${'A'.repeat(43)}=
  sha256:
    dl.k8s.io/release/v1.34.3/bin/linux/amd64/kubectl: "1e${'3'.repeat(62)}"
    get.helm.sh/helm-v3.19.2-linux-amd64.tar.gz: "${hex('2')}"
    registry.k8s.io/kro/kro:v0.9.4: "${hex('1')}"
`

function faultsOf(yaml: string): readonly string[] {
  try {
    parseVersionsFile(yaml, 'versions.yaml')
  } catch (error) {
    if (error instanceof InputError) return error.faults
    throw error
  }
  return []
}

test('is written in one form, whatever the order of what was found', () => {
  expect(writeVersionsFile(versions, recorded)).toBe(text)
})

test('reads back what was written', () => {
  expect(parseVersionsFile(text, 'versions.yaml')).toEqual({ versions, recorded })
})

test.each([
  ['everything', versions, recorded],
  ['nothing recorded', versions, nothingRecorded],
  [
    'Kubernetes unknown',
    { ...versions, kubernetes: null, nodeImage: 'my.host:5000/node:latest' },
    nothingRecorded,
  ],
])('survives reading and writing byte for byte: %s', (_name, some, facts) => {
  const written = writeVersionsFile(some, facts)
  const read = parseVersionsFile(written, 'versions.yaml')
  expect(writeVersionsFile(read.versions, read.recorded)).toBe(written)
})

test('everything is optional', () => {
  expect(parseVersionsFile('kro: 0.9.3\n', 'f')).toEqual({
    versions: { ...nothingRequested, kro: '0.9.3' },
    recorded: nothingRecorded,
  })
  expect(parseVersionsFile('# nothing yet\n', 'f').versions).toEqual(nothingRequested)
})

test('a minor is taken as it is written: 1.30 is not 1.3', () => {
  expect(parseVersionsFile('kubernetes: 1.30', 'f').versions.kubernetes).toBe('1.30')
  expect(parseVersionsFile("kubernetes: '1.30'", 'f').versions.kubernetes).toBe('1.30')
})

describe('faults', () => {
  test('all at once, each with file, line and what is expected', () => {
    const faults = faultsOf(`kro: v0.9.4
kindd: v0.33.0
kind: latest
helm:
kubectl: [v1.34.3]
recorded:
  kroCommit: main
  image: x
  sha256:
    get.helm.sh/a: abc
`)
    expect(faults).toEqual([
      "versions.yaml, line 2: 'kindd' is not known; allowed: kro, kubernetes, nodeImage, kind, kubectl, ko, helm, chainsaw, recorded",
      'versions.yaml, line 3: kind: expected an exact version such as v0.33.0, got other text',
      'versions.yaml, line 4: helm: expected an exact version such as v3.19.2, got nothing',
      'versions.yaml, line 5: kubectl: expected an exact version such as v1.34.3, got a list',
      'versions.yaml, line 7: kroCommit: expected a commit of 40 hex digits, got other text',
      "versions.yaml, line 8: 'image' is not known under recorded; allowed: sha256, kroCommit, kroModuleSum",
      'versions.yaml, line 10: get.helm.sh/a: expected a SHA-256 of 64 hex digits, got other text',
    ])
  })

  test('YAML that does not parse', () => {
    expect(faultsOf('kro: v0.9.4\nkind: "v0.33.0\n')[0]).toMatch(/^versions\.yaml, line [23]: /)
    expect(faultsOf('kro: v0.9.4\nkro: v0.9.3\n')[0]).toMatch(/^versions\.yaml, line 2: .*unique/)
  })

  test.each(['- kro', 'v0.9.4', '42'])('%j holds no entries', (yaml) => {
    expect(faultsOf(yaml)[0]).toMatch(/^versions\.yaml, line 1: expected 'name: version' entries/)
  })

  test.each(['kro: v0.9.4;id', 'kind: $(id)', 'nodeImage: "a b"', 'kubernetes: latest'])(
    '%j is refused',
    (yaml) => {
      expect(faultsOf(yaml)).toHaveLength(1)
    },
  )
})
