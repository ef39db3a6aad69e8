import { parseYamlText, type YamlDocument } from '../adapters/yaml-text.ts'
import { messageOf, SetupError } from '../errors.ts'
import type { KubeObject } from '../model/kubernetes/object.ts'
import { isMapping } from './values.ts'

/**
 * Splits a stream of YAML documents into objects; empty documents and lists are taken apart.
 *
 * @param where for messages
 * @throws SetupError naming the line
 */
export function parseManifests(yaml: string, where: string): KubeObject[] {
  return locateManifests(yaml, where).map(({ object }) => object)
}

/** Like `parseManifests`, with the line (from 1) at which each object's document begins. @throws SetupError */
export function locateManifests(yaml: string, where: string): { object: KubeObject; line: number }[] {
  const objects: { object: KubeObject; line: number }[] = []
  for (const { value, line } of documentsOf(yaml, where)) {
    if (value === null || value === undefined) continue
    const items =
      isMapping(value) && value.kind === 'List' && Array.isArray(value.items) ? value.items : [value]
    for (const item of items) {
      const missing = missingParts(item)
      if (missing.length > 0)
        throw new SetupError(
          `${where} has a document that is not a Kubernetes object (line ${line}${kindOf(item)}): it needs ${missing.join(', ')} as text`,
        )
      objects.push({ object: item as KubeObject, line })
    }
  }
  return objects
}

function documentsOf(yaml: string, where: string): readonly YamlDocument[] {
  try {
    return parseYamlText(yaml).documents
  } catch (error) {
    throw new SetupError(`${where} ${messageOf(error)}`, { cause: error })
  }
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
