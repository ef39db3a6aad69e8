import type { Evidence } from '../../../evidence/evidence.ts'
import type { Quote } from '../../../evidence/quote.ts'
import { text } from '../../../model/kubernetes/fields.ts'
import { type KubeObject, nameOf } from '../../../model/kubernetes/object.ts'
import { type Container, containersOf } from '../../../model/kubernetes/pods.ts'
import { defineRule } from '../../define-rule.ts'
import type { Match, Rule } from '../../finding.ts'
import { kroNamespace } from '../../reading/controller.ts'
import { warningsAbout } from '../../reading/events.ts'
import { mirrorThatLacks } from '../../reading/mirrors.ts'
import { podsThatMatter } from '../../reading/pods.ts'
import { quoteIn } from '../../reading/quotes.ts'
import { failedStepLog } from '../../reading/text-sources.ts'

/** A container that waits now, and why. */
export type Waiting = Pick<Container, 'image' | 'pullPolicy' | 'title'> & {
  waiting: NonNullable<Container['waiting']>
  /** Whether it is the image of kro itself, which a chart or a build names. */
  isKro: boolean
  /** The mirror of the image's registry that does not have it, and did not say so. */
  silentMirror: ReturnType<typeof mirrorThatLacks>
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
  fix(container: Waiting): string[]
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
          .map((one) => ({ ...told(one), object: nameOf(pod), severity, evidence: proof(evidence, one) })),
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
  return gateLog(evidence, /^ctr: (?<message>[^"]*"(?<image>[^"]+)".*)$/).map(({ quote, groups }) => ({
    quote,
    pull: {
      image: groups.image ?? '',
      pullPolicy: '',
      isKro: true,
      title: 'the node',
      waiting: { reason: 'ErrImagePull', message: groups.message ?? '' },
      silentMirror: null,
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
      },
    ]
  })
}

function proof(
  evidence: Evidence,
  { pod, waiting, image, silentMirror }: WaitingContainer,
): Match['evidence'] {
  const told = warningsAbout(evidence, pod).find(
    ({ reason, message }) => reason === 'Failed' && message.includes(image),
  )
  return [
    quoteIn(evidence, 'pods', pod, `"reason": "${waiting.reason}"`),
    ...(waiting.message === ''
      ? []
      : [quoteIn(evidence, 'pods', pod, JSON.stringify(firstWords(waiting.message)).slice(0, -1))]),
    ...(told === undefined ? [] : [told.quote]),
    ...(silentMirror === null ? [] : [silentMirror.quote]),
  ]
}

/** Enough of a message to find its line again, whatever was joined to it. */
const firstWords = (message: string): string => (message.split('\n', 1)[0] ?? '').slice(0, 60)
