import { text } from './fields.ts'
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
