import { closest } from '../../../model/closest.ts'
import { expressionsIn } from '../../../model/kro/expressions.ts'
import { field, list, text } from '../../../model/kubernetes/fields.ts'
import type { KubeObject } from '../../../model/kubernetes/object.ts'
import { advice, type Fix } from '../../fix.ts'

/** Types of SimpleSchema (kro v0.9.4, pkg/simpleschema/types). */
const types = ['string', 'integer', 'boolean', 'float', 'object'] as const

/** What other languages call them. */
const otherNames: Readonly<Record<string, string>> = {
  ...{ int: 'integer', int32: 'integer', int64: 'integer', long: 'integer', bool: 'boolean' },
  ...{ number: 'float', double: 'float', decimal: 'float', str: 'string', text: 'string' },
  ...{
    any: 'object',
    dict: 'object',
    json: 'object',
    map: 'map[string]string',
    array: '[]string',
    list: '[]string',
  },
}

const markers = [
  ...[
    'required',
    'default',
    'description',
    'minimum',
    'maximum',
    'validation',
    'enum',
    'immutable',
    'pattern',
  ],
  ...['uniqueItems', 'minLength', 'maxLength', 'minItems', 'maxItems', 'listType', 'listMapKey'],
]

/** What is probably wrong. */
export interface Hint {
  /** A sentence for the story. */
  why: string
  /** What to write instead. */
  fix: Fix
}

const meantInstead = (meant: string, written: string, more = ''): Hint => ({
  why: `${written} is probably ${meant}.${more}`,
  fix: advice(`Did you mean ${meant} instead of ${written}?`),
})

/** Names of the field of a schema that a message speaks of, outermost first: `field cidr: field default: unknown type: x`. */
const fieldNames = (message: string): string[] =>
  [...message.matchAll(/(?<![\w-])field (?<name>[\w.-]{1,200}): /g)].flatMap(
    ({ groups }) => groups?.name ?? [],
  )

/** What was probably meant in the schema of an RGD. */
export function schemaHints(rgd: KubeObject, words: string, message: string): Hint[] {
  const openApi = openApiHint(rgd, fieldNames(message))
  if (openApi !== null) return [openApi]
  const type = /unknown type: (?:\[\]|map\[string\]){0,10}(?<type>[^\s:]{1,100})/.exec(words)?.groups?.type
  if (type !== undefined) {
    const own = Object.keys((field(rgd, 'spec', 'schema', 'types') ?? {}) as object)
    const meant = otherNames[type.toLowerCase()] ?? closest(type, [...types, ...own])
    return meant === null ? [] : [meantInstead(`the type ${meant}`, type)]
  }
  const marker = /unknown marker: (?<marker>[^\s:]{1,100})/.exec(words)?.groups?.marker
  const meant = marker === undefined ? null : closest(marker, markers)
  return meant === null || marker === undefined ? [] : [meantInstead(`the marker ${meant}`, marker)]
}

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
      why: `${path.join('.')} is written in the form of OpenAPI: for kro a map with ${Object.keys(found as object).join(' and ')} is an object with fields of that name.`,
      fix: advice(
        `Write ${path.join('.')} as SimpleSchema, in one line: ${path.at(-1)}: ${simple}${value === undefined ? '' : ` | default=${JSON.stringify(value)}`}`,
      ),
    }
  }
  return null
}

const openApiKeywords: ReadonlySet<string> = new Set([
  ...[
    'type',
    'default',
    'description',
    'enum',
    'minimum',
    'maximum',
    'pattern',
    'items',
    'properties',
    'required',
    'format',
  ],
])

const isOpenApi = (value: unknown): boolean =>
  Object.keys(value as object).every((key) => openApiKeywords.has(key))

/** Names that are not those of resources, and what has them in an RGD. */
const elsewhere: Readonly<Record<string, string>> = {
  ...{ spec: 'schema.spec', metadata: 'schema.metadata', self: 'schema', instance: 'schema', this: 'schema' },
  ...{ parameters: 'schema.spec', parent: 'schema', inputs: 'schema.spec', input: 'schema.spec' },
}

/** What was probably meant by an expression of an RGD that is wrong. */
export function expressionHints(rgd: KubeObject, words: string, expression: string | null): Hint[] {
  const unknown =
    /unknown identifiers: \[(?<names>[^\]\n]{1,500})\]/.exec(words)?.groups?.names?.split(/[\s,]+/) ??
    [...words.matchAll(/undeclared reference to '(?<name>[^'\n]{1,200})'/g)].flatMap(
      ({ groups }) => groups?.name ?? [],
    )
  const meant = unknown.slice(0, 5).flatMap((name) => identifierHint(rgd, name))
  if (meant.length > 0) return [...new Map(meant.map((hint) => [JSON.stringify(hint.fix), hint])).values()]
  // kro joins the parts of a text before it compiles them: "echo ${TAG:-latest}" becomes "echo " + (TAG:-latest).
  const shell = [...(expression === null ? [] : [expression]), ...expressionsIn(rgd.spec)].find(
    (source) => isShell(source) && (source === expression || words.includes(`(${source})`)),
  )
  if (shell !== undefined) return [escapeHint(shell, 'a variable of a shell')]
  const missing = /undefined field '(?<name>[^'\n]{1,200})'/.exec(words)?.groups?.name
  return missing === undefined || expression === null
    ? overloadHint(words)
    : fieldHint(rgd, missing, expression)
}

function identifierHint(rgd: KubeObject, name: string): Hint[] {
  const ids = list(rgd, 'spec', 'resources').flatMap((resource) => text(resource, 'id') ?? [])
  const loops = list(rgd, 'spec', 'resources').flatMap((resource) =>
    list(resource, 'forEach').flatMap((dimension) => Object.keys(dimension as object)),
  )
  // Before likeness: HOME of a shell does not mean a resource named home.
  if (/^[A-Z][A-Z0-9_]{1,100}$/.test(name))
    return [escapeHint(sourceWith(rgd, name), 'a variable of a shell')]
  const near = closest(name, [...ids, ...loops, 'schema'])
  if (near !== null) return [meantInstead(near, name)]
  const owner = elsewhere[name]
  if (owner !== undefined) return [meantInstead(owner, name, ' Fields of the instance are below schema.')]
  if (/^(?:Values|Release|Chart|Capabilities|Files)$/.test(name))
    return [
      {
        why: `${name} is a word of Helm, and kro renders no charts.`,
        fix: advice(
          `Write {{ .${name}.… }} where Helm renders the RGD, or read the instance: \${schema.spec.…}`,
        ),
      },
    ]
  if (ids.length === 0) return []
  return [
    {
      why: `Expressions of this RGD may refer to schema and to its resources: ${ids.slice(0, 10).join(', ')}.`,
      fix: escapeHint(sourceWith(rgd, name), 'meant for another program').fix,
    },
  ]
}

/** The expression in which a name stands; the name itself where none is found. */
const sourceWith = (rgd: KubeObject, name: string): string =>
  expressionsIn(rgd.spec).find((source) => source.split(/[^\w]/).includes(name)) ?? name

/** `VAR:-default`, `VAR%suffix`, `#VAR`, `!VAR`, `@`: no CEL. */
const isShell = (expression: string): boolean =>
  /^(?:[A-Za-z_]\w{0,100}(?::[-=?+]|##?\S|%%|\^\^|,,)|[#!]\w|[@?*$]$)/.test(expression.trim())

/** kro v0.9.4, pkg/graph/parser: a text in double quotes within an expression is not searched for expressions. */
const escapeHint = (source: string, what: string): Hint => ({
  why: `\${${source}} looks like ${what}; kro takes every \${…} of a template for an expression of its own.`,
  fix: advice(
    `If \${${source}} is ${what}, give it to kro as a text: \${"\${${source.replaceAll('"', '\\"')}}"}`,
  ),
})

/** A field of the instance that the schema of the RGD calls otherwise. */
function fieldHint(rgd: KubeObject, missing: string, expression: string): Hint[] {
  const paths = [...expression.matchAll(/(?<![\w.])schema\.(?<path>spec(?:\.\w{1,100}){1,20})/g)]
  for (const { groups } of paths) {
    const parts = (groups?.path ?? '').split('.')
    const at = parts.indexOf(missing)
    if (at === -1) continue
    const parent = field(rgd, 'spec', 'schema', ...parts.slice(0, at))
    if (parent === null || typeof parent !== 'object') continue
    const names = Object.keys(parent)
    const near = closest(missing, names)
    const where = parts.slice(0, at).join('.')
    const has = `${where} of the schema has ${names.slice(0, 15).join(', ')}.`
    return [
      near === null
        ? {
            why: has,
            fix: advice(`Add ${missing} to spec.schema.${where} of the RGD, or read a field that is there.`),
          }
        : { why: has, fix: advice(`Did you mean ${where}.${near}?`) },
    ]
  }
  return []
}

/** `found no matching overload for '_+_' applied to '(string, int)'` */
function overloadHint(words: string): Hint[] {
  const { operator, types: applied } =
    /no matching overload for '(?<operator>[^'\n]{1,60})' applied to '\((?<types>[^'\n]{1,300})\)'/.exec(
      words,
    )?.groups ?? {}
  if (operator === undefined || applied === undefined) return []
  if (operator === '_+_' && /(?:^|, )string(?:,|$)/.test(applied))
    return [
      {
        why: 'CEL joins a text with a text only, and converts nothing by itself.',
        fix: advice('Put string(…) around the value that is not a text.'),
      },
    ]
  return operator === '_?_:_'
    ? [
        {
          why: 'Both branches of a ? b : c need the same type.',
          fix: advice('Convert one of the branches, or wrap both in dyn(…).'),
        },
      ]
    : []
}
