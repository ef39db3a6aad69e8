import type { Plan } from './plan.ts'
import { type Places, Session } from './session.ts'
import type { World } from './world.ts'

/** A run with its folder, its outputs known from the start. */
export function beginSession({ inputs, versions }: Plan, world: World, places: Places): Session {
  const state = { places, clusterName: inputs.clusterName, context: null, cluster: null, explained: false }
  const { from: _, ...combination } = versions
  const session = Session.begin(
    state,
    {
      cluster: inputs.cluster,
      clusterName: inputs.clusterName,
      install: inputs.install,
      namespace: inputs.namespace,
      rbacMode: inputs.rbacMode,
      source: 'checkout' in inputs.source ? inputs.source.checkout : null,
      kroVersion: inputs.install === 'release' || 'module' in inputs.source ? versions.kro : null,
      versions: combination,
      image: null,
      jobStatus: null,
    },
    world,
  )
  session.recordVersions(versions)
  world.output('report', places.report)
  world.output('versions', JSON.stringify(combination))
  return session
}
