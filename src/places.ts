import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Places } from './session.ts'
import { toolStoreRoot } from './tools/tool-store.ts'

/** Places of a job's run: all below RUNNER_TEMP, which the runner empties after the job. */
export function jobPlaces(env: NodeJS.ProcessEnv, clusterName: string): Places {
  const root = join(env.RUNNER_TEMP || tmpdir(), 'setup-kro', clusterName)
  return { report: join(root, 'report'), work: join(root, 'work'), kubeconfig: join(root, 'kubeconfig') }
}

/**
 * Places of a run on the command line: the report where the user wants it, the kubeconfig where a later command finds
 * it again.
 */
export function commandPlaces(env: NodeJS.ProcessEnv, clusterName: string, report: string): Places {
  const root = join(toolStoreRoot(env), 'clusters', clusterName)
  return { report, work: join(root, 'work'), kubeconfig: join(root, 'kubeconfig') }
}
