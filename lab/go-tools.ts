import path from 'node:path'
import type { Cache } from './cache.ts'
import { isInCache } from './forecast.ts'
import { type GoBinary, goBinaries } from './go.ts'
import { part } from './progress.ts'
import { withKubernetes } from './shared-module.ts'
import { versions } from './versions.ts'

/** Kubernetes version that a Helm release was built against: `helm template` shows it to charts. */
const helmKubernetes = { major: '1', minor: '34' }

type Tool = GoBinary & { name: keyof Tools; version: string }

const tools: readonly Tool[] = [
  { name: 'kind', package: 'sigs.k8s.io/kind', version: versions.kind, within: withKubernetes },
  {
    name: 'helm',
    package: 'helm.sh/helm/v3/cmd/helm',
    version: versions.helm,
    within: withKubernetes,
    stamps: {
      'helm.sh/helm/v3/internal/version.version': versions.helm,
      'helm.sh/helm/v3/internal/version.gitTreeState': 'clean',
      'helm.sh/helm/v3/pkg/lint/rules.k8sVersionMajor': helmKubernetes.major,
      'helm.sh/helm/v3/pkg/lint/rules.k8sVersionMinor': helmKubernetes.minor,
      'helm.sh/helm/v3/pkg/chartutil.k8sVersionMajor': helmKubernetes.major,
      'helm.sh/helm/v3/pkg/chartutil.k8sVersionMinor': helmKubernetes.minor,
    },
  },
  {
    name: 'crane',
    package: 'github.com/google/go-containerregistry/cmd/crane',
    version: versions.crane,
    within: withKubernetes,
  },
]

/** Only a run that builds kro from its source calls it. */
const ko: Tool = {
  name: 'ko',
  package: 'github.com/google/ko',
  version: versions.ko,
  // The released ko says its version without the v.
  stamps: { 'github.com/google/ko/pkg/commands.Version': versions.ko.slice(1) },
}

/** Only the tests of this project call them. */
const testTools: readonly Tool[] = [
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

/** Paths of the tools; null: not built. */
export type Tools = Record<'kind' | 'helm' | 'crane', string> &
  Record<'ko' | 'act' | 'actionlint' | 'kubeconform' | 'chainsaw', string | null>

/** What is wanted besides what `npm start` needs; what was built once is always there. */
export type WantedTools = { tests: boolean; ko: boolean; chainsaw: boolean }

const toolsFor = (cache: Cache, wanted: WantedTools): readonly Tool[] => {
  const { tests, ko: withKo, chainsaw: withChainsaw } = wanted
  const isThere = ({ name }: Tool): boolean => isInCache(cache)(`tool-${name}`)
  return [
    ...tools,
    ...[ko].filter((tool) => tests || withKo || isThere(tool)),
    ...testTools.filter((tool) => tests || isThere(tool)),
    ...[chainsaw].filter((tool) => withChainsaw || isThere(tool)),
  ]
}

/** Names of the tools that will be built where they are not there. */
export const toolNames = (cache: Cache, wanted: WantedTools): string[] =>
  toolsFor(cache, wanted).map(({ name }) => name)

/** Builds the tools; gives their paths by name. chainsaw takes as long as all the others. */
export async function buildTools(cache: Cache, wanted: WantedTools): Promise<Tools> {
  const needed = { kind: '', helm: '', crane: '' }
  const optional = { ko: null, chainsaw: null, act: null, actionlint: null, kubeconform: null }
  const paths: Tools = { ...needed, ...optional }
  for (const tool of toolsFor(cache, wanted)) {
    const build = () => goBinaries(cache, `tool-${tool.name}`, [tool])
    const title = `${tool.name} ${tool.version}`
    const [folder] = await part(title, build, ([, built]) => (built ? 'built' : 'there'))
    paths[tool.name] = path.join(folder, tool.name)
  }
  return paths
}
