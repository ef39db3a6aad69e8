import { randomBytes } from 'node:crypto'
import { lstatSync, readdirSync, readlinkSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { toolStoreRoot } from '../tools/tool-store.ts'

/** Where a run keeps its things; nothing of it is shared with another run of the same cluster name. */
export interface RunPaths {
  /** Identity of the run, see cluster/run-label.ts. */
  runId: string
  /** The run's own folder, for its user alone. */
  folder: string
  /** The report folder: what people and the artifact get. */
  report: string
  /** Build results and charts, which are not kept. */
  work: string
  kubeconfig: string
}

/** An id that no other run has: part of the name of its folder, and on every container that it has created. */
export const newRunId = (): string => randomBytes(6).toString('hex')

/**
 * Places of a job's run: all below RUNNER_TEMP, which the runner empties after the job. Two runs with one cluster name
 * share none of them.
 */
export function jobPlaces(env: NodeJS.ProcessEnv, clusterName: string, runId = newRunId()): RunPaths {
  const folder = join(env.RUNNER_TEMP || tmpdir(), `setup-kro-${clusterName}-${runId}`)
  return placesIn(folder, runId, join(folder, 'report'))
}

/**
 * Places of a run on the command line: the report where the user wants it, the rest where a later command finds it by
 * the run's id, which is on the containers of its cluster.
 */
export function commandPlaces(
  env: NodeJS.ProcessEnv,
  clusterName: string,
  report: string,
  runId = newRunId(),
): RunPaths {
  return placesIn(join(runsOf(env, clusterName), runId), runId, report)
}

function placesIn(folder: string, runId: string, report: string): RunPaths {
  return { runId, folder, report, work: join(folder, 'work'), kubeconfig: join(folder, 'kubeconfig') }
}

const runsOf = (env: NodeJS.ProcessEnv, clusterName: string): string =>
  join(toolStoreRoot(env), 'clusters', clusterName)

/** Runs of this user's command line with that cluster name whose folder is still there, the newest first. */
export function knownRuns(env: NodeJS.ProcessEnv, clusterName: string): string[] {
  const folder = runsOf(env, clusterName)
  const changed = (name: string): number =>
    statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0
  return foldersIn(folder).sort((one, other) => changed(other) - changed(one))
}

/**
 * Lets `clusters/<name>/kubeconfig` lead to the kubeconfig of a run that has made its cluster: a path that does not
 * change, for scripts of people.
 */
export function linkKubeconfig({ runId, folder }: RunPaths): void {
  const link = join(folder, '..', 'kubeconfig')
  symlinkSync(join(runId, 'kubeconfig'), `${link}.${runId}`)
  renameSync(`${link}.${runId}`, link)
}

/** Removes the folder of a run, and the link to it. */
export function forgetRun({ runId, folder }: RunPaths): void {
  const link = join(folder, '..', 'kubeconfig')
  if (lstatSync(link, { throwIfNoEntry: false })?.isSymbolicLink() && readlinkSync(link).startsWith(runId))
    rmSync(link, { force: true })
  rmSync(folder, { recursive: true, force: true })
}

function foldersIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? [entry.name] : [],
    )
  } catch {
    return []
  }
}
