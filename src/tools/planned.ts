import { tmpdir } from 'node:os'
import { httpGet } from '../adapters/http-client.ts'
import type { ToolName } from '../plan/assets.ts'
import type { Plan } from '../plan/plan.ts'
import type { Session } from '../run/session.ts'
import type { World } from '../run/world.ts'
import { noAssetCache } from './asset-cache.ts'
import { installTools } from './install.ts'

/** Paths of the binaries; a tool that the plan does not need has its bare name. */
export type Tools = Record<ToolName, string>

/** Installs what the plan needs, as a step, and records what came. @throws SetupError naming every tool that failed */
export function installPlanned(plan: Plan, session: Session, world: World): Promise<Tools> {
  const { inputs, versions, digests, tools } = plan
  const title = `install ${tools.map((tool) => `${tool} ${versions[tool]}`).join(', ')}`
  return session.steps.step('tools.install', title, async (step) => {
    const installed = await installTools(
      tools,
      versions,
      { platform: world.platform, mirror: inputs.downloadMirror, digests },
      {
        ...world,
        http: httpGet,
        store: world.toolStore,
        cache: inputs.cache ? world.assetCache : noAssetCache,
        temporary: world.env.RUNNER_TEMP || tmpdir(),
        addPath: world.addPath,
      },
    )
    const paths: Tools = { kind: 'kind', kubectl: 'kubectl', ko: 'ko', helm: 'helm' }
    for (const tool of installed) {
      paths[tool.name] = tool.path
      session.recordDigest(tool.asset, tool.sha256)
      step.note(
        `${tool.name} ${tool.version} from ${tool.from} in ${tool.seconds.toFixed(1)} s, sha256 ${tool.sha256}`,
      )
    }
    return paths
  })
}
