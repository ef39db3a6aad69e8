import type { Plan } from '../../plan/plan.ts'
import type { ActiveRun } from '../active-run.ts'
import type { Facts } from '../recorder.ts'
import type { Runtime } from '../runtime.ts'
import { faultsOfStages, runStages } from '../scheduler.ts'
import { pipeline } from './pipeline.ts'
import { isPartOf, type Results, type RunStage, type StageContext } from './stage.ts'

/**
 * The main job: tools, cluster, kro, proof. What the stages learn is recorded as soon as they know it, and told to the
 * later steps of the job.
 *
 * @param stages those of every run
 * @throws what the stage that failed first threw, SetupError, CommandError or KubeError; it is recorded as a failed step
 */
export async function up(
  plan: Plan,
  { recorder, steps, redaction }: ActiveRun,
  runtime: Runtime,
  stages: readonly RunStage[] = pipeline,
): Promise<void> {
  const { clusterName, waitSeconds, namespace } = plan.inputs
  const faults = faultsOfStages(stages)
  if (faults.length > 0) throw new Error(`the list of stages is wrong: ${faults.join('; ')}`)
  runtime.output('cluster-name', clusterName)
  const record = (facts: Facts | undefined): void => {
    if (facts === undefined) return
    recorder.learned(facts)
    publishFacts(facts, recorder.state.places.kubeconfig, runtime)
  }
  const context: StageContext = {
    plan,
    places: recorder.state.places,
    steps,
    redaction,
    settings: { steps, clock: runtime.clock, waitSeconds, namespace, runId: recorder.state.places.runId },
    runtime,
    learned: record,
  }
  await runStages<Results, StageContext, RunStage>(
    stages.filter((stage) => isPartOf(stage, plan)).map(failingAsStep),
    context,
    {
      begins: (stage) => record(stage.before?.(context)),
      ends: (stage, result) => record(stage.learned?.(result, context)),
      fails: (stage, error) => record(stage.failed?.(error)),
    },
  )
}

/** Makes the cluster and the image known to later steps as early as possible: what fails later can then be looked at. */
function publishFacts(
  { state, run }: Facts,
  kubeconfig: string,
  { output, exportVariable }: Pick<Runtime, 'output' | 'exportVariable'>,
): void {
  if (state?.cluster === 'made' || state?.cluster === 'found') {
    exportVariable('KUBECONFIG', kubeconfig)
    output('kubeconfig', kubeconfig)
  }
  if (state?.context) output('context', state.context)
  if (run?.image) output('image', run.image.reference)
}

/** Between two of its steps a stage can fail too; then the failure is recorded as a step of the stage's name. */
const failingAsStep = (stage: RunStage): RunStage => ({
  ...stage,
  run: async (context, others) => {
    const { steps } = context
    try {
      return await stage.run(context, others)
    } catch (error) {
      if (!steps.hasRecorded(error)) await steps.step(stage.name, stage.title, () => Promise.reject(error))
      throw error
    }
  },
})
