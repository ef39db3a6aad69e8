import { KubeError } from '../../src/adapters/kube.ts'
import { noFolderCache } from '../../src/kro/build-cache.ts'
import { explainRequest } from '../../src/run/explain.ts'
import type { ExplainRequest } from '../../src/run/explain-request.ts'
import type { Runtime } from '../../src/run/runtime.ts'
import { noAssetCache } from '../../src/tools/asset-cache.ts'
import { fakeClock } from './clock.ts'
import { recordingLog } from './log.ts'
import { fakeRun } from './run.ts'

/** A runtime in which nothing is there but what a test puts into it. */
export function fakeRuntime(answers: Parameters<typeof fakeRun>[0] = {}, env: NodeJS.ProcessEnv = {}) {
  const clock = fakeClock()
  const log = recordingLog()
  const { run, commands } = fakeRun(answers)
  const outputs: Record<string, string> = {}
  /** Listeners for signals, and ids of the runs whose processes were ended. */
  const interrupts: ((signal: NodeJS.Signals) => void)[] = []
  const endedRuns: string[] = []
  const runtime: Runtime = {
    explain: (request) => explainRequest(JSON.parse(JSON.stringify(request)) as ExplainRequest, runtime),
    clock,
    log,
    run: run,
    onInterrupt: (listener) => {
      interrupts.push(listener)
    },
    endProcessesOf: async (runId) => {
      endedRuns.push(runId)
      return 0
    },
    env,
    platform: { os: 'linux', arch: 'amd64' },
    prepareKube: () => undefined,
    kube: async () => {
      throw new KubeError('there is no cluster here', null, null)
    },
    toolStore: { find: async () => null, keep: async () => '' } as unknown as Runtime['toolStore'],
    assetCache: noAssetCache,
    folderCache: noFolderCache,
    addPath: () => undefined,
    exportVariable: (name, value) => {
      env[name] = value
    },
    output: (name, value) => {
      outputs[name] = value
    },
    print: (text) => void log.lines.push(`printed: ${text}`),
  }
  return { runtime, clock, log, commands, outputs, interrupts, endedRuns }
}
