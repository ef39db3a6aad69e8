import type { Evidence } from '../../../evidence/evidence.ts'
import type { KubeObject } from '../../../outside/kube.ts'
import type { Match, Rule } from '../../finding.ts'
import { nameOf } from '../../reading/conditions.ts'
import { type Container, containersOf } from '../../reading/containers.ts'
import { warningsAbout } from '../../reading/events.ts'
import { podsThatMatter } from '../../reading/pods.ts'
import { quoteIn } from '../../reading/quotes.ts'

/** A container that waits now, and why. */
export type Waiting = Container & { waiting: NonNullable<Container['waiting']>; pod: KubeObject }

/** A reason for which containers do not start, as data. */
export interface Stuck {
  id: Rule['id']
  means: string
  symptomOf?: readonly string[]
  matches(container: Waiting): boolean
  title(container: Waiting): string
  detail(container: Waiting): string
  fix(container: Waiting): string[]
}

/** @param before reasons that are looked at first: a container has one reason */
export function stuckRule(kind: Stuck, before: readonly Stuck[]): Rule {
  const { id, means, symptomOf } = kind
  return {
    id,
    means,
    ...(symptomOf === undefined ? {} : { symptomOf }),
    find: (evidence) =>
      podsThatMatter(evidence).flatMap(({ pod, severity }) =>
        waitingContainers(evidence, pod)
          .filter((one) => kind.matches(one) && !before.some((earlier) => earlier.matches(one)))
          .map((one) => ({
            title: kind.title(one),
            detail: kind.detail(one),
            object: nameOf(pod),
            severity,
            evidence: proof(evidence, one),
            fix: kind.fix(one),
          })),
      ),
  }
}

/** Kubelet shortens the message once it backs off; the event about the same container still has all of it. */
function waitingContainers(evidence: Evidence, pod: KubeObject): Waiting[] {
  return containersOf(pod).flatMap((container) => {
    if (container.waiting === null) return []
    const { reason, message } = container.waiting
    const told = warningsAbout(evidence, pod).find(
      (event) => event.reason === 'Failed' && event.message.includes(container.image),
    )
    return [
      { ...container, pod, waiting: { reason, message: [message, told?.message ?? ''].join('\n').trim() } },
    ]
  })
}

function proof(evidence: Evidence, { pod, waiting, image }: Waiting): Match['evidence'] {
  const told = warningsAbout(evidence, pod).find(
    ({ reason, message }) => reason === 'Failed' && message.includes(image),
  )
  return [
    quoteIn(evidence, 'pods', pod, `"reason": "${waiting.reason}"`),
    ...(waiting.message === ''
      ? []
      : [quoteIn(evidence, 'pods', pod, JSON.stringify(firstWords(waiting.message)).slice(0, -1))]),
    ...(told === undefined ? [] : [told.quote]),
  ]
}

/** Enough of a message to find its line again, whatever was joined to it. */
const firstWords = (message: string): string => (message.split('\n', 1)[0] ?? '').slice(0, 60)
