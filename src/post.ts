import { statSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { removeContainers } from './cluster/remove.ts'
import { explain, messageOf, SetupError } from './errors.ts'
import { explainFolder, explainRun } from './explain.ts'
import { checkInputs, type Inputs } from './inputs.ts'
import type { Run } from './outside/process.ts'
import { publish, writeSummary } from './publish.ts'
import { actionsRunner, type Runner } from './runner.ts'
import { Session, type SessionState } from './session.ts'
import { workflowInput } from './workflow-input.ts'
import { type World, workflowWorld } from './world.ts'

/** The action's post step: evidence when the job failed, then cleanup. Never turns a green job red. */
export async function post(world: World = workflowWorld(), runner: Runner = actionsRunner): Promise<void> {
  const saved = runner.kept('session')
  if (saved === '') return world.log.info('the main step did not get as far as a cluster: nothing to do')
  try {
    // Main found no fault in them. A file that one names may be gone by now (a step cleaned the workspace): no reason
    // to leave the evidence, and the cluster, where they are.
    const { inputs } = checkInputs(workflowInput(world.env), world.env.GITHUB_WORKSPACE || process.cwd())
    const state = JSON.parse(saved) as SessionState
    // Before anything is looked at: a kind that goes on would create what is about to be deleted.
    await endLeftovers(state, world).catch(toWarning(world))
    const session = resumed(state, world)
    // A diagnosis that fails must not leave the cluster behind.
    if (session) await lookBack(inputs, session, world, runner).catch(toWarning(world))
    await keepBuild(inputs, state, world).catch(toWarning(world))
    await cleanUp(inputs, state, session, world)
  } catch (error) {
    toWarning(world)(error)
  }
}

const toWarning =
  (world: World) =>
  (error: unknown): void =>
    world.log.warning(`setup-kro's post step: ${explain(error)}`)

/** @returns null where the report's folder cannot be written to any more; then that is said */
function resumed(state: SessionState, world: World): Session | null {
  const { report } = state.places
  try {
    return Session.resume(state, world)
  } catch (error) {
    const why = isFolder(report) ? messageOf(error) : 'a file is where the folder was'
    world.log.warning(
      explain(
        new SetupError(`the report in ${report} cannot be continued, so the job is not diagnosed: ${why}`, {
          cause: error,
          hint: 'leave that folder (the output report) as it is until the job has ended; take a copy to change',
        }),
      ),
    )
    return null
  }
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true

/** job-status is evaluated again for the post step, and says there how the job went (runner; tried with act too). */
async function lookBack(inputs: Inputs, session: Session, world: World, runner: Runner): Promise<void> {
  session.note({ jobStatus: inputs.jobStatus })
  const failed = inputs.jobStatus === 'failure'
  const wanted = inputs.diagnose === 'always' || (inputs.diagnose === 'on-failure' && failed)
  if (session.state.explained) return
  if (!wanted) return summarize(session, world, runner)
  const budgets = { seconds: inputs.diagnoseTimeoutSeconds, bytes: inputs.diagnoseMaxBytes }
  const explained = await explainRun(session, world, budgets, inputs.namespaces)
  await publish(explained, session, world, runner, {
    name: inputs.artifactName,
    retentionDays: inputs.artifactRetentionDays,
  })
}

/** A short summary of what was made and how long it took: from the records of main alone, no cluster is asked. */
async function summarize(session: Session, world: World, runner: Runner): Promise<void> {
  const { report } = session.state.places
  await explainFolder(report)
  await writeSummary(report, world, runner)
}

/** Saved here and not in main: nobody waits for it. A build that failed may have left half a cache. */
async function keepBuild(inputs: Inputs, { buildCache }: SessionState, world: World): Promise<void> {
  if (!inputs.cache || inputs.jobStatus !== 'success' || !buildCache || buildCache.hit) return
  await world.folderCache.save(buildCache.folders, buildCache.key)
}

/** Where main was killed, what it had started goes on. */
async function endLeftovers({ places }: SessionState, world: World): Promise<void> {
  const ended = await world.endProcessesOf(places.runId)
  if (ended > 0) world.log.info(`ended ${ended} processes that the main step had left running`)
}

async function cleanUp(
  inputs: Inputs,
  { cluster, clusterName, places }: SessionState,
  session: Session | null,
  world: World,
): Promise<void> {
  if (!inputs.cleanup || cluster === 'found' || cluster === null) return
  const remove = async (run: Run): Promise<void> => {
    await rm(places.kubeconfig, { force: true })
    await removeContainers(places, { run, clock: world.clock })
  }
  const title = `delete the cluster ${clusterName}`
  await (session
    ? session.steps.step('cluster.delete', title, (step) => remove(step.try))
    : remove(world.run)
  ).catch((error: unknown) =>
    world.log.warning(`the cluster ${clusterName} could not be deleted: ${explain(error)}`),
  )
}
