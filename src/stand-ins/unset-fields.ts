import { neededPaths } from '../model/cel/needed-paths.ts'
import { pathText } from '../model/cel/path.ts'
import { expressionsOf, type RgdExpression } from '../model/kro/expressions.ts'
import { field } from '../model/kubernetes/fields.ts'
import type { KubeObject } from '../model/kubernetes/object.ts'
import { type Node, nodesOf, sets } from './nodes.ts'

/**
 * Fields of its spec that an object does not have, and that expressions of RGDs cannot do without (`spec.volumeName`): its
 * template does not set them, so that a controller or a webhook has to.
 *
 * @param rgds those that may have made the object
 */
export function unsetFields(object: KubeObject, rgds: readonly KubeObject[]): string[] {
  const paths = nodesOf(object, rgds).flatMap(({ rgd, nodes }) => {
    const expressions = expressionsOf(rgd)
    return nodes.flatMap((node) =>
      expressions
        .flatMap((expression) => readOf(node, expression))
        .filter((path) => field(object, ...path) === undefined && !sets(node, path)),
    )
  })
  return [...new Set(paths.map(pathText))]
}

/** Paths below `spec` that an expression reads of the object of a resource. Only the own readyWhen of a collection names one object (`each`). */
function readOf({ id, isCollection }: Node, { cel, use, resource }: RgdExpression): (string | number)[][] {
  const names = [...(isCollection ? [] : [id]), ...(use === 'readyWhen' && resource === id ? ['each'] : [])]
  return neededPaths(cel).flatMap(([name, ...path]) =>
    names.includes(String(name)) && path[0] === 'spec' ? [path] : [],
  )
}
