import type { NextKro } from '../../changes/upgrade.ts'
import type { Cluster } from '../../cluster/connect.ts'
import type { FoundImages, ImageArchive } from '../../cluster/local-images.ts'
import type { TuningRecord } from '../../evidence/records.ts'
import type { Redaction } from '../../evidence/redaction.ts'
import type { Steps } from '../../evidence/steps.ts'
import type { Inputs } from '../../inputs/inputs.ts'
import type { BuiltKro, KroChart, RenderedKro } from '../../kro/build.ts'
import type { GateSettings } from '../../kro/gates/gate.ts'
import type { FetchedPrerequisite } from '../../kro/prerequisites.ts'
import type { KroCheckout } from '../../kro/source.ts'
import type { HostFacts } from '../../model/host-facts.ts'
import type { Controller } from '../../model/kro/controller.ts'
import type { Plan } from '../../plan/plan.ts'
import type { InstalledTools } from '../../tools/install-planned.ts'
import type { RunPaths } from '../paths.ts'
import type { Facts } from '../recorder.ts'
import type { RenderedManifests } from '../rendered-manifests.ts'
import type { Runtime } from '../runtime.ts'
import type { Others, Stage } from '../scheduler.ts'

/** The stages of a run, and what each returns to those that need it; unknown: nothing. */
export interface Results {
  'host.check': HostFacts
  'cluster.reach': Cluster & { serverVersion: string | null }
  'versions.fit': unknown
  'cluster.node-image': unknown
  'tools.install': InstalledTools
  /** The plan's manifests with what was rendered. */
  'manifests.render': RenderedManifests
  'images.find': FoundImages[]
  'prerequisites.fetch': FetchedPrerequisite[]
  'prerequisites.apply': unknown
  'cluster.create': unknown
  'cluster.unpack': unknown
  'kro.source': KroCheckout
  /** What of the recipe's chart was tuned. */
  'kro.make': TuningRecord[]
  'kro.image': BuiltKro
  'kro.chart': KroChart
  'kro.render': RenderedKro
  'kro.image.load': unknown
  'images.load': ImageArchive[]
  'gate.images': unknown
  'cluster.connect': Cluster
  'gate.base': unknown
  'kro.crds': unknown
  'kro.access': unknown
  'kro.find': Controller
  'gate.crds': unknown
  'gate.rbac': unknown
  /** sha256 of what the nodes pulled, by name. */
  'gate.image': Record<string, string>
  'kro.apply': unknown
  'gate.controller': unknown
  'gate.smoke': unknown
  'gate.dns': unknown
  'upgrade.prepare': NextKro
  'gate.manifests': unknown
  'tests.run': unknown
  'rendered.write': unknown
}

export type StageName = keyof Results

/** What every stage works with; it hands on the parts that are used. */
export interface StageContext {
  plan: Plan
  places: RunPaths
  steps: Steps
  redaction: Redaction
  settings: GateSettings
  runtime: Runtime
  /** Records at once what a stage has learned in its middle: what comes after may fail. */
  learned(facts: Facts): void
}

/** Of which runs a stage is a part; what is not given does not matter. */
export interface When {
  cluster?: readonly Inputs['cluster'][]
  install?: readonly Inputs['install'][]
  /** What else has to hold. */
  also?: (plan: Plan) => boolean
}

/**
 * A stage of a run. Its name is that of the step which it records (evidence/steps.json): a failure of a stage is a
 * failed step of that name.
 */
export interface RunStage extends Stage<Results, StageContext> {
  name: StageName
  /** For people, in the picture of the run. */
  title: string
  when: When
  /** Recorded before the stage begins: what has to be known wherever the process ends from then on. */
  before?(context: StageContext): Facts
  /** Recorded when the stage has ended, before anything that needs it begins. */
  learned?(result: unknown, context: StageContext): Facts
  /** Recorded when the stage has failed. */
  failed?(error: unknown): Facts
}

/** A stage as it is written down: it can ask only for what it says that it needs. */
interface Definition<N extends StageName, Needs extends StageName, Beside extends StageName> {
  name: N
  title: string
  needs: readonly Needs[]
  beside?: readonly Beside[]
  when: When
  before?(context: StageContext): Facts
  run(context: StageContext, others: Others<Results, Needs, Beside>): Promise<Results[N]>
  learned?(result: Results[N], context: StageContext): Facts
  failed?(error: unknown): Facts
}

export const stage = <N extends StageName, Needs extends StageName = never, Beside extends StageName = never>(
  definition: Definition<N, Needs, Beside>,
): RunStage => definition as RunStage

/** Whether a stage is part of the run of a plan. */
export function isPartOf({ when }: Pick<RunStage, 'when'>, plan: Plan): boolean {
  const { cluster, install } = plan.inputs
  return (
    (when.cluster ?? [cluster]).includes(cluster) &&
    (when.install ?? [install]).includes(install) &&
    (when.also?.(plan) ?? true)
  )
}
