import { tmpdir } from 'node:os'
import { httpGet } from '../adapters/http-get.ts'
import type { Platform } from '../adapters/platform.ts'
import type { Steps } from '../evidence/steps.ts'
import type { ToolName } from '../plan/assets.ts'
import { defaults } from '../plan/defaults.ts'
import type { Plan } from '../plan/plan.ts'
import { type AssetCache, noAssetCache } from './asset-cache.ts'
import { type InstallRuntime, installTools } from './install.ts'
import type { ToolStore } from './tool-store.ts'

/** Paths of the binaries; a tool that the plan does not need has its bare name. */
export type Tools = Record<ToolName, string>

export interface InstalledTools {
  paths: Tools
  /** SHA-256 of each asset that was used, by `host/path`: for versions.yaml. */
  sha256: Record<string, string>
}

/** What installing tools needs of what is outside. */
export interface ToolEnvironment extends Pick<InstallRuntime, 'run' | 'clock' | 'log' | 'addPath'> {
  readonly platform: Platform
  env: NodeJS.ProcessEnv
  toolStore: ToolStore
  assetCache: AssetCache
}

/** Installs what the plan needs, as a step. @throws SetupError naming every tool that failed */
export function installPlannedTools(
  { inputs, versions, digests, tools }: Pick<Plan, 'inputs' | 'versions' | 'digests' | 'tools'>,
  steps: Steps,
  environment: ToolEnvironment,
): Promise<InstalledTools> {
  const wanted = { ...versions, chainsaw: versions.chainsaw ?? defaults.chainsaw }
  const title = `install ${tools.map((tool) => `${tool} ${wanted[tool]}`).join(', ')}`
  return steps.step('tools.install', title, async (step) => {
    const { platform, run, clock, log, addPath, env, toolStore, assetCache } = environment
    const installed = await installTools(
      tools,
      wanted,
      { platform, mirror: inputs.downloadMirror, digests },
      {
        run,
        clock,
        log,
        addPath,
        http: httpGet,
        store: toolStore,
        cache: inputs.cache ? assetCache : noAssetCache,
        temporary: env.RUNNER_TEMP || tmpdir(),
      },
    )
    const paths: Tools = { kind: 'kind', kubectl: 'kubectl', ko: 'ko', helm: 'helm', chainsaw: 'chainsaw' }
    const sha256: Record<string, string> = {}
    for (const tool of installed) {
      paths[tool.name] = tool.path
      sha256[tool.asset] = tool.sha256
      step.note(
        `${tool.name} ${tool.version} from ${tool.from} in ${tool.seconds.toFixed(1)} s, sha256 ${tool.sha256}`,
      )
    }
    return { paths, sha256 }
  })
}
