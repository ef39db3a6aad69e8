import { changesOutput } from '../changes/changes-json.ts'
import { isSameSet, proveChange } from '../changes/prove.ts'
import { changeFiles, type TransitionRecord } from '../changes/records.ts'
import { headlineOf } from '../changes/verdict.ts'
import type { Objects } from '../cluster/objects.ts'
import type { Redaction } from '../evidence/redaction.ts'
import type { GateSettings } from '../kro/gates/gate.ts'
import { manifestsGate } from '../kro/gates/manifests.ts'
import type { Baseline } from '../plan/baseline.ts'
import type { Plan } from '../plan/plan.ts'
import type { RunPaths } from './paths.ts'
import { recordIn } from './record-in.ts'
import type { Runtime } from './runtime.ts'

/** What trying a change needs of its run and of what is outside. */
export interface ChangeEnvironment {
  places: Pick<RunPaths, 'report'>
  /** Masks what is recorded. */
  redaction: Pick<Redaction, 'object'>
  settings: GateSettings
  runtime: Pick<Runtime, 'log' | 'output'>
}

/**
 * Proves what the plan's manifests do to a cluster in which those of the baseline work. Where both are the same, that is
 * said, and the manifests are proven as they are without a baseline.
 *
 * @throws what proveChange and manifestsGate throw
 */
export async function proveWithBaseline(
  { inputs, manifests }: Plan,
  baseline: Baseline,
  objects: Objects,
  { places, redaction, settings, runtime }: ChangeEnvironment,
): Promise<void> {
  const record = recordIn(places.report, redaction)
  if (isSameSet(baseline.manifests, manifests)) {
    record(changeFiles.transition, nothingDiffers(baseline, inputs.failOn))
    runtime.log.warning(
      `nothing differs from the baseline (${baseline.what}), so that no change was tried: the manifests are proven as they are`,
    )
    return manifestsGate(objects, settings, manifests)
  }
  await proveChange({
    ...{ objects, settings, baseline, manifests, record },
    namespace: inputs.namespace,
    failOn: inputs.failOn,
    changed: (changes) => {
      runtime.output('changes', changesOutput(changes))
      runtime.log.info(`compared with the baseline (${baseline.what}): ${headlineOf(changes)}`)
    },
  })
}

const nothingDiffers = ({ what, commit }: Baseline, failOn: readonly TransitionRecord['failOn'][number][]) =>
  ({
    schemaVersion: 1,
    baseline: { what, commit, same: true },
    failOn: [...failOn],
    ...{ baselineFaults: [], applied: [], woken: [], served: [], wanted: {} },
    restart: null,
  }) satisfies TransitionRecord
