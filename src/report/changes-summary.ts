import type { Changes } from '../changes/compare.ts'
import type { NodeChange } from '../changes/graph.ts'
import type { InstanceChange } from '../changes/instances.ts'
import type { ObjectChange } from '../changes/objects.ts'
import type { RgdChange } from '../changes/rgds.ts'
import { headlineOf, isBroken, reasonsToFail } from '../changes/verdict.ts'
import { codeBlock, escapeMarkdown, shortened } from '../model/escape.ts'
import {
  became,
  faultsOfBaseline,
  nodeWords,
  objectCounts,
  objectTitle,
  schemaEffect,
} from './change-words.ts'
import { flowchart } from './mermaid.ts'
import { diffLines } from './object-diff.ts'

/** How much of a change is shown; the rest is in changes.json. */
export interface ChangesAmount {
  instances: number
  /** Objects with their fields. */
  objects: number
  fields: number
  /** Pictures of RGDs that change. */
  graphs: number
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
      : `${baselineFaults.length} of the baseline did not work by itself: ${escapeMarkdown(faultsOfBaseline(baselineFaults))}`,
    instanceTable(changes.instances, amount.instances),
    schemaTable(changes),
    graphs(changes.rgds, amount.graphs),
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

function schemaTable({ rgds }: Changes): string {
  const rows = rgds.flatMap(({ object, schema }) =>
    schema.map((one) =>
      [object.replace('ResourceGraphDefinition/', ''), one.path, one.facet, schemaEffect(one)].map(
        escapeMarkdown,
      ),
    ),
  )
  return rows.length === 0
    ? ''
    : `**Schema**\n\n${table(['RGD', 'field', 'what', 'effect'], rows.slice(0, mostFields))}${more(rows.length - mostFields)}`
}

const mostFields = 50

/** Strokes that can be read on GitHub's light and dark page. */
const strokes: Readonly<Record<NodeChange['change'], string>> = {
  same: 'stroke:#8c959f',
  changed: 'stroke:#bf8700,stroke-width:3px',
  new: 'stroke:#2da44e,stroke-width:3px',
  deleted: 'stroke:#cf222e,stroke-width:2px,stroke-dasharray:6 4',
}

/** RGDs whose resources change, as pictures. */
function graphs(rgds: readonly RgdChange[], limit: number): string {
  const changed = rgds.filter(
    ({ change, nodes }) => change === 'changed' && nodes.some((node) => node.change !== 'same'),
  )
  if (changed.length === 0 || limit === 0) return ''
  const shown = changed.slice(0, limit).map(({ object, nodes }) => {
    const counts = (['new', 'changed', 'deleted'] as const).flatMap((name) => {
      const count = nodes.filter((node) => node.change === name).length
      return count === 0 ? [] : [`${count} ${nodeWords[name].word}`]
    })
    const name = shortened(object.replace('ResourceGraphDefinition/', ''), 200)
    const chart = nodes.map((node) => ({
      ...{ id: node.id, dependsOn: node.dependsOn, kind: node.kind ?? 'unknown kind' },
      ...{ state: nodeWords[node.change].word, style: node.change, isExternal: false },
    }))
    return `<details><summary>${escapeMarkdown(`RGD ${name}: ${counts.join(', ')}`)}</summary>\n\n${flowchart(chart, strokes)}\n\n</details>`
  })
  return `**Graphs**\n\n${shown.join('\n')}${more(changed.length - limit)}`
}

function objectDiffs(objects: readonly ObjectChange[], { objects: limit, fields }: ChangesAmount): string {
  const changed = objects.filter((one) => one.class !== 'unchanged')
  if (changed.length === 0 || limit === 0) return ''
  const shown = changed.slice(0, limit).map((one) => {
    const lines = diffLines(one, fields)
    const rest = one.fields.length - fields
    const body = lines.length === 0 ? (one.why ?? '') : lines.join('\n')
    return `<details><summary>${escapeMarkdown(`${one.class}: ${objectTitle(one)}`)}</summary>\n\n${
      body === '' ? 'No field of it is compared.' : codeBlock(body, 'diff')
    }${rest > 0 ? `\n\n${rest} more fields are in changes.json.` : ''}\n\n</details>`
  })
  return `**Objects**\n\n${shown.join('\n')}${more(changed.length - limit)}`
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
