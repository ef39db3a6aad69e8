import { type Reason, reasonsIn } from '../../model/kro/messages/classify.ts'
import type { PartialRgd, Path } from './set-aside.ts'

/** What kro refuses of an RGD. */
export interface Blame {
  kind: Reason['kind']
  /** kro's innermost words. */
  words: string
  expression: string | null
  /** Parts of the RGD that are wrong in this way; empty: the message does not say where it is. */
  parts: Path[]
}

/** Pure: the parts that a message of kro is about. null: it says nothing that is known to be wrong with the RGD. */
export function blameOf(rgd: PartialRgd, message: string): Blame | null {
  const reasons = reasonsIn(message)
  const reason = reasons.find(({ verdict, kind }) => verdict === 'final' || kind === 'kind-not-installed')
  if (reason === undefined) return null
  const { kind, words, expression } = reason
  return { kind, words, expression, parts: partsOf(rgd, reason, message) }
}

function partsOf(rgd: PartialRgd, reason: Reason, message: string): Path[] {
  for (const locate of [
    ofSchemaKind,
    ofResourceId,
    ofCycle,
    ofSimpleSchema,
    ofForEach,
    ofNamespace,
    ofReservedKeys,
    ofPath,
    ofExpression,
    ofUnknownNames,
    ofResource,
  ]) {
    const parts = locate(rgd, reason, message).filter((path) => rgd.at(path) !== undefined)
    if (parts.length > 0) return parts
  }
  return []
}

type Locate = (rgd: PartialRgd, reason: Reason, message: string) => Path[]

const resources: Path = ['spec', 'resources']

/** Indexes of the resources with an id, the last one last. */
const resourcesNamed = (rgd: PartialRgd, id: string | null | undefined): Path[] =>
  id === null || id === undefined
    ? []
    : rgd.entries(resources).flatMap(([index]) => {
        const path = [...resources, index]
        return rgd.at([...path, 'id']) === id ? [path] : []
      })

const ofSchemaKind: Locate = (_, __, message) =>
  / kind '[^'\n]{0,300}' is not a valid KRO kind name/.test(message) ? [['spec', 'schema', 'kind']] : []

const ofResourceId: Locate = (rgd, { words }) => {
  const bad = /^id (\S{1,300}) is (?:a reserved keyword|not a valid KRO)/.exec(words)?.[1]
  if (bad !== undefined) return resourcesNamed(rgd, bad)
  const twice =
    /^found (?:duplicate resource IDs (\S{1,300})|resources with duplicate id "([^"]{1,300})")/.exec(words)
  return twice === null ? [] : resourcesNamed(rgd, twice[1] ?? twice[2]).slice(1)
}

const ofCycle: Locate = (rgd, { kind, words }) =>
  kind === 'dependency-cycle'
    ? (words.match(/\w{1,300}/g) ?? []).flatMap((id) => resourcesNamed(rgd, id)).slice(0, 1)
    : []

const schemaSpec: Path = ['spec', 'schema', 'spec']

/** `field a: field b: unknown type: strng` */
const ofSimpleSchema: Locate = (rgd, { kind, words }, message) => {
  if (kind !== 'simple-schema-invalid') return []
  const names = [
    ...message.matchAll(/(?:field|building schema for|parsing type) "?([\w.-]{1,300})"?: /g),
  ].map(([, name = '']) => name)
  for (let from = 0; from < names.length; from += 1)
    for (const root of [schemaSpec, ['spec', 'schema', 'types']]) {
      const path = [...root, ...names.slice(from).flatMap((name) => name.split('.'))]
      if (typeof rgd.at(path) === 'string') return [path]
    }
  // The words repeat what stands there: `unknown type: strng`.
  const told = words.slice(words.lastIndexOf(': ') + 2).replace(/^"|"$/g, '')
  const leaves = [...rgd.texts(schemaSpec), ...rgd.texts(['spec', 'schema', 'types'])]
  const last = names.at(-1)
  const named = leaves.filter(({ path }) => last !== undefined && path.at(-1) === last)
  const like = leaves.filter(({ text }) => told !== '' && text.includes(told))
  return (named.length === 1 ? named : like).slice(0, 1).map(({ path }) => path)
}

const ofForEach: Locate = (rgd, { kind }, message) => {
  const named =
    /(?:node|resource) "([\w-]{1,300})": (?:duplicate )?forEach iterator (?:name )?"([\w-]{1,300})"/.exec(
      message,
    )
  const dimension = /forEach (?:iterator|expression for dimension|dimension) "([\w-]{1,300})"/.exec(
    message,
  )?.[1]
  if (kind !== 'for-each-invalid' && named === null && dimension === undefined) return []
  const owner = named?.[1] ?? /(?:node|resource) "([\w-]{1,300})"/.exec(message)?.[1]
  const paths =
    owner === undefined
      ? rgd.entries(resources).map(([index]) => [...resources, index])
      : resourcesNamed(rgd, owner)
  const name = named?.[2] ?? dimension
  if (name === undefined) return paths.slice(0, 1)
  return paths
    .flatMap((path) => rgd.entries([...path, 'forEach']).map(([index]) => [...path, 'forEach', index, name]))
    .filter((path) => rgd.at(path) !== undefined)
    .slice(0, 1)
}

const ofNamespace: Locate = (rgd, { kind, resource }) =>
  kind === 'namespace-scope'
    ? resourcesNamed(rgd, resource).flatMap((path) => {
        const namespace = [...path, 'template', 'metadata', 'namespace']
        return [rgd.at(namespace) === undefined ? path : namespace]
      })
    : []

const ofReservedKeys: Locate = (rgd, { words }) => {
  const told = /^invalid (label|annotation) for resource "([^"]{1,300})"\..{0,60}prefix "([^"]{1,300})"/.exec(
    words,
  )
  if (told === null) return []
  const [, what, id, prefix = ''] = told
  return resourcesNamed(rgd, id).flatMap((path) => {
    const map = [...path, 'template', 'metadata', `${what}s`]
    const keys = Object.keys((rgd.at(map) as object | undefined) ?? {})
    return keys.filter((key) => key.startsWith(prefix)).map((key) => [...map, key])
  })
}

/** Go quotes a path with its own quotes escaped: `at path "data[\\"a.b\\"]"`. */
const quotedPath = /(?<![\w-])path "((?:[^"\\\n]|\\.){1,500})"/

const ofPath: Locate = (rgd, { path: plain, resource }, message) => {
  const path = quotedPath.exec(message)?.[1]?.replaceAll('\\"', '"') ?? plain
  if (path === null) return []
  const roots: Path[] = /status (?:expression|field)/.test(message)
    ? [['spec', 'schema', 'status']]
    : resourcesNamed(rgd, resource).flatMap((one) => [
        [...one, 'template'],
        [...one, 'externalRef'],
      ])
  return roots.flatMap((root) => {
    const whole = below(rgd, root, path)
    return whole === null ? [] : [whole]
  })
}

/** A path in kro's words: `spec.containers[0].image`, `metadata.labels["a.b/c"]`. */
function below(rgd: PartialRgd, root: Path, path: string): Path | null {
  let at: Path = root
  for (const [part] of path.matchAll(/\["[^"]{0,300}"\]|\[\d{1,9}\]|(?<![^.[\]])[^.[\]]{1,300}/g)) {
    if (part.startsWith('["')) at = [...at, part.slice(2, -2)]
    else if (part.startsWith('[')) {
      const original = rgd.originalIndex(at, Number(part.slice(1, -1)))
      if (original === null) return null
      at = [...at, original]
    } else at = [...at, part]
  }
  return at.length === root.length ? null : at
}

const ofExpression: Locate = (rgd, { expression, resource }, message) => {
  const status = /status field "([^"\n]{1,300})" expression/.exec(message)?.[1]
  const path = status === undefined ? null : below(rgd, ['spec', 'schema', 'status'], status)
  if (path !== null && rgd.at(path) !== undefined) return [path]
  const told =
    expression ?? /condition "((?:[^"\\]|\\.){1,2000})":/.exec(message)?.[1]?.replaceAll('\\"', '"')
  if (told === undefined || told === null) return []
  const condition = /(includeWhen|readyWhen)/.exec(message)?.[1]
  const roots = resource === null ? [['spec'] as Path] : resourcesNamed(rgd, resource)
  return roots
    .flatMap((root) => rgd.texts(root))
    .filter(
      ({ path: at, text }) => text.includes(told) && (condition === undefined || at.includes(condition)),
    )
    .map(({ path: at }) => at)
    .slice(0, 1)
}

/** `references unknown identifiers: [a b]` names no place: it is wrong wherever such a name stands. */
const ofUnknownNames: Locate = (rgd, { words, resource, kind }, message) => {
  const names = /references unknown identifiers: \[([^\]\n]{1,1000})\]/.exec(words)?.[1]?.split(/[\s,]+/)
  const functions = /uses unknown functions: \[([^\]\n]{1,1000})\]/.exec(words)?.[1]?.match(/[\w.]{1,200}/g)
  const undeclared = /undeclared reference to '([^']{1,200})'/.exec(
    kind === 'cel-invalid' ? message : '',
  )?.[1]
  const wanted = [...(names ?? []), ...(functions ?? []), ...(undeclared === undefined ? [] : [undeclared])]
  const only = /(includeWhen|readyWhen)/.exec(message)?.[1]
  const roots = resource === null ? [['spec'] as Path] : resourcesNamed(rgd, resource)
  return roots
    .flatMap((root) => rgd.texts(root))
    .filter(
      ({ path, text }) =>
        (only === undefined || path.includes(only)) && wanted.some((name) => readsName(text, name)),
    )
    .map(({ path }) => path)
}

const ofResource: Locate = (rgd, { resource }, message) =>
  resourcesNamed(rgd, resource ?? /resource "?([\w-]{1,300})"?/.exec(message)?.[1]).slice(-1)

/** Whether one of the expressions in a text reads a name: `schema.spec.size`, `deployment`. */
export function readsName(text: string, name: string): boolean {
  return text
    .split('${')
    .slice(1)
    .map(expressionAt)
    .some((one) => one.split(/[^\w.]+/).some((word) => word === name || word.startsWith(`${name}.`)))
}

/** The expression at the beginning of a text, without what stands in its quotes. */
function expressionAt(text: string): string {
  const plain = withoutQuotes(text)
  let open = 1
  for (let at = 0; at < plain.length; at += 1) {
    if (plain[at] === '{') open += 1
    if (plain[at] === '}') open -= 1
    if (open === 0) return plain.slice(0, at)
  }
  return plain
}

function withoutQuotes(text: string): string {
  let [quote, kept] = ['', '']
  for (let at = 0; at < text.length; at += 1) {
    const one = text[at] ?? ''
    if (quote === '' && one !== '"' && one !== "'") kept += one
    else if (quote === '') quote = one
    else if (one === '\\') at += 1
    else if (one === quote) quote = ''
  }
  return kept
}
