import { text } from './fields.ts'

/** CustomResourceDefinitions, as `kubectl get` names them. */
export const crdResource = 'customresourcedefinitions.apiextensions.k8s.io'

/** Group and kind that a CRD makes known; empty where its spec does not say. */
export const definedKind = (crd: unknown): { group: string; kind: string } => ({
  group: text(crd, 'spec', 'group') ?? '',
  kind: text(crd, 'spec', 'names', 'kind') ?? '',
})
