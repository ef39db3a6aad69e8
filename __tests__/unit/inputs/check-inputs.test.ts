import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { autoStandIn } from '../../../src/inputs/stand-ins.ts'
import type { Given } from '../../support/inputs.ts'
import { faults, read, workspace } from './read-inputs.ts'

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
