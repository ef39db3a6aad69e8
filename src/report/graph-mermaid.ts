import { type GraphOfRgd, graphsOf, type NodeState } from '../diagnosis/node-states.ts'
import type { Evidence } from '../evidence/evidence.ts'
import { codeSpan, escapeMarkdown, mermaidLabel, shortened } from '../model/escape.ts'
import { graphTitle, kindWords, stateWords, waitsFor } from './graph-words.ts'

/** Nodes of one picture; GitHub refuses diagrams of more than 50,000 characters. */
const mostNodes = 40

/** Strokes that can be read on GitHub's light and dark page. */
const classes: Readonly<Record<NodeState, string>> = {
  ready: 'stroke:#2da44e,stroke-width:2px',
  waiting: 'stroke:#cf222e,stroke-width:3px',
  missing: 'stroke:#cf222e,stroke-width:2px,stroke-dasharray:6 4',
  'left-out': 'stroke:#8c959f,stroke-dasharray:2 4',
  read: 'stroke:#0969da,stroke-dasharray:2 4',
  unknown: 'stroke:#8c959f',
}

/** The RGDs as Mermaid diagrams for a summary: those in trouble first and open, the others folded. */
export function rgdGraphs(evidence: Evidence, limit: number): string {
  const graphs = graphsOf(evidence)
  const shown = graphs.slice(0, limit)
  if (shown.length === 0) return ''
  const rest =
    graphs.length > shown.length ? [`${graphs.length - shown.length} more RGDs are in the report.`] : []
  return [...shown.map(graphMarkdown), ...rest].join('\n\n')
}

function graphMarkdown(graph: GraphOfRgd): string {
  const title = escapeMarkdown(shortened(graphTitle(graph), 300))
  const waiting = graph.nodes
    .filter(({ state }) => state === 'waiting' || state === 'missing')
    .slice(0, 10)
    .map((node) => {
      const words = waitsFor(node).map((one) => codeSpan(shortened(one, 300)))
      return `- ${codeSpan(node.id)} is ${stateWords[node.state].word}${words.length === 0 ? '' : `: ${words.join(', ')}`}`
    })
  const body = [diagram(graph), ...(waiting.length === 0 ? [] : [waiting.join('\n')])].join('\n\n')
  const inTrouble = !graph.isActive || (graph.instance !== null && !graph.instance.isSettled)
  return `<details${inTrouble ? ' open' : ''}><summary>${title}</summary>\n\n${body}\n\n</details>`
}

/** Names of nodes in the diagram are our own (`n0`): what comes from a cluster stands only in labels. */
function diagram({ nodes }: GraphOfRgd): string {
  const shown = nodes.slice(0, mostNodes)
  const names = new Map(shown.map(({ id }, place) => [id, `n${place}`]))
  const boxes = shown.map((node, place) => {
    const label = [
      mermaidLabel(node.id),
      mermaidLabel(kindWords(node)),
      `${stateWords[node.state].word}${node.readyWhen.length > 0 ? ', has readyWhen' : ''}`,
    ].join('<br>')
    return node.role === 'external' ? `  n${place}[["${label}"]]` : `  n${place}["${label}"]`
  })
  const edges = shown.flatMap(({ id, dependsOn }) =>
    dependsOn.flatMap((other) => {
      const from = names.get(other)
      return from === undefined ? [] : [`  ${from} --> ${names.get(id)}`]
    }),
  )
  const used = [...new Set(shown.map(({ state }) => state))]
  const styles = used.flatMap((state) => [
    `  classDef ${className(state)} ${classes[state]}`,
    `  class ${shown.flatMap((node, place) => (node.state === state ? [`n${place}`] : [])).join(',')} ${className(state)}`,
  ])
  const cut = nodes.length > shown.length ? [`  more["and ${nodes.length - shown.length} more"]`] : []
  return ['```mermaid', 'flowchart LR', ...boxes, ...cut, ...edges, ...styles, '```'].join('\n')
}

const className = (state: NodeState): string => state.replace('-', '')
