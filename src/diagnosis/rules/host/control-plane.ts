import type { Evidence } from '../../../evidence/evidence.ts'
import { condition } from '../../../model/kubernetes/conditions.ts'
import { text } from '../../../model/kubernetes/fields.ts'
import { type KubeObject, nameOf } from '../../../model/kubernetes/object.ts'
import { defineRule } from '../../define-rule.ts'
import type { Match, Rule } from '../../finding.ts'
import { advice, inNode, run } from '../../fix.ts'
import { namesIn } from '../../reading/names.ts'
import { readinessAnswers } from '../../reading/node-files.ts'
import { hits, quoteAt, quoteCondition } from '../../reading/quotes.ts'
import { collectedAt, isStarting } from '../../reading/steps.ts'
import { systemPods } from '../../reading/system.ts'

/** Parts of the control plane without which nothing moves, although the API server answers. */
export const controlPlaneRules: readonly Rule[] = [
  defineRule({
    id: 'host/etcd-down',
    component: 'control-plane',
    supersedes: [
      'host/api-server-down',
      'host/controller-manager-down',
      'host/control-plane-unhealthy',
      'host/cluster-gone',
      'scheduling/scheduler-down',
    ],
    description: 'The API server runs, but etcd, its database, does not answer.',
    find(evidence) {
      const proof = hits(evidence, readinessAnswers(evidence), /\[-\]etcd(?:-readiness)? failed/, 3).map(
        ({ quote }) => quote,
      )
      if (proof.length === 0) return []
      return [
        {
          title: 'The API server cannot reach etcd, its database',
          detail:
            'It answers what it can answer by itself; every request for an object fails, and nothing can be changed. ' +
            'etcd ended, or its disk is too slow or full.',
          object: 'Pod/kube-system/etcd',
          evidence: proof,
          fix: [
            ...inNode(
              namesIn(evidence).node,
              'ls /etc/kubernetes/manifests /var/log/pods   # is etcd there, and what does its log say?',
            ),
            ...inNode(namesIn(evidence).node, 'df -h /var/lib/etcd'),
            advice(
              'Look at the disk of etcd: it must not be full, and it has to take a write within milliseconds.',
            ),
          ],
        },
      ]
    },
  }),
  defineRule({
    id: 'host/controller-manager-down',
    component: 'control-plane',
    description:
      'kube-controller-manager is not running: Deployments get no pods, aggregated roles no rules.',
    find: (evidence) => (isOurs(evidence) ? managerDown(evidence) : []),
  }),
]

/** KinD shows its control plane as pods; managed clusters hide theirs. */
const isOurs = (evidence: Evidence): boolean =>
  evidence.run?.cluster === 'kind' && systemPods(evidence, /^kube-apiserver-/).length > 0

/** Seconds after which a leader that lives has renewed its lease: it does so every two, or sooner (its flags). */
const renewedWithinSeconds = 20

function isRenewed(evidence: Evidence, lease: KubeObject | undefined): boolean {
  const now = collectedAt(evidence)
  const renewed = Date.parse(text(lease, 'spec', 'renewTime') ?? '')
  return now !== null && now - renewed < renewedWithinSeconds * 1000
}

function managerDown(evidence: Evidence): Match[] {
  const pods = systemPods(evidence, /^kube-controller-manager-/)
  if (pods.some((pod) => condition(pod, 'Ready')?.status === 'True')) return []
  const lease = evidence
    .objects('leases.coordination.k8s.io')
    .find(
      ({ metadata }) => metadata.namespace === 'kube-system' && metadata.name === 'kube-controller-manager',
    )
  // The API server hears of a static pod's probes late, and its startup probe alone takes ten seconds; the lease does not wait.
  if (pods.some((pod) => isStarting(evidence, pod)) || (pods.length > 0 && isRenewed(evidence, lease)))
    return []
  const [pod] = pods
  const proof = [
    ...(pod === undefined ? [] : [quoteCondition(evidence, 'pods', pod, 'Ready')]),
    ...(lease === undefined
      ? []
      : [quoteAt(evidence, 'leases.coordination.k8s.io', lease, 'spec', 'renewTime')]),
  ]
  return [
    {
      title:
        pod === undefined
          ? 'There is no pod of kube-controller-manager'
          : `${nameOf(pod)} is not ready: the controller manager does not run`,
      detail:
        'It makes pods of Deployments, endpoints of Services, rules of aggregated roles, and tokens of ServiceAccounts. The API ' +
        'server accepts every change, but nothing acts on it.',
      object: pod === undefined ? 'Pod/kube-system/kube-controller-manager' : nameOf(pod),
      evidence: proof,
      fix: [
        ...inNode(namesIn(evidence).node, 'ls /etc/kubernetes/manifests   # its manifest has to be there'),
        run('kubectl logs -n kube-system -l component=kube-controller-manager --tail=50'),
      ],
    },
  ]
}
