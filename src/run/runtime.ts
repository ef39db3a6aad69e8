import { type Clock, systemClock } from '../adapters/clock.ts'
import { onInterrupt } from '../adapters/interrupt.ts'
import type { Kube } from '../adapters/kube.ts'
import { endProcessesOf } from '../adapters/leftover-processes.ts'
import type { Log } from '../adapters/log.ts'
import { type Platform, platformOf } from '../adapters/platform.ts'
import { type RunCommand, runProcess } from '../adapters/process.ts'
import type { HandedOn } from '../adapters/runner-files.ts'
import { keepOldGenerationSmall } from '../adapters/v8-tuning.ts'
import { workflowLog } from '../adapters/workflow-log.ts'
import { secretsOf } from '../evidence/redaction/environment.ts'
import { Redaction } from '../evidence/redaction.ts'
import { actionsFolderCache, type FolderCache, noFolderCache } from '../kro/build-cache.ts'
import { type AssetCache, actionsAssetCache, noAssetCache } from '../tools/asset-cache.ts'
import { folderToolStore, runnerToolStore, type ToolStore, toolStoreRoot } from '../tools/tool-store.ts'
import type { Explain } from './explain-request.ts'

/** Everything outside this code that it works with; built here and nowhere else, so that tests need few fakes. */
export interface Runtime extends StartRuntime, HandedOn {}

/** The same until a run begins: what a step hands on to others is added then (`runnerFiles`). */
export interface StartRuntime {
  /** Explains a report folder, in a process that is ended when its time is over. */
  explain: Explain
  log: Log
  clock: Clock
  run: RunCommand
  /** Calls the listener when a signal ends this process; see adapters/interrupt.ts. */
  onInterrupt(listener: (signal: NodeJS.Signals) => void): void
  /** Ends what is left of the processes of a run whose main process was killed. @returns how many there were */
  endProcessesOf(runId: string): Promise<number>
  /** Reading it throws an InputError on a machine that the tools are not pinned for. */
  readonly platform: Platform
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
  /** Lines for standard output as they are: their caller has escaped them, and may have coloured them. */
  print(text: string): void
}

/** kubeconfig and client certificates come from client-node, which is large: loaded when a cluster is there. */
function prepareKube(): void {
  import('@kubernetes/client-node').catch(() => undefined)
}

async function kubeLater(kubeconfig: string, context?: string): Promise<Kube> {
  keepOldGenerationSmall()
  const { kubeFromConfig } = await import('../adapters/kube-client.ts')
  return kubeFromConfig(kubeconfig, context)
}

const outside = {
  clock: systemClock,
  run: runProcess,
  onInterrupt,
  endProcessesOf: (runId: string) => endProcessesOf(runId, systemClock),
  kube: kubeLater,
  prepareKube,
  print: (text: string): void => {
    process.stdout.write(`${text}\n`)
  },
}

/** As a step of a workflow: the log has groups and annotations. */
export function workflowRuntime(explain: Explain): StartRuntime {
  return {
    explain,
    ...outside,
    get platform() {
      return platformOf(process.platform, process.arch)
    },
    env: process.env,
    log: redacting(workflowLog, process.env),
    toolStore: (process.env.RUNNER_TOOL_CACHE ? runnerToolStore : folderToolStore)(
      toolStoreRoot(process.env),
    ),
    assetCache: actionsAssetCache(workflowLog),
    // A self-hosted machine keeps Go's folders itself, and they hold far more than kro (4.4 GB seen).
    folderCache:
      process.env.RUNNER_ENVIRONMENT === 'github-hosted' ? actionsFolderCache(workflowLog) : noFolderCache,
  }
}

/** Warnings and errors tell what was thrown, wherever that was. What steps ran and saw was masked when it was recorded. */
function redacting(log: Log, env: NodeJS.ProcessEnv): Log {
  const redact = new Redaction({ secrets: secretsOf(env) }).text
  return { ...log, warning: (text) => log.warning(redact(text)), error: (text) => log.error(redact(text)) }
}

/** Nothing of this process's output matters to a runner; PATH and variables are this process's own. */
export function terminalRuntime(log: Log, explain: Explain): Runtime {
  return {
    explain,
    ...outside,
    get platform() {
      return platformOf(process.platform, process.arch)
    },
    env: process.env,
    log: redacting(log, process.env),
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
