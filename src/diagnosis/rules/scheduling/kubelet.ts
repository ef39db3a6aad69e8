import type { Evidence } from '../../../evidence/evidence.ts'
import { text } from '../../../model/kubernetes/fields.ts'
import { nameOf } from '../../../model/kubernetes/object.ts'
import { containersOf } from '../../../model/kubernetes/pods.ts'
import { defineRule } from '../../define-rule.ts'
import type { Match, Rule } from '../../finding.ts'
import { advice, run } from '../../fix.ts'
import { warningsAbout } from '../../reading/events.ts'
import { podsThatMatter } from '../../reading/pods.ts'
import { quoteAt, quoteContainer } from '../../reading/quotes.ts'

/** Pods that the kubelet evicts or cannot prepare. */
export const kubeletRules: readonly Rule[] = [
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
