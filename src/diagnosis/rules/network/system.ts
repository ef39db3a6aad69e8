import type { Evidence } from '../../../evidence/evidence.ts'
import { condition } from '../../../model/kubernetes/conditions.ts'
import { number } from '../../../model/kubernetes/fields.ts'
import { type KubeObject, nameOf } from '../../../model/kubernetes/object.ts'
import { defineRule } from '../../define-rule.ts'
import type { Match, Rule } from '../../finding.ts'
import { advice, inNode, run } from '../../fix.ts'
import {
  failedConnectivityChecks,
  probed,
  quoteConnectivityCheck,
  reached,
} from '../../reading/connectivity.ts'
import { namesIn } from '../../reading/names.ts'
import { quoteAt, quoteCondition } from '../../reading/quotes.ts'
import { isStarting, stepFailed } from '../../reading/steps.ts'
import { isTooYoung, unreadyNodes } from '../../reading/system.ts'
import { brokenSystemLog } from '../../reading/text-sources.ts'

/** The parts of the cluster that make its network. */
export const systemRules: readonly Rule[] = [
  defineRule({
    id: 'network/cni-not-ready',
    component: 'pod-network',
    supersedes: ['network/api-unreachable', 'network/sandbox-failed'],
    description: 'A node has no working network plugin (CNI).',
    find: (evidence) =>
      unreadyNodes(evidence)
        .filter((node) =>
          /cni plugin not initialized|NetworkPluginNotReady|NetworkReady=false/.test(
            condition(node, 'Ready')?.message ?? '',
          ),
        )
        .map((node) => ({
          title: `Node ${node.metadata.name} is not Ready: it has no working network plugin (CNI)`,
          detail:
            'With `disableDefaultCNI: true` in the kind config a step has to install one; else kindnet did not start. CoreDNS and kro stay Pending until then.',
          object: nameOf(node),
          evidence: [
            quoteCondition(evidence, 'nodes', node, 'Ready'),
            quoteCondition(evidence, 'nodes', node, 'Ready', 'reason'),
          ],
          fix: [
            advice('Install the CNI before kro, or leave `disableDefaultCNI` out.'),
            run('kubectl logs -n kube-system -l app=kindnet'),
            ...inNode(namesIn(evidence).node === null ? null : node.metadata.name, 'ls /etc/cni/net.d'),
          ],
        })),
  }),
  defineRule({
    id: 'network/kube-proxy-down',
    component: 'pod-network',
    supersedes: ['network/api-unreachable'],
    description: 'kube-proxy is not running, so the cluster IPs of Services do not work.',
    find(evidence) {
      if (isTooYoung(evidence)) return []
      const sets = evidence
        .objects('daemonsets.apps')
        .filter(({ metadata }) => metadata.namespace === 'kube-system' && metadata.name === 'kube-proxy')
      return sets.length === 0 ? kubeProxyGone(evidence) : sets.flatMap((set) => kubeProxy(evidence, set))
    },
  }),
  defineRule({
    id: 'network/coredns-loop',
    component: 'dns',
    supersedes: ['network/coredns-down', 'network/dns-unreachable', 'network/dns-upstream'],
    description: "CoreDNS forwards to itself: the node's resolver is a loopback address.",
    patterns: [[brokenSystemLog(/^coredns/), /plugin\/loop: Loop \((?<loop>[^)]{0,200})\) detected/]],
    title: 'CoreDNS stops with a forwarding loop: its upstream resolver is CoreDNS itself',
    detail: 'The resolv.conf of the node names a loopback address, which in a pod is the pod.',
    fix: [
      run('docker exec {node} cat /etc/resolv.conf'),
      advice('Give Docker a resolver: `"dns": ["1.1.1.1"]` in /etc/docker/daemon.json.'),
    ],
    object: 'Deployment/kube-system/coredns',
  }),
  defineRule({
    id: 'network/coredns-down',
    component: 'dns',
    supersedes: ['network/dns-unreachable'],
    description: 'CoreDNS is not running, so no name resolves in the cluster.',
    find: (evidence) =>
      (isTooYoung(evidence) ? [] : evidence.objects('deployments.apps'))
        .filter(({ metadata }) => metadata.namespace === 'kube-system' && metadata.name === 'coredns')
        .filter((deployment) => (number(deployment, 'status', 'readyReplicas') ?? 0) === 0)
        // It is waited for beside kro's own gates: where one of those failed first, it had no time yet.
        .filter(
          () =>
            stepFailed(evidence, 'gate.dns') || !dnsPods(evidence).some((pod) => isStarting(evidence, pod)),
        )
        .map((deployment) => coreDns(evidence, deployment)),
  }),
]

const dnsPods = (evidence: Evidence): KubeObject[] =>
  evidence.objects('pods').filter(
    ({ metadata }) =>
      metadata.namespace === 'kube-system' &&
      metadata.labels?.['k8s-app'] === 'kube-dns' &&
      // One that is being deleted will not become ready, however recently it was created.
      metadata.deletionTimestamp === undefined,
  )

function kubeProxy(evidence: Evidence, set: KubeObject): Match[] {
  const wanted = number(set, 'status', 'desiredNumberScheduled') ?? 0
  const ready = number(set, 'status', 'numberReady') ?? 0
  const broken = failedConnectivityChecks(evidence, /service|dns/i)
  // Rules that it wrote before stay in the node: scheduled nowhere, it is missed only once something changes.
  if (wanted === 0 ? broken.length === 0 : ready === wanted) return []
  return [
    {
      title:
        wanted === 0
          ? 'kube-proxy is scheduled on no node'
          : `kube-proxy runs on ${ready} of ${wanted} nodes`,
      detail:
        'It makes the addresses of Services (10.96.0.1 is the API server) lead to pods. Without it kro cannot reach the API server.',
      object: nameOf(set),
      evidence: [
        quoteAt(
          evidence,
          'daemonsets.apps',
          set,
          ...['status', wanted === 0 ? 'desiredNumberScheduled' : 'numberReady'],
        ),
        ...broken.slice(0, 1).flatMap((probe) => quoteConnectivityCheck(evidence, probe)),
      ],
      fix: [
        run('kubectl logs -n kube-system -l k8s-app=kube-proxy --previous'),
        run('kubectl describe daemonset kube-proxy -n kube-system'),
      ],
    },
  ]
}

/** KinD has kube-proxy unless its config says `kubeProxyMode: none`; then something else has to lead Services. */
function kubeProxyGone(evidence: Evidence): Match[] {
  const [broken] = failedConnectivityChecks(evidence, probed.apiService)
  const atItsOwn = reached(evidence, probed.apiEndpoint)
  if (evidence.run?.cluster !== 'kind' || !evidence.listed('daemonsets.apps')) return []
  if (broken === undefined || atItsOwn !== true) return []
  return [
    {
      title: 'kube-proxy is not installed: the cluster IPs of Services do not work',
      detail:
        'The API server answers at its own address, but not at that of its Service: nothing in the cluster redirects it.',
      object: 'DaemonSet/kube-system/kube-proxy',
      evidence: quoteConnectivityCheck(evidence, broken),
      fix: [
        ...inNode(namesIn(evidence).node, 'kubeadm init phase addon kube-proxy --config /kind/kubeadm.conf'),
        advice('With `kubeProxyMode: none` in the kind config: install what takes its place before kro.'),
      ],
    },
  ]
}

function coreDns(evidence: Evidence, deployment: KubeObject): Match {
  const wanted = number(deployment, 'spec', 'replicas') ?? 1
  return {
    title:
      wanted === 0
        ? 'CoreDNS is scaled to zero: no name resolves in the cluster'
        : 'No CoreDNS pod is ready: no name resolves in the cluster',
    detail:
      'kro itself reaches the API server by address and starts without DNS; webhooks, registries and the pods of instances do not.',
    object: nameOf(deployment),
    evidence: [
      quoteAt(
        evidence,
        'deployments.apps',
        deployment,
        ...(wanted === 0 ? ['spec', 'replicas'] : ['status', 'unavailableReplicas']),
      ),
      ...failedConnectivityChecks(evidence, /dns/i)
        .slice(0, 1)
        .flatMap((probe) => quoteConnectivityCheck(evidence, probe)),
    ],
    fix: [
      wanted === 0
        ? run('kubectl scale deployment coredns -n kube-system --replicas=2')
        : run(
            'kubectl describe pods -n kube-system -l k8s-app=kube-dns; kubectl logs -n kube-system -l k8s-app=kube-dns',
          ),
    ],
  }
}
