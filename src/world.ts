import * as core from '@actions/core'
import { actionsFolderCache, type FolderCache, noFolderCache } from './kro/build-cache.ts'
import { type Clock, systemClock } from './outside/clock.ts'
import { onInterrupt } from './outside/interrupt.ts'
import type { Kube } from './outside/kube.ts'
import { endProcessesOf } from './outside/leftovers.ts'
import type { Log } from './outside/log.ts'
import { type Platform, platformOf } from './outside/platform.ts'
import { type Run, runProcess } from './outside/process.ts'
import { type AssetCache, actionsAssetCache, noAssetCache } from './tools/asset-cache.ts'
import { folderToolStore, runnerToolStore, type ToolStore, toolStoreRoot } from './tools/tool-store.ts'

/** Everything outside this code that it works with; built here and nowhere else, so that tests need few fakes. */
export interface World {
  log: Log
  clock: Clock
  run: Run
  /** Calls the listener when a signal ends this process; see outside/interrupt.ts. */
  onInterrupt(listener: (signal: NodeJS.Signals) => void): void
  /** Ends what is left of the processes of a run whose main process was killed. @returns how many there were */
  endProcessesOf(runId: string): Promise<number>
  platform: Platform
  env: NodeJS.ProcessEnv
  /** The cluster that a kubeconfig names. */
  kube(kubeconfig: string, context?: string): Promise<Kube>
  /** Where installed tools stay. */
  toolStore: ToolStore
  /** Between machines; none on the command line. */
  assetCache: AssetCache
  /** The same for Go's build cache. */
  folderCache: FolderCache
  /** Loads what `kube` will need, at a time when nothing waits for it. */
  prepareKube(): void
  /** For this process and for later steps of the job. */
  addPath(folder: string): void
  exportVariable(name: string, value: string): void
  output(name: string, value: string): void
}

/** kubeconfig and client certificates come from client-node, which is large: loaded when a cluster is there. */
function prepareKube(): void {
  import('@kubernetes/client-node').catch(() => undefined)
}

async function kubeLater(kubeconfig: string, context?: string): Promise<Kube> {
  const { kubeFromConfig } = await import('./outside/kube-client.ts')
  return kubeFromConfig(kubeconfig, context)
}

const outside = {
  clock: systemClock,
  run: runProcess,
  onInterrupt,
  endProcessesOf: (runId: string) => endProcessesOf(runId, systemClock),
  kube: kubeLater,
  prepareKube,
}

/** As a step of a workflow: the log has groups and annotations, outputs and PATH reach the steps after it. */
export function workflowWorld(): World {
  return {
    ...outside,
    platform: platformOf(process.platform, process.arch),
    env: process.env,
    log: workflowLog,
    toolStore: process.env.RUNNER_TOOL_CACHE ? runnerToolStore : folderToolStore(toolStoreRoot(process.env)),
    assetCache: actionsAssetCache(workflowLog),
    // A self-hosted machine keeps Go's folders itself, and they hold far more than kro (4.4 GB seen).
    folderCache:
      process.env.RUNNER_ENVIRONMENT === 'github-hosted' ? actionsFolderCache(workflowLog) : noFolderCache,
    addPath: core.addPath,
    exportVariable: core.exportVariable,
    output: core.setOutput,
  }
}

const workflowLog: Log = {
  info: core.info,
  warning: (text) => core.warning(text),
  error: (text) => core.error(text),
  debug: core.debug,
  block(title, text) {
    core.startGroup(title)
    core.info(escapeCommands(text))
    core.endGroup()
  },
}

/** A line of a tool's output that begins with `::` would be a command to the runner. */
const escapeCommands = (text: string): string => text.replace(/^(\s*)::/gm, '$1: :')

/** Nothing of this process's output matters to a runner; PATH and variables are this process's own. */
export function terminalWorld(log: Log): World {
  return {
    ...outside,
    platform: platformOf(process.platform, process.arch),
    env: process.env,
    log,
    toolStore: folderToolStore(toolStoreRoot(process.env)),
    assetCache: noAssetCache,
    folderCache: noFolderCache,
    addPath: (folder) => {
      process.env.PATH = `${folder}:${process.env.PATH ?? ''}`
    },
    exportVariable: (name, value) => {
      process.env[name] = value
    },
    output: () => undefined,
  }
}
