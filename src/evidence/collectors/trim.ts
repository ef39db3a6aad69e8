import { isMadeByKro } from '../../model/kro/instance.ts'
import { lastAppliedAnnotation } from '../../model/kubernetes/annotations.ts'
import { crdResource } from '../../model/kubernetes/crd.ts'
import { fieldManager, isAppliedByUs } from '../../model/kubernetes/field-manager.ts'
import type { KubeObject } from '../../model/kubernetes/object.ts'
import { describeCaBundle } from './certificates.ts'

/** Annotations that repeat the object. */
/** ConfigMaps whose data says how the cluster works; of others only names of keys and sizes matter. */
const tellingConfigMaps = new Set([
  'kube-system/coredns',
  'kube-system/kube-proxy',
  'kube-system/kubeadm-config',
])

/**
 * An object as evidence: without what only machines read (schemas of CRDs that kro did not make, and of managedFields all but
 * whether this program applied the object) and with certificates as sentences. The given object is changed.
 *
 * @param resource `pods`, `deployments.apps`
 */
export function trim(resource: string, object: KubeObject): KubeObject {
  if (isAppliedByUs(object)) object.metadata.managedFields = [{ manager: fieldManager }]
  else delete object.metadata.managedFields
  if (resource === 'configmaps') trimConfigMap(object)
  if (resource === crdResource) trimCrd(object)
  replaceCaBundles(object)
  return object
}

/**
 * Data of a ConfigMap may be anything, also what belonged in a Secret. Keys stay, values become `‹12 bytes›`.
 */
function trimConfigMap(object: KubeObject): void {
  delete object.metadata.annotations?.[lastAppliedAnnotation]
  if (tellingConfigMaps.has(`${object.metadata.namespace}/${object.metadata.name}`)) return
  for (const part of ['data', 'binaryData'])
    if (object[part] !== undefined) object[part] = sizes(object[part])
}

function sizes(data: unknown): Record<string, string> {
  return Object.fromEntries(
    Object.entries((data ?? {}) as Record<string, unknown>).map(([key, value]) => [
      key,
      `‹${Buffer.byteLength(String(value))} bytes›`,
    ]),
  )
}

function trimCrd(crd: KubeObject): void {
  delete crd.metadata.annotations?.[lastAppliedAnnotation]
  // What kro made of an RGD is compared with it; those of others are large and say nothing of this job.
  if (isMadeByKro(crd)) return
  const versions = crd.spec?.versions
  if (Array.isArray(versions)) for (const version of versions as { schema?: unknown }[]) delete version.schema
}

/** `caBundle` of webhooks, APIServices and CRDs, however deep. */
function replaceCaBundles(value: unknown): void {
  if (value === null || typeof value !== 'object') return
  for (const [name, field] of Object.entries(value)) {
    if (name === 'caBundle' && typeof field === 'string')
      (value as Record<string, unknown>)[name] = describeCaBundle(field)
    else replaceCaBundles(field)
  }
}
