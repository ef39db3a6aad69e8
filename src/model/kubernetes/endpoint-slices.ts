import { field, list } from './fields.ts'
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

/** Whether any endpoint takes requests; `ready` that is not known counts as true (k8s.io/api/discovery/v1, EndpointConditions). */
export const hasReadyEndpoint = (slices: readonly KubeObject[]): boolean =>
  slices
    .flatMap((slice) => list(slice, 'endpoints'))
    .some((endpoint) => field(endpoint, 'conditions', 'ready') !== false)
