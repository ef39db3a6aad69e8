import type { Evidence } from '../../../evidence/evidence.ts'
import type { Match, Rule } from '../../finding.ts'
import { condition, nameOf } from '../../reading/conditions.ts'
import { failedStepLog } from '../../reading/places.ts'
import { unreadyNodes } from '../../reading/system.ts'
import { textRule } from '../../text-rule.ts'

/** Nodes and clusters that were there and are not, or do not answer. */
export const goneRules: readonly Rule[] = [
  {
    id: 'host/kubelet-stopped',
    means: 'The kubelet of a node stopped reporting.',
    symptomOf: ['host/*'],
    find: (evidence) =>
      unreadyNodes(evidence)
        .filter((node) => condition(node, 'Ready')?.reason === 'NodeStatusUnknown')
        .map((node) => silentNode(evidence, node)),
  },
  textRule({
    id: 'host/cluster-gone',
    means: 'The kubeconfig names a cluster that is not there, or whose API server does not listen.',
    symptomOf: ['host/*'],
    seen: [
      [failedStepLog(), /context "(?<context>[^"]+)" does not exist/],
      [
        failedStepLog(),
        /The connection to the server (?<server>\S+) was refused - did you specify the right host or port/,
      ],
    ],
    title: 'The cluster of the kubeconfig does not answer ({server|context {context}})',
    detail: 'The cluster was deleted, its container is stopped, or KUBECONFIG names another one.',
    fix: [
      'kind get clusters; docker ps -a --filter label=io.x-k8s.kind.cluster',
      'kind export kubeconfig --name kro',
    ],
  }),
]

function silentNode(evidence: Evidence, node: Parameters<typeof nameOf>[0]): Match {
  return {
    title: `kubelet of node ${node.metadata.name} has stopped reporting`,
    detail:
      'The node is paused, stopped, starved, or its kubelet ended. Pods there keep the state they had last, so that ' +
      'kro may look Running while nothing runs.',
    object: nameOf(node),
    evidence: [evidence.quoteObject('nodes', node, 'Kubelet stopped posting node status')],
    fix: [
      `docker ps -a --filter name=${node.metadata.name}   # Paused or Exited?`,
      `docker exec ${node.metadata.name} systemctl status kubelet; docker exec ${node.metadata.name} journalctl -u kubelet --no-pager | tail -50`,
    ],
  }
}
