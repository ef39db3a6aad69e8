import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FaultEnvironment } from './environment.ts'
import { type Fault, nothing, type Question } from './fault.ts'

/** A copy of kro's checkout that may be changed. */
export function checkout(environment: FaultEnvironment): string {
  const folder = join(environment.folder, 'kro')
  cpSync(environment.lab.LAB_KRO_SOURCE, folder, { recursive: true })
  return folder
}

export function edit(folder: string, file: string, change: (text: string) => string): void {
  const path = join(folder, file)
  writeFileSync(path, change(readFileSync(path, 'utf8')))
}

/** kro built from a checkout for a cluster that is there: it fails before anything of the cluster is touched. */
const build = (environment: FaultEnvironment, env: Question['env'] = {}): Question => ({
  args: [
    'up',
    '--cluster',
    'existing',
    '--install',
    'source',
    '--source',
    join(environment.folder, 'kro'),
    '--image-repository',
    'registry.example.invalid/kro',
  ],
  env,
})

const broken = (
  name: string,
  expect: string,
  change: (folder: string) => void,
  env: (environment: FaultEnvironment) => NonNullable<Question['env']> = () => ({}),
): Fault => ({
  name,
  expect,
  on: 'cluster',
  settleSeconds: 0,
  inject: async (environment) => change(checkout(environment)),
  ask: (environment) => build(environment, env(environment)),
  undo: nothing,
})

/** The lab's base image, for ARM alone. */
const foreignBase = ({ lab }: FaultEnvironment): string =>
  lab.KO_DEFAULTBASEIMAGE.replace(/\/lab\/.*/, '/faults/base:arm64')

const unchanged = (): void => {}

/** kro imports a module that no machine has fetched before: one that is only required, Go may never ask for. */
const importUnknownModule = (folder: string): void => {
  const module = 'github.com/kubernetes-sigs/nothing-of-that-name'
  edit(folder, 'go.mod', (text) => text.replace(/^require \($/m, `require (\n\t${module} v1.2.3`))
  edit(folder, 'cmd/controller/main.go', (text) => text.replace(/^import \($/m, `import (\n\t_ "${module}"`))
}

/** ko, Go and the compiler, each really run. */
export const buildFaults: readonly Fault[] = [
  broken('image-ko-template-variable-missing', 'image/ko-env-missing', (folder) =>
    edit(folder, '.ko.yaml', (text) => `${text}  - "-X main.version={{ .Env.RELEASE_VERSION }}"\n`),
  ),
  broken('image-compile-error', 'image/compile-error', (folder) =>
    edit(folder, 'cmd/controller/main.go', (text) => `${text}\nvar broken int = "no number"\n`),
  ),
  broken('image-compile-error-in-package', 'image/compile-error', (folder) =>
    edit(folder, 'pkg/graph/builder.go', (text) => `${text}\nfunc broken() {\n`),
  ),
  broken('image-command-is-no-main', 'image/ko-import-path', (folder) =>
    edit(folder, 'cmd/controller/main.go', (text) => text.replace(/^package main$/m, 'package controller')),
  ),
  {
    ...broken('image-base-of-other-platform', 'image/ko-platform-missing', unchanged, (environment) => ({
      KO_DEFAULTBASEIMAGE: foreignBase(environment),
    })),
    async inject(environment) {
      checkout(environment)
      await environment.tool('crane', [
        'copy',
        '--platform',
        'linux/arm64',
        environment.lab.KO_DEFAULTBASEIMAGE,
        foreignBase(environment),
      ])
    },
    undo: (environment) => environment.attempt('crane', ['delete', foreignBase(environment)]),
  },
  broken('image-base-unreachable', 'image/ko-base-image', unchanged, () => ({
    KO_DEFAULTBASEIMAGE: 'registry.example.invalid/distroless/static:latest',
  })),
  broken('image-base-missing', 'image/ko-base-image', unchanged, ({ lab }) => ({
    KO_DEFAULTBASEIMAGE: lab.KO_DEFAULTBASEIMAGE.replace(/\/lab\/.*/, '/lab/nothing:static'),
  })),
  broken('network-go-modules-unreachable', 'network/go-modules', importUnknownModule, () => ({
    GOPROXY: 'http://127.0.0.1:9',
    GOFLAGS: '-mod=mod',
  })),
  broken('network-go-proxy-off', 'network/go-modules', importUnknownModule, () => ({
    GOPROXY: 'off',
    GOFLAGS: '-mod=mod',
  })),
  broken(
    'network-go-toolchain',
    'network/go-toolchain',
    (folder) =>
      edit(folder, 'go.mod', (text) =>
        text.replace(/^go .*$/m, 'go 1.99.0').replace(/^toolchain .*$/m, 'toolchain go1.99.0'),
      ),
    () => ({
      GOPROXY: 'off',
      GOTOOLCHAIN: 'auto',
    }),
  ),
]
