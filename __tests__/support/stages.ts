import { pipeline } from '../../src/run/pipeline/pipeline.ts'
import type { Results, RunStage, StageContext, StageName } from '../../src/run/pipeline/stage.ts'
import type { Others } from '../../src/run/scheduler.ts'

/** What stages do instead of what they really do. */
export type Bodies = {
  [N in StageName]?: (context: StageContext, others: Others<Results>) => Promise<Results[N]>
}

/** The real stages, some of them with another body. */
export const stagesWith = (bodies: Bodies): RunStage[] =>
  pipeline.map((stage) => ({ ...stage, run: bodies[stage.name] ?? stage.run }))

/** What a stage really does. */
export function realBody<N extends StageName>(name: N): NonNullable<Bodies[N]> {
  const real = pipeline.find((stage) => stage.name === name)
  if (real === undefined) throw new Error(`there is no stage ${name}`)
  return real.run as NonNullable<Bodies[N]>
}
