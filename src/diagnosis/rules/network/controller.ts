import type { Evidence } from '../../../evidence/evidence.ts'
import { endpointSliceResource, slicesOf } from '../../../model/kubernetes/endpoint-slices.ts'
import { list, number, strings, text } from '../../../model/kubernetes/fields.ts'
import { nameOf } from '../../../model/kubernetes/object.ts'
import { defineRule } from '../../define-rule.ts'
import type { Match, Rule } from '../../finding.ts'
import { advice, inNode, run } from '../../fix.ts'
import {
  type ConnectivityCheck,
  failedConnectivityChecks,
  probed,
  quoteConnectivityCheck,
  reached,
} from '../../reading/connectivity.ts'
import {
  controllerDeployment,
  controllerPods,
  kroNamespace,
  readyAllTheSame,
} from '../../reading/controller.ts'
import { namesIn, nodeOfPod } from '../../reading/names.ts'
import { blocks, egressPolicies, policyResource } from '../../reading/policies.ts'
import { quoteAt } from '../../reading/quotes.ts'
import { dnsPods } from '../../reading/system.ts'
import { controllerLogAfter } from '../../reading/text-sources.ts'

const { api, apiService, apiEndpoint, dns } = probed

/** What the controller's pod reaches: probes from inside its network, and its log. */
export const controllerNetworkRules: readonly Rule[] = [
  defineRule({
    id: 'network/policy-blocks-api',
    component: 'network-policy',
    supersedes: ['network/policy-blocks-dns'],
    description: 'A NetworkPolicy keeps the controller from the API server.',
    find(evidence) {
      const policies = egressPolicies(evidence)
      const proof = apiTrouble(evidence)
      if (
        proof.length === 0 ||
        !apiAddresses(evidence).every((peer) => blocks(policies, { ...peer, labels: null }))
      )
        return []
      return policies.slice(0, 1).map((policy) => ({
        title: `${nameOf(policy)} keeps the controller from the API server`,
        detail:
          "It selects the controller's pod, limits egress, and allows no way to the API server. Policies are checked after " +
          `the address of the Service was replaced: what has to be allowed is ${apiAddresses(evidence)
            .map(({ address, port }) => `${address}:${port}`)
            .join(', ')}, not ${apiServiceAddress(evidence)}:443.`,
        object: nameOf(policy),
        evidence: [quoteAt(evidence, policyResource, policy, 'spec', 'podSelector'), ...proof.slice(0, 4)],
        fix: [run(allowance(evidence))],
      }))
    },
  }),
  defineRule({
    id: 'network/policy-blocks-dns',
    component: 'network-policy',
    description: 'A NetworkPolicy keeps the controller from DNS.',
    find(evidence) {
      const policies = egressPolicies(evidence)
      const failed = failedConnectivityChecks(evidence, dns)
      const servers = dnsPods(evidence)
      const blocked = servers.every((pod) =>
        blocks(policies, {
          address: text(pod, 'status', 'podIP') ?? '',
          port: 53,
          labels: pod.metadata.labels ?? {},
        }),
      )
      if (failed.length === 0 || servers.length === 0 || !blocked) return []
      return policies.slice(0, 1).map((policy) => ({
        title: `${nameOf(policy)} keeps the controller from DNS`,
        detail: "It selects the controller's pod, limits egress, and allows no way to CoreDNS on port 53.",
        object: nameOf(policy),
        evidence: [
          quoteAt(evidence, policyResource, policy, 'spec', 'podSelector'),
          ...failed.slice(0, 2).flatMap((probe) => quoteConnectivityCheck(evidence, probe)),
        ],
        fix: [
          advice('Allow egress to the pods with k8s-app=kube-dns in kube-system, ports 53/UDP and 53/TCP.'),
        ],
      }))
    },
  }),
  defineRule({
    id: 'network/api-unreachable',
    component: 'pod-network',
    description: "The API server cannot be reached from the controller's pod.",
    find(evidence) {
      const proof = apiTrouble(evidence)
      if (proof.length === 0) return []
      const onlyService =
        failedConnectivityChecks(evidence, apiService).length > 0 && reached(evidence, apiEndpoint) === true
      return [
        {
          title: onlyService
            ? "From the controller's pod the API server answers at its own address, but not at its Service address"
            : "The API server cannot be reached from the controller's pod",
          detail: onlyService
            ? 'Traffic to Services is not redirected: kube-proxy has not written its rules, or something removed them.'
            : `The controller can neither become leader nor reconcile anything. ${readyAllTheSame(evidence)}`.trim(),
          object: controllerName(evidence),
          evidence: proof,
          fix: [
            run(
              'kubectl get pods -n kube-system -l k8s-app=kube-proxy; kubectl get endpointslices kubernetes -n default',
            ),
            run('kubectl get networkpolicies -A'),
            ...inNode(nodeOfController(evidence), `iptables-save | grep ${apiServiceAddress(evidence)}`),
          ],
        },
      ]
    },
  }),
  defineRule({
    id: 'network/dns-unreachable',
    component: 'dns',
    description: "Names of the cluster do not resolve from the controller's pod.",
    find(evidence) {
      const failed = failedConnectivityChecks(evidence, dns)
      if (failed.length === 0 || reached(evidence, dns) === true || asksElsewhere(evidence)) return []
      return [
        {
          title: `${names(failed)} cannot be resolved from the controller's pod`,
          detail: 'kro reaches the API server by address; everything that uses names in the cluster fails.',
          object: controllerName(evidence),
          evidence: failed.slice(0, 2).flatMap((probe) => quoteConnectivityCheck(evidence, probe)),
          fix: [
            run('kubectl get pods,endpoints -n kube-system -l k8s-app=kube-dns'),
            run('kubectl get networkpolicies -A'),
          ],
        },
      ]
    },
  }),
]

/** A pod in the network of its node, and one whose dnsPolicy says so, ask the resolvers of the node, not CoreDNS. */
const asksElsewhere = (evidence: Evidence): boolean =>
  controllerPods(evidence).some(({ spec }) => {
    const policy = spec?.dnsPolicy ?? 'ClusterFirst'
    return spec?.hostNetwork === true
      ? policy !== 'ClusterFirstWithHostNet'
      : !/^ClusterFirst/.test(String(policy))
  })

const names = (probes: readonly ConnectivityCheck[]): string =>
  [...new Set(probes.map(({ target }) => target))].slice(0, 2).join(', ')

/** Attempts that failed and were not followed by success. */
const noAnswer =
  /dial tcp (?<address>[\d.]+:\d+): (?:i\/o timeout|connect: (?:connection refused|no route to host|network is unreachable|connection timed out))|error retrieving (?:resource|lease) lock.{0,500}(?:Client\.Timeout|context deadline exceeded|request canceled)/i

const apiLog = controllerLogAfter(/successfully acquired lease|Starting workers/i)

/** Proof that the API server was not reached: probes, else the controller's own words. Probes that succeed refute the log. */
function apiTrouble(evidence: Evidence): Match['evidence'] {
  const failed = failedConnectivityChecks(evidence, api)
  const probes = failed.flatMap((probe) => quoteConnectivityCheck(evidence, probe))
  if (reached(evidence, api) !== null && failed.length === 0) return []
  const logged = apiLog(evidence, noAnswer).map(({ quote }) => quote)
  return [...logged.slice(-2), ...probes.slice(0, 4)]
}

const controllerName = (evidence: Evidence): string => {
  const pod = controllerPods(evidence)[0]
  return pod === undefined
    ? `Deployment/${kroNamespace(evidence)}/${namesIn(evidence).kroDeployment}`
    : nameOf(pod)
}

/** The node whose network the controller's pod uses. */
const nodeOfController = (evidence: Evidence): string | null => {
  const pod = controllerPods(evidence)[0]
  return pod === undefined ? namesIn(evidence).node : nodeOfPod(evidence, pod)
}

/** KinD's unless the Service was listed. */
const apiServiceAddress = (evidence: Evidence): string => {
  const service = evidence
    .objects('services')
    .find(({ metadata }) => metadata.namespace === 'default' && metadata.name === 'kubernetes')
  return text(service, 'spec', 'clusterIP') ?? '10.96.0.1'
}

/** Where the Service `kubernetes` leads: what policies are checked against. */
function apiAddresses(evidence: Evidence): { address: string; port: number }[] {
  const slices = slicesOf(evidence.objects(endpointSliceResource), {
    namespace: 'default',
    name: 'kubernetes',
  })
  const found = slices.flatMap((slice) => {
    const port = number(slice, 'ports', 0, 'port') ?? 6443
    return list(slice, 'endpoints').flatMap((endpoint) =>
      list(endpoint, 'addresses').map((address) => ({ address: String(address), port })),
    )
  })
  if (found.length > 0) return found
  const probed = (evidence.network?.probes ?? [])
    .filter(({ what }) => apiEndpoint.test(what))
    .map(({ target }) => target.split(':'))
  return probed.map(([address = '', port = '6443']) => ({ address, port: Number(port) }))
}

/** A policy beside the one that blocks: rules of several are added up. */
function allowance(evidence: Evidence): string {
  const labels = Object.entries(
    strings(controllerDeployment(evidence) ?? {}, 'spec', 'selector', 'matchLabels'),
  ).map(([label, value]) => `${label}: ${JSON.stringify(value)}`)
  return [
    'kubectl apply -f - <<EOF',
    'apiVersion: networking.k8s.io/v1',
    'kind: NetworkPolicy',
    `metadata: {name: kro-to-api-server, namespace: ${kroNamespace(evidence)}}`,
    'spec:',
    `  podSelector: {matchLabels: {${labels.join(', ') || 'app.kubernetes.io/name: kro'}}}`,
    '  policyTypes: [Egress]',
    '  egress:',
    ...apiAddresses(evidence).map(
      ({ address, port }) => `  - {to: [{ipBlock: {cidr: ${address}/32}}], ports: [{port: ${port}}]}`,
    ),
    'EOF',
  ].join('\n')
}
