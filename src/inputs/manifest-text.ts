import { isMap, isScalar, isSeq, type Node } from 'yaml'
import { parseYamlText, YamlFault, type YamlText } from '../adapters/yaml-text.ts'
import { messageOf, SetupError } from '../errors.ts'
import { isMapping } from '../model/json.ts'
import type { KubeObject } from '../model/kubernetes/object.ts'
import { generatedName } from './generated-name.ts'

/** An object, and the line (from 1) at which it begins. */
export interface LocatedObject {
  object: KubeObject
  line: number
}

/** What a text of manifests has. */
export interface ManifestText {
  objects: LocatedObject[]
  /** What is worth knowing although it can be used, each with the line (from 1). */
  warnings: { line: number; text: string }[]
}

/** Lists within lists. */
const deepestList = 10

/**
 * Splits a stream of YAML documents into objects; empty documents and lists are taken apart.
 *
 * @param where for messages
 * @throws SetupError naming the line
 */
export function parseManifests(yaml: string, where: string): KubeObject[] {
  return readManifests(yaml, where).objects.map(({ object }) => object)
}

/**
 * The objects of a stream of YAML documents as kubectl takes them: lists (also typed ones, `ConfigMapList`) are taken apart,
 * of a repeated key the last counts, and `generateName` becomes a name.
 *
 * @param where for messages
 * @throws SetupError naming the line
 */
export function readManifests(yaml: string, where: string): ManifestText {
  const { documents, repeated, lineOf } = parsed(yaml, where)
  const objects: LocatedObject[] = []
  const take = (value: unknown, node: unknown, line: number, depth: number, list: KindOf | null): void => {
    const items = depth < deepestList ? itemsOf(value) : null
    if (items === null) {
      objects.push(objectOf(withKind(value, list), where, line, objects.length))
      return
    }
    const itemNodes = nodesOfItems(node)
    items.forEach((item, at) => {
      const itemNode = itemNodes[at]
      take(item, itemNode, itemNode?.range ? lineOf(itemNode.range[0]) : line, depth + 1, kindOfItems(value))
    })
  }
  for (const { value, contents, line } of documents)
    if (value !== null && value !== undefined) take(value, contents, line, 0, null)
  return {
    objects,
    warnings: repeated.map(({ key, line }) => ({
      line,
      text: `the key ${JSON.stringify(key)} stands there more than once; the last one counts, as in kubectl`,
    })),
  }
}

function parsed(yaml: string, where: string): YamlText {
  try {
    return parseYamlText(yaml, { repeatedKeys: 'last' })
  } catch (error) {
    const options = { cause: error }
    throw error instanceof YamlFault
      ? new ManifestFault(`${where} ${error.message}`, error.line, options)
      : new SetupError(`${where} ${messageOf(error)}`, options)
  }
}

/** What is not a manifest, and the line (from 1) where that shows. */
export class ManifestFault extends SetupError {
  override name = 'ManifestFault'
  readonly line: number

  constructor(message: string, line: number, options: { cause?: unknown } = {}) {
    super(message, options)
    this.line = line
  }
}

interface KindOf {
  apiVersion: unknown
  kind: string
}

/** Items of a list of objects, as `kubectl get -o yaml` and the API server write it. */
const itemsOf = (value: unknown): unknown[] | null =>
  isMapping(value) &&
  typeof value.kind === 'string' &&
  value.kind.endsWith('List') &&
  (!isMapping(value.metadata) || typeof value.metadata.name !== 'string') &&
  Array.isArray(value.items)
    ? value.items
    : null

/** Items of a typed list need not say their kind: `ConfigMapList` has ConfigMaps. */
function kindOfItems(list: unknown): KindOf | null {
  if (!isMapping(list) || typeof list.kind !== 'string' || list.kind === 'List') return null
  return { apiVersion: list.apiVersion, kind: list.kind.slice(0, -'List'.length) }
}

const withKind = (item: unknown, of: KindOf | null): unknown =>
  of === null || !isMapping(item) ? item : { ...of, ...item }

function nodesOfItems(node: unknown): (Node | undefined)[] {
  if (!isMap(node)) return []
  const pair = node.items.findLast(({ key }) => isScalar(key) && key.value === 'items')
  return isSeq(pair?.value) ? pair.value.items.map((item) => item as Node) : []
}

/** @param at how many objects of the text come before it */
function objectOf(item: unknown, where: string, line: number, at: number): LocatedObject {
  const metadata = isMapping(item) && isMapping(item.metadata) ? item.metadata : {}
  const prefix = metadata.generateName
  const named =
    isMapping(item) && metadata.name === undefined && typeof prefix === 'string' && prefix !== ''
      ? { ...item, metadata: { ...metadata, name: generatedName(prefix, `${where} ${at}`) } }
      : item
  const missing = missingParts(named)
  if (missing.length > 0)
    throw new ManifestFault(
      `${where} has a document that is not a Kubernetes object (line ${line}${kindOf(item)}): it needs ${missing.join(', ')} as text`,
      line,
    )
  return { object: named as KubeObject, line }
}

function missingParts(item: unknown): string[] {
  const object = isMapping(item) ? item : {}
  const metadata = isMapping(object.metadata) ? object.metadata : {}
  const parts = { apiVersion: object.apiVersion, kind: object.kind, 'metadata.name': metadata.name }
  return Object.entries(parts).flatMap(([name, value]) =>
    typeof value === 'string' && value !== '' ? [] : [name],
  )
}

/** Nothing else of a document is quoted: the file may be one with secrets. */
const kindOf = (item: unknown): string =>
  isMapping(item) && typeof item.kind === 'string' && /^\w{1,63}$/.test(item.kind)
    ? `, kind ${item.kind}`
    : ''
