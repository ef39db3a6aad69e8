import type { Cel } from './parse.ts'
import { pathOf } from './path.ts'

type Path = readonly (string | number)[]

/**
 * The paths that an expression reads and cannot do without: neither what is optional (`a.?b`, and all below it), nor what it
 * tests with `has`. Names come first in each, those of macros' variables too.
 */
export function neededPaths(cel: Cel): Path[] {
  const found: Found = { needed: [], tested: [] }
  collect(cel, found)
  return found.needed.filter((path) => !found.tested.some((tested) => beginsWith(path, tested)))
}

interface Found {
  needed: Path[]
  tested: Path[]
}

function collect(cel: Cel, found: Found): void {
  if (pathOf(cel) !== null) {
    const path = beforeOptional(cel)
    // A name alone does not read a field.
    if (path.length > 1) found.needed.push(path)
    return
  }
  switch (cel.kind) {
    case 'field':
      collect(cel.of, found)
      return
    case 'call':
      collectCall(cel, found)
      return
    case 'name':
    case 'literal':
      return
    default:
      for (const part of partsOf(cel)) collect(part, found)
  }
}

function collectCall({ of, name, args }: Cel & { kind: 'call' }, found: Found): void {
  const [first] = args
  const tested = of === null && name === 'has' && first !== undefined ? pathOf(first) : null
  if (tested !== null) {
    found.tested.push(tested)
    return
  }
  for (const part of of === null ? args : [of, ...args]) collect(part, found)
}

function partsOf(cel: Exclude<Cel, { kind: 'field' | 'call' | 'name' | 'literal' }>): readonly Cel[] {
  switch (cel.kind) {
    case 'index':
      return [cel.of, cel.index]
    case 'list':
      return cel.items
    case 'map':
      return cel.entries
    case 'unary':
      return [cel.of]
    case 'binary':
      return [cel.left, cel.right]
    case 'choice':
      return [cel.condition, cel.yes, cel.no]
  }
}

/** `a.b` of `a.b.?c.d`. */
function beforeOptional(cel: Cel): Path {
  let whole = cel
  for (let at: Cel = cel; at.kind === 'field' || at.kind === 'index'; at = at.of)
    if (at.isOptional) whole = at.of
  return pathOf(whole) ?? []
}

const beginsWith = (path: Path, start: Path): boolean => start.every((name, at) => path[at] === name)
