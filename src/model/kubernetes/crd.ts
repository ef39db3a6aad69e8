import { field, list, text } from './fields.ts'
import type { Kind } from './kind.ts'

/** CustomResourceDefinitions, as `kubectl get` names them. */
export const crdResource = 'customresourcedefinitions.apiextensions.k8s.io'

export const crdKind = {
  apiVersion: 'apiextensions.k8s.io/v1',
  kind: 'CustomResourceDefinition',
} as const satisfies Kind

/** Whether an object is a CRD, of whatever version. */
export const isCrd = ({ kind }: Pick<Kind, 'kind'>): boolean => kind === crdKind.kind

/** Group and kind that a CRD makes known; empty where its spec does not say. */
export const definedKind = (crd: unknown): { group: string; kind: string } => ({
  group: text(crd, 'spec', 'group') ?? '',
  kind: text(crd, 'spec', 'names', 'kind') ?? '',
})

/** An entry of `spec.versions` by its name; undefined where the CRD has none of that name. */
export const versionOf = (crd: unknown, name: string): unknown =>
  list(crd, 'spec', 'versions').find((version) => text(version, 'name') === name)

/** The entry of `spec.versions` in which objects are stored: every valid CRD has one. Else one that is served, else the first. */
export function storedVersion(crd: unknown): unknown {
  const versions = list(crd, 'spec', 'versions')
  const marked = (mark: 'storage' | 'served') => versions.find((version) => field(version, mark) === true)
  return marked('storage') ?? marked('served') ?? versions[0]
}

/** The OpenAPI schema of an entry of `spec.versions`. */
export const schemaOf = (version: unknown): unknown => field(version, 'schema', 'openAPIV3Schema')
