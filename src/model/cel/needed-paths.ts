import type { Cel } from './parse.ts'
import { partsOf } from './parts.ts'
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
  const tested = testedBy(cel)
  if (tested !== null) found.tested.push(tested)
  else for (const part of partsOf(cel)) collect(part, found)
}

/** The path that `has(a.b)` tests. */
function testedBy(cel: Cel): Path | null {
  if (cel.kind !== 'call' || cel.of !== null || cel.name !== 'has') return null
  const [first] = cel.args
  return first === undefined ? null : pathOf(first)
}

/** `a.b` of `a.b.?c.d`. */
function beforeOptional(cel: Cel): Path {
  let whole = cel
  for (let at: Cel = cel; at.kind === 'field' || at.kind === 'index'; at = at.of)
    if (at.isOptional) whole = at.of
  return pathOf(whole) ?? []
}

const beginsWith = (path: Path, start: Path): boolean => start.every((name, at) => path[at] === name)
