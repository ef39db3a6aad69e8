import { describe, expect, test } from '@jest/globals'
import type { CompatibilityFacts, Incompatibility } from '../../../../src/plan/compatibility/check.ts'
import { incompatibilitiesOf, rulesOf } from './incompatibilities.ts'

test.each(['source', 'release', 'make', 'none'] as const)('the defaults fit, install: %s', (install) => {
  expect(incompatibilitiesOf({}, { install })).toEqual([])
})

test('the defaults fit a host with cgroup v1', () => {
  expect(incompatibilitiesOf({}, { cgroup: 1 })).toEqual([])
})

test('what is unknown is not a fault', () => {
  const unknown = { kro: null, cgroup: null, goMod: null, rbacMode: null } as const
  expect(
    incompatibilitiesOf({ kubernetes: null, nodeImage: 'my/node:latest' }, { ...unknown, install: 'source' }),
  ).toEqual([])
})

describe('version/kro-needs-newer-kubernetes', () => {
  const old = { kubernetes: 'v1.30.13', nodeImage: 'my/node:v1.30.13', kind: 'v0.29.0', kubectl: 'v1.30.0' }

  test('with both numbers, the reason, and what would work', () => {
    expect(incompatibilitiesOf(old)).toEqual([
      {
        rule: 'version/kro-needs-newer-kubernetes',
        severity: 'error',
        message: expect.stringMatching(
          /kro v0\.9\.4 needs Kubernetes 1\.31 or newer, and this is v1\.30\.13: .*KEP-4358/,
        ),
        suggestion: 'kubernetes-version: v1.31.9, or kro-version: v0.8.5',
      },
    ])
  })

  test('not for 1.31, nor for kro 0.8', () => {
    expect(incompatibilitiesOf({ ...old, kubernetes: 'v1.31.0' })).toEqual([])
    expect(incompatibilitiesOf(old, { kro: 'v0.8.5' })).toEqual([])
  })

  test('on an existing cluster the only choice is the kro', () => {
    const [incompatibility] = incompatibilitiesOf(
      { kubectl: 'v1.30.0' },
      { cluster: 'existing', serverVersion: 'v1.30.2' },
    )
    expect(incompatibility).toMatchObject({
      rule: 'version/kro-needs-newer-kubernetes',
      suggestion: 'kro-version: v0.8.5',
    })
    expect(
      incompatibilitiesOf({ ...old, kubectl: 'v1.34.3' }, { cluster: 'existing', serverVersion: 'v1.34.2' }),
    ).toEqual([])
  })

  test('another kind release where this one has nothing new enough', () => {
    const [incompatibility] = incompatibilitiesOf({ ...old, kind: 'v0.1.0' })
    expect(incompatibility?.suggestion).toContain('kind-version: v0.33.0 with kubernetes-version: v1.34.11')
  })

  test('not where no kro is installed', () => {
    expect(incompatibilitiesOf(old, { install: 'none' })).toEqual([])
  })
})

describe('version/kubectl-skew', () => {
  test.each([
    ['v1.36.4', 'v1.34.11', 'kubectl v1.36.4 is 2 minor versions newer than Kubernetes v1.34.11'],
    ['v1.31.0', 'v1.34.11', 'kubectl v1.31.0 is 3 minor versions older than Kubernetes v1.34.11'],
  ])('%s against %s', (kubectl, kubernetes, message) => {
    const incompatibilities = incompatibilitiesOf({ kubectl, kubernetes })
    expect(rulesOf(incompatibilities)).toEqual(['warning version/kubectl-skew'])
    expect(incompatibilities[0]?.message).toContain(message)
    expect(incompatibilities[0]?.suggestion).toBe('kubectl-version: v1.34.3')
  })

  test.each(['v1.33.9', 'v1.34.0', 'v1.35.2'])('%s is near enough to 1.34', (kubectl) => {
    expect(incompatibilitiesOf({ kubectl })).toEqual([])
  })
})

describe('version/go-too-old', () => {
  const withGo = (
    version: string,
    toolchain: string | null,
    facts: Partial<CompatibilityFacts> = {},
  ): Incompatibility[] => incompatibilitiesOf({}, { install: 'source', go: { version, toolchain }, ...facts })

  test('Go that may fetch no other, older than go.mod asks', () => {
    expect(withGo('go1.24.5', 'local')).toEqual([
      {
        rule: 'version/go-too-old',
        severity: 'error',
        message:
          'go.mod of kro v0.9.4 needs Go 1.26.0 or newer, and Go 1.24.5 with GOTOOLCHAIN=local runs 1.24.5 and fetches no other',
        suggestion: 'GOTOOLCHAIN=auto, or Go 1.26.3',
      },
    ])
  })

  test.each([
    ['go1.24.5', null],
    ['go1.24.5', 'auto'],
    ['go1.24.5', 'local+auto'],
    ['go1.24.5', 'go1.24.0+auto'],
    ['go1.24.5', 'go1.26.0'],
    ['go1.26.0', 'local'],
    ['go1.27.1', 'local'],
  ])('not Go %s with GOTOOLCHAIN=%s', (version, toolchain) => {
    expect(withGo(version, toolchain)).toEqual([])
  })

  test('a toolchain that is forced counts, not the installed one', () => {
    expect(rulesOf(withGo('go1.26.3', 'go1.25.1'))).toEqual(['error version/go-too-old'])
  })

  test('Go before 1.21 cannot fetch another', () => {
    expect(rulesOf(withGo('go1.20.14', null))).toEqual(['error version/go-too-old'])
  })

  test("a checkout's own go.mod counts, also where its version is unknown", () => {
    const goMod = { go: '1.27.0', toolchain: null }
    expect(withGo('go1.26.3', 'local', { goMod, kro: null })[0]?.message).toContain(
      'go.mod of this kro checkout needs Go 1.27.0',
    )
    expect(withGo('go1.26.3', 'local', { goMod: { go: '1.25.0', toolchain: null } })).toEqual([])
  })

  test("make needs the Go of kro's ko as well", () => {
    expect(rulesOf(withGo('go1.26.1', 'local', { install: 'make' }))).toEqual(['warning version/go-too-old'])
    expect(withGo('go1.26.1', 'local')).toEqual([])
    expect(withGo('go1.26.1', 'local', { install: 'make', kro: 'v0.9.3' })).toEqual([])
  })

  test('no Go at all', () => {
    expect(incompatibilitiesOf({}, { install: 'source', go: null })[0]).toMatchObject({
      rule: 'version/go-missing',
      suggestion: 'actions/setup-go with go-version: 1.26.3, or install: release',
    })
    expect(incompatibilitiesOf({}, { install: 'release', go: null })).toEqual([])
  })
})

describe('make of old kro', () => {
  const make = (
    kro: string,
    go: CompatibilityFacts['go'] = { version: 'go1.24.6', toolchain: null },
  ): string[] => rulesOf(incompatibilitiesOf({}, { install: 'make', kro, go }))

  test('has no target, or a broken one, before v0.2.3', () => {
    expect(make('v0.2.1')).toEqual(['error version/make-target-missing'])
    expect(make('v0.2.2')).toEqual(['error version/make-target-broken'])
    expect(make('v0.2.3')).toEqual([])
  })

  test('builds a controller-gen that Go 1.25 does not compile, up to v0.6.0', () => {
    const newGo = { version: 'go1.26.3', toolchain: null }
    expect(make('v0.2.3', newGo)).toEqual(['error version/controller-gen-needs-older-go'])
    expect(make('v0.6.0', newGo)).toEqual(['error version/controller-gen-needs-older-go'])
    expect(make('v0.6.0', { version: 'go1.26.3', toolchain: 'go1.24.6' })).toEqual([])
    expect(make('v0.6.1', newGo)).toEqual([])
    expect(rulesOf(incompatibilitiesOf({}, { install: 'source', kro: 'v0.6.0', go: newGo }))).toEqual([])
  })
})

describe('aggregation mode', () => {
  const aggregation = (kro: string): string[] =>
    rulesOf(incompatibilitiesOf({}, { kro, rbacMode: 'aggregation' }))

  test('is there since v0.2.2 and whole since v0.4.0', () => {
    expect(aggregation('v0.2.1')).toEqual(['error version/rbac-mode-missing'])
    expect(aggregation('v0.3.0')).toEqual(['error version/rbac-mode-incomplete'])
    expect(aggregation('v0.4.0')).toEqual([])
    expect(rulesOf(incompatibilitiesOf({}, { kro: 'v0.3.0', rbacMode: 'unrestricted' }))).toEqual([])
  })
})

test('errors come before warnings', () => {
  const incompatibilities = incompatibilitiesOf(
    { kubernetes: 'v1.36.4', nodeImage: 'my/node:v1.36.4', kubectl: 'v1.34.3' },
    { cgroup: 1, install: 'source', go: null },
  )
  expect(rulesOf(incompatibilities)).toEqual([
    'error version/cgroup-v1',
    'error version/go-missing',
    'warning version/kubectl-skew',
  ])
})
