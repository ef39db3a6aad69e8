import { parseCel } from '../../model/cel/parse.ts'
import { isMapping } from '../../model/json.ts'
import { celErrorsIn, expressionOf, expressionsIn, isNested, isSaidOf, isStandalone } from './expressions.ts'
import {
  allResources,
  type Fault,
  iteratorsOf,
  type Locate,
  removal,
  resourcesNamed,
  schemaStatus,
} from './fault.ts'
import { nthReading } from './names.ts'
import type { PartialRgd, Path } from './set-aside.ts'

/** Go quotes a path with its own quotes escaped: `at path "data[\\"a.b\\"]"`. */
const quotedPath = /(?<![\w-])path "((?:[^"\\\n]|\\.){1,500})"/

/** `at path "spec.containers[0].image"`, `for path .spec.replicas` */
export const ofPath: Locate = (rgd, { path: plain, resource }, message) => {
  const path = quotedPath.exec(message)?.[1]?.replaceAll('\\"', '"') ?? plain
  if (path === null) return []
  const roots: Path[] = /status (?:expression|field)/.test(message)
    ? [schemaStatus]
    : resourcesNamed(rgd, resource).flatMap((one) => [
        [...one, 'template'],
        [...one, 'externalRef'],
      ])
  return roots.flatMap((root) => below(rgd, root, path)).flatMap((at) => ofText(rgd, at, message))
}

/** The part that a path of kro's names; it counts entries of lists by what is left of them. */
function below(rgd: PartialRgd, root: Path, path: string): Path[] {
  const at = descend(rgd, root, path.replace(/^\./, ''))
  return at === null || at.length === root.length ? [] : [at]
}

/** Keys with points are not always quoted (`error getting field schema for path .data.a.b`): the longest that is there counts. */
function descend(rgd: PartialRgd, at: Path, path: string): Path | null {
  if (path === '') return at
  const [part = '', quoted, index] = /^(?:\["([^"]{0,300})"\]|\[(\d{1,9})\])\.?/.exec(path) ?? []
  if (part !== '') {
    const key = index === undefined ? (quoted ?? '') : rgd.originalIndex(at, Number(index))
    return key === null ? null : descend(rgd, [...at, key], path.slice(part.length))
  }
  const value = rgd.at(at)
  const keys = isMapping(value) ? Object.keys(value) : []
  const fitting = keys
    .filter((one) => path.startsWith(one) && /^(?:$|[.[])/.test(path.slice(one.length)))
    .sort((a, b) => b.length - a.length)
  for (const one of fitting) {
    const found = descend(rgd, [...at, one], path.slice(one.length).replace(/^\./, ''))
    if (found !== null) return found
  }
  return null
}

/** The faults of a part: of a text with several wrong expressions each. */
function ofText(rgd: PartialRgd, path: Path, message: string): Fault[] {
  const text = rgd.at(path)
  if (typeof text !== 'string') return [removal(path)]
  const errors = celErrorsIn(message)
  const [first] = errors
  if (first === undefined) return [removal(path, nthOnly(text) ?? null)]
  // After an error of syntax the parser is confused about the rest.
  const broken = expressionsIn(text).filter(({ source }) => parseCel(source) === null)
  if (first.said.startsWith('Syntax error') && broken.length > 0)
    return broken.map(({ nth }) => ({ ...removal(path, nth), words: first.words }))
  const faults = new Map<string, Fault>()
  for (const { said, words, ...error } of errors) {
    const nth = expressionOf({ said, words, ...error }, text)?.nth ?? null
    const missing = /^undeclared reference to '([^']{1,200})'/.exec(said)?.[1]
    if (!faults.has(`${nth} ${said}`) && !(said.startsWith('Syntax error') && faults.size > 0))
      faults.set(`${nth} ${said}`, {
        ...removal(path, nth),
        words,
        ...(missing === undefined ? {} : { missing: [missing] }),
      })
  }
  return [...faults.values()]
}

/** The expression of a text that has one. */
const nthOnly = (text: string): number | undefined => (text.includes('${') ? 0 : undefined)

export const ofExpression: Locate = (rgd, { expression, resource }, message) => {
  const status = /status field "([^"\n]{1,300})" expression/.exec(message)?.[1]
  const inStatus = status === undefined ? [] : below(rgd, schemaStatus, status)
  if (inStatus.length > 0)
    return inStatus.flatMap((path) => ofText(rgd, path, message).map(missingIn(message)))
  const told =
    expression ?? /condition "((?:[^"\\]|\\.){1,2000})":/.exec(message)?.[1]?.replaceAll('\\"', '"')
  if (told === undefined || told === null) return []
  return textsOf(rgd, resource, message)
    .filter(({ text }) => text === told || text.includes(`\${${told}}`))
    .slice(0, 1)
    .flatMap(({ path }) => ofText(rgd, path, message).map(missingIn(message)))
}

const unknownNames = /references unknown identifiers: \[([^\]\n]{1,1000})\]/

const missingIn =
  (message: string) =>
  (fault: Fault): Fault => {
    const missing = unknownNames.exec(message)?.[1]?.split(/[\s,]+/)
    return missing === undefined ? fault : { ...fault, missing }
  }

/** Texts that a message can be about: of its resource where it names one, of conditions where it is about one. */
function textsOf(rgd: PartialRgd, resource: string | null, message: string): { path: Path; text: string }[] {
  const condition = /(includeWhen|readyWhen)/.exec(message)?.[1]
  const roots = resource === null ? [['spec'] as Path] : resourcesNamed(rgd, resource)
  return roots
    .flatMap((root) => rgd.texts(root))
    .filter(({ path }) => condition === undefined || path[3] === condition)
    .filter(({ path }) => path[1] !== 'schema' || path[2] === 'status')
}

/**
 * `references unknown identifiers: [a]`, `uses unknown functions: [f]`: where the message names no place, it is wrong
 * wherever such a name stands.
 */
export const ofUnknownNames: Locate = (rgd, { words, resource, kind }, message) => {
  const names = unknownNames.exec(words)?.[1]?.split(/[\s,]+/) ?? []
  const undeclared = /undeclared reference to '([^']{1,200})'/.exec(
    kind === 'cel-invalid' ? message : '',
  )?.[1]
  const functions =
    /uses unknown functions: \[([^\]\n]{1,1000})\]/.exec(words)?.[1]?.match(/[\w.]{1,200}/g) ?? []
  const texts = textsOf(rgd, resource, message)
  const reading = (name: string, isFunction: boolean): Fault[] =>
    texts.flatMap(({ path, text }) => {
      if (!isFunction && isDeclared(rgd, path, name)) return []
      const nth = nthReading(text, name, isFunction)
      return nth === null ? [] : [{ ...removal(path, nth), ...(isFunction ? {} : { missing: [name] }) }]
    })
  return [
    ...[...names, ...(undeclared === undefined ? [] : [undeclared])].flatMap((name) => reading(name, false)),
    ...functions.flatMap((name) => reading(name, true)),
  ]
}

/** Names that are there at one place, and elsewhere are not: iterators in their template, `each` in readyWhen. */
function isDeclared(rgd: PartialRgd, path: Path, name: string): boolean {
  const [, root, , field] = path
  if (root !== 'resources') return false
  const resource = path.slice(0, 3)
  const iterators = iteratorsOf(rgd, resource)
  if (field === 'template') return iterators.includes(name)
  return field === 'readyWhen' && name === 'each' && iterators.length > 0
}

/** CEL repeats the line that it cannot parse; kro does not say where it stands. */
export const ofSyntax: Locate = (rgd, { resource }, message) => {
  const [error] = celErrorsIn(message)
  if (error === undefined) return []
  return textsOf(rgd, resource, message)
    .filter(({ text }) => isSaidOf(error, text))
    .flatMap(({ path }) => ofText(rgd, path, message))
}

/** A condition without `${…}`, or with something beside it; an expression within another. */
export const ofForm: Locate = (rgd, { words, resource }, message) => {
  if (words.startsWith('only standalone expressions are allowed')) {
    const isOfStatus = message.includes('conditions block')
    const conditions = [...schemaStatus, 'conditions']
    const texts = isOfStatus ? rgd.texts(conditions) : textsOf(rgd, resource, message)
    return texts
      .filter(({ path, text }) => (isOfStatus || isCondition(path)) && !isStandalone(text))
      .map(({ path }) => removal(path))
  }
  if (!words.startsWith('nested expressions are not allowed')) return []
  return textsOf(rgd, resource, message)
    .filter(({ text }) => isNested(text))
    .map(({ path }) => removal(path, 0))
}

const isCondition = (path: Path): boolean => path[3] === 'readyWhen' || path[3] === 'includeWhen'

/** `status.conditions` that are not a list of expressions, or two that set the same. */
export const ofConditions: Locate = (rgd, { words }) => {
  const conditions = [...schemaStatus, 'conditions']
  if (words.startsWith('status.conditions must be a list')) return [removal(conditions)]
  const entry = /^status\.conditions\[(\d{1,9})\] must be/.exec(words)?.[1]
  if (entry !== undefined) {
    const index = rgd.originalIndex(conditions, Number(entry))
    return index === null ? [] : [removal([...conditions, index])]
  }
  const type = /^condition type "([^"\n]{1,300})" is declared by more than one/.exec(words)?.[1]
  if (type === undefined) return []
  const declaring = rgd
    .texts(conditions)
    .filter(({ text }) => [`'${type}'`, `"${type}"`].some((one) => text.includes(one)))
  return declaring.slice(1).map(({ path }) => removal(path, 0))
}

/** Resources that wait for each other: the expression that reads a resource which follows later in the file. */
export const ofCycle: Locate = (rgd, { kind, words }) => {
  if (kind !== 'dependency-cycle') return []
  if (words.startsWith('self references'))
    return allResources(rgd).flatMap((path) =>
      readersOf(rgd, path, String(rgd.at([...path, 'id']))).map(({ at, nth }) => removal(at, nth)),
    )
  const ids = /graph contains a cycle: ([^\n]{1,2000})/.exec(words)?.[1]?.split(' -> ') ?? []
  const edges = ids.slice(0, -1).flatMap((id, at) =>
    resourcesNamed(rgd, id).map((path) => {
      const read = ids[at + 1] ?? ''
      const isForward = Number(resourcesNamed(rgd, read)[0]?.[2]) > Number(path[2])
      return { readers: readersOf(rgd, path, read), order: Number(path[2]), isForward }
    }),
  )
  const [edge] = edges
    .filter(({ readers }) => readers.length > 0)
    .sort((a, b) => Number(b.isForward) - Number(a.isForward) || a.order - b.order)
  const [first, ...others] = edge?.readers ?? []
  return first === undefined
    ? resourcesNamed(rgd, ids[0]).map((path) => removal(path))
    : [{ ...removal(first.at, first.nth), also: others.map(({ at }) => at) }]
}

/** Parts of a resource that make it wait for another: all but readyWhen. */
function readersOf(rgd: PartialRgd, resource: Path, id: string): { at: Path; nth: number }[] {
  return rgd.texts(resource).flatMap(({ path, text }) => {
    const nth = path[3] === 'readyWhen' || isDeclared(rgd, path, id) ? null : nthReading(text, id)
    return nth === null ? [] : [{ at: path, nth }]
  })
}
