import { actionsHost, type WorkflowHost } from '../adapters/workflow-host.ts'
import { formatError, InputError } from '../errors.ts'
import { secretsOf } from '../evidence/redaction/environment.ts'
import { Redaction } from '../evidence/redaction.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { workflowInput } from '../inputs/workflow.ts'
import { codeBlock } from '../model/escape.ts'
import { makePlan, type Plan } from '../plan/plan.ts'
import type { ActiveRun } from '../run/active-run.ts'
import { beginPlannedRun } from '../run/begin.ts'
import { explainApart } from '../run/explain-apart.ts'
import { explainRun } from '../run/explain-run.ts'
import { jobPlaces } from '../run/paths.ts'
import { up } from '../run/pipeline/up.ts'
import { commentWish, publish, timingsOf } from '../run/publish.ts'
import { type Runtime, workflowRuntime } from '../run/runtime.ts'

/** @param door URL of the file in dist that was started */
export const mainDoor = (door: string): Promise<void> => main(workflowRuntime(explainApart(door, 'workflow')))

/** The action's main step. Never throws. */
export async function main(runtime: Runtime, runner: WorkflowHost = actionsHost): Promise<void> {
  let redact = new Redaction({ secrets: secretsOf(runtime.env) }).text
  try {
    const workspace = runtime.env.GITHUB_WORKSPACE || process.cwd()
    const plan = await makePlan(workflowInput(runtime.env), workspace, runtime.platform, runtime)
    // Kept as soon as there is a run: where this process is killed no handler runs, and post has to clean up.
    const active = beginPlannedRun(plan, runtime, jobPlaces(runtime.env, plan.inputs.clusterName), (state) =>
      runner.saveState('session', JSON.stringify(state)),
    )
    // It knows what was masked on the way, and a value has the same mask everywhere.
    redact = active.redaction.text
    await runJob(plan, active, runtime, runner)
  } catch (error) {
    runner.fail(redact(formatError(error)))
    if (error instanceof InputError)
      await runner
        .addSummary(`**setup-kro was not started.**\n\n${codeBlock(redact(error.message))}\n`)
        .catch((problem: unknown) =>
          runtime.log.warning(`the job summary could not be written: ${formatError(problem)}`),
        )
  }
}

async function runJob(plan: Plan, active: ActiveRun, runtime: Runtime, runner: WorkflowHost): Promise<void> {
  const { inputs } = plan
  const { recorder, steps, redaction } = active
  runtime.onInterrupt((signal) => {
    recorder.keep()
    runtime.log.warning(
      `ended by ${signal}: what was started is ended too, and the post step deletes the cluster`,
    )
  })
  try {
    await up(plan, active, runtime)
  } catch (error) {
    // What went wrong is the news, not that it could not be explained.
    await explainFailure(inputs, active, runtime, runner).catch((problem: unknown) =>
      runtime.log.warning(`the failure could not be diagnosed: ${redaction.text(formatError(problem))}`),
    )
    throw error
  } finally {
    runtime.output('timings', timingsOf(steps))
    recorder.keep()
  }
}

async function explainFailure(
  inputs: Inputs,
  active: ActiveRun,
  runtime: Runtime,
  runner: WorkflowHost,
): Promise<void> {
  if (inputs.diagnose === 'never') return
  // Post would find the same evidence, and wait for it as long again.
  active.recorder.learned({ state: { explained: true } })
  const explained = await explainRun(active, runtime, inputs).catch((problem: unknown) => {
    runtime.log.warning(`the failure could not be diagnosed: ${formatError(problem)}`)
    return null
  })
  const wish = { name: inputs.artifactName, retentionDays: inputs.artifactRetentionDays }
  const { report } = active.recorder.state.places
  await publish(explained, report, runtime, runner, wish, commentWish(inputs))
}
