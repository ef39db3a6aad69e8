import { spawnSync } from 'node:child_process'
import { existsSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { InputError } from '../../../src/errors.ts'
import { checkInputs } from '../../../src/inputs/check-inputs.ts'
import type { Inputs } from '../../../src/inputs/inputs.ts'
import { autoStandIn } from '../../../src/inputs/stand-ins.ts'
import { durationSeconds, isKroCheckout, sizeBytes } from '../../../src/inputs/values.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { type Given, inputsOf, rawInput } from '../../support/inputs.ts'

const goMod = 'module github.com/kubernetes-sigs/kro\n\ngo 1.26.0\n'
const workspace = temporaryFolder({
  'kind.yaml': 'nodes:\n  - role: control-plane\n  - role: worker\n',
  'broken.yaml': 'nodes:\n  - role: [control-plane\n',
  'list.yaml': '- 1\n- 2\n',
  'sums.txt': `${'a'.repeat(64)}  kind-linux-amd64\n`,
  'kro/go.mod': goMod,
  'other/go.mod': 'module github.com/kubernetes-sigs/kro-extras\n',
  'versions.yaml': 'kro: v0.9.3\n',
})

const read = (given: Given = {}): Inputs => inputsOf(given, workspace)

function faults(given: Given): readonly string[] {
  try {
    read(given)
  } catch (error) {
    if (error instanceof InputError) return error.faults
    throw error
  }
  return []
}

test('nothing given: what action.yml promises', () => {
  expect(read()).toEqual({
    cluster: 'kind',
    clusterName: 'kro',
    kubernetesVersion: null,
    nodeImage: null,
    kindConfig: null,
    waitSeconds: 180,
    install: 'release',
    source: { checkout: workspace },
    kroVersion: null,
    kindVersion: null,
    koVersion: null,
    kubectlVersion: null,
    helmVersion: null,
    versionsFile: null,
    imageRepository: null,
    namespace: 'kro-system',
    rbacMode: null,
    values: null,
    tuning: 'ci',
    manifests: [],
    prerequisites: null,
    images: [],
    standIns: [],
    tests: [],
    chainsawVersion: null,
    baseline: null,
    upgradeTo: null,
    failOn: ['broken'],
    smokeTest: true,
    diagnose: 'on-failure',
    diagnoseTimeoutSeconds: 60,
    diagnoseMaxBytes: 50e6,
    namespaces: [],
    artifactName: null,
    artifactRetentionDays: null,
    downloadMirror: null,
    checksums: null,
    registryMirrors: [],
    cache: true,
    cleanup: true,
    comment: false,
    githubToken: null,
    jobMatrix: null,
    jobStatus: null,
    workspace,
  })
})

test('everything given, in the units that the code uses', () => {
  expect(
    read({
      cluster: 'kind',
      'cluster-name': ' demo ',
      'kubernetes-version': '1.34',
      'node-image': `kindest/node:v1.34.3@sha256:${'0'.repeat(64)}`,
      wait: '1h2m3s',
      install: 'release',
      'kro-version': '0.9.3',
      'kind-version': 'v0.33.0',
      'ko-version': '0.19.1',
      'kubectl-version': 'v1.34.3',
      'helm-version': 'v4.0.0-rc.1',
      'versions-file': 'versions.yaml',
      'image-repository': 'ghcr.io/me/kro',
      namespace: 'platform',
      'rbac-mode': 'aggregation',
      manifests: 'a.yaml, b/*.yaml\n # not this, nor this\n\nc.yaml',
      'smoke-test': 'no',
      diagnose: 'always',
      'diagnose-timeout': '90',
      'diagnose-max-size': '2 GB',
      namespaces: 'team-a team-b\nteam-c',
      'artifact-name': 'report (1.34)',
      'artifact-retention-days': '7',
      'download-mirror': 'https://mirror.example/files/',
      'registry-mirrors': 'docker.io=https://mirror.example\nregistry.k8s.io=http://10.0.0.1:5000/k8s/',
      cache: 'false',
      cleanup: 'false',
      comment: 'true',
      'github-token': 'ghs_1',
      'job-matrix': '{"kro":"v0.9.4"}',
      'job-status': 'failure',
    }),
  ).toMatchObject({
    clusterName: 'demo',
    kubernetesVersion: '1.34',
    waitSeconds: 3723,
    kroVersion: 'v0.9.3',
    kindVersion: 'v0.33.0',
    koVersion: 'v0.19.1',
    kubectlVersion: 'v1.34.3',
    helmVersion: 'v4.0.0-rc.1',
    versionsFile: { path: join(workspace, 'versions.yaml'), named: true },
    imageRepository: 'ghcr.io/me/kro',
    namespace: 'platform',
    rbacMode: 'aggregation',
    manifests: ['a.yaml', 'b/*.yaml', 'c.yaml'],
    smokeTest: false,
    diagnose: 'always',
    diagnoseTimeoutSeconds: 90,
    diagnoseMaxBytes: 2e9,
    namespaces: ['team-a', 'team-b', 'team-c'],
    artifactName: 'report (1.34)',
    artifactRetentionDays: 7,
    downloadMirror: 'https://mirror.example/files',
    registryMirrors: [
      { host: 'docker.io', url: 'https://mirror.example' },
      { host: 'registry.k8s.io', url: 'http://10.0.0.1:5000/k8s' },
    ],
    cache: false,
    cleanup: false,
    comment: true,
    githubToken: 'ghs_1',
    jobMatrix: '{"kro":"v0.9.4"}',
    jobStatus: 'failure',
  })
})

test('an empty input is the default: that is how the runner hands over what is not set', () => {
  expect(read({ wait: '', cluster: ' ', 'smoke-test': '' })).toEqual(read())
})

describe('a fault names the input, the value and what is allowed', () => {
  test.each<[Given, string]>([
    [{ cluster: 'minikube' }, 'input cluster: expected one of kind, existing, none, but got "minikube"'],
    [{ install: 'helm' }, 'input install: expected one of auto, source, release, make, none, but got "helm"'],
    [{ 'smoke-test': 'TRUE!' }, 'input smoke-test: expected one of true, false, yes, no, but got "TRUE!"'],
    [{ wait: 'soon' }, 'input wait: "soon" is not a valid duration (for example 90s, 3m, 1h)'],
    [{ wait: '-5s' }, 'input wait: "-5s" is not a valid duration (for example 90s, 3m, 1h)'],
    [
      { 'diagnose-max-size': 'big' },
      'input diagnose-max-size: "big" is not a valid size (for example 50MB, 2GB)',
    ],
    [{ 'kro-version': 'latest' }, 'input kro-version: "latest" is not an exact version such as v1.2.3'],
    [{ 'kind-version': 'v0.33' }, 'input kind-version: "v0.33" is not an exact version such as v1.2.3'],
    [
      { 'kubernetes-version': '1' },
      'input kubernetes-version: "1" is not allowed: a version such as 1.34 or v1.34.3',
    ],
    [{ 'rbac-mode': 'admin' }, 'input rbac-mode: expected one of unrestricted, aggregation, but got "admin"'],
    [
      { 'artifact-retention-days': '0' },
      'input artifact-retention-days: "0" is not a number of days from 1 to 999',
    ],
    [
      { 'download-mirror': 'file:///mirror' },
      'input download-mirror: "file:///mirror" is not a base URL such as https://mirror.example.com/files',
    ],
    [
      { 'download-mirror': 'https://mirror.example/x?y' },
      "input download-mirror: 'https://mirror.example/x?***' must end with a path: host and path of each download are put behind it",
    ],
    [
      { 'registry-mirrors': 'docker.io' },
      'input registry-mirrors: "docker.io" is not host=url, such as docker.io=https://mirror.example',
    ],
    [{ 'versions-file': 'none.yaml' }, 'input versions-file: there is no file "none.yaml"'],
    [
      { checksums: 'sums-of-mine' },
      'input checksums: there is no file "sums-of-mine", and it is not a line "sha256  name"',
    ],
    [{ namespaces: 'ok Not_ok' }, 'input namespaces: "Not_ok" is not a valid namespace'],
    [
      { source: 'no/folder' },
      'input source: "no/folder" is neither a folder nor a version such as v0.9.4 nor a git URL such as https://github.com/kubernetes-sigs/kro.git#main',
    ],
    [
      { source: '0.9.4' },
      'input source: "0.9.4" is neither a folder nor a version such as v0.9.4 nor a git URL such as https://github.com/kubernetes-sigs/kro.git#main',
    ],
  ])('%j', (given, fault) => expect(faults(given)).toEqual([fault]))

  test.each(['Kro', '-kro', '', 'a'.repeat(50), 'kro system'].filter((name) => name !== ''))(
    'cluster-name %j, which kind refuses',
    (name) => expect(faults({ 'cluster-name': name })).toHaveLength(1),
  )

  test.each(['Kro', 'kro.system', 'kro-', 'a'.repeat(64)])('namespace %j, which is not a DNS label', (name) =>
    expect(faults({ namespace: name })).toHaveLength(1),
  )
})

test('all faults come at once', () => {
  expect(faults({ cluster: 'x', wait: 'x', install: 'x', 'kro-version': 'x', cache: 'x' })).toEqual([
    expect.stringContaining('input install'),
    expect.stringContaining('input cluster'),
    expect.stringContaining('input wait'),
    expect.stringContaining('input kro-version'),
    expect.stringContaining('input cache'),
  ])
})

test.each<Given>([
  { 'cluster-name': 'kro; touch PWNED' },
  { 'cluster-name': '$(touch PWNED)' },
  { namespace: 'kro`touch PWNED`' },
  { 'node-image': 'node:v1 --privileged' },
  { 'image-repository': 'ghcr.io/me/kro;rm' },
  { 'kubernetes-version': '1.34 || true' },
  { 'kro-version': 'v1.2.3$(x)' },
  { 'registry-mirrors': 'docker.io/../..=https://mirror.example' },
  { 'artifact-name': '../../etc' },
  { source: 'v0.9.4;x' },
])('what a shell would read is refused: %j', (given) => {
  expect(faults(given)).toHaveLength(1)
  expect(existsSync('PWNED')).toBe(false)
})

describe('YAML in an input', () => {
  test('a path, relative to the workspace', () => {
    expect(read({ 'kind-config': 'kind.yaml' }).kindConfig).toEqual({
      nodes: [{ role: 'control-plane' }, { role: 'worker' }],
    })
  })

  test.each([
    ['nodes:\n- role: worker\n', { nodes: [{ role: 'worker' }] }],
    ['networking: {}', { networking: {} }],
    ['{"nodes": []}', { nodes: [] }],
  ])('the YAML itself: %j', (yaml, parsed) =>
    expect(read({ 'kind-config': yaml }).kindConfig).toEqual(parsed),
  )

  test.each([
    ['none.yaml', /there is no file "none\.yaml" \(relative to /],
    ['broken.yaml', /broken\.yaml is not YAML: .* at line \d+, column \d+/s],
    ['a: [1\nb: 2\n', /the YAML given is not YAML: .* at line \d+, column \d+/s],
    ['list.yaml', /list\.yaml holds no mapping/],
    ['a: 1\n---\nb: 2\n', /the YAML given holds 2 documents/],
  ])('%j is a fault', (value, message) => {
    expect(faults({ values: value })).toEqual([expect.stringMatching(message)])
  })
})

describe('a file that an input names', () => {
  const names = [...'abcdefgh']
  const bomb = names
    .map(
      (name, at) =>
        `${name}: &${name} [${Array(10)
          .fill(at === 0 ? 'x' : `*${names[at - 1]}`)
          .join(', ')}]\n`,
    )
    .join('')
  const odd = temporaryFolder({ 'bomb.yaml': bomb, 'large.yaml': `a: ${'x'.repeat(1024 * 1024)}` })
  spawnSync('mkfifo', [join(odd, 'pipe')])
  symlinkSync('/dev/zero', join(odd, 'zero'))

  test.each([
    ['.', /the file "\." is a folder, not a regular file/],
    ['pipe', /the file "pipe" is a named pipe \(FIFO\), not a regular file/],
    ['zero', /the file "zero" leads out of \S+ through a symbolic link/],
    ['/dev/zero', /the file "\/dev\/zero" is a device, not a regular file/],
    ['large.yaml', /the file "large\.yaml" has 1\.0 MB, and at most 1\.0 MB are read/],
    ['bomb.yaml', /^input \S+: bomb\.yaml cannot be used: its aliases/],
  ])('%s: one fault that names the input', (value, message) => {
    for (const name of ['values', 'kind-config'] as const)
      expect(checkInputs(rawInput({ [name]: value }), odd).faults).toEqual([expect.stringMatching(message)])
    if (value !== 'bomb.yaml')
      expect(checkInputs(rawInput({ checksums: value }), odd).faults).toEqual([
        expect.stringMatching(/^input checksums: the file ".*" (?:is|has|leads) /),
      ])
  })
})

test.each([
  ['download-mirror', 'htps://bob:S3cr3t/p@ss@mirror.example/?sig=S3cr3t'],
  ['download-mirror', 'bob:S3cr3t@mirror.example'],
  ['registry-mirrors', 'docker.io=htps://bob:S3cr3t@mirror.example'],
  ['registry-mirrors', 'https://bob:S3cr3t@mirror.example?token=S3cr3t'],
] as const)('%s: a fault quotes no password and no token of a URL (%s)', (name, value) => {
  const [fault] = faults({ [name]: value })
  expect(fault).toContain('mirror.example')
  expect(fault).not.toContain('S3cr3t')
})

describe('where kro comes from', () => {
  test.each<[Given, Pick<Inputs, 'install' | 'source'>]>([
    [{ source: 'kro' }, { install: 'source', source: { checkout: join(workspace, 'kro') } }],
    [{ source: 'v0.9.4' }, { install: 'source', source: { module: 'v0.9.4' } }],
    [{ source: 'other' }, { install: 'release', source: { checkout: join(workspace, 'other') } }],
    [
      { source: 'v0.9.4', install: 'make' },
      { install: 'make', source: { module: 'v0.9.4' } },
    ],
    [
      { source: 'kro', install: 'release' },
      { install: 'release', source: { checkout: join(workspace, 'kro') } },
    ],
    [
      { source: 'kro', cluster: 'none' },
      { install: 'none', source: { checkout: join(workspace, 'kro') } },
    ],
    [
      { source: 'kro', install: 'none' },
      { install: 'none', source: { checkout: join(workspace, 'kro') } },
    ],
  ])('%j', (given, expected) => expect(read(given)).toMatchObject(expected))

  test.each(['source', 'make'])('install %s without a checkout of kro is a fault', (install) => {
    expect(faults({ install })).toEqual([
      expect.stringMatching(
        new RegExp(`^source: install ${install} needs a kro checkout, and "\\." is not one`),
      ),
    ])
  })

  test('make makes its own cluster', () => {
    expect(faults({ install: 'make', source: 'kro', cluster: 'existing' })).toEqual([
      'input install: make works only with cluster kind: it creates the cluster itself',
    ])
  })

  test('a build for a cluster that is not KinD needs a place to push to', () => {
    const given: Given = { install: 'source', source: 'kro', cluster: 'existing' }
    expect(faults(given)).toEqual([expect.stringMatching(/^image-repository: .*ko can push to/)])
    expect(faults({ ...given, 'image-repository': 'localhost:5000/kro' })).toEqual([])
  })

  test.each([
    ['github.com/awslabs/kro', true],
    ['github.com/kro-run/kro', true],
    ['github.com/kubernetes-sigs/kro', true],
    ['github.com/kubernetes-sigs/kro/v2', false],
    ['example.com/kro', false],
  ])('a go.mod of module %s is kro: %s', (module, expected) => {
    expect(isKroCheckout(temporaryFolder({ 'go.mod': `module ${module}\n\ngo 1.24\n` }))).toBe(expected)
  })
})

test('the versions file is found where it usually is', () => {
  const folder = temporaryFolder({ '.github/kro-versions.yaml': 'kro: v0.9.3\n' })
  const path = join(folder, '.github/kro-versions.yaml')
  expect(inputsOf({}, folder).versionsFile).toEqual({ path, named: false })
  expect(inputsOf({ 'versions-file': '.github/kro-versions.yaml' }, folder).versionsFile).toEqual({
    path,
    named: true,
  })
})

test('a versions file that leads out of the workspace is only used where it is named', () => {
  const elsewhere = temporaryFolder({ 'versions.yaml': 'kro: v0.9.3\n' })
  const folder = temporaryFolder({ '.github/x': '', 'inside.yaml': 'kro: v0.9.3\n' })
  const path = join(folder, '.github/kro-versions.yaml')
  symlinkSync(join(folder, 'inside.yaml'), path)
  expect(inputsOf({}, folder).versionsFile).toEqual({ path, named: false })
  rmSync(path)
  symlinkSync(join(elsewhere, 'versions.yaml'), path)
  expect(() => inputsOf({}, folder)).toThrow('.github/kro-versions.yaml is a link to a file outside')
  expect(inputsOf({ 'versions-file': path }, folder).versionsFile).toEqual({ path, named: true })
})

test('checksums are lines, or a file of them', () => {
  const line = `${'b'.repeat(64)}  ko.tar.gz`
  expect(read({ checksums: line }).checksums).toBe(line)
  expect(read({ checksums: 'sums.txt' }).checksums).toBe(`${'a'.repeat(64)}  kind-linux-amd64\n`)
})

test.each([
  ['90s', 90],
  ['3m', 180],
  ['1h', 3600],
  ['1h30m', 5400],
  ['45', 45],
  ['0', 0],
  ['', null],
  ['m', null],
  ['1d', null],
  ['5m3h', null],
])('duration %j is %j seconds', (text, seconds) => expect(durationSeconds(text)).toBe(seconds))

test.each([
  ['50MB', 50_000_000],
  ['2gb', 2_000_000_000],
  ['1024', 1024],
  ['10 KB', 10_000],
  ['1.5MB', null],
  ['MB', null],
])('size %j is %j bytes', (text, bytes) => expect(sizeBytes(text)).toBe(bytes))

test('stand-ins: the word, YAML, or a file; with manifests only', () => {
  const manifests = 'rgd.yaml'
  expect(read({ manifests, 'stand-ins': 'auto' }).standIns).toEqual([autoStandIn])
  expect(read({ manifests, 'stand-ins': '- auto' }).standIns).toEqual([autoStandIn])
  expect(read({ manifests, 'stand-ins': '[{ kind: Bucket }]' }).standIns).toHaveLength(1)
  expect(read({ manifests, 'stand-ins': 'kind: Bucket' }).standIns).toHaveLength(1)
  expect(faults({ manifests, 'stand-ins': 'list.yaml' })).toEqual([
    expect.stringMatching(/^input stand-ins: list\.yaml, entry 1: expected auto/),
    expect.stringMatching(/^input stand-ins: list\.yaml, entry 2: expected auto/),
  ])
  expect(faults({ manifests, 'stand-ins': 'none.yaml' })).toEqual([
    expect.stringContaining('there is no file'),
  ])
  expect(faults({ 'stand-ins': 'auto' })).toEqual([
    expect.stringContaining('there are neither manifests nor tests'),
  ])
})
