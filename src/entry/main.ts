import { actionsHost, type WorkflowHost } from '../adapters/workflow-host.ts'
import { formatError, InputError } from '../errors.ts'
import { secretsOf } from '../evidence/redaction/environment.ts'
import { Redaction } from '../evidence/redaction.ts'
import { workflowInput } from '../inputs/workflow.ts'
import { codeBlock } from '../model/escape.ts'
import { makePlan } from '../plan/plan.ts'
import { explainApart } from '../run/explain-apart.ts'
import { type StartRuntime, workflowRuntime } from '../run/runtime.ts'

/** @param entry URL of the file in dist that was started */
export const mainEntry = (entry: string): Promise<void> =>
  main(workflowRuntime(explainApart(entry, 'workflow')))

/** The action's main step. Never throws. */
export async function main(runtime: StartRuntime, runner: WorkflowHost = actionsHost): Promise<void> {
  let redact = new Redaction({ secrets: secretsOf(runtime.env) }).text
  try {
    const workspace = runtime.env.GITHUB_WORKSPACE || process.cwd()
    const plan = await makePlan(workflowInput(runtime.env), workspace, runtime.platform, runtime)
    // The stages are most of the code, and a job whose inputs are not valid needs none of them.
    const { beginJob, runJob } = await import('./job.ts')
    const files = await runner.files()
    const running = Object.assign(runtime, files)
    const active = beginJob(plan, running, files)
    // It knows what was masked on the way, and a value has the same mask everywhere.
    redact = active.redaction.text
    await runJob(plan, active, running, runner)
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
