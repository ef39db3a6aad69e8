import { kroLabels } from '../model/kro/labels.ts'
import { field, list, text } from '../model/kubernetes/fields.ts'
import type { KubeObject } from '../model/kubernetes/object.ts'

/** A resource of an RGD. */
export interface Node {
  id: string
  /** Its id stands for the list of its objects (forEach). */
  isCollection: boolean
  template: unknown
}

/** The resources of RGDs that an object may stem from: by kro's labels (v0.4 on), else by its kind. */
export function nodesOf(
  object: KubeObject,
  rgds: readonly KubeObject[],
): { rgd: KubeObject; nodes: Node[] }[] {
  const labels = object.metadata.labels ?? {}
  const node = labels[kroLabels.node]
  const name = labels[kroLabels.rgd]
  return rgds.flatMap((rgd) => {
    if (name !== undefined && rgd.metadata.name !== name) return []
    const nodes = list(rgd, 'spec', 'resources').flatMap((resource): Node[] => {
      const id = text(resource, 'id') ?? ''
      const template = field(resource, 'template')
      const isOne =
        (node === undefined || node === id) &&
        field(template, 'apiVersion') === object.apiVersion &&
        field(template, 'kind') === object.kind
      return isOne ? [{ id, template, isCollection: field(resource, 'forEach') !== undefined }] : []
    })
    return nodes.length === 0 ? [] : [{ rgd, nodes }]
  })
}

/** Whether a template sets a field, or may set it: an expression stands there or above it. */
export function sets({ template }: Pick<Node, 'template'>, path: readonly (string | number)[]): boolean {
  let current = template
  for (const name of path) {
    if (typeof current === 'string') return true
    current = field(current, name)
  }
  return current !== undefined
}
