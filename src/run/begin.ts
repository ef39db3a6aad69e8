import { relative } from 'node:path'
import type { OutputName } from '../adapters/outputs.ts'
import type { RunRecord } from '../evidence/records.ts'
import type { UserObject } from '../inputs/manifests.ts'
import { nameOf } from '../model/kubernetes/object.ts'
import type { Plan } from '../plan/plan.ts'
import { type ActiveRun, beginRun } from './active-run.ts'
import type { RunPaths } from './paths.ts'
import type { Keep } from './recorder.ts'

/**
 * A run of a plan, with its folder, its outputs known from the start.
 *
 * @param keep see beginRun
 * @throws InputError
 */
export function beginPlannedRun(
  { inputs, versions, manifests, folders }: Plan,
  outside: Parameters<typeof beginRun>[3] & { output(name: OutputName, value: string): void },
  places: RunPaths,
  keep?: Keep,
): ActiveRun {
  const { from: _, ...combination } = versions
  const built = inputs.install === 'source' || inputs.install === 'make'
  const active = beginRun(
    { places, clusterName: inputs.clusterName, context: null, cluster: null, explained: false },
    {
      cluster: inputs.cluster,
      clusterName: inputs.clusterName,
      install: inputs.install,
      namespace: inputs.namespace,
      rbacMode: inputs.rbacMode,
      source:
        built && 'checkout' in inputs.source
          ? relative(inputs.workspace, inputs.source.checkout) || '.'
          : null,
      manifests: manifestsOfRun(manifests),
      ...(inputs.manifests.length > 0 && manifests.length + folders.length === 0
        ? { nothingApplied: true }
        : {}),
      kroVersion: plannedKroVersion({ inputs, versions }),
      versions: combination,
      image: null,
      jobStatus: null,
    },
    versions,
    outside,
    keep,
  )
  outside.output('report', places.report)
  outside.output('versions', JSON.stringify(combination))
  return active
}

/** Which object stands where, for run.json. */
export const manifestsOfRun = (manifests: readonly UserObject[]): NonNullable<RunRecord['manifests']> =>
  manifests.map(({ object, file, line }) => ({ object: nameOf(object), file, line }))

/** Version of kro as far as the plan alone knows it; null: of a checkout, which has to be looked at. */
export const plannedKroVersion = ({ inputs, versions }: Pick<Plan, 'inputs' | 'versions'>): string | null =>
  inputs.install === 'release' || 'module' in inputs.source ? versions.kro : null
