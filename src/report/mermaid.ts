import { mermaidLabel } from '../model/escape.ts'

/** A node of a flowchart. */
export interface ChartNode {
  id: string
  dependsOn: readonly string[]
  kind: string
  /** Words of our own: no text of a cluster. */
  state: string
  /** Of `classes`. */
  style: string
  isExternal: boolean
}

/** Nodes of one picture; GitHub refuses diagrams of more than 50,000 characters. */
const mostNodes = 40

/**
 * A graph as a Mermaid flowchart. Names of nodes in the diagram are our own (`n0`): what comes from a cluster stands only in
 * labels.
 *
 * @param classes styles by their name
 */
export function flowchart(nodes: readonly ChartNode[], classes: Readonly<Record<string, string>>): string {
  const shown = nodes.slice(0, mostNodes)
  const names = new Map(shown.map(({ id }, place) => [id, `n${place}`]))
  const boxes = shown.map((node, place) => {
    const label = [mermaidLabel(node.id), mermaidLabel(node.kind), node.state].join('<br>')
    return node.isExternal ? `  n${place}[["${label}"]]` : `  n${place}["${label}"]`
  })
  const edges = shown.flatMap(({ id, dependsOn }) =>
    dependsOn.flatMap((other) => {
      const from = names.get(other)
      return from === undefined ? [] : [`  ${from} --> ${names.get(id)}`]
    }),
  )
  const styles = [...new Set(shown.map(({ style }) => style))].flatMap((style) => [
    `  classDef ${nameOf(style)} ${classes[style]}`,
    `  class ${shown.flatMap((node, place) => (node.style === style ? [`n${place}`] : [])).join(',')} ${nameOf(style)}`,
  ])
  const cut = nodes.length > shown.length ? [`  more["and ${nodes.length - shown.length} more"]`] : []
  return ['```mermaid', 'flowchart LR', ...boxes, ...cut, ...edges, ...styles, '```'].join('\n')
}

const nameOf = (style: string): string => style.replace('-', '')
