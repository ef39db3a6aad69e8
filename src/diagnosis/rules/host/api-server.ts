import type { Evidence } from '../../../evidence/evidence.ts'
import type { Quote } from '../../../evidence/quote.ts'
import { defineRule } from '../../define-rule.ts'
import type { Match, Rule } from '../../finding.ts'
import { advice, type Fix, inNode, run } from '../../fix.ts'
import {
  type ConnectivityCheck,
  failedConnectivityChecks,
  probed,
  quoteConnectivityCheck,
  reached,
} from '../../reading/connectivity.ts'
import {
  isSilence,
  isWhole,
  type MissingEvidence,
  missingEvidenceOf,
  saidOf,
} from '../../reading/missing-evidence.ts'
import { namesIn } from '../../reading/names.ts'
import { filesOfControlPlanes, filesOfNodes, readinessAnswers } from '../../reading/node-files.ts'
import { hits } from '../../reading/quotes.ts'

/** An API server that does not answer: before anything was asked, or from some moment of the collection on. */
export const apiServerRules: readonly Rule[] = [
  defineRule({
    id: 'host/api-server-down',
    component: 'control-plane',
    supersedes: [
      'host/controller-manager-down',
      'host/control-plane-unhealthy',
      'host/cluster-gone',
      'scheduling/scheduler-down',
    ],
    description: 'The API server of the cluster does not answer.',
    find(evidence) {
      if (answersOnItsNode(evidence).length > 0) return []
      const [whole] = missingEvidenceOf(evidence).filter((gap) => isWhole(gap) && !isUnmade(gap))
      if (whole !== undefined)
        return counts(evidence, whole) ? [down(evidence, whole.why, [whole.quote])] : []
      const proof = proofOfEnd(evidence)
      return proof === null
        ? []
        : [
            down(
              evidence,
              'It answered when the collection of evidence began, and had stopped to before it ended.',
              proof,
            ),
          ]
    },
  }),
]

/** The API server is well, and this job looks for it in another network. */
export const loopbackRules: readonly Rule[] = [
  defineRule({
    id: 'host/loopback-of-another-network',
    component: 'control-plane',
    supersedes: ['host/api-server-down', 'host/cluster-gone'],
    description:
      'The API server runs, but this job cannot reach it: 127.0.0.1 belongs to another machine or container here.',
    find(evidence) {
      const [proof] = answersOnItsNode(evidence)
      const [whole] = missingEvidenceOf(evidence).filter((gap) => isWhole(gap) && nothingListens(gap))
      if (proof === undefined || whole === undefined) return []
      const address =
        /(?:127\.0\.0\.1|\[?::1\]?|localhost):\d{1,5}/.exec(
          `${whole.failure.server} ${saidOf(whole)}`,
        )?.[0] ?? '127.0.0.1'
      return [
        {
          title: `This job cannot reach the API server at ${address}, although it is ready on its node`,
          detail:
            'kind publishes the API server on the loopback address of the Docker host. A container job, docker:dind or a remote DOCKER_HOST has a loopback of its own: the Docker socket works there, 127.0.0.1 is another network.',
          evidence: [whole.quote, proof],
          fix: [
            advice(
              'Container job: options: --network host in jobs.<job>.container, or run the steps without a container.',
            ),
            ...joined(namesIn(evidence).cluster),
            advice(
              'A remote DOCKER_HOST: networking.apiServerAddress in the kind config (`kind-config`), an address of that host.',
            ),
          ],
        },
      ]
    },
  }),
]

/** From a container: into the network of the nodes, and to their own addresses. */
const joined = (cluster: string | null): Fix[] =>
  cluster === null
    ? []
    : [
        run(
          `docker network connect kind "$(hostname)"; kind export kubeconfig --internal --name ${cluster}   # from a container: join the network of the nodes`,
        ),
      ]

/** The node's own answer to the question for readiness (collectors/node.ts), where the job's first question was refused. */
function answersOnItsNode(evidence: Evidence): Quote[] {
  const isRefused = missingEvidenceOf(evidence).some(
    (gap) =>
      isWhole(gap) &&
      nothingListens(gap) &&
      /127\.0\.0\.1|localhost|::1/.test(`${gap.failure.server} ${saidOf(gap)}`),
  )
  const answers = filesOfControlPlanes(evidence, 'readyz.txt').map(({ file }) => file)
  return isRefused ? hits(evidence, answers, /readyz check passed/, 1).map(({ quote }) => quote) : []
}

/** There is no API server to ask, which is another fault. */
const isUnmade = ({ failure }: MissingEvidence): boolean =>
  failure.code === 'no-kubeconfig' || failure.code === 'no-cluster'

/** Of a cluster that this job did not make, only silence counts: credentials and kubeconfig are the user's own. */
const counts = (evidence: Evidence, gap: MissingEvidence): boolean =>
  evidence.run?.cluster === 'kind' || (evidence.run?.cluster === 'existing' && isSilence(gap))

/** Nothing listens there: no request that was merely slow, and no connection that was merely old, ends so. */
const nothingListens = (gap: MissingEvidence): boolean =>
  /ECONNREFUSED|before secure TLS connection was established/.test(saidOf(gap)) ||
  (gap.failure.code === 'api-stopped' && gap.failure.last !== 'api-timeout')

/**
 * Lines that show that the API server ended, or hung, while it was looked at; null where it did not. One request that
 * failed proves nothing: what the host saw has to be certain, or what was seen inside the cluster has to agree.
 */
function proofOfEnd(evidence: Evidence): Quote[] | null {
  const silent = missingEvidenceOf(evidence).filter(isSilence)
  const refused = silent.filter(nothingListens)
  const inside = [...refusedAtItsPort(evidence), ...mute(evidence)]
  const ended = endedContainer(evidence)
  const isDown =
    refused.length > 0 ||
    (silent.length > 0 && inside.length + ended.length > 0) ||
    (inside.length > 0 && ended.length > 0) ||
    (refusedAtItsPort(evidence).length > 0 && isSilentOnNode(evidence)) ||
    (hangs(silent) && !answersReadiness(evidence))
  if (!isDown) return null
  const shown = [...refused, ...silent.filter((gap) => !refused.includes(gap))].slice(0, 2)
  return [
    ...ended,
    ...shown.map(({ quote }) => quote),
    ...inside.slice(0, 2).flatMap((probe) => quoteConnectivityCheck(evidence, probe)),
  ]
}

/** Three questions in a row without an answer: then nothing more was asked. */
const hangs = (silent: readonly MissingEvidence[]): boolean =>
  silent.some(({ failure }) => failure.code === 'api-stopped')

/** An API server that says why it is not ready does answer: slowly, or without its database. */
const answersReadiness = (evidence: Evidence): boolean => readinessAnswers(evidence).length > 0

/** A node that could be looked into, and where no process answered the question for readiness at 127.0.0.1 (collectors/node.ts). */
const isSilentOnNode = (evidence: Evidence): boolean =>
  filesOfControlPlanes(evidence, 'units.txt').length > 0 && !answersReadiness(evidence)

/**
 * Attempts at the API server's own address that were refused. A policy or a lost route lets them wait, and kube-proxy
 * refuses only at the address of a Service.
 */
const refusedAtItsPort = (evidence: Evidence): ConnectivityCheck[] =>
  reached(evidence, probed.api) === false
    ? failedConnectivityChecks(evidence, probed.apiEndpoint).filter(({ answer }) => /refused/i.test(answer))
    : []

/** The connection is taken, and no answer comes: the process is there and does nothing. */
const mute = (evidence: Evidence): ConnectivityCheck[] =>
  (evidence.network?.probes ?? []).some(
    ({ kind, what, ok }) => kind === 'tcp' && what === 'API service' && ok,
  )
    ? failedConnectivityChecks(evidence, probed.apiService).filter(
        ({ kind, answer }) => kind === 'http' && /timed out|no answer/i.test(answer),
      )
    : []

/** As the container runtime of a node sees it: it ended, and no other runs. */
const endedContainer = (evidence: Evidence): Quote[] => {
  const lists = filesOfNodes(evidence, 'crictl-ps.txt').map(({ file }) => file)
  const runs = hits(evidence, lists, /\bRunning\s+kube-apiserver\b/, 1).length > 0
  return runs ? [] : hits(evidence, lists, /\bExited\s+kube-apiserver\b/, 1).map(({ quote }) => quote)
}

const down = (evidence: Evidence, detail: string, proof: Quote[]): Match => ({
  title: 'The API server of the cluster does not answer',
  detail,
  evidence: proof,
  fix:
    evidence.run?.cluster === 'kind'
      ? [
          ...inNode(namesIn(evidence).node, 'ctr --namespace=k8s.io tasks ls   # does kube-apiserver run?'),
          ...inNode(namesIn(evidence).node, 'journalctl -u kubelet --no-pager | tail -50'),
          run('df -h; free -m   # has the machine room?'),
        ]
      : [
          run('kubectl cluster-info   # from this machine: is the address of the kubeconfig the right one?'),
          advice('Ask the administrators of the cluster whether its control plane is up.'),
        ],
})
