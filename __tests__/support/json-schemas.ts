/** A definition of the API server's OpenAPI document (version 2). */
interface Definition {
  'x-kubernetes-group-version-kind'?: readonly { group: string; version: string; kind: string }[]
  [field: string]: unknown
}

export interface OpenApi {
  definitions: Readonly<Record<string, Definition>>
}

const prefix = '#/definitions/'

/**
 * JSON schemas of the kinds that a cluster serves, each complete in itself, by the name that kubeconform looks for with
 * `{{ .ResourceKind }}_{{ .Group }}_{{ .ResourceAPIVersion }}.json`.
 *
 * @param wanted only these (`apps/v1 Deployment`)
 */
export function jsonSchemas({ definitions }: OpenApi, wanted: ReadonlySet<string>): Map<string, object> {
  const found = new Map<string, object>()
  for (const [name, definition] of Object.entries(definitions))
    for (const { group, version, kind } of definition['x-kubernetes-group-version-kind'] ?? []) {
      const apiVersion = group === '' ? version : `${group}/${version}`
      if (!wanted.has(`${apiVersion} ${kind}`)) continue
      const needed = [...reachable(name, definitions)].map(
        (one) => [one, schemaOf(definitions[one])] as const,
      )
      // Of `v1` kubeconform takes the version for the group (pkg/registry at v0.7.0).
      found.set(`${kind.toLowerCase()}_${group || version}_${version}.json`, {
        $schema: 'http://json-schema.org/draft-07/schema#',
        $ref: `${prefix}${name}`,
        definitions: Object.fromEntries(needed),
      })
    }
  return found
}

function reachable(name: string, definitions: OpenApi['definitions']): ReadonlySet<string> {
  const names = new Set([name])
  for (const one of names)
    for (const [, other = ''] of JSON.stringify(definitions[one] ?? {}).matchAll(
      /"\$ref":"#\/definitions\/([^"]{1,300})"/g,
    ))
      names.add(other)
  return names
}

/** OpenAPI says `int-or-string` as a format of a string; JSON schema has to allow both, and null where nothing is said. */
function schemaOf(definition: unknown): unknown {
  if (Array.isArray(definition)) return definition.map(schemaOf)
  if (typeof definition !== 'object' || definition === null) return definition
  const fields = definition as Record<string, unknown>
  if (fields.format === 'int-or-string') return { oneOf: [{ type: 'string' }, { type: 'integer' }] }
  const isObject = typeof fields.properties === 'object' && fields.additionalProperties === undefined
  return {
    ...Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, schemaOf(value)])),
    // A field that the kind does not have is what templates get wrong.
    ...(isObject ? { additionalProperties: false } : {}),
  }
}
