import type { RunnerFiles } from '../adapters/runner-files.ts'
import type { WorkflowHost } from '../adapters/workflow-host.ts'
import { formatError } from '../errors.ts'
import type { Inputs } from '../inputs/inputs.ts'
import type { Plan } from '../plan/plan.ts'
import type { ActiveRun } from '../run/active-run.ts'
import { beginPlannedRun } from '../run/begin.ts'
import { explainRun } from '../run/explain-run.ts'
import { jobPlaces } from '../run/paths.ts'
import { up } from '../run/pipeline/up.ts'
import { commentWish, publish, timingsOf } from '../run/publish.ts'
import type { Runtime } from '../run/runtime.ts'

/**
 * Begins the run of a job.
 *
 * @throws InputError
 */
export const beginJob = (plan: Plan, runtime: Runtime, files: Pick<RunnerFiles, 'saveState'>): ActiveRun =>
  // Kept as soon as there is a run: where this process is killed no handler runs, and post has to clean up.
  beginPlannedRun(plan, runtime, jobPlaces(runtime.env, plan.inputs.clusterName), (state) =>
    files.saveState('session', JSON.stringify(state)),
  )

/**
 * Does what was planned, and has a failure explained.
 *
 * @throws what the stage that failed first threw
 */
export async function runJob(
  plan: Plan,
  active: ActiveRun,
  runtime: Runtime,
  runner: WorkflowHost,
): Promise<void> {
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
