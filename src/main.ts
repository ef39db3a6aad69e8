import * as core from '@actions/core'
import { beginSession } from './begin.ts'
import { explain, InputError } from './errors.ts'
import { explainRun } from './explain.ts'
import type { Inputs } from './inputs.ts'
import { jobPlaces } from './places.ts'
import { makePlan, type Plan } from './plan.ts'
import { publish, timingsOf } from './publish.ts'
import type { Session } from './session.ts'
import { up } from './up.ts'
import { workflowInput } from './workflow-input.ts'
import { type World, workflowWorld } from './world.ts'

/** The action's main step. */
export async function main(): Promise<void> {
  const world = workflowWorld()
  try {
    const workspace = world.env.GITHUB_WORKSPACE || process.cwd()
    await runJob(await makePlan(workflowInput(world.env), workspace, world.platform), world)
  } catch (error) {
    core.setFailed(explain(error))
    if (error instanceof InputError)
      await core.summary
        .addRaw(`**setup-kro was not started.** ${error.message}\n`)
        .write()
        .catch(() => undefined)
  }
}

async function runJob(plan: Plan, world: World): Promise<void> {
  const { inputs } = plan
  const session = beginSession(plan, world, jobPlaces(world.env, inputs.clusterName))
  try {
    await up(plan, session, world)
  } catch (error) {
    await explainFailure(inputs, session, world)
    throw error
  } finally {
    world.output('timings', timingsOf(session))
    core.saveState('session', JSON.stringify({ ...session.state, masks: session.redaction.state() }))
  }
}

async function explainFailure(inputs: Inputs, session: Session, world: World): Promise<void> {
  if (inputs.diagnose === 'never') return
  const budgets = { seconds: inputs.diagnoseTimeoutSeconds, bytes: inputs.diagnoseMaxBytes }
  const explained = await explainRun(session, world, budgets, inputs.namespaces)
  session.state.explained = true
  await publish(explained, session, world, {
    name: inputs.artifactName,
    retentionDays: inputs.artifactRetentionDays,
  })
}
