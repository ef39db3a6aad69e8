import { isMap, isNode, isScalar, isSeq, type Node } from 'yaml'
import { parseYamlText, type YamlText } from '../adapters/yaml-text.ts'
import type { KubeObject } from '../model/kubernetes/object.ts'

/** Line and column of a file, both from 1. */
export interface Place {
  line: number
  column: number
}

/**
 * Where a part of an object stands in the text of its manifest: the expression where it is one, else the key.
 *
 * @param begins line at which the object begins
 * @param path keys and indexes from the root of the object; a part that is not there is looked for above
 * @param nth which `${` of the text at the path begins the expression, from 0; null: it is not about an expression
 */
export function placeInManifest(
  text: string,
  object: KubeObject,
  begins: number,
  path: readonly (string | number)[],
  nth: number | null = null,
): Place {
  const start = { line: begins, column: 1 }
  try {
    const { documents, placeOf } = parsed(text)
    const found = documents.findLast(({ line, contents }) => line <= begins && contents !== null)
    const root = found === undefined ? null : rootOf(found.contents, object)
    if (root === null) return start
    const offset = offsetOf(root, path, text, nth)
    return offset === null ? start : placeOf(offset)
  } catch {
    // The file is not what it was when the run began.
    return start
  }
}

/** An RGD has many errors in one file, and parsing a large one takes seconds. */
let last: { text: string; parsed: YamlText } | null = null

function parsed(text: string): YamlText {
  if (last?.text !== text) last = { text, parsed: parseYamlText(text) }
  return last.parsed
}

/** Of a List the item that is the object. */
function rootOf(contents: Node | null, { kind, metadata }: KubeObject): Node | null {
  if (!isMap(contents) || contents.get('kind') !== 'List') return contents
  const items = contents.get('items')
  const found = isSeq(items)
    ? items.items.find(
        (item) =>
          isMap(item) && item.get('kind') === kind && item.getIn(['metadata', 'name']) === metadata.name,
      )
    : undefined
  return isNode(found) ? found : null
}

function offsetOf(
  root: Node,
  path: readonly (string | number)[],
  text: string,
  nth: number | null,
): number | null {
  let node: unknown = root
  let begin: number | null = null
  for (const key of path) {
    const next = entryOf(node, key)
    if (next === null) break
    if (isNode(next.named) && next.named.range) begin = next.named.range[0]
    node = next.value
  }
  if (nth === null || !isScalar(node) || !node.range) return begin
  // The text of the file may fold lines and escape quotes, and has as many expressions as its value.
  const [from, to] = node.range
  let at = from - 1
  for (let left = nth; left >= 0 && at !== -1; left -= 1) at = text.indexOf('${', at + 1)
  return at === -1 || at >= to ? begin : at
}

/** An entry of a map or list: its value, and the key or item that a reader looks for. */
function entryOf(node: unknown, key: string | number): { named: unknown; value: unknown } | null {
  if (isSeq(node)) {
    const item: unknown = node.get(Number(key), true)
    return item === undefined ? null : { named: item, value: item }
  }
  if (!isMap(node)) return null
  const pair = node.items.find((one) => isScalar(one.key) && String(one.key.value) === String(key))
  return pair === undefined ? null : { named: pair.key, value: pair.value }
}
