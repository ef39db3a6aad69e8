import { field } from '../model/kubernetes/fields.ts'
import type { KubeObject } from '../model/kubernetes/object.ts'

/** A kind of Kubernetes itself whose status something writes that Kubernetes does not bring. */
export interface BuiltInKind {
  /** As its API names it: `ingresses`. */
  plural: string
  /** openAPI schema of what that controller writes. */
  schema: unknown
  /** Whether the object waits for that controller. */
  needsController(object: KubeObject): boolean
}

const text = { type: 'string' }

/** Where clients reach it (k8s.io/api, core/v1 and networking/v1: LoadBalancerIngress, IngressLoadBalancerIngress). */
const loadBalancer = {
  type: 'object',
  properties: {
    loadBalancer: {
      type: 'object',
      properties: {
        ingress: {
          type: 'array',
          items: { type: 'object', properties: { hostname: text, ip: text } },
        },
      },
    },
  },
}

/**
 * Ingresses need an ingress controller, Services of type LoadBalancer a cloud or MetalLB (kubernetes.io: Ingress controllers, type
 * LoadBalancer). A KinD cluster has none of them.
 */
const builtInKinds: Readonly<Record<string, BuiltInKind>> = {
  'networking.k8s.io/v1 Ingress': {
    ...{ plural: 'ingresses', schema: loadBalancer },
    needsController: () => true,
  },
  'v1 Service': {
    ...{ plural: 'services', schema: loadBalancer },
    // The API server refuses the address of a load balancer for Services of other types (core validation, ValidateLoadBalancerStatus).
    needsController: (object) => field(object, 'spec', 'type') === 'LoadBalancer',
  },
}

/** null: the kind's controller is a part of Kubernetes, or the kind has none. */
export const builtInKind = (apiVersion: string, kind: string): BuiltInKind | null => {
  const key = `${apiVersion} ${kind}`
  return Object.hasOwn(builtInKinds, key) ? (builtInKinds[key] ?? null) : null
}
