import { type GraphOfRgd, graphsOf, type NodeState } from '../diagnosis/node-states.ts'
import type { Evidence } from '../evidence/evidence.ts'
import { codeSpan, escapeMarkdown, shortened } from '../model/escape.ts'
import { graphTitle, kindWords, stateWords, waitsFor } from './graph-words.ts'
import { flowchart } from './mermaid.ts'

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

const diagram = ({ nodes }: GraphOfRgd): string =>
  flowchart(
    nodes.map((node) => ({
      ...{ id: node.id, dependsOn: node.dependsOn, kind: kindWords(node), style: node.state },
      state: `${stateWords[node.state].word}${node.readyWhen.length > 0 ? ', has readyWhen' : ''}`,
      isExternal: node.role === 'external',
    })),
    classes,
  )
