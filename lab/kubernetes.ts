import path from 'node:path'
import { type Cache, product } from './cache.ts'
import { buildWithin, type GoBinary, goBinaries, goModule, moduleTime, queued } from './go.ts'
import { part } from './progress.ts'
import { kubernetesAlone, withKro, withKubernetes } from './shared-module.ts'
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
  const shared = version === versions.kubernetes ? withKubernetes : null
  const inputs = { version, commands, ...(shared === null ? {} : { within: shared.of }) }
  const build = () =>
    product(cache, folder, inputs, async (fresh) => {
      const contents = await (shared?.contents(cache) ?? kubernetesAlone(cache, version))
      const wanted = {
        name: folder,
        ...contents,
        stamps: stampsOf(version, await moduleTime(await goModule(cache, 'k8s.io/kubernetes', version))),
        packages: commands.map((name) => `k8s.io/kubernetes/cmd/${name}`),
      }
      await queued(() => buildWithin(cache, wanted, `${fresh}/`))
    })
  const title = `Kubernetes ${version} (${commands.join(', ')})`
  return (await part(title, build, ({ built }) => (built ? 'built' : 'there'))).path
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
      within: withKubernetes,
    },
    {
      name: 'coredns',
      source: [path.join(import.meta.dirname, 'coredns', 'main.go')],
      within: withKro,
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
