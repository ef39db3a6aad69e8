import type { Cel } from './parse.ts'

/** The expressions that an expression is made of, in their order. */
export function partsOf(cel: Cel): readonly Cel[] {
  switch (cel.kind) {
    case 'name':
    case 'literal':
      return []
    case 'field':
    case 'unary':
      return [cel.of]
    case 'call':
      return cel.of === null ? cel.args : [cel.of, ...cel.args]
    case 'index':
      return [cel.of, cel.index]
    case 'list':
      return cel.items
    case 'map':
      return cel.entries
    case 'binary':
      return [cel.left, cel.right]
    case 'choice':
      return [cel.condition, cel.yes, cel.no]
  }
}
