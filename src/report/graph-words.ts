import type { GraphOfRgd, NodeInInstance, NodeState } from '../diagnosis/node-states.ts'

/** A mark and a word for each state: colour alone says nothing. */
export const stateWords: Readonly<Record<NodeState, { mark: string; word: string }>> = {
  ready: { mark: '✓', word: 'ready' },
  waiting: { mark: '✗', word: 'waiting' },
  missing: { mark: '✗', word: 'not created' },
  'left-out': { mark: '·', word: 'not included' },
  read: { mark: '·', word: 'external' },
  unknown: { mark: '·', word: 'no instance' },
}

/** `Deployment`, `ConfigMap (3)` for the objects of a collection. */
export const kindWords = ({ kind, isCollection, objects }: NodeInInstance): string =>
  `${kind?.kind ?? 'unknown kind'}${isCollection ? ` (${objects.length})` : ''}`

/** What the picture shows: `RGD app is Active; App/demo/x is ACTIVE`. */
export function graphTitle({ rgd, isActive, instance, others }: GraphOfRgd): string {
  const own = `RGD ${rgd.metadata.name} is ${isActive ? 'Active' : 'not Active'}`
  if (instance === null) return `${own}; it has no instance`
  const more = others === 0 ? '' : `, and ${others} more`
  return `${own}; ${instance.name} is ${instance.state}${more}`
}

/** What a node waits for: kro's words, and its own condition. */
export const waitsFor = ({ why, readyWhen }: NodeInInstance): string[] => [
  ...(why === null ? [] : [why]),
  ...readyWhen.map((expression) => `readyWhen: ${expression}`),
]
