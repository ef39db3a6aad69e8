import { beginSession } from './begin.ts'
import { explain, InputError } from './errors.ts'
import { explainRun } from './explain.ts'
import type { Inputs } from './inputs.ts'
import { jobPlaces } from './places.ts'
import { makePlan, type Plan } from './plan.ts'
import { publish, timingsOf } from './publish.ts'
import { actionsRunner, type Runner } from './runner.ts'
import type { Session } from './session.ts'
import { up } from './up.ts'
import { workflowInput } from './workflow-input.ts'
import { type World, workflowWorld } from './world.ts'

/** The action's main step. */
export async function main(world: World = workflowWorld(), runner: Runner = actionsRunner): Promise<void> {
  try {
    const workspace = world.env.GITHUB_WORKSPACE || process.cwd()
    await runJob(await makePlan(workflowInput(world.env), workspace, world.platform), world, runner)
  } catch (error) {
    runner.fail(explain(error))
    if (error instanceof InputError)
      await runner
        .addSummary(`**setup-kro was not started.** ${error.message}\n`)
        .catch((problem: unknown) =>
          world.log.warning(`the job summary could not be written: ${explain(problem)}`),
        )
  }
}

async function runJob(plan: Plan, world: World, runner: Runner): Promise<void> {
  const { inputs } = plan
  // Kept as soon as there is a run: where this process is killed no handler runs, and post has to clean up.
  const session = beginSession(plan, world, jobPlaces(world.env, inputs.clusterName), (state) =>
    runner.keep('session', JSON.stringify(state)),
  )
  world.onInterrupt((signal) => {
    session.keep()
    world.log.warning(
      `ended by ${signal}: what was started is ended too, and the post step deletes the cluster`,
    )
  })
  try {
    await up(plan, session, world)
  } catch (error) {
    // What went wrong is the news, not that it could not be explained.
    await explainFailure(inputs, session, world, runner).catch((problem: unknown) =>
      world.log.warning(`the failure could not be diagnosed: ${explain(problem)}`),
    )
    throw error
  } finally {
    world.output('timings', timingsOf(session))
    session.keep()
  }
}

async function explainFailure(inputs: Inputs, session: Session, world: World, runner: Runner): Promise<void> {
  if (inputs.diagnose === 'never') return
  const budgets = { seconds: inputs.diagnoseTimeoutSeconds, bytes: inputs.diagnoseMaxBytes }
  const explained = await explainRun(session, world, budgets, inputs.namespaces)
  session.change({ explained: true })
  await publish(explained, session, world, runner, {
    name: inputs.artifactName,
    retentionDays: inputs.artifactRetentionDays,
  })
}
