import { type GraphOfRgd, graphsOf, type NodeInInstance } from '../../diagnosis/node-states.ts'
import type { Evidence } from '../../evidence/evidence.ts'
import { shortened } from '../../model/escape.ts'
import { graphTitle, kindWords, stateWords, waitsFor } from '../graph-words.ts'
import { layersOf } from '../layers.ts'
import { html, type Markup, nothing } from './markup.ts'

/** Pictures on the page at most; the others are in the evidence. */
const shownAtMost = 40

const box = { width: 220, height: 62, gapX: 64, gapY: 16 }

/** Each RGD as a graph with the state of its nodes in one instance: a picture, and the same as a table. */
export function rgdGraphs(evidence: Evidence): Markup {
  const graphs = graphsOf(evidence)
  if (graphs.length === 0) return nothing
  const left = graphs.length - shownAtMost
  return html`<section id="graphs"><h2>ResourceGraphDefinitions, as graphs</h2>
${graphs.slice(0, shownAtMost).map(graph)}${left > 0 && html`<p class="soft">${left} more are in the evidence.</p>`}</section>`
}

function graph(shown: GraphOfRgd): Markup {
  const inTrouble = !shown.isActive || (shown.instance !== null && !shown.instance.isSettled)
  const mark = inTrouble ? html`<span class="bad">✗</span>` : html`<span class="good">✓</span>`
  return html`<details ${inTrouble ? html`open` : nothing}><summary data-line>${mark} ${shortened(graphTitle(shown), 300)}</summary>
<div class="wide" tabindex="0" role="group" aria-label="${`Graph of ${shortened(shown.rgd.metadata.name, 100)}, as a picture`}">${picture(shown)}</div>
<details><summary>as a table</summary><div class="wide"><table><thead><tr><th>node</th><th>kind</th><th>depends on</th><th>state</th><th>objects</th><th>conditions</th></tr></thead><tbody>${shown.nodes.map(row)}</tbody></table></div></details></details>`
}

function row(node: NodeInInstance): Markup {
  const { mark, word } = stateWords[node.state]
  const conditions = [
    ...waitsFor(node),
    ...node.includeWhen.map((expression) => `includeWhen: ${expression}`),
  ]
  return html`<tr data-line><td>${node.id}</td><td>${kindWords(node)}</td><td>${node.dependsOn.join(', ')}</td><td>${mark} ${word}</td><td>${node.objects.slice(0, 10).join(', ')}${node.objects.length > 10 && ` and ${node.objects.length - 10} more`}</td><td>${conditions.map((one) => html`<div>${shortened(one, 500)}</div>`)}</td></tr>`
}

interface Place {
  x: number
  y: number
}

function picture({ nodes }: GraphOfRgd): Markup {
  const layers = layersOf(nodes)
  const rows = Math.max(...layers.map(({ length }) => length))
  const width = layers.length * (box.width + box.gapX) - box.gapX + 2
  const height = rows * (box.height + box.gapY) - box.gapY + 2
  const places = new Map<string, Place>()
  for (const [column, layer] of layers.entries()) {
    const top = (height - layer.length * (box.height + box.gapY) + box.gapY) / 2
    for (const [at, id] of layer.entries())
      places.set(id, { x: 1 + column * (box.width + box.gapX), y: top + at * (box.height + box.gapY) })
  }
  const edges = nodes.flatMap(({ id, dependsOn }) =>
    dependsOn.flatMap((other) => {
      const from = places.get(other)
      const to = places.get(id)
      return from === undefined || to === undefined ? [] : [edge(from, to)]
    }),
  )
  return html`<svg class="graph" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="Nodes and what they depend on; the table below says the same">${edges}${nodes.map(
    (node) => nodeBox(node, places.get(node.id) ?? { x: 0, y: 0 }),
  )}</svg>`
}

/** From the right side of one box to the left side of another, with a head. */
function edge(from: Place, to: Place): Markup {
  const x1 = from.x + box.width
  const y1 = from.y + box.height / 2
  const y2 = to.y + box.height / 2
  const bend = box.gapX * 0.6
  return html`<path class="edge" d="M${x1} ${y1} C ${x1 + bend} ${y1}, ${to.x - bend} ${y2}, ${to.x - 7} ${y2}"/><path class="head" d="M${to.x - 8} ${y2 - 5} l8 5 l-8 5 z"/>`
}

function nodeBox(node: NodeInInstance, { x, y }: Place): Markup {
  const { mark, word } = stateWords[node.state]
  const tone =
    node.state === 'ready' ? 'ok' : node.state === 'waiting' || node.state === 'missing' ? 'failed' : 'soft'
  const ready = node.readyWhen.length > 0 ? ', readyWhen' : ''
  const title = [`${node.id}: ${kindWords(node)}, ${word}`, ...waitsFor(node)].join('\n')
  return html`<g><title>${shortened(title, 1000)}</title><rect class="card ${tone === 'failed' ? 'failed' : ''} ${node.role === 'external' || node.state === 'left-out' ? 'outside' : ''}" x="${x}" y="${y}" width="${box.width}" height="${box.height}" rx="6"/><text class="name" x="${x + 12}" y="${y + 19}">${shortened(node.id, 28)}</text><text class="soft" x="${x + 12}" y="${y + 37}">${shortened(kindWords(node), 30)}</text><text class="${tone}" x="${x + 12}" y="${y + 54}">${mark} ${word}${ready}</text></g>`
}
