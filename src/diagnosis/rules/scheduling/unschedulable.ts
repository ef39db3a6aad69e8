import type { Evidence } from '../../../evidence/evidence.ts'
import { condition } from '../../../model/kubernetes/conditions.ts'
import { type KubeObject, nameOf } from '../../../model/kubernetes/object.ts'
import { defineRule } from '../../define-rule.ts'
import type { Match, Rule } from '../../finding.ts'
import { advice, type Fix, run } from '../../fix.ts'
import { isBeingMade, unboundOf } from '../../reading/claims.ts'
import { podsThatMatter } from '../../reading/pods.ts'
import { quoteCondition } from '../../reading/quotes.ts'
import { jobFailed } from '../../reading/steps.ts'
import { claimObstacle, waitsForClaim } from './claims.ts'

interface Obstacle {
  id: Rule['id']
  component: Rule['component']
  description: string
  /** In the scheduler's message. */
  said: RegExp
  title: (pod: string, about: { evidence: Evidence; pod: KubeObject; message: string }) => string
  fix: (pod: KubeObject, evidence: Evidence, message: string) => Fix[]
  /** Whether it is about to be over. */
  isPassing?: (evidence: Evidence, pod: KubeObject) => boolean
}

/** Why the scheduler finds no node: `0/1 nodes are available: 1 Insufficient cpu.` */
const obstacles: readonly Obstacle[] = [
  {
    id: 'scheduling/insufficient-resources',
    component: 'scheduling',
    description: 'No node has the CPU or memory that a pod requests.',
    said: /Insufficient (?:cpu|memory|ephemeral-storage|\S+\/\S+)/,
    title: (pod) => `${pod} cannot be scheduled: no node has enough CPU or memory`,
    fix: () => [
      advice(
        'Lower what it requests (kro: deployment.resources.requests in `values`; 256m CPU and 128Mi by default).',
      ),
      advice('Use a larger runner, or remove other workloads: kubectl describe nodes | grep -A8 Allocated'),
    ],
  },
  {
    id: 'scheduling/untolerated-taint',
    component: 'scheduling',
    description: 'All nodes have a taint that a pod does not tolerate.',
    said: /untolerated taint/,
    title: (pod) => `${pod} cannot be scheduled: every node has a taint that it does not tolerate`,
    fix: () => [
      run('kubectl get nodes -o custom-columns=NAME:.metadata.name,TAINTS:.spec.taints'),
      advice(
        'Clusters with several nodes keep pods off the control plane: add a worker, or a toleration in `values`.',
      ),
      advice('node.kubernetes.io/not-ready goes away once the node is Ready.'),
    ],
  },
  {
    id: 'scheduling/node-selector',
    component: 'scheduling',
    description: 'No node has the labels that a pod asks for.',
    said: /didn't match Pod's node affinity\/selector/,
    title: (pod) => `${pod} cannot be scheduled: no node matches its nodeSelector or affinity`,
    fix: (pod) => [
      run(
        `kubectl get pod ${pod.metadata.name} -n ${pod.metadata.namespace} -o jsonpath='{.spec.nodeSelector}{.spec.affinity}'; kubectl get nodes --show-labels`,
      ),
      advice('kro: deployment.nodeSelector and deployment.affinity in `values`.'),
    ],
  },
  {
    id: 'scheduling/node-cordoned',
    component: 'scheduling',
    description: 'All nodes that could run a pod are cordoned.',
    said: /node\(s\) were unschedulable/,
    title: (pod) => `${pod} cannot be scheduled: all nodes are cordoned`,
    fix: (_, evidence) => [
      ...evidence
        .objects('nodes')
        .filter(({ spec }) => spec?.unschedulable === true)
        .map(({ metadata }) => run(`kubectl uncordon ${metadata.name}`)),
      run('kubectl get nodes   # SchedulingDisabled: cordoned or drained'),
    ],
  },
  {
    id: 'scheduling/volume-claim',
    component: 'scheduling',
    description: 'A pod waits for a PersistentVolumeClaim that does not exist or is not bound.',
    said: waitsForClaim,
    title: (_, { evidence, pod, message }) => claimObstacle(evidence, pod, message).title,
    fix: (pod, evidence, message) => claimObstacle(evidence, pod, message).fix,
    isPassing: (evidence, pod) => {
      const unbound = unboundOf(evidence, pod)
      return unbound.length > 0 && !jobFailed(evidence) && unbound.every((one) => isBeingMade(evidence, one))
    },
  },
  {
    id: 'scheduling/too-many-pods',
    component: 'scheduling',
    description: 'Every node has reached its limit of pods.',
    said: /Too many pods/,
    title: (pod) => `${pod} cannot be scheduled: every node has reached its limit of pods`,
    fix: () => [
      advice(
        'Add a worker to the kind config, or raise maxPods in a kubeadmConfigPatches entry (110 by default).',
      ),
    ],
  },
]

/** Pods for which the scheduler finds no node, by what it says of the nodes. */
export const unschedulableRules: readonly Rule[] = [
  ...obstacles.map((obstacle) =>
    defineRule({
      id: obstacle.id,
      component: obstacle.component,
      description: obstacle.description,
      find: (evidence) =>
        unscheduled(evidence)
          .filter(({ message }) => firstObstacle(message)?.id === obstacle.id)
          .filter(({ pod }) => obstacle.isPassing?.(evidence, pod) !== true)
          .map(({ pod, severity, message }) => ({
            title: obstacle.title(`Pod ${pod.metadata.namespace}/${pod.metadata.name}`, {
              evidence,
              pod,
              message,
            }),
            detail: message,
            object: nameOf(pod),
            severity,
            evidence: [quoteCondition(evidence, 'pods', pod, 'PodScheduled')],
            fix: obstacle.fix(pod, evidence, message),
          })),
    }),
  ),
]

function unscheduled(
  evidence: Evidence,
): { pod: KubeObject; severity: NonNullable<Match['severity']>; message: string }[] {
  return podsThatMatter(evidence).flatMap(({ pod, severity }) => {
    const scheduled = condition(pod, 'PodScheduled')
    return scheduled?.status === 'False' && scheduled.reason === 'Unschedulable'
      ? [{ pod, severity, message: scheduled.message }]
      : []
  })
}

const firstObstacle = (message: string): Obstacle | undefined =>
  obstacles.find(({ said }) => said.test(message))
