import type { KubeObject } from './object.ts'

/** EndpointSlices, as `kubectl get` names them. */
export const endpointSliceResource = 'endpointslices.discovery.k8s.io'

/** Label of an EndpointSlice with the name of its Service (k8s.io/api/discovery/v1, well_known_labels.go). */
export const serviceNameLabel = 'kubernetes.io/service-name'

/** Those of a Service. */
export const slicesOf = (
  slices: readonly KubeObject[],
  service: { namespace: string | undefined; name: string },
): KubeObject[] =>
  slices.filter(
    ({ metadata }) =>
      metadata.namespace === service.namespace && metadata.labels?.[serviceNameLabel] === service.name,
  )
