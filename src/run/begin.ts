import { relative } from 'node:path'
import { nameOf } from '../model/kubernetes/object.ts'
import type { Plan } from '../plan/plan.ts'
import { type Keep, type Places, Session } from './session.ts'
import type { World } from './world.ts'

/** A run with its folder, its outputs known from the start. @param keep see Session.begin */
export function beginSession(
  { inputs, versions, manifests }: Plan,
  world: World,
  places: Places,
  keep?: Keep,
): Session {
  const state = { places, clusterName: inputs.clusterName, context: null, cluster: null, explained: false }
  const { from: _, ...combination } = versions
  const built = inputs.install === 'source' || inputs.install === 'make'
  const session = Session.begin(
    state,
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
      manifests: manifests.map(({ object, file, line }) => ({ object: nameOf(object), file, line })),
      kroVersion: inputs.install === 'release' || 'module' in inputs.source ? versions.kro : null,
      versions: combination,
      image: null,
      jobStatus: null,
    },
    world,
    keep,
  )
  session.recordVersions(versions)
  world.output('report', places.report)
  world.output('versions', JSON.stringify(combination))
  return session
}
