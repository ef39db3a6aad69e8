import { checkout, edit } from './builds.ts'
import type { FaultEnvironment } from './environment.ts'
import { type Fault, nothing, type Question } from './fault.ts'
import { onlyPrograms } from './host.ts'
import { controllerFault } from './making.ts'

/** Versions that do not fit each other, or the machine: the product has to refuse them before it makes anything. */
const misfit = (name: string, expect: string, args: readonly string[], env: Question['env'] = {}): Fault => ({
  name,
  expect,
  on: 'machine',
  settleSeconds: 0,
  inject: nothing,
  ask: (environment) => ({
    args: ['up', '--cluster-name', environment.cluster, ...args],
    env: { SETUP_KRO_NODE_IMAGE: null, ...env },
  }),
  undo: nothing,
})

/** kro from a checkout, with a Go that cannot build it. */
const withGo = (
  name: string,
  expect: string,
  change: (folder: string) => void,
  env: (environment: FaultEnvironment) => NonNullable<Question['env']>,
): Fault => ({
  name,
  expect,
  on: 'machine',
  settleSeconds: 0,
  inject: async (environment) => change(checkout(environment)),
  ask: (environment) => ({
    args: [
      'up',
      '--cluster-name',
      environment.cluster,
      '--install',
      'source',
      '--source',
      `${environment.folder}/kro`,
    ],
    env: env(environment),
  }),
  undo: nothing,
})

export const versionFaults: readonly Fault[] = [
  misfit('version-kubernetes-too-old-for-kro', 'version/kro-needs-newer-kubernetes', [
    '--install',
    'release',
    '--kro-version',
    'v0.9.4',
    '--kind-version',
    'v0.29.0',
    '--kubernetes-version',
    '1.30',
  ]),
  misfit('version-kubernetes-refuses-cgroup-v1', 'version/cgroup-v1', [
    '--install',
    'release',
    '--kubernetes-version',
    '1.36',
  ]),
  misfit('version-node-image-needs-newer-kind', 'version/node-image-needs-newer-kind', [
    '--install',
    'release',
    '--kind-version',
    'v0.31.0',
    '--node-image',
    'kindest/node:v1.34.11@sha256:44e222ee2132dab25ff87301682f89eb82c7880ea3a1bf543bfe9708fd08d67d',
  ]),
  misfit('version-rbac-mode-missing', 'version/rbac-mode-missing', [
    '--install',
    'release',
    '--kro-version',
    'v0.1.0',
    '--rbac-mode',
    'aggregation',
  ]),
  misfit('version-make-target-missing', 'version/make-target-missing', [
    '--install',
    'make',
    '--source',
    'v0.2.0',
  ]),
  misfit('version-make-target-broken', 'version/make-target-broken', [
    '--install',
    'make',
    '--source',
    'v0.2.2',
  ]),
  withGo(
    'version-go-too-old',
    'version/go-too-old',
    (folder) =>
      edit(folder, 'go.mod', (text) => text.replace(/^go .*$/m, 'go 1.99.0').replace(/^toolchain .*$/m, '')),
    () => ({ GOTOOLCHAIN: 'local' }),
  ),
  withGo(
    'version-go-missing',
    'version/go-missing',
    () => {},
    (environment) => ({ PATH: onlyPrograms(environment, '/usr/bin/docker', '/usr/bin/git') }),
  ),
  controllerFault({
    name: 'version-flag-unknown-to-image',
    expect: 'version/chart-and-image-differ',
    settleSeconds: 8,
    how: (_, container) => container.args.push('--resource-graph-teleporters', '3'),
  }),
]
