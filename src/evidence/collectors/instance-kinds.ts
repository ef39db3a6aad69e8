import { type Kind, resourcesOf } from '../../model/kro/rgd.ts'
import { apiRoot } from '../../model/kubernetes/api-path.ts'
import { definedKind, storedVersion } from '../../model/kubernetes/crd.ts'
import { text } from '../../model/kubernetes/fields.ts'
import type { KubeObject } from '../../model/kubernetes/object.ts'
import type { Discovery } from './discovery.ts'
import type { Resource } from './resources.ts'

/** kubernetes-sigs/kro, pkg/controller/instance/applyset/const.go. */
const inventoryAnnotation = 'applyset.kubernetes.io/contains-group-kinds'
/** Kinds that are asked for because of it. */
export const inventoryLimit = 50

/**
 * Kinds that instances say they have objects of (kro v0.6 and later, pkg/controller/instance/applyset): also those of an RGD
 * that is gone or was changed.
 */
export async function inventory(
  instances: readonly KubeObject[],
  discovery: Discovery,
): Promise<{ apiVersion: string; kind: string }[]> {
  const kinds = new Set(
    instances.flatMap(({ metadata }) =>
      (metadata.annotations?.[inventoryAnnotation] ?? '').split(',').map((kind) => kind.trim()),
    ),
  )
  const known = [...kinds].filter((kind) => kind !== '').slice(0, inventoryLimit)
  const found = await Promise.all(
    known.map(async (groupKind) => {
      const [kind = '', ...group] = groupKind.split('.')
      const apiVersion = await discovery.preferred(group.join('.'))
      return apiVersion === null ? [] : [{ apiVersion, kind }]
    }),
  )
  return found.flat()
}

/** Where the objects of a CRD are listed: in the version that is stored. */
export function resourceOfCrd(crd: KubeObject): Resource[] {
  const version = text(storedVersion(crd), 'name')
  if (version === null) return []
  const root = apiRoot(`${definedKind(crd).group}/${version}`)
  return [{ name: crd.metadata.name, root, namespaced: false }]
}

export function childKinds(rgds: readonly KubeObject[]): Kind[] {
  const kinds = rgds.flatMap((rgd) => resourcesOf(rgd).flatMap(({ made }) => made ?? []))
  return [...new Map(kinds.map((kind) => [`${kind.apiVersion} ${kind.kind}`, kind])).values()]
}
