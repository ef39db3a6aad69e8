import type { Evidence } from '../../evidence/evidence.ts'
import { containsAddress, parseCidr } from '../../model/cidr.ts'
import { field, list, number, text, texts } from '../../model/kubernetes/fields.ts'
import type { KubeObject } from '../../model/kubernetes/object.ts'
import { selects } from '../../model/kubernetes/selectors.ts'
import { controllerPods } from './controller.ts'

export const policyResource = 'networkpolicies.networking.k8s.io'

/** Policies that limit what the controller's pods may reach. */
export function egressPolicies(evidence: Evidence): KubeObject[] {
  return evidence
    .objects(policyResource)
    .filter(
      (policy) =>
        limitsEgress(policy) &&
        controllerPods(evidence).some(
          (pod) =>
            pod.metadata.namespace === policy.metadata.namespace &&
            selects(field(policy, 'spec', 'podSelector'), pod.metadata.labels),
        ),
    )
}

/** Without policyTypes, a policy limits egress where it has egress rules. */
function limitsEgress(policy: KubeObject): boolean {
  const types = texts(policy, 'spec', 'policyTypes')
  return types.includes('Egress') || (types.length === 0 && list(policy, 'spec', 'egress').length > 0)
}

/**
 * Whether none of these policies lets traffic out to that address and port. Selectors of peers count as allowing
 * only where the peer is a pod with these labels.
 */
export function blocks(
  policies: readonly KubeObject[],
  peer: { address: string; port: number; labels: Record<string, string> | null },
): boolean {
  return (
    policies.length > 0 &&
    !policies.some((policy) => list(policy, 'spec', 'egress').some((rule) => allows(rule, peer)))
  )
}

function allows(rule: unknown, peer: Parameters<typeof blocks>[1]): boolean {
  const ports = list(rule, 'ports')
  const peers = list(rule, 'to')
  return (
    (ports.length === 0 || ports.some((port) => coversPort(port, peer.port))) &&
    (peers.length === 0 || peers.some((to) => isPeer(to, peer)))
  )
}

function coversPort(port: unknown, wanted: number): boolean {
  const from = number(port, 'port')
  // A port by name, or none at all: the policy alone does not show it, so it counts as allowing.
  if (from === null) return true
  return wanted >= from && wanted <= (number(port, 'endPort') ?? from)
}

function isPeer(to: unknown, { address, labels }: Parameters<typeof blocks>[1]): boolean {
  const range = text(to, 'ipBlock', 'cidr')
  if (range !== null)
    return contains(range, address) && !texts(to, 'ipBlock', 'except').some((part) => contains(part, address))
  const selector = field(to, 'podSelector')
  return labels !== null && (selector === undefined || selects(selector, labels))
}

/** A range that cannot be read contains nothing. */
function contains(text: string, address: string): boolean {
  const range = parseCidr(text)
  return range !== null && containsAddress(range, address)
}
