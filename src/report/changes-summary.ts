import type { Changes } from '../changes/compare.ts'
import type { FieldChange } from '../changes/fields.ts'
import type { InstanceChange } from '../changes/instances.ts'
import type { ObjectChange } from '../changes/objects.ts'
import { headlineOf, isBroken, reasonsToFail } from '../changes/verdict.ts'
import { codeBlock, escapeMarkdown, shortened } from '../model/escape.ts'

/** How much of a change is shown; the rest is in changes.json. */
export interface ChangesAmount {
  instances: number
  /** Objects with their fields. */
  objects: number
  fields: number
}

/**
 * What a change does to what lives, in GitHub's Markdown: the verdict, the instances, the schemas, and the fields of each
 * object that is not as it was, folded.
 */
export function changesMarkdown(changes: Changes, amount: ChangesAmount): string {
  const failed = reasonsToFail(changes)
  const { baseline, baselineFaults } = changes.transition
  const parts = [
    `### ${failed.length > 0 ? '❌' : '✅'} The change: ${escapeMarkdown(headlineOf(changes))}`,
    `Compared with the baseline, ${escapeMarkdown(baseline.what)}${baseline.same ? ', which has the same manifests: no change was tried.' : '.'}`,
    upgradeLine(changes),
    baselineFaults.length === 0
      ? ''
      : `${baselineFaults.length} of the baseline did not work by itself: ${escapeMarkdown(
          shortened(baselineFaults.map(({ object }) => object).join(', '), 300),
        )}`,
    instanceTable(changes.instances, amount.instances),
    schemaTable(changes),
    objectDiffs(changes.objects, amount),
    baseline.same ? '' : limits(changes),
  ]
  return parts.filter((part) => part !== '').join('\n\n')
}

const upgradeLine = ({ transition: { upgrade } }: Changes): string =>
  upgrade === null
    ? ''
    : `kro was upgraded from ${escapeMarkdown(upgrade.from)} to ${escapeMarkdown(upgrade.to)} in ${upgrade.seconds.toFixed(1)} s, with the living instances.`

/** What is wrong comes first. */
function instanceTable(instances: readonly InstanceChange[], limit: number): string {
  if (instances.length === 0 || limit === 0) return ''
  const ordered = [...instances].sort((a, b) => Number(isBroken(b)) - Number(isBroken(a)))
  const rows = ordered
    .slice(0, limit)
    .map((one) =>
      [
        one.object,
        became(one),
        one.seconds === null ? '' : `${one.seconds.toFixed(1)} s`,
        objectCounts(one),
      ].map(escapeMarkdown),
    )
  return `${table(['instance', 'after the change', 'settled in', 'objects'], rows)}${more(ordered.length - limit)}`
}

function became({ change, outcome, served, message, wasActive }: InstanceChange): string {
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

const objectCounts = ({ objects }: InstanceChange): string =>
  Object.entries(objects)
    .filter(([name]) => name !== 'unchanged')
    .map(([name, number]) => `${number} ${name}`)
    .join(', ')

function schemaTable({ rgds }: Changes): string {
  const rows = rgds.flatMap(({ object, schema }) =>
    schema.map((one) =>
      [
        object.replace('ResourceGraphDefinition/', ''),
        one.path,
        one.facet,
        one.class === 'silent' ? 'silent: not served' : one.class,
      ].map(escapeMarkdown),
    ),
  )
  return rows.length === 0
    ? ''
    : `**Schema**\n\n${table(['RGD', 'field', 'what', 'effect'], rows.slice(0, mostFields))}${more(rows.length - mostFields)}`
}

const mostFields = 50

function objectDiffs(objects: readonly ObjectChange[], { objects: limit, fields }: ChangesAmount): string {
  const changed = objects.filter((one) => one.class !== 'unchanged')
  if (changed.length === 0 || limit === 0) return ''
  const shown = changed.slice(0, limit).map((one) => {
    const name = one.was === null ? one.object : `${one.was} → ${one.object}`
    const lines = one.fields.slice(0, fields).flatMap(diffLines)
    const rest = one.fields.length - fields
    const body = lines.length === 0 ? (one.why ?? '') : lines.join('\n')
    return `<details><summary>${escapeMarkdown(`${one.class}: ${shortened(name, 200)}${podsOf(one)}`)}</summary>\n\n${
      body === '' ? 'No field of it is compared.' : codeBlock(body, 'diff')
    }${rest > 0 ? `\n\n${rest} more fields are in changes.json.` : ''}\n\n</details>`
  })
  return `**Objects**\n\n${shown.join('\n')}${more(changed.length - limit)}`
}

const podsOf = ({ pods }: ObjectChange): string =>
  pods === null || pods.replaced + pods.restarts === 0
    ? ''
    : ` (${pods.replaced} pods replaced, ${pods.restarts} restarts)`

function diffLines({ pointer, before, after }: FieldChange): string[] {
  const line = (sign: string, value: unknown): string =>
    shortened(`${sign} ${pointer}: ${JSON.stringify(value)}`, 300)
  return [
    ...(before === undefined ? [] : [line('-', before)]),
    ...(after === undefined ? [] : [line('+', after)]),
  ]
}

/** What the comparison does not say. */
function limits({ transition, instances }: Changes): string {
  const unknown = instances.filter(({ served, outcome }) => served === null && outcome === 'active').length
  return [
    transition.restart === null
      ? 'kro was not restarted.'
      : `kro was restarted (${transition.restart.seconds.toFixed(1)} s).`,
    ...(unknown > 0
      ? [
          `Whether kro still reconciles ${unknown} of the instances is not known: it did not answer before the change either.`,
        ]
      : []),
    'All of it is in changes.json of the report.',
  ].join(' ')
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

const more = (count: number): string =>
  count > 0 ? `\n\n${count} more are in changes.json of the report.` : ''
