import { existsSync } from 'node:fs'
import { knownNodeContainers, type NodeContainer } from '../cluster/nodes.ts'
import { removeContainers } from '../cluster/remove.ts'
import { formatError, InputError } from '../errors.ts'
import { commandPlaces, forgetRun, knownRuns } from '../run/paths.ts'
import type { Runtime } from '../run/runtime.ts'

/**
 * Deletes the cluster of that name where `up` of this user made it, and what its runs have left behind.
 *
 * @throws InputError where Docker does not answer, or where a cluster of that name was made by others: that is left
 */
export async function down(clusterName: string, runtime: Runtime): Promise<void> {
  const nodes = await knownNodeContainers(runtime.run, { cluster: clusterName }).catch((error: unknown) => {
    // Exit code 2: nothing was tried, so nothing has failed.
    throw new InputError([formatError(error)], { cause: error })
  })
  const runs = knownRuns(runtime.env, clusterName)
  const removed: NodeContainer[] = []
  for (const runId of runs) {
    const places = commandPlaces(runtime.env, clusterName, '', runId)
    const interrupted = !existsSync(places.kubeconfig)
    if (interrupted || nodes.some((node) => node.runId === runId)) {
      await runtime.endProcessesOf(runId)
      removed.push(...(await removeContainers(places, runtime)))
    }
    forgetRun(places)
  }
  if (removed.length > 0)
    runtime.log.info(`deleted the cluster ${clusterName} (${removed.map(({ name }) => name).join(', ')})`)
  const others = nodes.filter(({ runId }) => !runs.includes(runId))
  if (others.length > 0) throw new InputError([notOurs(clusterName, others)])
  if (nodes.length === 0 && removed.length === 0)
    runtime.log.info(`there is no KinD cluster named ${clusterName}`)
}

function notOurs(clusterName: string, others: readonly NodeContainer[]): string {
  const containers = others.map(({ name, state }) => `${name}: ${state}`).join(', ')
  const maker = others.some(({ runId }) => runId !== '')
    ? 'by a job or by another user with setup-kro'
    : 'by something else than setup-kro'
  return (
    `the KinD cluster ${clusterName} (${containers}) was made ${maker}, so it is left as it is; ` +
    `to delete it anyway: kind delete cluster --name ${clusterName}`
  )
}
