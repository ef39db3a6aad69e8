import type { ChangeSignal } from '../../adapters/kube.ts'
import type { Objects } from '../../cluster/objects.ts'
import { condition, describeCondition, isReady } from '../../model/kubernetes/conditions.ts'
import { serviceNameLabel } from '../../model/kubernetes/endpoint-slices.ts'
import type { KubeObject } from '../../model/kubernetes/object.ts'
import { failed, type GateSettings, gate, type Observation, passed, waiting } from './gate.ts'
import { describePod, unrecoverablePod } from './pods.ts'

/**
 * The cluster itself: every node Ready, kube-proxy running, the `kubernetes` service with an endpoint, RBAC
 * bootstrapped. kro applied before kube-proxy has programmed the service address loses its first attempts at the
 * lease, and one applied before RBAC is there gets `forbidden` for the admin (seen with kind v0.33.0; docs/gates.md).
 */
export function baseGate(objects: Objects, settings: GateSettings, nodesExpected: number): Promise<string> {
  const look = async (): Promise<Observation> => {
    const [nodes, pods, slices, roles] = await Promise.all([
      objects.list('v1', 'Node'),
      objects.list('v1', 'Pod', { namespace: 'kube-system' }),
      objects.list('discovery.k8s.io/v1', 'EndpointSlice', {
        namespace: 'default',
        selector: `${serviceNameLabel}=kubernetes`,
      }),
      objects.read('rbac.authorization.k8s.io/v1', 'ClusterRole', 'cluster-admin'),
    ])
    return evaluateBase({ nodes, pods, slices, bootstrapped: roles !== null }, nodesExpected)
  }
  const changes = (): ChangeSignal | null => objects.watch(['/api/v1/nodes', systemPods])
  return gate('base', 'the cluster itself is ready', settings, look, changes)
}

const systemPods = '/api/v1/namespaces/kube-system/pods'

export interface BaseSnapshot {
  nodes: KubeObject[]
  /** Of kube-system. */
  pods: KubeObject[]
  /** EndpointSlices of the `kubernetes` service. */
  slices: KubeObject[]
  /** Whether the API server has written its own cluster roles. */
  bootstrapped: boolean
}

/** Pure: decides on what was seen. */
export function evaluateBase(sight: BaseSnapshot, nodesExpected: number): Observation {
  const { nodes, pods, slices } = sight
  if (!sight.bootstrapped) return waiting('the API server has not written its cluster roles yet')
  if (nodes.length < nodesExpected) return waiting(`${nodes.length} of ${nodesExpected} node(s) registered`)
  const notReady = nodes.find((node) => !isReady(node))
  if (notReady) {
    const ready = condition(notReady, 'Ready')
    return waiting(
      `node ${notReady.metadata.name} is not ready: ${ready ? describeCondition(ready) : 'no condition yet'}`,
    )
  }
  const proxy = evaluateSystemPods('kube-proxy', 'kube-proxy', pods, nodesExpected > 0)
  if (proxy.state !== 'passed') return proxy
  const addresses = slices.flatMap((slice) =>
    ((slice.endpoints as { addresses?: string[] }[] | undefined) ?? []).flatMap((e) => e.addresses ?? []),
  )
  if (addresses.length === 0) return waiting('the kubernetes service has no endpoint yet')
  return passed(`${nodes.length} node(s) ready, kube-proxy running, API endpoint ${addresses.join(', ')}`)
}

/**
 * CoreDNS answers. Beside the gates of kro and not before them: kro itself asks the API server by address
 * (rest.InClusterConfig), and CoreDNS takes seconds longer than kube-proxy; what the user deploys next will want it.
 */
export function dnsGate(objects: Objects, settings: GateSettings, nodesExpected: number): Promise<string> {
  const look = async (): Promise<Observation> =>
    evaluateSystemPods(
      'CoreDNS',
      'kube-dns',
      await objects.list('v1', 'Pod', { namespace: 'kube-system' }),
      nodesExpected > 0,
    )
  return gate('dns', 'CoreDNS is ready', settings, look, () => objects.watch([systemPods]))
}

/**
 * Pure: whether one of the pods that carry `k8s-app` is Ready.
 *
 * @param expected whether there have to be any: a cluster of the user's may have another proxy (Cilium) or DNS
 */
export function evaluateSystemPods(
  what: string,
  app: string,
  pods: readonly KubeObject[],
  expected: boolean,
): Observation {
  const own = pods.filter((pod) => pod.metadata.labels?.['k8s-app'] === app)
  const lost = own.map(unrecoverablePod).find((found) => found !== null)
  if (lost) return failed(`${what}: ${lost.message}`, lost.hint)
  if (own.length === 0)
    return expected ? waiting(`${what} has no pod yet`) : passed(`${what} is not ours to wait for`)
  return own.some(isReady)
    ? passed(`${what} is ready`)
    : waiting(`${what}: ${own.map(describePod).join('; ')}`)
}
