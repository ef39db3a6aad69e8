import * as core from '@actions/core'
import { deleteKindCluster } from './cluster/kind.ts'
import { explain } from './errors.ts'
import { explainFolder, explainRun } from './explain.ts'
import { checkInputs, type Inputs } from './inputs.ts'
import { publish, writeSummary } from './publish.ts'
import { Session, type SessionState } from './session.ts'
import { workflowInput } from './workflow-input.ts'
import { type World, workflowWorld } from './world.ts'

/** The action's post step: evidence when the job failed, then cleanup. Never turns a green job red. */
export async function post(): Promise<void> {
  const world = workflowWorld()
  const saved = core.getState('session')
  if (saved === '') return world.log.info('the main step did not get as far as a cluster: nothing to do')
  try {
    // Main found no fault in them. A file that one names may be gone by now (a step cleaned the workspace): no reason
    // to leave the evidence, and the cluster, where they are.
    const { inputs } = checkInputs(workflowInput(world.env), world.env.GITHUB_WORKSPACE || process.cwd())
    const session = Session.resume(JSON.parse(saved) as SessionState, world)
    await lookBack(inputs, session, world)
    await keepBuild(inputs, session, world)
    await cleanUp(inputs, session, world)
  } catch (error) {
    world.log.warning(`setup-kro's post step: ${explain(error)}`)
  }
}

/** job-status is evaluated again for the post step, and says there how the job went (runner; tried with act too). */
async function lookBack(inputs: Inputs, session: Session, world: World): Promise<void> {
  session.note({ jobStatus: inputs.jobStatus })
  const failed = inputs.jobStatus === 'failure'
  const wanted = inputs.diagnose === 'always' || (inputs.diagnose === 'on-failure' && failed)
  if (session.state.explained) return
  if (!wanted) return summarize(session, world)
  const budgets = { seconds: inputs.diagnoseTimeoutSeconds, bytes: inputs.diagnoseMaxBytes }
  const explained = await explainRun(session, world, budgets, inputs.namespaces)
  await publish(explained, session, world, {
    name: inputs.artifactName,
    retentionDays: inputs.artifactRetentionDays,
  })
}

/** A short summary of what was made and how long it took: from the records of main alone, no cluster is asked. */
async function summarize(session: Session, world: World): Promise<void> {
  const { report } = session.state.places
  await explainFolder(report)
  await writeSummary(report, world)
}

/** Saved here and not in main: nobody waits for it. A build that failed may have left half a cache. */
async function keepBuild(inputs: Inputs, session: Session, world: World): Promise<void> {
  const { buildCache } = session.state
  if (!inputs.cache || inputs.jobStatus !== 'success' || !buildCache || buildCache.hit) return
  await world.folderCache.save(buildCache.folders, buildCache.key)
}

async function cleanUp(inputs: Inputs, session: Session, world: World): Promise<void> {
  const { cluster, clusterName, places } = session.state
  if (!inputs.cleanup || cluster !== 'made') return
  await session.steps
    .step('cluster.delete', `delete the cluster ${clusterName}`, (step) =>
      deleteKindCluster(clusterName, places.kubeconfig, step.try),
    )
    .catch((error: unknown) =>
      world.log.warning(`the cluster ${clusterName} could not be deleted: ${explain(error)}`),
    )
}
