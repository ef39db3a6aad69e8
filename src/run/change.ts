import { changesOutput } from '../changes/changes-json.ts'
import { isSameSet, proveChange } from '../changes/prove.ts'
import { changeFiles, type TransitionRecord } from '../changes/records.ts'
import { type NextKro, narrowedCrds, upgradeKro, upgradeSettings } from '../changes/upgrade.ts'
import { headlineOf } from '../changes/verdict.ts'
import type { Objects } from '../cluster/objects.ts'
import type { Redaction } from '../evidence/redaction.ts'
import type { UserObject } from '../inputs/manifests.ts'
import type { KroManifests } from '../kro/deploy.ts'
import type { GateSettings } from '../kro/gates/gate.ts'
import { groundWorks, hasGround, manifestsGate } from '../kro/gates/manifests.ts'
import { referenceOf } from '../kro/image.ts'
import { proveKro } from '../kro/install.ts'
import { shortened } from '../model/escape.ts'
import type { ProvenBaseline } from '../plan/baseline.ts'
import type { Plan } from '../plan/plan.ts'
import type { Upgrade } from '../plan/upgrade.ts'
import type { RunPaths } from './paths.ts'
import { recordIn } from './record-in.ts'
import type { Facts } from './recorder.ts'
import type { Runtime } from './runtime.ts'

/** What trying a change needs of its run and of what is outside. */
export interface ChangeEnvironment {
  places: Pick<RunPaths, 'report'>
  /** Masks what is recorded. */
  redaction: Pick<Redaction, 'object'>
  settings: GateSettings
  runtime: Pick<Runtime, 'log' | 'output'>
  /** Receives which kro the cluster has, as soon as it is another one. */
  learned(facts: Facts): void
}

/** The kro of the cluster, and the one that it becomes. */
export interface KroChange {
  old: KroManifests
  next: NextKro
}

/** What the plan and its rendered manifests say. */
export interface PlannedChange extends Pick<Plan, 'inputs' | 'manifests' | 'upgrade'> {
  baseline: ProvenBaseline | null
}

/**
 * Proves what the plan's manifests do to a cluster in which those of the baseline work, or what another kro does to the
 * manifests, or both. Where nothing differs, a warning says so, and the manifests are proven as they are.
 *
 * @param kro null: it stays what it is
 * @throws what proveChange, groundWorks and manifestsGate throw
 */
export async function provePlannedChange(
  { inputs, manifests, baseline: planned, upgrade }: PlannedChange,
  kro: KroChange | null,
  objects: Objects,
  { places, redaction, settings, runtime, learned }: ChangeEnvironment,
): Promise<void> {
  const record = recordIn(places.report, redaction)
  const baseline = baselineOf(planned, manifests, upgrade)
  if (isSameSet(baseline.manifests, manifests) && (upgrade === null || kro === null)) {
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
    upgrade:
      upgrade === null || kro === null
        ? null
        : {
            ...{ from: upgrade.from, to: `${upgrade.to}${commitOf(kro.next)}` },
            narrowed: narrowedCrds(kro.old.crds, kro.next.manifests.crds),
            run: () => {
              learned(factsOf(kro.next))
              return upgradeKro(objects, settings, inputs.namespace, kro.old, kro.next)
            },
          },
    changed: (changes) => {
      runtime.output('changes', changesOutput(changes))
      const faults = changes.transition.baselineFaults.map(({ object }) => object)
      if (faults.length > 0)
        runtime.log.warning(
          `${faults.length} of the baseline (${baseline.what}) did not work by itself, the report says why: ${shortened(faults.join(', '), 300)}; where it needs another kro, name that one as kro-version and this one as upgrade-to`,
        )
      runtime.log.info(`compared with the baseline (${baseline.what}): ${headlineOf(changes)}`)
    },
  })
  if (hasGround(manifests))
    await settings.steps.step('changes.objects', 'what is beside RGDs and instances works, too', (step) =>
      groundWorks(objects, settings, step, manifests),
    )
  // RGDs to come, and their deletion: what lives through an upgrade shows neither.
  if (upgrade !== null && kro !== null) await proveKro(inputs, objects, upgradeSettings(settings))
}

/** What run.json says of a kro; of a release no more than its name is known. */
function factsOf({ image: { reference, built }, version }: NextKro): Facts {
  const image =
    built === null
      ? { reference, configDigest: null, platform: null }
      : { reference: referenceOf(built), configDigest: built.configDigest, platform: built.platform }
  return { run: { kroVersion: version, image } }
}

const commitOf = ({ identity }: NextKro): string =>
  identity !== null && 'commit' in identity ? ` (commit ${identity.commit.slice(0, 7)})` : ''

/** Without a baseline of its own an upgrade is compared with the same manifests on the kro before. */
function baselineOf(
  planned: ProvenBaseline | null,
  manifests: readonly UserObject[],
  upgrade: Upgrade | null,
): ProvenBaseline {
  if (upgrade === null) return planned ?? { what: 'nothing', commit: null, manifests: [] }
  return planned === null
    ? { what: `the same manifests on kro ${upgrade.from}`, commit: null, manifests }
    : { ...planned, what: `${planned.what} on kro ${upgrade.from}` }
}

const nothingDiffers = (
  { what, commit }: Pick<ProvenBaseline, 'what' | 'commit'>,
  failOn: readonly TransitionRecord['failOn'][number][],
) =>
  ({
    schemaVersion: 1,
    baseline: { what, commit, same: true },
    upgrade: null,
    failOn: [...failOn],
    ...{ baselineFaults: [], applied: [], woken: [], served: [], wanted: {} },
    restart: null,
  }) satisfies TransitionRecord
