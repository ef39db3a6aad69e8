import { type GraphOfRgd, graphsOf, type NodeInInstance } from '../../diagnosis/node-states.ts'
import type { Evidence } from '../../evidence/evidence.ts'
import { shortened } from '../../model/escape.ts'
import { graphTitle, kindWords, stateWords, waitsFor } from '../graph-words.ts'
import { html, type Markup, nothing } from './markup.ts'
import { graphPicture, type PictureNode } from './picture.ts'

/** Pictures on the page at most; the others are in the evidence. */
const shownAtMost = 40

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
<div class="wide" tabindex="0" role="group" aria-label="${`Graph of ${shortened(shown.rgd.metadata.name, 100)}, as a picture`}">${graphPicture(shown.nodes.map(pictured))}</div>
<details><summary>as a table</summary><div class="wide" tabindex="0" role="group" aria-label="${`Graph of ${shortened(shown.rgd.metadata.name, 100)}, as a table`}"><table><thead><tr><th>node</th><th>kind</th><th>depends on</th><th>state</th><th>objects</th><th>conditions</th></tr></thead><tbody>${shown.nodes.map(row)}</tbody></table></div></details></details>`
}

function row(node: NodeInInstance): Markup {
  const { mark, word } = stateWords[node.state]
  const conditions = [
    ...waitsFor(node),
    ...node.includeWhen.map((expression) => `includeWhen: ${expression}`),
  ]
  return html`<tr data-line><td>${node.id}</td><td>${kindWords(node)}</td><td>${node.dependsOn.join(', ')}</td><td>${mark} ${word}</td><td>${node.objects.slice(0, 10).join(', ')}${node.objects.length > 10 && ` and ${node.objects.length - 10} more`}</td><td>${conditions.map((one) => html`<div>${shortened(one, 500)}</div>`)}</td></tr>`
}

function pictured(node: NodeInInstance): PictureNode {
  const { mark, word } = stateWords[node.state]
  return {
    ...{ id: node.id, dependsOn: node.dependsOn, kind: kindWords(node) },
    state: `${mark} ${word}${node.readyWhen.length > 0 ? ', readyWhen' : ''}`,
    tone:
      node.state === 'ready'
        ? 'ok'
        : node.state === 'waiting' || node.state === 'missing'
          ? 'failed'
          : 'soft',
    isOutside: node.role === 'external' || node.state === 'left-out',
    title: [`${node.id}: ${kindWords(node)}, ${word}`, ...waitsFor(node)].join('\n'),
  }
}
