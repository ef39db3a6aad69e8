import { list, text, texts } from '../kubernetes/fields.ts'
import type { KubeObject } from '../kubernetes/object.ts'
import { type Kind, resourcesOf } from './rgd.ts'

/** A resource of an RGD as a node of its graph. */
export interface GraphNode {
  id: string
  /** null where the entry does not say its kind. */
  kind: Kind | null
  /** `template`: kro makes it; `external`: kro only reads it. */
  role: 'template' | 'external'
  /** Ids of the resources that its expressions refer to, in the order of the RGD. */
  dependsOn: string[]
  /** CEL expressions, as the RGD has them. */
  readyWhen: string[]
  includeWhen: string[]
  /** One object for each element of a list, or of several. */
  isCollection: boolean
}

/** Nodes that are read of one RGD; kro's own examples have at most 20. */
const mostNodes = 100

/**
 * The nodes of an RGD, in kro's order of creation where its status has one (`status.topologicalOrder`), else as the RGD
 * lists them. A node depends on another one where an expression of it names that one's id (kro, pkg/graph/builder.go,
 * extractDependencies); `readyWhen` may name only its own node.
 */
export function graphNodes(rgd: KubeObject): GraphNode[] {
  const resources = list(rgd, 'spec', 'resources').slice(0, mostNodes)
  const kinds = resourcesOf(rgd)
  const ids = resources.map((resource) => text(resource, 'id') ?? '')
  const nodes = resources.flatMap((resource, place): GraphNode[] => {
    const id = ids[place]
    if (!id) return []
    const named = identifiersIn(withoutReadyWhen(resource))
    const { made = null, read = null } = kinds[place] ?? {}
    return [
      {
        id,
        kind: made ?? read,
        role: read !== null && made === null ? 'external' : 'template',
        dependsOn: [...new Set(ids)].filter((other) => other !== id && named.has(other)),
        readyWhen: texts(resource, 'readyWhen'),
        includeWhen: texts(resource, 'includeWhen'),
        isCollection: list(resource, 'forEach').length > 0,
      },
    ]
  })
  const order = new Map(texts(rgd, 'status', 'topologicalOrder').map((id, place) => [id, place]))
  const placeOf = ({ id }: GraphNode): number => order.get(id) ?? order.size
  return nodes.toSorted((a, b) => placeOf(a) - placeOf(b))
}

const withoutReadyWhen = (resource: unknown): unknown =>
  resource === null || typeof resource !== 'object' ? null : { ...resource, readyWhen: null }

/** Characters of one RGD that are read for expressions. */
const mostCharacters = 1_000_000

/** Names that the `${…}` of all strings in a value refer to: identifiers that no dot precedes, outside of string literals. */
function identifiersIn(value: unknown): ReadonlySet<string> {
  const found = new Set<string>()
  let left = mostCharacters
  const visit = (inner: unknown): void => {
    if (left <= 0) return
    if (typeof inner === 'string') {
      left -= inner.length
      for (const expression of expressionsIn(inner))
        for (const [name] of expression.matchAll(/(?<![\w.$])[A-Za-z_]\w{0,252}(?!\w)/g)) found.add(name)
    } else if (inner !== null && typeof inner === 'object') Object.values(inner).forEach(visit)
  }
  visit(value)
  return found
}

/** The text of each `${…}`, its string literals emptied. Braces within one belong to it. */
function expressionsIn(text: string): string[] {
  const found: string[] = []
  for (let start = text.indexOf('${'); start !== -1; ) {
    const { expression, end } = readExpression(text, start + 2)
    found.push(expression)
    start = text.indexOf('${', end)
  }
  return found
}

function readExpression(text: string, start: number): { expression: string; end: number } {
  let expression = ''
  let depth = 1
  let at = start
  while (at < text.length) {
    const character = text[at] ?? ''
    if (character === '"' || character === "'") {
      at = endOfLiteral(text, at)
      expression += '""'
      continue
    }
    if (character === '{') depth += 1
    if (character === '}') depth -= 1
    at += 1
    if (depth === 0) break
    expression += character
  }
  return { expression, end: at }
}

/** @returns the place after the closing quote */
function endOfLiteral(text: string, start: number): number {
  const quote = text[start]
  let at = start + 1
  while (at < text.length && text[at] !== quote) at += text[at] === '\\' ? 2 : 1
  return at + 1
}
