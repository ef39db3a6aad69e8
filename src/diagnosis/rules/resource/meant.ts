import type { Evidence } from '../../../evidence/evidence.ts'
import { closest } from '../../../model/closest.ts'
import { expressionsIn } from '../../../model/kro/expressions.ts'
import type { Reason } from '../../../model/kro/messages/classify.ts'
import { field, list, text } from '../../../model/kubernetes/fields.ts'
import type { KubeObject } from '../../../model/kubernetes/object.ts'
import { advice, type Fix } from '../../fix.ts'
import { escapePattern } from '../../reading/escape-pattern.ts'
import { fieldsOfKind, fieldsOfSchema, kindsOf } from '../../reading/known-names.ts'

/** A name that nothing has, and the one that was probably meant. */
export interface Meant {
  wrong: string
  meant: string
  /** Where it stands, in words: ` in ${schema.spec.nmae}`; may be empty. */
  where: string
}

type Error = Pick<Reason, 'kind' | 'words' | 'resource' | 'path' | 'expression'> & { message: string }

/** Functions of kro's CEL (pkg/cel/library of kro v0.9.4) and of CEL itself. */
const functions = [
  ...[
    'has',
    'size',
    'string',
    'int',
    'uint',
    'double',
    'bool',
    'bytes',
    'type',
    'dyn',
    'duration',
    'timestamp',
  ],
  ...['all', 'exists', 'exists_one', 'map', 'filter', 'matches', 'contains', 'startsWith', 'endsWith'],
  ...['lowerAscii', 'upperAscii', 'replace', 'split', 'join', 'trim', 'substring', 'indexOf', 'format'],
  ...[
    'orValue',
    'optional',
    'base64',
    'json',
    'random',
    'hash',
    'lists',
    'maps',
    'runtime',
    'omit',
    'quantity',
    'url',
  ],
]

/** Of SimpleSchema (pkg/simpleschema/atomic.go and markers.go of kro v0.9.4). */
const types = ['string', 'integer', 'float', 'boolean', 'object']
const markers = [
  ...[
    'required',
    'default',
    'description',
    'minimum',
    'maximum',
    'enum',
    'immutable',
    'validation',
    'pattern',
  ],
  ...['minLength', 'maxLength', 'uniqueItems', 'minItems', 'maxItems', 'listType', 'listMapKey'],
]

/** What was probably meant by the name that an error of an RGD is about; null where no name is near. */
export function meantIn(evidence: Evidence, rgd: KubeObject, error: Error): Meant | null {
  return (
    misspeltIdentifier(rgd, error) ??
    misspeltField(evidence, rgd, error) ??
    misspeltInTemplate(evidence, rgd, error) ??
    misspeltInSchema(rgd, error) ??
    misspeltKind(evidence, rgd, error)
  )
}

/** The same as the first thing to do. */
export const didYouMean = (meant: Meant | null): Fix[] =>
  meant === null ? [] : [advice(`Did you mean ${meant.meant} instead of ${meant.wrong}${meant.where}?`)]

const group = (pattern: RegExp, ...texts: readonly (string | null)[]): string | null =>
  texts.flatMap((one) => pattern.exec(one ?? '')?.groups?.name ?? [])[0] ?? null

const near = (wrong: string | null, words: readonly string[], where = ''): Meant | null => {
  const meant = wrong === null ? null : closest(wrong, words)
  return wrong === null || meant === null ? null : { wrong, meant, where }
}

/** Ids of resources and what else an expression may begin with; functions. */
function misspeltIdentifier(rgd: KubeObject, { words, message, expression }: Error): Meant | null {
  const wrong = group(
    /(?:undeclared reference to '|unknown (?:identifiers|functions): \[)(?<name>[\w.]{1,200})/,
    words,
    message,
  )
  const resources = list(rgd, 'spec', 'resources')
  const iterators = resources.flatMap((resource) => list(resource, 'forEach').flatMap(namesOf))
  const ids = resources.flatMap((resource) => text(resource, 'id') ?? [])
  return near(wrong, ['schema', 'each', ...ids, ...iterators, ...functions], inExpression(expression))
}

const namesOf = (value: unknown): string[] =>
  value === null || typeof value !== 'object' ? [] : Object.keys(value)

const inExpression = (expression: string | null): string =>
  expression === null || expression.length > 200 ? '' : ` in \${${expression}}`

/** `undefined field 'nmae'` of `schema.spec.nmae` or `app.status.redyReplicas`. */
function misspeltField(
  evidence: Evidence,
  rgd: KubeObject,
  { words, message, expression }: Error,
): Meant | null {
  const wrong = group(
    /(?:undefined field '|no such key: |no such field '|no such attribute: )(?<name>\w{1,200})/,
    words,
    message,
  )
  if (wrong === null) return null
  const before = new RegExp(
    `(?<name>[A-Za-z_]\\w{0,100}(?:\\??\\.\\w{1,100}|\\[[^\\]]{0,100}\\]){0,30})\\??\\.${escapePattern(wrong)}(?!\\w)`,
  )
  // The compiler shows the expression below its words; else it is one of the RGD's.
  for (const source of [expression, message, ...expressionsIn(rgd.spec)]) {
    const path = group(before, source)
    const found = path === null ? null : near(wrong, fieldsAfter(evidence, rgd, path), ` in ${path}.${wrong}`)
    if (found !== null) return found
  }
  return null
}

/** Fields that can stand behind `schema.spec`, `app.status`, … */
function fieldsAfter(evidence: Evidence, rgd: KubeObject, path: string): string[] {
  const [root = '', ...parts] = path
    .replaceAll(/\[[^\]]{0,100}\]/g, '')
    .replaceAll('?', '')
    .split('.')
  if (root !== 'schema') {
    const resource = list(rgd, 'spec', 'resources').find((one) => text(one, 'id') === root)
    const made = field(resource, 'template') ?? field(resource, 'externalRef')
    const kind = text(made, 'kind')
    return kind === null ? [] : [...fieldsOfKind(evidence, kind, parts), ...keysAt(made, parts)]
  }
  const [part, ...rest] = parts
  if (part === undefined) return ['spec', 'metadata', 'status', 'apiVersion', 'kind']
  return part === 'metadata' ? fieldsOfKind(evidence, '', parts) : fieldsOfSchema(rgd, part, rest)
}

function keysAt(value: unknown, path: readonly string[]): string[] {
  const [first, ...rest] = path
  if (Array.isArray(value)) return value.flatMap((one: unknown) => keysAt(one, path))
  return first === undefined ? namesOf(value) : keysAt(field(value, first), rest)
}

/** `schema not found for field cmd`, `field "cmd" not found in schema`, of a template. */
function misspeltInTemplate(
  evidence: Evidence,
  rgd: KubeObject,
  { words, message, resource, path }: Error,
): Meant | null {
  const wrong = group(
    /(?:schema not found for field |field "?)(?<name>[\w-]{1,200})(?="? not found in schema|$|[^\w-])/,
    words,
    message,
  )
  const template = field(
    list(rgd, 'spec', 'resources').find((one) => text(one, 'id') === resource),
    'template',
  )
  const kind = text(template, 'kind')
  if (wrong === null || kind === null || path === null) return null
  const parts = path.replaceAll(/\[[^\]]{0,100}\]/g, '').split('.')
  const place = parts.lastIndexOf(wrong)
  const parents = parts.slice(0, place === -1 ? -1 : place)
  return near(wrong, fieldsOfKind(evidence, kind, parents), ` at ${[...parents, wrong].join('.')}`)
}

/** A type or a marker of spec.schema. */
function misspeltInSchema(rgd: KubeObject, { words, message }: Error): Meant | null {
  const type = group(/unknown type: "?(?<name>[\w[\]]{1,200})/, words, message)
  if (type !== null) {
    const bare = type.replace(/^(?:\[\]|map\[\w{0,20}\]){0,20}/, '')
    return near(bare, [...types, ...namesOf(field(rgd, 'spec', 'schema', 'types'))])
  }
  return near(group(/invalid marker key "(?<name>\w{1,100})"/, words, message), markers)
}

/** A kind that the API server does not have, among the resources of an RGD. */
function misspeltKind(evidence: Evidence, rgd: KubeObject, { kind, resource }: Error): Meant | null {
  if (kind !== 'kind-not-installed') return null
  const used = list(rgd, 'spec', 'resources').find((one) => text(one, 'id') === resource)
  const made = field(used, 'template') ?? field(used, 'externalRef')
  return meantKind(evidence, text(made, 'kind') ?? '', text(made, 'apiVersion') ?? '')
}

/** The kind that was probably meant, with its version: another name, or the same name in another group or version. */
export function meantKind(evidence: Evidence, kind: string, apiVersion: string): Meant | null {
  const known = kindsOf(evidence)
  const wrong = `${kind} (${apiVersion})`
  const named = known.filter((one) => one.kind.toLowerCase() === kind.toLowerCase())
  // It is there as it is written: then its name is not what is wrong.
  if (named.some((one) => one.kind === kind && one.apiVersion === apiVersion)) return null
  const [same] = named
  if (same !== undefined) return { wrong, meant: `${same.kind} (${same.apiVersion})`, where: '' }
  const other = closest(
    kind,
    known.map((one) => one.kind),
  )
  const found = known.find((one) => one.kind === other)
  return found === undefined ? null : { wrong, meant: `${found.kind} (${found.apiVersion})`, where: '' }
}
