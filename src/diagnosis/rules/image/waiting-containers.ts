import type { Evidence } from '../../../evidence/evidence.ts'
import type { Quote } from '../../../evidence/quote.ts'
import { text } from '../../../model/kubernetes/fields.ts'
import { type KubeObject, nameOf } from '../../../model/kubernetes/object.ts'
import { type Container, containersOf } from '../../../model/kubernetes/pods.ts'
import { defineRule } from '../../define-rule.ts'
import type { Match, Rule } from '../../finding.ts'
import type { Fix } from '../../fix.ts'
import { kroNamespace } from '../../reading/controller.ts'
import { warningsAbout } from '../../reading/events.ts'
import { mirrorThatLacks } from '../../reading/mirrors.ts'
import { namesIn, nodeOfPod } from '../../reading/names.ts'
import { podsThatMatter } from '../../reading/pods.ts'
import { quoteContainer } from '../../reading/quotes.ts'
import { failedStepLog } from '../../reading/text-sources.ts'

/** A container that waits now, and why. */
export type Waiting = Pick<Container, 'name' | 'statuses' | 'image' | 'pullPolicy' | 'title'> & {
  waiting: NonNullable<Container['waiting']>
  /** Whether it is the image of kro itself, which a chart or a build names. */
  isKro: boolean
  /** The mirror of the image's registry that does not have it, and did not say so. */
  silentMirror: ReturnType<typeof mirrorThatLacks>
  /** KinD's name of the cluster, and the node that pulls; null where nodes are not containers of this machine. */
  cluster: string | null
  node: string | null
}

type WaitingContainer = Waiting & { pod: KubeObject }

/** A reason for which containers do not start, as data. */
export interface WaitingReason {
  id: Rule['id']
  component: Rule['component']
  description: string
  matches(container: Waiting): boolean
  title(container: Waiting): string
  detail(container: Waiting): string
  fix(container: Waiting): Fix[]
}

/** @param before reasons that are looked at first: a container has one reason */
export function waitingContainerRule(kind: WaitingReason, before: readonly WaitingReason[]): Rule {
  const { id, component, description } = kind
  return defineRule({
    id,
    component,
    description,
    find: (evidence) => {
      const isThis = (one: Waiting): boolean =>
        kind.matches(one) && !before.some((earlier) => earlier.matches(one))
      const told = (one: Waiting) => ({
        title: kind.title(one),
        detail: kind.detail(one),
        fix: kind.fix(one),
      })
      const inPods = podsThatMatter(evidence).flatMap(({ pod, severity }) =>
        waitingContainers(evidence, pod)
          .filter(isThis)
          .map((one) => ({
            ...told(one),
            object: nameOf(pod),
            part: one.name,
            severity,
            evidence: proof(evidence, one),
          })),
      )
      const atGate = pullsOfGate(evidence)
        .filter(({ pull }) => isThis(pull))
        .map(({ pull, quote }) => ({ ...told(pull), object: null, evidence: [quote] }))
      return [...inPods, ...atGate.slice(0, 1)]
    },
  })
}

const gateLog = failedStepLog('gate.image')

/** The gate has the node pull the image before any pod asks for it: containerd's client says what kubelet would hear. */
function pullsOfGate(evidence: Evidence): { pull: Waiting; quote: Quote }[] {
  const { cluster, node } = namesIn(evidence)
  return gateLog(evidence, /^ctr: (?<message>[^"]*"(?<image>[^"]+)".*)$/).map(({ quote, groups }) => ({
    quote,
    pull: {
      name: '',
      statuses: 'containerStatuses',
      image: groups.image ?? '',
      pullPolicy: '',
      isKro: true,
      title: 'The node',
      waiting: { reason: 'ErrImagePull', message: groups.message ?? '' },
      silentMirror: null,
      cluster,
      node,
    },
  }))
}

/** Kubelet shortens the message once it backs off; the event about the same container still has all of it. */
function waitingContainers(evidence: Evidence, pod: KubeObject): WaitingContainer[] {
  return containersOf(pod).flatMap((container) => {
    if (container.waiting === null) return []
    const { reason, message } = container.waiting
    const told = warningsAbout(evidence, pod).find(
      (event) => event.reason === 'Failed' && event.message.includes(container.image),
    )
    return [
      {
        ...container,
        pod,
        isKro: pod.metadata.namespace === kroNamespace(evidence),
        waiting: { reason, message: [message, told?.message ?? ''].join('\n').trim() },
        silentMirror: mirrorThatLacks(evidence, text(pod, 'spec', 'nodeName') ?? '', container.image),
        cluster: namesIn(evidence).cluster,
        node: nodeOfPod(evidence, pod),
      },
    ]
  })
}

function proof(evidence: Evidence, container: WaitingContainer): Match['evidence'] {
  const { pod, waiting, image, silentMirror } = container
  const told = warningsAbout(evidence, pod).find(
    ({ reason, message }) => reason === 'Failed' && message.includes(image),
  )
  return [
    quoteContainer(evidence, pod, container, 'state', 'waiting', 'reason'),
    ...(waiting.message === ''
      ? []
      : [quoteContainer(evidence, pod, container, 'state', 'waiting', 'message')]),
    ...(told === undefined ? [] : [told.quote]),
    ...(silentMirror === null ? [] : [silentMirror.quote]),
  ]
}
