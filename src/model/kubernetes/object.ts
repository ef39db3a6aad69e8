/** Any object of the Kubernetes API, as the server sends it. */
export interface KubeObject {
  apiVersion: string
  kind: string
  metadata: {
    name: string
    namespace?: string
    uid?: string
    generation?: number
    labels?: Record<string, string>
    annotations?: Record<string, string>
    creationTimestamp?: string
    deletionTimestamp?: string
    ownerReferences?: { kind: string; name: string; uid: string; controller?: boolean }[]
    [field: string]: unknown
  }
  spec?: Record<string, unknown>
  status?: Record<string, unknown>
  [field: string]: unknown
}

/** `app one -n team`, as kubectl takes an object. */
export function kubectlRef(object: { kind: string; metadata: { name: string; namespace?: string } }): string {
  const { name, namespace } = object.metadata
  return `${object.kind.toLowerCase()} ${name}${namespace ? ` -n ${namespace}` : ''}`
}

/** `Deployment/kro-system/kro`, `CustomResourceDefinition/x`: as findings and steps name objects. */
export function nameOf(object: { kind: string; metadata: { name: string; namespace?: string } }): string {
  const { name, namespace } = object.metadata
  return [object.kind, ...(namespace ? [namespace] : []), name].join('/')
}
