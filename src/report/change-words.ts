import type { NodeChange } from '../changes/graph.ts'
import type { InstanceChange } from '../changes/instances.ts'
import type { ObjectChange } from '../changes/objects.ts'
import type { AppliedRecord } from '../changes/records.ts'
import type { SchemaChange } from '../changes/schema.ts'
import { shortened } from '../model/escape.ts'

/** A mark and a word for what became of a resource of an RGD. */
export const nodeWords: Readonly<Record<NodeChange['change'], { mark: string; word: string }>> = {
  same: { mark: '=', word: 'the same' },
  changed: { mark: '~', word: 'changed' },
  new: { mark: '+', word: 'new' },
  deleted: { mark: '−', word: 'gone' },
}

/** `~ changed: readyWhen, template` */
export const nodeState = ({ change, parts }: NodeChange): string =>
  `${nodeWords[change].mark} ${nodeWords[change].word}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}`

/** What became of an instance: `stays ACTIVE`, `became ERROR; …`. */
export function became({ change, outcome, served, message, wasActive }: InstanceChange): string {
  const words: Record<InstanceChange['outcome'], string> = {
    active: change === 'new' ? 'new, ACTIVE' : 'stays ACTIVE',
    error: wasActive ? 'became ERROR' : 'ERROR',
    unsettled: 'does not settle',
    refused: 'refused',
    deleting: 'its deletion does not end',
    deleted: 'deleted',
  }
  return [
    words[outcome],
    ...(served === false ? ['kro does not reconcile it after a restart'] : []),
    ...(message === null ? [] : [shortened(message, 300)]),
  ].join('; ')
}

/** What of the baseline did not work by itself, and why. */
export function faultsOfBaseline(faults: readonly AppliedRecord[]): string {
  const shown = faults
    .slice(0, 5)
    .map(({ object, message }) => `${object}${message === null ? '' : `: ${shortened(message, 300)}`}`)
  const rest = faults.length - shown.length
  return `${shown.join('; ')}${rest > 0 ? `; and ${rest} more` : ''}. Where it needs another kro, name that one as kro-version and this one as upgrade-to.`
}

/** `2 changed, 1 recreated` */
export const objectCounts = ({ objects }: InstanceChange): string =>
  Object.entries(objects)
    .filter(([name]) => name !== 'unchanged')
    .map(([name, number]) => `${number} ${name}`)
    .join(', ')

export const schemaEffect = ({ class: effect }: SchemaChange): string =>
  effect === 'silent' ? 'silent: not served' : effect

/** `ConfigMap/team/a → ConfigMap/team/b (2 pods replaced, 0 restarts)` */
export function objectTitle({ object, was, pods }: ObjectChange): string {
  const felt =
    pods === null || pods.replaced + pods.restarts === 0
      ? ''
      : ` (${pods.replaced} pods replaced, ${pods.restarts} restarts)`
  return `${shortened(was === null ? object : `${was} → ${object}`, 200)}${felt}`
}
