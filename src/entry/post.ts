import { statSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { commandLine, type RunCommand } from '../adapters/process.ts'
import { actionsHost, type WorkflowHost } from '../adapters/workflow-host.ts'
import { removeContainers } from '../cluster/remove.ts'
import { formatError, messageOf, SetupError } from '../errors.ts'
import { checkInputs } from '../inputs/check-inputs.ts'
import type { Inputs, RawInput } from '../inputs/inputs.ts'
import { inputTable } from '../inputs/table.ts'
import { workflowInput } from '../inputs/workflow.ts'
import { type ActiveRun, resumeRun } from '../run/active-run.ts'
import { explainApart } from '../run/explain-apart.ts'
import { explainRun } from '../run/explain-run.ts'
import { type KeptState, readKeptState } from '../run/kept-state.ts'
import { commentWish, noticeOf, publish, writeComment, writeSummary } from '../run/publish.ts'
import type { RunState } from '../run/recorder.ts'
import { reportInputs } from '../run/report-inputs.ts'
import { type Runtime, type StartRuntime, workflowRuntime } from '../run/runtime.ts'

/** @param entry URL of the file in dist that was started */
export const postEntry = (entry: string): Promise<void> =>
  post(workflowRuntime(explainApart(entry, 'workflow')))

/**
 * The action's post step: evidence when the job failed, and cleanup also where the rest fails. Where no evidence is taken
 * from the cluster, cleanup goes first. Never turns a green job red.
 */
export async function post(runtime: StartRuntime, runner: WorkflowHost = actionsHost): Promise<void> {
  const saved = runner.getState('session')
  if (saved === '')
    return runtime.log.info('nothing to clean up: the main step stopped before it started a run')
  const raw = workflowInput(runtime.env)
  const kept = readKeptState(saved)
  if (kept.faults.length > 0) runtime.log.warning(notAsKept(kept, raw))
  // Before anything is looked at: a kind that goes on would create what is about to be deleted.
  await endLeftovers(kept, runtime).catch(toWarning(runtime))
  const active = kept.run === null ? null : resumed(kept.run, runtime)
  try {
    const inputs = inputsOfPost(raw, runtime)
    active?.recorder.learned({ run: { jobStatus: inputs.jobStatus } })
    if (active && isToBeExplained(inputs, active))
      await lookBack(inputs, active, Object.assign(runtime, await runner.files()), runner)
  } catch (error) {
    toWarning(runtime)(error)
  } finally {
    await cleanUp(raw, kept, active, runtime)
  }
  await afterwards(raw, active, runtime, runner).catch(toWarning(runtime))
}

/** What can come after cleanup: the short summary of a job that is not explained, and its build cache. */
async function afterwards(
  raw: RawInput,
  active: ActiveRun | null,
  runtime: StartRuntime,
  runner: WorkflowHost,
): Promise<void> {
  if (active === null) return
  const inputs = inputsOfPost(raw, runtime)
  const { state } = active.recorder
  const { report } = state.places
  if (!state.explained && !isToBeExplained(inputs, active)) {
    // Reports are half of the code of a post step, and not every one writes them.
    const { reportRecords } = await import('../run/report-records.ts')
    const comment = await reportRecords(report)
    await writeSummary(report, runtime.log, runner)
    await writeComment(comment, commentWish(inputs), runtime, noticeOf(runner))
  }
  await keepBuild(inputs, state, runtime)
}

function inputsOfPost(raw: RawInput, runtime: StartRuntime): Inputs {
  return checkInputs(reportInputs(raw), runtime.env.GITHUB_WORKSPACE || process.cwd()).inputs
}

function notAsKept({ cluster, faults }: KeptState, raw: RawInput): string {
  const name = raw('cluster-name')?.text.trim() || inputTable['cluster-name'].default
  return formatError(
    new SetupError(
      `the state that the main step kept for this post step (session) is not valid: ${faults.join('; ')}`,
      {
        hint:
          cluster === null
            ? `if this job made a cluster, delete it by hand: ${commandLine({ tool: 'kind', args: ['delete', 'cluster', '--name', name] })}`
            : 'look for the step of the job that writes to the state of other steps; the cluster is deleted anyway',
      },
    ),
  )
}

const toWarning =
  (runtime: StartRuntime) =>
  (error: unknown): void =>
    runtime.log.warning(`setup-kro's post step: ${formatError(error)}`)

/** @returns null where the report's folder can no longer be written to; a warning says so */
function resumed(state: RunState, runtime: StartRuntime): ActiveRun | null {
  const { report } = state.places
  try {
    return resumeRun(state, runtime)
  } catch (error) {
    const why = isFolder(report) ? messageOf(error) : 'a file is where the folder was'
    runtime.log.warning(
      formatError(
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
function isToBeExplained(inputs: Inputs, { recorder }: ActiveRun): boolean {
  const failed = inputs.jobStatus === 'failure'
  const wanted = inputs.diagnose === 'always' || (inputs.diagnose === 'on-failure' && failed)
  return wanted && !recorder.state.explained
}

async function lookBack(
  inputs: Inputs,
  active: ActiveRun,
  runtime: Runtime,
  runner: WorkflowHost,
): Promise<void> {
  const explained = await explainRun(active, runtime, inputs).catch((error: unknown) => {
    toWarning(runtime)(error)
    return null
  })
  const wish = { name: inputs.artifactName, retentionDays: inputs.artifactRetentionDays }
  const { report } = active.recorder.state.places
  await publish(explained, report, runtime, runner, wish, commentWish(inputs))
}

/** Saved here and not in main: no step waits for it. A build that failed may have left half a cache. */
async function keepBuild(inputs: Inputs, { buildCache }: RunState, runtime: StartRuntime): Promise<void> {
  if (!inputs.cache || inputs.jobStatus !== 'success' || !buildCache || buildCache.hit) return
  await runtime.folderCache.save(buildCache.folders, buildCache.key)
}

/** Where main was killed, what it had started goes on. */
async function endLeftovers({ runId }: KeptState, runtime: StartRuntime): Promise<void> {
  const ended = runId === null ? 0 : await runtime.endProcessesOf(runId)
  if (ended > 0) runtime.log.info(`ended ${ended} processes that the main step had left running`)
}

/** Depends on what main kept and on the input `cleanup`, and on nothing else. */
async function cleanUp(
  raw: RawInput,
  { cluster }: KeptState,
  active: ActiveRun | null,
  runtime: StartRuntime,
): Promise<void> {
  if (cluster === null || /^(?:false|no)$/.test(raw('cleanup')?.text.trim() ?? '')) return
  const { name, kubeconfig, places } = cluster
  let begun = false
  const remove = async (run: RunCommand): Promise<void> => {
    begun = true
    if (kubeconfig !== null) await rm(kubeconfig, { force: true })
    await removeContainers(places, { run, clock: runtime.clock })
  }
  const title = `delete the cluster ${name}`
  const failed = (error: unknown): void =>
    runtime.log.warning(`the cluster ${name} could not be deleted: ${formatError(error)}`)
  if (active === null) return remove(runtime.run).catch(failed)
  await active.steps
    .step('cluster.delete', title, (step) => remove(step.exec))
    .catch((error: unknown) => {
      // A step that could not be recorded (a full disk) has not begun.
      if (begun) return failed(error)
      toWarning(runtime)(error)
      return remove(runtime.run).catch(failed)
    })
}
