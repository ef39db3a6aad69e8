/** A node of a directed graph. */
export interface LayeredNode {
  id: string
  dependsOn: readonly string[]
}

/**
 * Puts nodes into layers, for a picture: a node stands one layer behind the last of those that it depends on. In a layer,
 * nodes stand in the order of the middle of what they depend on, so that few edges cross; ties keep the order given. An
 * edge that would close a cycle is ignored, as one to an unknown node is.
 *
 * @returns ids by layer, the first layer without dependencies
 */
export function layersOf(nodes: readonly LayeredNode[]): string[][] {
  const known = new Map(nodes.map((node) => [node.id, node]))
  const depths = new Map<string, number>()
  const depthOf = (id: string, path: ReadonlySet<string>): number => {
    const found = depths.get(id)
    if (found !== undefined) return found
    const before = (known.get(id)?.dependsOn ?? []).filter((other) => known.has(other) && !path.has(other))
    const depth = Math.max(-1, ...before.map((other) => depthOf(other, new Set([...path, id, other])))) + 1
    depths.set(id, depth)
    return depth
  }
  const layers: string[][] = []
  for (const id of known.keys()) {
    const depth = depthOf(id, new Set([id]))
    while (layers.length <= depth) layers.push([])
    layers[depth]?.push(id)
  }
  return untangled(layers, known)
}

function untangled(layers: readonly string[][], known: ReadonlyMap<string, LayeredNode>): string[][] {
  const places = new Map<string, number>()
  return layers.map((layer) => {
    const middles = new Map(
      layer.map((id, place) => [id, middleOf(known.get(id)?.dependsOn ?? [], places) ?? place]),
    )
    const sorted = layer.toSorted((a, b) => (middles.get(a) ?? 0) - (middles.get(b) ?? 0))
    for (const [place, id] of sorted.entries()) places.set(id, place)
    return sorted
  })
}

function middleOf(ids: readonly string[], places: ReadonlyMap<string, number>): number | null {
  const found = ids.flatMap((id) => places.get(id) ?? [])
  return found.length === 0 ? null : found.reduce((sum, place) => sum + place, 0) / found.length
}
