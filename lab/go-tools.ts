import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Cache } from './cache.ts'
import { type GoBinary, goBinaries } from './go.ts'
import { part } from './progress.ts'
import { versions } from './versions.ts'

/** Kubernetes version that a Helm release was built against: `helm template` shows it to charts. */
const helmKubernetes = { major: '1', minor: '34' }

type Tool = GoBinary & { name: keyof Tools; version: string }

const tools: readonly Tool[] = [
  { name: 'kind', package: 'sigs.k8s.io/kind', version: versions.kind },
  {
    name: 'ko',
    package: 'github.com/google/ko',
    version: versions.ko,
    // The released ko says its version without the v.
    stamps: { 'github.com/google/ko/pkg/commands.Version': versions.ko.slice(1) },
  },
  {
    name: 'helm',
    package: 'helm.sh/helm/v3/cmd/helm',
    version: versions.helm,
    stamps: {
      'helm.sh/helm/v3/internal/version.version': versions.helm,
      'helm.sh/helm/v3/internal/version.gitTreeState': 'clean',
      'helm.sh/helm/v3/pkg/lint/rules.k8sVersionMajor': helmKubernetes.major,
      'helm.sh/helm/v3/pkg/lint/rules.k8sVersionMinor': helmKubernetes.minor,
      'helm.sh/helm/v3/pkg/chartutil.k8sVersionMajor': helmKubernetes.major,
      'helm.sh/helm/v3/pkg/chartutil.k8sVersionMinor': helmKubernetes.minor,
    },
  },
  { name: 'crane', package: 'github.com/google/go-containerregistry/cmd/crane', version: versions.crane },
  { name: 'act', package: 'github.com/nektos/act', version: versions.act },
  { name: 'actionlint', package: 'github.com/rhysd/actionlint/cmd/actionlint', version: versions.actionlint },
  {
    name: 'kubeconform',
    package: 'github.com/yannh/kubeconform/cmd/kubeconform',
    version: versions.kubeconform,
  },
]

const chainsaw: Tool = {
  name: 'chainsaw',
  package: 'github.com/kyverno/chainsaw',
  version: versions.chainsaw,
}

export type Tools = Record<
  'kind' | 'ko' | 'helm' | 'crane' | 'act' | 'actionlint' | 'kubeconform',
  string
> & {
  chainsaw: string | null
}

/**
 * Builds the tools; gives their paths by name.
 *
 * @param withChainsaw its build takes as long as that of all the others, so that a lab has it where it was asked for once
 */
export async function buildTools(cache: Cache, withChainsaw: boolean): Promise<Tools> {
  const names = { kind: '', ko: '', helm: '', crane: '', act: '', actionlint: '', kubeconform: '' }
  const paths: Tools = { ...names, chainsaw: null }
  const isThere = existsSync(path.join(cache.products, 'tool-chainsaw'))
  for (const tool of withChainsaw || isThere ? [...tools, chainsaw] : tools) {
    const build = () => goBinaries(cache, `tool-${tool.name}`, [tool])
    const title = `${tool.name} ${tool.version}`
    const [folder] = await part(title, build, ([, built]) => (built ? 'built' : 'there'))
    paths[tool.name] = path.join(folder, tool.name)
  }
  return paths
}
