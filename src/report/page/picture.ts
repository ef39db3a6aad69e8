import { shortened } from '../../model/escape.ts'
import { layersOf } from '../layers.ts'
import { html, type Markup } from './markup.ts'

/** A node of a graph, as it is drawn. */
export interface PictureNode {
  id: string
  dependsOn: readonly string[]
  kind: string
  /** Mark and words; colour alone says nothing. */
  state: string
  tone: 'ok' | 'failed' | 'warn' | 'soft'
  /** Its border is dashed: it is not there, or belongs to others. */
  isOutside: boolean
  /** What a pointer shows. */
  title: string
}

const box = { width: 220, height: 62, gapX: 64, gapY: 16 }

interface Place {
  x: number
  y: number
}

/** Nodes as boxes in layers, and what they depend on as lines. The same stands beside it as text, for screen readers. */
export function graphPicture(nodes: readonly PictureNode[]): Markup {
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

function nodeBox({ id, kind, state, tone, isOutside, title }: PictureNode, { x, y }: Place): Markup {
  const look = tone === 'failed' || tone === 'warn' ? tone : ''
  return html`<g><title>${shortened(title, 1000)}</title><rect class="card ${look} ${isOutside ? 'outside' : ''}" x="${x}" y="${y}" width="${box.width}" height="${box.height}" rx="6"/><text class="name" x="${x + 12}" y="${y + 19}">${shortened(id, 28)}</text><text class="soft" x="${x + 12}" y="${y + 37}">${shortened(kind, 30)}</text><text class="${tone}" x="${x + 12}" y="${y + 54}">${shortened(state, 32)}</text></g>`
}
