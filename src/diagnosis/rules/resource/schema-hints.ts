import { field, keys, text } from '../../../model/kubernetes/fields.ts'
import type { KubeObject } from '../../../model/kubernetes/object.ts'
import { advice } from '../../fix.ts'
import { type Hint, meantInstead, named, nearly } from './hint.ts'
import type { Refused } from './refused.ts'

/** Types of SimpleSchema (kro v0.9.4, pkg/simpleschema/types and atomic.go). */
const types = ['string', 'integer', 'boolean', 'float', 'object'] as const

/** What other languages call them. */
const otherNames: Readonly<Record<string, string>> = {
  ...{ int: 'integer', int32: 'integer', int64: 'integer', long: 'integer', bool: 'boolean' },
  ...{ number: 'float', double: 'float', decimal: 'float', str: 'string', text: 'string' },
  ...{ any: 'object', dict: 'object', json: 'object' },
  ...{ map: 'map[string]string', array: '[]string', list: '[]string' },
}

/** Of SimpleSchema (kro v0.9.4, pkg/simpleschema/markers.go). */
const markers = [
  ...['required', 'default', 'description', 'minimum', 'maximum', 'validation', 'enum', 'immutable'],
  ...['pattern', 'uniqueItems', 'minLength', 'maxLength', 'minItems', 'maxItems', 'listType', 'listMapKey'],
]

/** What was probably meant in the schema of an RGD: a field in the form of OpenAPI, a type, a marker. */
export function schemaHints({ rgd, told: { words, message } }: Refused): Hint[] {
  const openApi = openApiHint(rgd, namesOfFields(message))
  return [
    ...(openApi === null ? [] : [openApi]),
    ...typeHints(rgd, named(unknownType, words, message)),
    ...markerHints(named(unknownMarker, words, message)),
  ]
}

const unknownType = /unknown type: "?(?:\[\]|map\[\w{0,20}\]){0,20}(?<name>[^\s:"]{1,200})/
const unknownMarker = /(?:unknown marker: |invalid marker key ")(?<name>[^\s:"]{1,100})/

function typeHints(rgd: KubeObject, type: string | null): Hint[] {
  if (type === null) return []
  const other = otherNames[type.toLowerCase()]
  const own = keys(rgd, 'spec', 'schema', 'types')
  return other === undefined
    ? nearly(type, [...types, ...own], '', 'the type ')
    : [meantInstead(`the type ${other}`, type)]
}

const markerHints = (marker: string | null): Hint[] =>
  marker === null ? [] : nearly(marker, markers, '', 'the marker ')

/** Names of the field of a schema that a message speaks of, outermost first: `field cidr: field default: unknown type: x`. */
export const namesOfFields = (message: string): string[] =>
  [...message.matchAll(/(?<![\w-])field (?<name>[\w.-]{1,200}): /g)].flatMap(
    ({ groups }) => groups?.name ?? [],
  )

/**
 * A field that is written as in OpenAPI (`size: {type: integer, default: 1}`): kro reads it as an object with fields of that name
 * (kubernetes-sigs/kro#1379).
 *
 * @param names path of the field, or of one of those, in spec.schema.spec
 */
export function openApiHint(rgd: KubeObject, names: readonly string[]): Hint | null {
  for (let length = names.length; length > 0; length -= 1) {
    const path = names.slice(0, length)
    const found = field(rgd, 'spec', 'schema', 'spec', ...path)
    const type = text(found, 'type')
    if (type === null || !isOpenApi(found)) continue
    const simple = otherNames[type] ?? type
    const value = field(found, 'default')
    return {
      why: `${path.join('.')} is written in the form of OpenAPI: for kro a map with ${keys(found).join(' and ')} is an object with fields of that name.`,
      fix: advice(
        `Write ${path.join('.')} as SimpleSchema, in one line: ${path.at(-1)}: ${simple}${value === undefined ? '' : ` | default=${JSON.stringify(value)}`}`,
      ),
      meant: null,
    }
  }
  return null
}

const openApiKeywords: ReadonlySet<string> = new Set([
  ...['type', 'default', 'description', 'enum', 'minimum', 'maximum', 'pattern', 'items', 'properties'],
  ...['required', 'format'],
])

const isOpenApi = (value: unknown): boolean => keys(value).every((key) => openApiKeywords.has(key))
