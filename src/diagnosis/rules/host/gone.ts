import type { Evidence } from '../../../evidence/evidence.ts'
import type { Match, Rule } from '../../finding.ts'
import { condition, nameOf } from '../../reading/conditions.ts'
import { collectionGaps, failedStepLog } from '../../reading/places.ts'
import { hits, quoteIn } from '../../reading/quotes.ts'
import { stepFailed } from '../../reading/steps.ts'
import { unreadyNodes } from '../../reading/system.ts'
import { textRule } from '../../text-rule.ts'

/** Nodes and clusters that were there and are not, or do not answer. */
export const goneRules: readonly Rule[] = [
  {
    id: 'host/kubelet-stopped',
    means: 'The kubelet of a node stopped reporting.',
    symptomOf: ['host/node-stopped', 'host/out-of-memory', 'host/disk-full', 'host/inotify-exhausted'],
    find: (evidence) => [
      // On a node in the making it begins only when kubeadm has got that far.
      ...(stepFailed(evidence, 'cluster.', 'kro.make') ? [] : stoppedUnits(evidence, 'kubelet')),
      ...unreadyNodes(evidence)
        .filter((node) => condition(node, 'Ready')?.reason === 'NodeStatusUnknown')
        .map((node) => silentNode(evidence, node)),
    ],
  },
  {
    id: 'host/containerd-stopped',
    means: 'The container runtime of a node does not run.',
    symptomOf: ['host/node-stopped', 'host/out-of-memory', 'host/disk-full', 'host/inotify-exhausted'],
    find: (evidence) => stoppedUnits(evidence, 'containerd'),
  },
  {
    id: 'host/node-stopped',
    means: 'The container of a node is paused or stopped.',
    find: (evidence) =>
      evidence.files
        .filter((file) => /^evidence\/host\/inspect-.+\.json$/.test(file))
        .flatMap((file) => stoppedNode(evidence, file)),
  },
  textRule({
    id: 'host/api-server-down',
    means: 'The API server of the cluster does not answer.',
    symptomOf: ['host/*'],
    seen: [
      [
        collectionGaps,
        /everything of the API server: (?!there is no kubeconfig|no cluster was made)(?<why>.+?)"?,?$/,
      ],
    ],
    title: 'The API server of the cluster does not answer',
    detail: '{why}',
    fix: [
      'docker exec kro-control-plane ctr --namespace=k8s.io tasks ls   # does kube-apiserver run?',
      'docker exec kro-control-plane journalctl -u kubelet --no-pager | tail -50; df -h; free -m',
    ],
  }),
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

/** By systemd of the node: the API server notices after most of a minute. */
const stoppedUnits = (evidence: Evidence, unit: string): Match[] =>
  evidence.files
    .filter((file) => /^evidence\/nodes\/[^/]+\/units\.txt$/.test(file))
    .flatMap((file) => {
      const name = file.split('/').at(-2) ?? ''
      return hits(evidence, [file], new RegExp(`^${unit} (?<state>inactive|failed|deactivating)$`), 1).map(
        ({ quote, groups }) => ({
          title: `${unit} of node ${name} does not run (${groups.state})`,
          detail:
            'Pods there keep the state that they had last, for the API server too: kro may look Running while nothing starts, ' +
            'restarts or is looked after any more.',
          object: `Node/${name}`,
          evidence: [quote],
          fix: [
            `docker exec ${name} systemctl start ${unit}`,
            `docker exec ${name} journalctl -u ${unit} --no-pager | tail -50   # why it ended`,
          ],
        }),
      )
    })

function stoppedNode(evidence: Evidence, file: string): Match[] {
  const name = /inspect-(.+)\.json$/.exec(file)?.[1] ?? ''
  return hits(evidence, [file], /"Status": "(?<state>paused|exited|dead|restarting)"/, 1).map(
    ({ quote, groups }) => ({
      title: `The container of node ${name} is ${groups.state}`,
      detail: 'Nothing on that node runs, and where it is the control plane the API server does not answer.',
      object: `Node/${name}`,
      evidence: [quote],
      fix: [
        groups.state === 'paused' ? `docker unpause ${name}` : `docker start ${name}`,
        `docker logs --tail 100 ${name}   # its console (host/console-${name}.log in this report)`,
      ],
    }),
  )
}

function silentNode(evidence: Evidence, node: Parameters<typeof nameOf>[0]): Match {
  return {
    title: `kubelet of node ${node.metadata.name} has stopped reporting`,
    detail:
      'The node is paused, stopped, starved, or its kubelet ended. Pods there keep the state they had last, so that ' +
      'kro may look Running while nothing runs.',
    object: nameOf(node),
    evidence: [quoteIn(evidence, 'nodes', node, 'Kubelet stopped posting node status')],
    fix: [
      `docker ps -a --filter name=${node.metadata.name}   # Paused or Exited?`,
      `docker exec ${node.metadata.name} systemctl status kubelet; docker exec ${node.metadata.name} journalctl -u kubelet --no-pager | tail -50`,
    ],
  }
}
