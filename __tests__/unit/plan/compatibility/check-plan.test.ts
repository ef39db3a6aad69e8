import { tmpdir } from 'node:os'
import { describe, expect, test } from '@jest/globals'
import type { CommandResult } from '../../../../src/adapters/process.ts'
import { SetupError } from '../../../../src/errors.ts'
import { checkPlanCompatibility } from '../../../../src/plan/compatibility/check-plan.ts'
import { makePlan } from '../../../../src/plan/plan.ts'
import { temporaryFolder } from '../../../support/folder.ts'
import { type Given, rawInput } from '../../../support/inputs.ts'
import { recordingLog } from '../../../support/log.ts'
import { result } from '../../../support/run.ts'
import { fakeStep } from '../../../support/steps.ts'

const linux = { os: 'linux', arch: 'amd64' } as const
const goEnv = 'go env GOVERSION GOTOOLCHAIN'

interface Case {
  given?: Given
  files?: Record<string, string>
  ignored?: string[]
  cgroup?: 1 | 2 | null
  serverVersion?: string | null
  /** What `go env GOVERSION GOTOOLCHAIN` answers; without it there is no Go. */
  go?: string | CommandResult
}

/** Checks the plan of these inputs; `error` is what it throws. */
async function check({ given = {}, files = {}, ignored, cgroup = null, serverVersion = null, go }: Case) {
  const log = recordingLog()
  const { within, notes, commands } = fakeStep(go === undefined ? {} : { [goEnv]: go })
  const plan = await makePlan(rawInput(given), temporaryFolder(files), linux)
  let error: unknown = null
  await within((step) =>
    checkPlanCompatibility(
      { ...plan, ignored: ignored ?? plan.ignored },
      { platform: linux, cgroup, serverVersion },
      log,
      step,
    ),
  ).catch((thrown: unknown) => {
    error = thrown
  })
  return {
    error: error as SetupError | null,
    notes,
    commands,
    warnings: log.lines.filter((line) => line.startsWith('warning')),
    versions: plan.versions,
  }
}

test('versions that fit are noted, without a warning', async () => {
  const { error, notes, warnings, commands, versions } = await check({ cgroup: 2 })
  expect(error).toBeNull()
  expect(notes).toEqual([
    `kro ${versions.kro}, Kubernetes ${versions.kubernetes}, kind ${versions.kind}, ` +
      `kubectl ${versions.kubectl}, ko ${versions.ko}, helm ${versions.helm}`,
  ])
  expect(warnings).toEqual([])
  expect(commands).toEqual([])
})

test('what was given and does not count is noted, and warned of', async () => {
  const { notes, warnings } = await check({ ignored: ['baseline: nothing is compared', 'another'] })
  expect(notes.slice(0, 2)).toEqual(['baseline: nothing is compared', 'another'])
  expect(warnings).toEqual(['warning: baseline: nothing is compared', 'warning: another'])
})

test('what may not work is noted and warned of, with what helps, and goes on', async () => {
  const { error, notes, warnings } = await check({
    given: { cluster: 'existing', 'kubectl-version': 'v1.34.3' },
    serverVersion: 'v1.37.0',
  })
  expect(error).toBeNull()
  const [, ...found] = notes
  expect(found).toEqual([
    expect.stringMatching(/^warning: version\/kubectl-skew: .+; nearest: kubectl-version: v/),
  ])
  const [, message, nearest] =
    /^warning: version\/kubectl-skew: (.+); nearest: (.+)$/.exec(found[0] ?? '') ?? []
  expect(warnings).toEqual([`warning: ${message} (${nearest})`])
})

describe('the cluster', () => {
  const newest: Given = { 'kubernetes-version': '1.35' }

  test('a host with cgroup v1 stops a Kubernetes that refuses it, with the rule and what helps', async () => {
    const { error, notes, warnings } = await check({ given: newest, cgroup: 1 })
    expect(error).toBeInstanceOf(SetupError)
    expect(error?.message).toMatch(/^version\/cgroup-v1: this host has cgroup v1, /)
    expect(error?.hint).toMatch(/or a runner with cgroup v2/)
    expect(notes).toContain(`error: ${error?.message}; nearest: ${error?.hint}`)
    expect(warnings).toEqual([])
  })

  test.each([2, null] as const)('a host with cgroup %s does not', async (cgroup) => {
    expect((await check({ given: newest, cgroup })).error).toBeNull()
  })

  test.each([
    ['failCgroupV1: false', null],
    ['failCgroupV1:   false', null],
    ['failCgroupV1: true', /^version\/cgroup-v1/],
  ])('a patch of the kubelet says %s', async (line, stopped) => {
    const config = [
      'kind: Cluster',
      'apiVersion: kind.x-k8s.io/v1alpha4',
      'kubeadmConfigPatches:',
      '  - |',
      '    kind: KubeletConfiguration',
      `    ${line}`,
    ].join('\n')
    const { error } = await check({
      given: { ...newest, 'kind-config': 'kind.yaml' },
      files: { 'kind.yaml': config },
      cgroup: 1,
    })
    if (stopped === null) expect(error).toBeNull()
    else expect(error?.message).toMatch(stopped)
  })

  test('an existing one has the version that it says it has', async () => {
    const { error, notes } = await check({ given: { cluster: 'existing' }, serverVersion: 'v1.30.2' })
    expect(error?.message).toMatch(
      /^version\/kro-needs-newer-kubernetes: kro v[\d.]+ needs Kubernetes 1\.31 or newer, and this is v1\.30\.2/,
    )
    expect(notes[0]).toMatch(/, Kubernetes v1\.30\.2, kind /)
  })

  test('one whose version is unknown is noted so', async () => {
    const { error, notes } = await check({ given: { 'node-image': 'my/node:latest' } })
    expect(error).toBeNull()
    expect(notes[0]).toMatch(/, Kubernetes \?, kind /)
  })

  test('rbac-mode counts', async () => {
    const { error } = await check({ given: { 'kro-version': 'v0.2.2', 'rbac-mode': 'aggregation' } })
    expect(error?.message).toMatch(/^version\/rbac-mode-incomplete: in aggregation mode kro v0\.2\.2 /)
  })
})

describe('the Go of the machine', () => {
  const source: Given = { source: 'v0.9.4', install: 'source' }

  test.each(['source', 'make'])('is asked for outside any checkout, install: %s', async (install) => {
    const { error, commands } = await check({ given: { ...source, install }, go: 'go1.26.3\nauto\n' })
    expect(error).toBeNull()
    expect(commands).toEqual([
      { tool: 'go', args: ['env', 'GOVERSION', 'GOTOOLCHAIN'], cwd: tmpdir(), timeoutSeconds: 30 },
    ])
  })

  test.each<[string, Case['go']]>([
    ['is not there', undefined],
    ['fails', result('go1.26.3\nlocal\n', 2)],
  ])('that %s stops a build', async (_, go) => {
    const { error } = await check({ given: source, ...(go === undefined ? {} : { go }) })
    expect(error?.message).toBe(
      'version/go-missing: kro v0.9.4 is built from source, and there is no go on PATH',
    )
  })

  test.each<[string, string | null]>([
    ['go1.24.0\nlocal\n', 'Go 1.24.0 with GOTOOLCHAIN=local runs 1.24.0 and fetches no other'],
    ['go1.24.0\nauto\n', null],
    ['go1.24.0\n', null],
    ['go1.20.0\n', 'Go 1.20.0 runs 1.20.0 and fetches no other'],
    ['go1.99.0\nlocal\n', null],
  ])('%j', async (go, words) => {
    const { error } = await check({ given: source, go })
    if (words === null) expect(error).toBeNull()
    else {
      expect(error?.message).toMatch(/^version\/go-too-old: go\.mod of kro v0\.9\.4 needs Go /)
      expect(error?.message.endsWith(words)).toBe(true)
    }
  })
})

describe('a checkout of kro', () => {
  const checkout = (...lines: string[]) => ({
    'kro/go.mod': ['module github.com/kubernetes-sigs/kro', '', ...lines, ''].join('\n'),
  })
  const given: Given = { source: 'kro', install: 'source' }
  const old = 'go1.24.0\nlocal\n'

  test.each<[string[], string]>([
    [['go 1.29.0'], 'GOTOOLCHAIN=auto, or Go 1.29.0'],
    [['go 1.29.0', '', 'toolchain go1.29.7'], 'GOTOOLCHAIN=auto, or Go 1.29.7'],
    [['go  1.29.0', '', 'toolchain  go1.29.7'], 'GOTOOLCHAIN=auto, or Go 1.29.7'],
    [['go 1.29.0', '// toolchain go1.29.7'], 'GOTOOLCHAIN=auto, or Go 1.29.0'],
  ])('its go.mod says what Go it needs: %j', async (lines, hint) => {
    const { error } = await check({ given, files: checkout(...lines), go: old })
    expect(error?.message).toBe(
      'version/go-too-old: go.mod of this kro checkout needs Go 1.29.0 or newer, and Go 1.24.0 with GOTOOLCHAIN=local runs 1.24.0 and fetches no other',
    )
    expect(error?.hint).toBe(hint)
  })

  test('without such a line nothing is known against it', async () => {
    expect((await check({ given, files: checkout('// go 1.29.0'), go: old })).error).toBeNull()
  })

  test('is of the version that the user says it is, and of none else', async () => {
    const make: Given = { source: 'kro', install: 'make' }
    const files = checkout('go 1.20')
    expect((await check({ given: make, files, go: old })).error).toBeNull()
    const said = await check({ given: { ...make, 'kro-version': 'v0.2.1' }, files, go: old })
    expect(said.error?.message).toMatch(
      /^version\/make-target-missing: the Makefile of kro v0\.2\.1 has no target deploy-kind/,
    )
  })

  test('does not count where the release is installed', async () => {
    const { error, commands } = await check({
      given: { source: 'kro', install: 'release', 'kro-version': 'v0.2.1', 'rbac-mode': 'aggregation' },
      files: checkout('go 1.29.0'),
    })
    expect(error?.message).toMatch(/^version\/rbac-mode-missing: the chart of kro v0\.2\.1 /)
    expect(commands).toEqual([])
  })
})
