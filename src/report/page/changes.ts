import type { Changes } from '../../changes/compare.ts'
import type { NodeChange } from '../../changes/graph.ts'
import type { ObjectChange, ObjectClass } from '../../changes/objects.ts'
import { readChanges } from '../../changes/read.ts'
import type { RgdChange } from '../../changes/rgds.ts'
import { headlineOf, isBroken, reasonsToFail } from '../../changes/verdict.ts'
import type { Evidence } from '../../evidence/evidence.ts'
import { shortened } from '../../model/escape.ts'
import {
  became,
  faultsOfBaseline,
  nodeState,
  objectCounts,
  objectTitle,
  schemaEffect,
} from '../change-words.ts'
import { diffLines } from '../object-diff.ts'
import { html, type Markup, nothing } from './markup.ts'
import { graphPicture, type PictureNode } from './picture.ts'

/** Shown at most; all of it is in changes.json. */
const most = { instances: 300, fields: 200, rgds: 40, objects: 400, fieldsOfObject: 60 }
/** So many of a class are read at a glance. */
const openBelow = 6

/** What a change does to what lives: the verdict, the instances, the schemas, the graphs, and each object that differs. */
export function changeSection(evidence: Evidence): Markup {
  const changes = readChanges(evidence)
  if (changes === null) return nothing
  const isBad = reasonsToFail(changes).length > 0
  const { baseline, baselineFaults, upgrade, restart } = changes.transition
  return html`<section id="changes"><h2>What the change does to what lives</h2>
<p class="${isBad ? 'bad' : 'good'}"><strong>${isBad ? '✗' : '✓'} ${headlineOf(changes)}</strong></p>
<p class="soft">Compared with the baseline, ${baseline.what}${baseline.same ? ', which has the same manifests: no change was tried.' : '.'} ${
    upgrade !== null &&
    `kro was upgraded from ${upgrade.from} to ${upgrade.to} in ${upgrade.seconds.toFixed(1)} s, with the living instances. `
  }${restart !== null && `kro was restarted (${restart.seconds.toFixed(1)} s). `}The same as data: <code>changes.json</code>.</p>
${
  baselineFaults.length > 0 &&
  html`<p class="partial"><strong>! ${baselineFaults.length} of the baseline did not work by itself:</strong> ${faultsOfBaseline(baselineFaults)}</p>`
}${instanceTable(changes)}${schemaTable(changes)}${graphs(changes.rgds)}${objects(changes.objects)}</section>`
}

/** What is wrong comes first. */
function instanceTable({ instances }: Changes): Markup {
  if (instances.length === 0) return nothing
  const ordered = [...instances].sort((a, b) => Number(isBroken(b)) - Number(isBroken(a)))
  const rows = ordered
    .slice(0, most.instances)
    .map(
      (one) =>
        html`<tr data-line><td>${one.object}</td><td>${isBroken(one) ? html`<span class="bad">✗ ${became(one)}</span>` : became(one)}</td><td>${one.seconds !== null && `${one.seconds.toFixed(1)} s`}</td><td>${objectCounts(one)}</td></tr>`,
    )
  return html`<h3>Instances</h3>${table(['instance', 'after the change', 'settled in', 'objects'], rows, 'Instances')}${more(ordered.length - most.instances)}`
}

function schemaTable({ rgds }: Changes): Markup {
  const rows = rgds.flatMap(({ object, schema }) =>
    schema.map(
      (one) =>
        html`<tr data-line><td>${nameOf(object)}</td><td>${one.path}</td><td>${one.facet}</td><td>${one.class === 'compatible' ? one.class : html`<span class="bad">✗ ${schemaEffect(one)}</span>`}</td></tr>`,
    ),
  )
  return rows.length === 0
    ? nothing
    : html`<h3>Schema</h3>${table(['RGD', 'field', 'what', 'effect'], rows.slice(0, most.fields), 'Schema')}${more(rows.length - most.fields)}`
}

const nameOf = (object: string): string => object.replace('ResourceGraphDefinition/', '')

/** RGDs that are as they were are among the others of the page. */
function graphs(rgds: readonly RgdChange[]): Markup {
  const changed = rgds.filter(
    ({ change, accepted, wasAccepted }) => change !== 'same' || accepted !== wasAccepted,
  )
  if (changed.length === 0) return nothing
  return html`<h3>Graphs of the RGDs that change</h3>${changed.slice(0, most.rgds).map(graph)}${more(changed.length - most.rgds)}`
}

function graph({ object, change, accepted, message, nodes }: RgdChange): Markup {
  const isRefused = change !== 'deleted' && !accepted
  const words = { same: 'is the same', changed: 'changes', new: 'is new', deleted: 'is deleted' }[change]
  const count = (name: NodeChange['change']): number => nodes.filter((node) => node.change === name).length
  const counts = (['new', 'changed', 'deleted'] as const)
    .filter((name) => count(name) > 0 && change === 'changed')
    .map((name) => `${count(name)} ${name}`)
  const name = shortened(nameOf(object), 100)
  return html`<details><summary data-line>${isRefused ? html`<span class="bad">✗</span>` : html`<span class="good">✓</span>`} RGD ${name} ${words}${isRefused && ', and is not accepted'}${counts.length > 0 && `: ${counts.join(', ')}`}</summary>${
    isRefused && message !== null && html`<blockquote>${shortened(message, 1000)}</blockquote>`
  }${
    nodes.length > 0 &&
    html`<div class="wide" tabindex="0" role="group" aria-label="${`Graph of ${name} with what changes in it, as a picture`}">${graphPicture(nodes.map(pictured))}</div>
<details><summary>as a table</summary>${table(
      ['resource', 'kind', 'depends on', 'what became of it'],
      nodes.map(
        (node) =>
          html`<tr data-line><td>${node.id}</td><td>${node.kind ?? 'unknown kind'}</td><td>${node.dependsOn.join(', ')}</td><td>${nodeState(node)}</td></tr>`,
      ),
      `Resources of ${name}`,
    )}</details>`
  }</details>`
}

const tones = { same: 'soft', changed: 'warn', new: 'ok', deleted: 'failed' } as const

const pictured = (node: NodeChange): PictureNode => ({
  ...{ id: node.id, dependsOn: node.dependsOn, kind: node.kind ?? 'unknown kind' },
  state: nodeState(node),
  tone: tones[node.change],
  isOutside: node.change === 'deleted',
  title: `${node.id}: ${nodeState(node)}`,
})

/** Folded by what became of them, so that two hundred are a few lines. */
function objects(all: readonly ObjectChange[]): Markup {
  const order: readonly ObjectClass[] = ['recreated', 'deleted', 'orphaned', 'changed', 'created']
  let room = most.objects
  const groups = order.map((name) => {
    const group = all.filter((one) => one.class === name)
    const shown = group.slice(0, Math.max(0, room))
    room -= shown.length
    return group.length === 0
      ? nothing
      : html`<details ${group.length <= openBelow && html`open`}><summary>${group.length} ${name}</summary>${shown.map(entry)}${more(group.length - shown.length)}</details>`
  })
  const unchanged = all.filter((one) => one.class === 'unchanged').length
  if (all.length === 0) return nothing
  return html`<h3>Objects that kro made</h3>${groups}<p class="soft">${unchanged} of ${all.length} are as they were.</p>`
}

function entry(change: ObjectChange): Markup {
  const lines = diffLines(change, most.fieldsOfObject)
  const rest = change.fields.length - most.fieldsOfObject
  const about = [change.instance, change.node && `resource ${change.node}`]
    .filter((one) => one !== null)
    .join(', ')
  return html`<details class="object"><summary data-line><strong>${objectTitle(change)}</strong> <span class="soft">${about}</span></summary>${
    change.why !== null && html`<p>${change.why}</p>`
  }${
    lines.length > 0
      ? html`<pre class="diff">${lines.map((line) => html`<span class="${toneOf(line)}" data-line>${line}</span>`)}</pre>`
      : change.why === null && html`<p class="soft">No field of it is compared.</p>`
  }${more(rest, ' fields')}</details>`
}

const toneOf = (line: string): string =>
  line.startsWith('+') ? 'good' : line.startsWith('-') ? 'bad' : 'soft'

const table = (head: readonly string[], rows: readonly Markup[], name: string): Markup =>
  html`<div class="wide" tabindex="0" role="group" aria-label="${name}"><table><thead><tr>${head.map((one) => html`<th>${one}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`

const more = (count: number, what = ''): Markup =>
  count > 0 ? html`<p class="soft">${count} more${what} are in changes.json.</p>` : nothing
