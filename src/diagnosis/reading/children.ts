import type { Evidence } from '../../evidence/evidence.ts'
import { kroLabels } from '../../model/kro/labels.ts'
import { rgdsDeclaring } from '../../model/kro/rgd.ts'
import { groupOf } from '../../model/kubernetes/api-path.ts'
import { crdResource } from '../../model/kubernetes/crd.ts'
import { type KubeObject, nameOf } from '../../model/kubernetes/object.ts'
import { type Instance, instancesOf, rgdsOf } from './kro-objects.ts'
import { memoize } from './memoize.ts'

/** An object that kro made for an instance. */
export interface Child {
  /** As it was listed. */
  resource: string
  object: KubeObject
  /** Id of the resource in the RGD, where kro v0.4 or later says so. */
  node: string | null
}

const label = (object: KubeObject, name: keyof typeof kroLabels): string | undefined =>
  object.metadata.labels?.[kroLabels[name]]

/** What tells whose child an object is: kro's labels (pkg/metadata/labels.go, kro v0.1.0 to v0.9.4). */
const ownerKey = (kind: string, namespace: string, name: string): string => `${kind}/${namespace}/${name}`

/** EndpointSlices, Endpoints and others that a controller makes of a child get the labels of the child. */
const isCopyOfLabels = ({ kind, metadata: { ownerReferences } }: KubeObject): boolean =>
  kind === 'Endpoints' || (ownerReferences ?? []).some(({ controller }) => controller === true)

const byOwner = memoize((evidence) => {
  const children = new Map<string, Child[]>()
  const add = (key: string, child: Child): void => {
    children.set(key, [...(children.get(key) ?? []), child])
  }
  for (const resource of evidence.resources)
    for (const object of evidence.objects(resource)) {
      const name = label(object, 'instanceName')
      if (name === undefined || resource === crdResource || isCopyOfLabels(object)) continue
      const child = { resource, object, node: label(object, 'node') ?? null }
      const uid = label(object, 'instanceId')
      if (uid !== undefined) add(uid, child)
      else
        add(
          ownerKey(label(object, 'instanceKind') ?? '', label(object, 'instanceNamespace') ?? '', name),
          child,
        )
    }
  return children
})

/** Objects that kro made for an instance, of all kinds that were listed. */
export function childrenOf(evidence: Evidence, { kind, metadata }: KubeObject): readonly Child[] {
  const { uid = '', namespace = '', name } = metadata
  return byOwner(evidence).get(uid) ?? byOwner(evidence).get(ownerKey(kind, namespace, name)) ?? []
}

/** The RGD that declares the kind of an instance; null where it is gone. */
export function rgdOf(evidence: Evidence, { resource, object }: Instance): KubeObject | null {
  return (
    rgdsDeclaring(rgdsOf(evidence), object.kind, groupOf(object.apiVersion))[0] ??
    rgdsOf(evidence).find(({ metadata }) => metadata.name === declaredBy(evidence, resource)) ??
    null
  )
}

/** Name of the RGD that a generated CRD belongs to. */
export const declaredBy = (evidence: Evidence, resource: string): string | null =>
  evidence.objects(crdResource).find(({ metadata }) => metadata.name === resource)?.metadata.labels?.[
    kroLabels.rgd
  ] ?? null

/** Instances that an instance made itself (an RGD may use the kinds of others), however deep: their names. */
export function nestedIn(evidence: Evidence, instance: KubeObject): ReadonlySet<string> {
  const generated = new Set(instancesOf(evidence).map(({ resource }) => resource))
  const found = new Set<string>()
  const visit = (object: KubeObject): void => {
    for (const child of childrenOf(evidence, object)) {
      const name = nameOf(child.object)
      if (!generated.has(child.resource) || found.has(name)) continue
      found.add(name)
      visit(child.object)
    }
  }
  visit(instance)
  return found
}
