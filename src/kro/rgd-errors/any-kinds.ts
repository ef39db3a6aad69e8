import type { Objects } from '../../cluster/objects.ts'
import { messageOf } from '../../errors.ts'
import type { Step } from '../../evidence/steps.ts'
import { crdKind } from '../../model/kubernetes/crd.ts'
import type { KubeObject } from '../../model/kubernetes/object.ts'
import { type GateSettings, passed, waiting, watchGate } from '../gates/gate.ts'
import type { AnyKinds } from './remains.ts'

/** Group of all kinds that exist only for kro to judge RGDs. */
export const errorsGroup = 'errors.setup-kro.dev'

const version = 'v1'
const apiVersion = `${errorsGroup}/${version}`

/** Kinds whose objects may have every field, so that kro judges the expressions of a template whose own kind is not there. */
export const anyKinds: AnyKinds = {
  namespaced: { apiVersion, kind: 'AnyInNamespace' },
  cluster: { apiVersion, kind: 'AnyInCluster' },
}

/** Seconds for the API server to serve and publish two new kinds; it takes about one. */
const publishSeconds = 10

const crdOf = (kind: string, scope: 'Namespaced' | 'Cluster'): KubeObject => ({
  ...crdKind,
  metadata: { name: `${kind.toLowerCase()}s.${errorsGroup}` },
  spec: {
    group: errorsGroup,
    scope,
    names: { kind, plural: `${kind.toLowerCase()}s`, singular: kind.toLowerCase() },
    versions: [
      {
        name: version,
        served: true,
        storage: true,
        schema: { openAPIV3Schema: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true } },
      },
    ],
  },
})

const crds = [crdOf(anyKinds.namespaced.kind, 'Namespaced'), crdOf(anyKinds.cluster.kind, 'Cluster')]

/** Makes the kinds, until kro can read their schema. @returns null where they cannot be made; why is noted */
export async function makeAnyKinds(
  objects: Objects,
  settings: GateSettings,
  step: Step,
): Promise<AnyKinds | null> {
  const limited = { ...settings, waitSeconds: Math.min(settings.waitSeconds, publishSeconds) }
  try {
    for (const crd of crds) await objects.apply(crd)
    await watchGate('kinds that take everything are served', limited, step, async () => {
      const index = JSON.stringify(await objects.kube.json('/openapi/v3'))
      if (!index.includes(`apis/${apiVersion}`)) return waiting('the API server does not publish them yet')
      const schemas = JSON.stringify(await objects.kube.json(`/openapi/v3/apis/${apiVersion}`))
      return Object.values(anyKinds).every(({ kind }) => schemas.includes(`"${kind}"`))
        ? passed('the API server publishes them')
        : waiting('the API server publishes only some of them')
    })
    return anyKinds
  } catch (error) {
    step.note(`resources of kinds that are not installed are set aside as a whole: ${messageOf(error)}`)
    return null
  }
}

/** What fails is noted. */
export async function removeAnyKinds(objects: Objects, step: Step): Promise<void> {
  for (const crd of crds)
    await objects
      .remove(crd)
      .catch((error: unknown) => step.note(`${crd.metadata.name}: ${messageOf(error)}`))
}
