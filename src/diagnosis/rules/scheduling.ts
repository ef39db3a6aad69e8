import type { Evidence } from '../../evidence/evidence.ts'
import { condition } from '../../model/kubernetes/conditions.ts'
import { list, text } from '../../model/kubernetes/fields.ts'
import { type KubeObject, nameOf } from '../../model/kubernetes/object.ts'
import { containersOf } from '../../model/kubernetes/pods.ts'
import { defineRule } from '../define-rule.ts'
import type { Match, Rule } from '../finding.ts'
import { advice, type Fix, inNode, run } from '../fix.ts'
import { warningsAbout } from '../reading/events.ts'
import { namesIn } from '../reading/names.ts'
import { podsThatMatter } from '../reading/pods.ts'
import { quoteAt, quoteCondition, quoteContainer } from '../reading/quotes.ts'
import { type Refused, refusedFor, refusedObject } from '../reading/refusals.ts'
import { collectedAt } from '../reading/steps.ts'
import { brokenSystemPods } from '../reading/system.ts'

/** Seconds within which a scheduler that works has looked at a new pod, on a busy machine too. */
const scheduledWithinSeconds = 5

function isOverdue(evidence: Evidence, { metadata }: KubeObject): boolean {
  const now = collectedAt(evidence)
  return now === null || now - Date.parse(metadata.creationTimestamp ?? '') > scheduledWithinSeconds * 1000
}

/**
 * Whether the scheduler has chosen a node for a pod, and waits for a volume there: it writes that to the claim, and until the volume is
 * there, or 10 min are over, nothing to the pod (kubernetes, plugins/volumebinding: AnnSelectedNode, bindTimeoutSeconds).
 */
function waitsForVolume(evidence: Evidence, pod: KubeObject): boolean {
  const claims = list(pod, 'spec', 'volumes').map((volume) =>
    text(volume, 'persistentVolumeClaim', 'claimName'),
  )
  return evidence
    .objects('persistentvolumeclaims')
    .some(
      ({ metadata }) =>
        metadata.namespace === pod.metadata.namespace &&
        claims.includes(metadata.name) &&
        metadata.annotations?.['volume.kubernetes.io/selected-node'] !== undefined,
    )
}

interface Obstacle {
  id: Rule['id']
  component: Rule['component']
  description: string
  /** In the scheduler's message. */
  said: RegExp
  title: (pod: string) => string
  fix: (pod: KubeObject, evidence: Evidence) => Fix[]
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
    said: /persistentvolumeclaim "[^"]+" not found|unbound immediate PersistentVolumeClaims/,
    title: (pod) => `${pod} cannot be scheduled: its PersistentVolumeClaim does not exist or is not bound`,
    fix: (pod) => [
      run(`kubectl get pvc -n ${pod.metadata.namespace}; kubectl get storageclass`),
      advice('Create the claim, or a StorageClass that is the default one (KinD has `standard`).'),
    ],
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

/** Pods that get no node, or that the kubelet cannot prepare. */
export const schedulingRules: readonly Rule[] = [
  ...obstacles.map((obstacle) =>
    defineRule({
      id: obstacle.id,
      component: obstacle.component,
      description: obstacle.description,
      find: (evidence) =>
        unscheduled(evidence)
          .filter(({ message }) => firstObstacle(message)?.id === obstacle.id)
          .map(({ pod, severity, message }) => ({
            title: obstacle.title(`Pod ${pod.metadata.namespace}/${pod.metadata.name}`),
            detail: message,
            object: nameOf(pod),
            severity,
            evidence: [quoteCondition(evidence, 'pods', pod, 'PodScheduled')],
            fix: obstacle.fix(pod, evidence),
          })),
    }),
  ),
  defineRule({
    id: 'scheduling/scheduler-down',
    component: 'control-plane',
    description: 'kube-scheduler is not running: pods get no node and no message.',
    find(evidence) {
      const waiting = podsThatMatter(evidence).filter(
        ({ pod }) =>
          text(pod, 'status', 'phase') === 'Pending' &&
          text(pod, 'spec', 'nodeName') === null &&
          condition(pod, 'PodScheduled') === null &&
          isOverdue(evidence, pod) &&
          !waitsForVolume(evidence, pod),
      )
      const scheduler = brokenSystemPods(evidence, /^kube-scheduler/)
      return waiting.slice(0, 1).map(({ pod, severity }) => ({
        title: `Pod ${pod.metadata.namespace}/${pod.metadata.name} cannot be scheduled: kube-scheduler is not running`,
        detail:
          'The pod is Pending without a condition PodScheduled and without an event: no scheduler has looked at it.',
        object: nameOf(pod),
        severity,
        evidence: [
          quoteAt(evidence, 'pods', pod, 'status', 'phase'),
          ...scheduler.map((broken) => quoteCondition(evidence, 'pods', broken, 'Ready')),
        ],
        fix: [
          run('kubectl get pods -n kube-system -l component=kube-scheduler'),
          ...inNode(namesIn(evidence).node, 'crictl ps -a --name kube-scheduler'),
        ],
      }))
    },
  }),
  defineRule({
    id: 'scheduling/quota-exceeded',
    component: 'admission',
    description: 'A quota of the namespace does not admit an object.',
    find: (evidence) => refusedFor(evidence, 'quota').map((refused) => overQuota(evidence, refused)),
  }),
  defineRule({
    id: 'scheduling/limit-range',
    component: 'admission',
    description: 'A LimitRange of the namespace does not admit an object.',
    find: (evidence) => refusedFor(evidence, 'limit-range').map((refused) => outOfRange(evidence, refused)),
  }),
  defineRule({
    id: 'scheduling/evicted',
    component: 'scheduling',
    description: 'The kubelet evicted a pod because the node was low on something.',
    find: (evidence) =>
      podsThatMatter(evidence)
        .filter(({ pod }) => text(pod, 'status', 'reason') === 'Evicted')
        .map(({ pod, severity }) => ({
          title: `Pod ${pod.metadata.namespace}/${pod.metadata.name} was evicted`,
          detail: text(pod, 'status', 'message') ?? '',
          object: nameOf(pod),
          severity,
          evidence: [quoteAt(evidence, 'pods', pod, 'status', 'reason')],
          fix: [
            run('df -h; free -m   # on the host'),
            advice('Lower what the pods use, or use a larger runner.'),
          ],
        })),
  }),
  defineRule({
    id: 'scheduling/mount-failed',
    component: 'scheduling',
    description: 'A volume of a pod cannot be mounted.',
    find: (evidence) => notPrepared(evidence),
  }),
  defineRule({
    id: 'scheduling/container-config',
    component: 'scheduling',
    description: 'The kubelet cannot create a container as its spec says.',
    find: (evidence) =>
      podsThatMatter(evidence).flatMap(({ pod, severity }) =>
        containersOf(pod)
          .filter(({ waiting }) => waiting?.reason === 'CreateContainerConfigError')
          .map((container) => ({
            title: `${container.title} cannot be created: ${container.waiting?.message ?? ''}`,
            detail:
              'A ConfigMap or Secret that it names is missing, or the image runs as root where that is forbidden.',
            object: nameOf(pod),
            part: container.name,
            severity,
            evidence: [
              quoteContainer(evidence, pod, container, 'state', 'waiting', 'reason'),
              quoteContainer(evidence, pod, container, 'state', 'waiting', 'message'),
            ],
            fix: [advice('Create the object that the message names, or set runAsUser to a number.')],
          })),
      ),
  }),
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

/** Where a quota or LimitRange is, if only one of that name was listed. */
function namespaceOf(evidence: Evidence, resource: string, name: string | null): string | null {
  const named = evidence.objects(resource).filter(({ metadata }) => name === null || metadata.name === name)
  return named.length === 1 ? (named[0]?.metadata.namespace ?? null) : null
}

const scopeOf = (namespace: string | null): string => (namespace === null ? '-A' : `-n ${namespace}`)

function overQuota(evidence: Evidence, { refusal, carrier, namespace: at, quote }: Refused): Match {
  const quota = refusal.by ?? ''
  const namespace = at ?? namespaceOf(evidence, 'resourcequotas', quota)
  return {
    title: `The quota ${quota}${namespace === null ? '' : ` of namespace ${namespace}`} does not admit ${refusedObject(refusal, carrier)}`,
    detail: `The API server says: ${refusal.why}`,
    object: `ResourceQuota/${namespace ?? '?'}/${quota}`,
    evidence: [quote],
    fix: [
      run(
        `kubectl describe resourcequota ${quota} ${scopeOf(namespace)}   # what is used, and what is allowed`,
      ),
      refusal.why.startsWith('must specify')
        ? advice(
            'Set requests and limits in the pod template: a quota for them wants them of each container.',
          )
        : advice(
            'Raise the quota, or delete what is not needed in that namespace; count quotas count what others made too.',
          ),
    ],
  }
}

function outOfRange(evidence: Evidence, { refusal, carrier, namespace: at, quote }: Refused): Match {
  const namespace = at ?? namespaceOf(evidence, 'limitranges', null)
  return {
    title: `A LimitRange${namespace === null ? '' : ` of namespace ${namespace}`} does not admit ${refusedObject(refusal, carrier)}: ${refusal.why}`,
    detail: 'It limits what a single container, pod or claim may request.',
    object: carrier ?? `LimitRange/${namespace ?? '?'}`,
    evidence: [quote],
    fix: [
      run(`kubectl describe limitrange ${scopeOf(namespace)}`),
      advice('Ask for less in the template, or raise the limit.'),
    ],
  }
}

const firstObstacle = (message: string): Obstacle | undefined =>
  obstacles.find(({ said }) => said.test(message))

function notPrepared(evidence: Evidence): Match[] {
  return podsThatMatter(evidence)
    .filter(({ pod }) =>
      containersOf(pod).some(
        ({ waiting }) => waiting?.reason === 'ContainerCreating' || waiting?.reason === 'PodInitializing',
      ),
    )
    .flatMap(({ pod, severity }) =>
      warningsAbout(evidence, pod)
        .filter(({ reason }) => reason === 'FailedMount' || reason === 'FailedAttachVolume')
        .slice(0, 1)
        .map(({ message, quote }) => ({
          title: `A volume of pod ${pod.metadata.namespace}/${pod.metadata.name} cannot be mounted`,
          detail: message,
          object: nameOf(pod),
          severity,
          evidence: [quote],
          fix: [
            advice('Create the ConfigMap, Secret or claim that the message names.'),
            run(`kubectl describe pod ${pod.metadata.name} -n ${pod.metadata.namespace}`),
          ],
        })),
    )
}
