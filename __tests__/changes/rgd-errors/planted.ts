import { stringify } from 'yaml'
import { graphOf, manifestOf, oneOf, randomOf } from './graph.ts'
import { type Mark, plants } from './plants.ts'

/** An RGD with errors, and where each of them stands. */
export interface PlantedGraph {
  name: string
  /** Below the workspace. */
  file: string
  text: string
  errors: PlacedError[]
}

export interface PlacedError {
  kind: string
  /** Both from 1. */
  line: number
  column: number
  /** The line of the file. */
  shown: string
}

/** RGDs with 1, 2, … 12 errors, again and again. The same seed gives the same ones; each kind is planted before one is twice. */
export function plantedGraphs(seed: number, count: number): PlantedGraph[] {
  const random = randomOf(seed)
  let left: string[] = []
  const nextKind = (): string => {
    if (left.length === 0) left = Object.keys(plants)
    const kind = oneOf(random, left)
    left = left.filter((one) => one !== kind)
    return kind
  }
  return Array.from({ length: count }, (_, at) => {
    const name = `planted-${seed}-${at + 1}`
    const graph = graphOf(name, random)
    const marks = Array.from({ length: (at % 12) + 1 }, (__, nth) => {
      const kind = nextKind()
      const plant = plants[kind]
      if (plant === undefined) throw new Error(`there is no ${kind}`)
      return { kind, mark: plant(graph, `zz${nth + 1}q`) }
    })
    const text = stringify(manifestOf(graph), { lineWidth: 0, aliasDuplicateObjects: false })
    const errors = marks.map(({ kind, mark }) => ({ kind, ...placeOf(text, mark) }))
    return { name, file: `rgds/${name}.yaml`, text, errors }
  })
}

/** By the text of the file alone: nothing of the product is asked where something stands. */
export function placeOf(text: string, { text: mark, at, above = 0 }: Mark): Omit<PlacedError, 'kind'> {
  const lines = text.split('\n')
  const found = lines.findLastIndex((line) => line.includes(mark))
  const shown = lines[found - above]
  if (found === -1 || shown === undefined) throw new Error(`${mark} is not in the manifest`)
  const before = shown.lastIndexOf('${', shown.indexOf(mark))
  const column =
    at === 'key' ? /^[\s-]*/.exec(shown)?.[0].length : before === -1 ? shown.indexOf('${') : before
  return { line: found - above + 1, column: (column ?? 0) + 1, shown: shown.trim() }
}
