import type { Evidence } from '../../../evidence/evidence.ts'
import type { Quote } from '../../../evidence/quote.ts'
import { condition } from '../../../model/kubernetes/conditions.ts'
import { type KubeObject, nameOf } from '../../../model/kubernetes/object.ts'
import { defineRule } from '../../define-rule.ts'
import type { Match, Rule } from '../../finding.ts'
import { advice, run } from '../../fix.ts'
import {
  isSilence,
  isWhole,
  type MissingEvidence,
  missingEvidenceOf,
  saidOf,
} from '../../reading/missing-evidence.ts'
import { filesOfNodes } from '../../reading/node-files.ts'
import { hits, linesOf, quoteCondition } from '../../reading/quotes.ts'
import { stepFailed } from '../../reading/steps.ts'
import { unreadyNodes } from '../../reading/system.ts'
import { failedStepLog } from '../../reading/text-sources.ts'
import { apiServerRules, loopbackRules } from './api-server.ts'

/** Nodes and clusters that were there and are not, or do not answer. */
export const goneRules: readonly Rule[] = [
  defineRule({
    id: 'host/kubelet-stopped',
    component: 'node',
    description: 'The kubelet of a node stopped reporting.',
    find: (evidence) => [
      // On a node in the making it begins only when kubeadm has got that far.
      ...(stepFailed(evidence, 'cluster.', 'kro.make') ? [] : stoppedUnits(evidence, 'kubelet')),
      ...unreadyNodes(evidence)
        .filter((node) => condition(node, 'Ready')?.reason === 'NodeStatusUnknown')
        .map((node) => silentNode(evidence, node)),
    ],
  }),
  defineRule({
    id: 'host/containerd-stopped',
    component: 'node',
    supersedes: ['host/node-did-not-boot'],
    description: 'The container runtime of a node does not run.',
    find: (evidence) => stoppedUnits(evidence, 'containerd'),
  }),
  defineRule({
    id: 'host/node-gone',
    component: 'node',
    supersedes: [
      'host/node-stopped',
      'host/containerd-stopped',
      'host/kubelet-stopped',
      'host/node-did-not-boot',
    ],
    description: 'The container of a node no longer exists.',
    find: (evidence) => {
      const removed = removedNodes(evidence)
      return removed.length > 0 ? removed : unlistedNodes(evidence)
    },
  }),
  defineRule({
    id: 'host/node-stopped',
    component: 'node',
    supersedes: ['host/containerd-stopped', 'host/kubelet-stopped', 'host/node-did-not-boot'],
    description: 'The container of a node is paused or stopped.',
    find: (evidence) => [
      ...evidence.files.flatMap((file) => stoppedNode(evidence, file)),
      ...nodesThatStopped(evidence),
    ],
  }),
  ...loopbackRules,
  ...apiServerRules,
  defineRule({
    id: 'host/cluster-gone',
    component: 'control-plane',
    description: 'The kubeconfig names a cluster that does not exist, or whose API server does not listen.',
    patterns: [
      [failedStepLog(), /(?<which>context "[^"]+") does not exist/],
      [
        failedStepLog(),
        /The connection to the server (?<which>\S+) was refused - did you specify the right host or port/,
      ],
    ],
    title: 'The cluster of the kubeconfig does not answer ({which})',
    detail: 'The cluster was deleted, its container is stopped, or KUBECONFIG names another one.',
    fix: [
      run('kind get clusters; docker ps -a --filter label=io.x-k8s.kind.cluster'),
      run('kind export kubeconfig --name {cluster}   # writes the context {context} again'),
      advice('Check that KUBECONFIG names the file of the cluster that was meant.'),
    ],
  }),
]

/** By systemd of the node: the API server notices after most of a minute. */
const stoppedUnits = (evidence: Evidence, unit: string): Match[] =>
  filesOfNodes(evidence, 'units.txt').flatMap(({ node, file }) =>
    hits(evidence, [file], new RegExp(`^${unit} (?<state>inactive|failed|deactivating)$`), 1).map(
      ({ quote, groups }) => ({
        title: `${unit} of node ${node} does not run (${groups.state})`,
        detail:
          'Pods there keep the state that they had last, for the API server too: kro may look Running while nothing starts, ' +
          'restarts or is looked after any more.',
        object: `Node/${node}`,
        evidence: [quote],
        fix: [
          run(`docker exec ${node} systemctl start ${unit}`),
          run(`docker exec ${node} journalctl -u ${unit} --no-pager | tail -50   # why it ended`),
        ],
      }),
    ),
  )

/**
 * Nodes are those that Docker listed when the collection began: one that it does not know was removed since. While it
 * removes a container it says so to a client that asks for its log, and to all others that it is not running.
 */
const removedNodes = (evidence: Evidence): Match[] =>
  missingEvidenceOf(evidence).flatMap((gap) => {
    const name = /dead or marked for removal/.test(saidOf(gap))
      ? nodeOf(gap)
      : /No such container: (?<name>[\w.-]+)/.exec(saidOf(gap))?.groups?.name
    return name === undefined ? [] : [goneNode(name, [gap.quote])]
  })

/**
 * Nodes that Docker does not list: the control plane, where the cluster was there and its API server does not answer, and
 * those of which the API server has heard nothing for long.
 */
function unlistedNodes(evidence: Evidence): Match[] {
  const file = 'evidence/host/docker-ps.txt'
  const list = evidence.text(file)
  const { run } = evidence
  if (run?.cluster !== 'kind' || list === null || stepFailed(evidence, 'cluster.')) return []
  const names = new Set(linesOf(list).map((line) => line.trim().split(/\s/).at(-1)))
  const head = hits(evidence, [file], /\bNAMES\b/, 1).map(({ quote }) => quote)
  const silent = missingEvidenceOf(evidence).find((gap) => isWhole(gap) && isSilence(gap))
  const controlPlane = `${run.clusterName}-control-plane`
  const lost = unreadyNodes(evidence).filter(
    (node) => condition(node, 'Ready')?.status === 'Unknown' && !names.has(node.metadata.name),
  )
  return [
    ...(silent === undefined || names.has(controlPlane)
      ? []
      : [goneNode(controlPlane, [silent.quote, ...head])]),
    ...lost.map((node) =>
      goneNode(node.metadata.name, [quoteCondition(evidence, 'nodes', node, 'Ready', 'reason'), ...head]),
    ),
  ]
}

const goneNode = (name: string, evidence: Quote[]): Match => ({
  title: `The container of node ${name} is gone`,
  detail:
    'Docker no longer has it: it was removed, or the cluster was deleted, while the job was still using it. ' +
    'What ran there is lost.',
  object: `Node/${name}`,
  evidence,
  fix: [
    run(
      "docker ps --all --filter label=io.x-k8s.kind.cluster --format '{{.Names}} {{.Status}}'   # what is left",
    ),
    advice(
      'Look in the job, and in other jobs on this machine, for `kind delete cluster`, `docker rm` and `docker system prune`.',
    ),
    advice('On a machine that jobs share, give each its own `cluster-name`.'),
  ],
})

/** The names of what is collected from a node: `node N`, `nodes/N/kubelet.log`, `host/inspect-N.json`, `logs on N`. */
const ofNode = /(?:^node |^nodes\/|\/inspect-|\/console-|^logs on )(?<name>[\w.-]+?)(?=\/|\.json|\.log|$)/

const nodeOf = ({ things }: MissingEvidence): string | undefined =>
  things.flatMap((thing) => ofNode.exec(thing)?.groups?.name ?? [])[0]

/** As Docker answered to a command in a node: this happened after it was inspected, or in its place. */
const nodesThatStopped = (evidence: Evidence): Match[] =>
  missingEvidenceOf(evidence).flatMap((gap) => {
    const state = /[Cc]ontainer \S+ is (?<state>not running|paused)/.exec(saidOf(gap))?.groups?.state
    const name = nodeOf(gap)
    return state === undefined || name === undefined ? [] : [nodeThatIs(name, state, gap.quote)]
  })

function stoppedNode(evidence: Evidence, file: string): Match[] {
  const [, name] = /^evidence\/host\/inspect-(.+)\.json$/.exec(file) ?? []
  if (name === undefined) return []
  return hits(evidence, [file], /"Status": "(?<state>paused|exited|dead|restarting)"/, 1).map(
    ({ quote, groups: { state = '' } }) => nodeThatIs(name, state, quote),
  )
}

const nodeThatIs = (name: string, state: string, quote: Quote): Match => ({
  title: `The container of node ${name} is ${state}`,
  detail: 'Nothing on that node runs, and where it is the control plane the API server does not answer.',
  object: `Node/${name}`,
  evidence: [quote],
  fix: [
    state === 'paused' ? run(`docker unpause ${name}`) : run(`docker start ${name}`),
    run(`docker logs --tail 100 ${name}   # its console (host/console-${name}.log in this report)`),
  ],
})

function silentNode(evidence: Evidence, node: KubeObject): Match {
  return {
    title: `kubelet of node ${node.metadata.name} has stopped reporting`,
    detail:
      'The node is paused, stopped or overloaded, or its kubelet exited. Its pods keep their last state, so kro may ' +
      'look Running although nothing runs.',
    object: nameOf(node),
    evidence: [quoteCondition(evidence, 'nodes', node, 'Ready')],
    fix: [
      run(`docker ps -a --filter name=${node.metadata.name}   # Paused or Exited?`),
      run(
        `docker exec ${node.metadata.name} systemctl status kubelet; docker exec ${node.metadata.name} journalctl -u kubelet --no-pager | tail -50`,
      ),
    ],
  }
}
