import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { type Cache, product } from './cache.ts'
import { LabFailure } from './failure.ts'
import { buildWithin, type GoBinary, goBinaries, goModule, moduleTime, queued } from './go.ts'
import { part } from './progress.ts'
import { versions } from './versions.ts'

/** The commands that a node runs, directly or in its static pods. */
const nodeCommands = [
  'kube-apiserver',
  'kube-controller-manager',
  'kube-scheduler',
  'kube-proxy',
  'kubelet',
  'kubeadm',
  'kubectl',
] as const

/** Folder with all commands of a node for a Kubernetes version such as v1.34.4. */
export async function buildKubernetes(cache: Cache, version: string): Promise<string> {
  return buildCommands(cache, `kubernetes-${version}`, version, [...nodeCommands])
}

/** Path of kubectl of a version. */
export async function buildKubectl(cache: Cache, version: string): Promise<string> {
  return path.join(await buildCommands(cache, `kubectl-${version}`, version, ['kubectl']), 'kubectl')
}

async function buildCommands(
  cache: Cache,
  folder: string,
  version: string,
  commands: string[],
): Promise<string> {
  const build = () =>
    product(cache, folder, { version, commands }, async (fresh) => {
      const module = await goModule(cache, 'k8s.io/kubernetes', version)
      const text = await readFile(path.join(module.Dir, 'go.mod'), 'utf8')
      const wanted = {
        name: folder,
        requirements: requirementsOf(text, version),
        goDirectives: text.split('\n').filter((line) => /^(go|godebug) /.test(line)),
        stamps: stampsOf(version, await moduleTime(module)),
        packages: commands.map((name) => `k8s.io/kubernetes/cmd/${name}`),
      }
      await queued(() => buildWithin(cache, wanted, `${fresh}/`))
    })
  const title = `Kubernetes ${version} (${commands.join(', ')})`
  return (await part(title, build, ({ built }) => (built ? 'built' : 'there'))).path
}

/**
 * What a module that builds Kubernetes must require. Kubernetes' own go.mod asks version v0.0.0 of the modules that
 * live in its repository's staging folder, and replaces them by those folders; the module proxy has them by the
 * version v0.MINOR.PATCH instead.
 */
function requirementsOf(goMod: string, version: string): Record<string, string> {
  const staging = [...goMod.matchAll(/^\s*(k8s\.io\/\S+) v0\.0\.0$/gm)].map((match) => match[1] ?? '')
  if (staging.length === 0)
    throw new LabFailure(`go.mod of k8s.io/kubernetes ${version} names no staging modules`)
  const released = version.replace(/^v1\./, 'v0.')
  return {
    'k8s.io/kubernetes': version,
    ...Object.fromEntries(staging.map((module) => [module, released])),
  }
}

function stampsOf(version: string, builtAt: string): Record<string, string> {
  const [, major = '', minor = ''] = /^v(\d+)\.(\d+)\./.exec(version) ?? []
  const values = {
    gitVersion: version,
    gitMajor: major,
    gitMinor: minor,
    gitTreeState: 'clean',
    buildDate: builtAt,
  }
  const packages = ['k8s.io/component-base/version', 'k8s.io/client-go/pkg/version']
  return Object.fromEntries(
    packages.flatMap((name) => Object.entries(values).map(([key, value]) => [`${name}.${key}`, value])),
  )
}

/** Folder with what else a node's images hold: etcd, coredns and pause. */
export async function buildNodePrograms(cache: Cache): Promise<string> {
  const programs: GoBinary[] = [
    {
      name: 'etcd',
      package: 'go.etcd.io/etcd/server/v3',
      version: versions.etcd,
      requirements: { 'go.etcd.io/etcd/server/v3': versions.etcd },
      goDirectives: ['go 1.24.0'],
    },
    {
      name: 'coredns',
      source: [path.join(import.meta.dirname, 'coredns', 'main.go')],
      requirements: { 'github.com/coredns/coredns': versions.coredns },
      goDirectives: ['go 1.24.0'],
    },
    { name: 'pause', source: [path.join(import.meta.dirname, 'pause', 'main.go')] },
  ]
  const [folder] = await part(
    `etcd ${versions.etcd}, coredns ${versions.coredns}, pause`,
    () => goBinaries(cache, 'node-programs', programs),
    ([, built]) => (built ? 'built' : 'there'),
  )
  return folder
}
