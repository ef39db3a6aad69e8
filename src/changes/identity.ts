import type { KubeObject } from '../model/kubernetes/object.ts'

/**
 * `Kind.group/namespace/name`: one object, whatever version of its kind it was read in. A manifest need not say
 * `namespace: default`.
 */
export function identityOf({ apiVersion, kind, metadata }: KubeObject): string {
  const slash = apiVersion.indexOf('/')
  const group = slash === -1 ? '' : `.${apiVersion.slice(0, slash)}`
  const namespace = metadata.namespace === 'default' ? '' : (metadata.namespace ?? '')
  return `${kind}${group}/${namespace}/${metadata.name}`
}

export const labelOf = (object: KubeObject, label: string): string | null =>
  object.metadata.labels?.[label] ?? null
