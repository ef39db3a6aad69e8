import type { Objects } from '../cluster/objects.ts'
import { readRecord } from '../evidence/reader.ts'
import { standInsShape } from '../evidence/record-shapes.ts'
import { standInsFile } from '../evidence/records.ts'
import type { Redaction } from '../evidence/redaction.ts'
import type { Steps } from '../evidence/steps.ts'
import { findController } from '../kro/deploy.ts'
import { serviceAccountOf } from '../kro/install.ts'
import type { Plan } from '../plan/plan.ts'
import { Pretender } from '../stand-ins/pretend.ts'
import type { RunPaths } from './paths.ts'
import { recordIn } from './record-in.ts'
import type { Runtime } from './runtime.ts'

/** What standing in needs of its run and of what is outside. */
export interface StandInEnvironment {
  plan: Pick<Plan, 'inputs'>
  places: Pick<RunPaths, 'report'>
  redaction: Pick<Redaction, 'object'>
  steps: Pick<Steps, 'step'>
  runtime: Pick<Runtime, 'clock'>
}

/**
 * Does something while objects without a controller get their status from the stand-ins of the plan; without any, it is done as it is.
 * In a cluster that this run did not make, objects that were there before are left alone.
 *
 * @param name of the step that records what was pretended
 * @throws what the body throws; KubeError
 */
export async function withStandIns<T>(
  name: `stand-ins.${string}`,
  { plan, places, redaction, steps, runtime }: StandInEnvironment,
  objects: Objects,
  body: () => Promise<T>,
): Promise<T> {
  const { standIns, namespace, cluster } = plan.inputs
  if (standIns.length === 0) return body()
  const ended = new AbortController()
  const title = 'stand in for controllers that are not in the cluster'
  let begin = (): void => undefined
  const begun = new Promise<void>((resolve) => {
    begin = resolve
  })
  const pretending = steps.step(name, title, async (step) => {
    const kro = await findController(objects, namespace).catch(() => null)
    const record = recordIn(places.report, redaction)
    const pretender = new Pretender({
      ...{ objects, standIns, clock: runtime.clock },
      kro: kro === null ? null : serviceAccountOf(kro.controller),
      note: step.note,
      record: (known) => void record(standInsFile, known),
      earlier: readRecord(places.report, standInsFile, standInsShape),
    })
    // Before the body makes more of them.
    if (cluster !== 'kind') await pretender.leaveWhatIsThere()
    begin()
    await pretender.keepUp(ended.signal)
  })
  // What keeps it from beginning is thrown here.
  await Promise.race([begun, pretending])
  try {
    return await body()
  } finally {
    ended.abort()
    await pretending
  }
}
