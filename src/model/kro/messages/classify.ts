import { neverComes } from '../../kubernetes/builtin-kinds.ts'
import { type Refusal, readRefusal } from '../../kubernetes/refusal.ts'
import { celMessages } from './cel.ts'
import { clientMessages } from './clients.ts'
import { controllerMessages } from './controller.ts'
import { foreignMessages } from './foreign.ts'
import { literalLength, patternOf } from './go-format.ts'
import { graphMessages } from './graph.ts'
import { type KroMessageKind, kroMessageKinds, type MessageTable } from './kinds.ts'
import { runtimeMessages } from './runtime.ts'
import { simpleSchemaMessages } from './simple-schema.ts'

/** What kro v0.9.4 can say, by package. */
export const messageTables: Readonly<Record<string, MessageTable>> = {
  graph: graphMessages,
  simpleschema: simpleSchemaMessages,
  cel: celMessages,
  controller: controllerMessages,
  runtime: runtimeMessages,
  clients: clientMessages,
}

/** One reason in a message of kro. */
export interface Reason {
  /** `refused`: an API server did not take an object, see `refusal`. */
  kind: KroMessageKind | 'refused'
  /** The innermost words that say what is wrong, as they stand in the message; at most 600 characters. */
  words: string
  /** `final`: a retry does not help. */
  verdict: 'final' | 'waits'
  refusal: Refusal | null
  /** Id of the resource in the RGD that it is about, where the message says so. */
  resource: string | null
  /** Path of the field in that resource, where the message says so. */
  path: string | null
  /** The CEL expression, where the message repeats it. */
  expression: string | null
}

interface Leaf {
  kind: KroMessageKind
  pattern: RegExp
  literal: number
}

const leaves: readonly Leaf[] = Object.values(messageTables)
  .flatMap((table) => Object.entries(table) as [KroMessageKind, readonly string[]][])
  .filter(([kind]) => kroMessageKinds[kind] !== 'no error')
  .flatMap(([kind, formats]) =>
    formats
      // What kro puts before it stands for another error: `%w: bytes value …`, `naming convention violation: …`.
      .map((format) => format.replace(/^%[wsv]: /, ''))
      // Without words of its own at its beginning it would fit anywhere; what it adds to says enough.
      .filter((format) => !/^%[wsv][^ ]/.test(format))
      .map((format) => ({ kind, pattern: patternOf(format), literal: literalLength(format) })),
  )
  .sort((a, b) => b.literal - a.literal)

/** Longest message that is read: kro repeats what it is refused, which can be a whole object. */
const messageLimit = 200_000

/**
 * What a message of kro says is wrong. kro puts one error into another (`failed to build …: failed to …: <reason>`) and
 * joins those of several resources by line breaks: each line is read for its innermost reason. Final reasons come first.
 */
export function reasonsIn(message: string): Reason[] {
  const text = message.slice(0, messageLimit)
  const found = errorsIn(text).flatMap((error) => reasonOf(error, text) ?? [])
  const distinct = [...new Map(found.map((one) => [`${one.kind}\n${one.words}`, one])).values()]
  return distinct.sort((a, b) => weight(a) - weight(b))
}

/** Final before what may pass, and a refusal before a dependent that waits for it. */
const weight = ({ verdict, kind }: Reason): number =>
  verdict === 'final' ? 0 : kind === 'child-not-ready' || kind === 'child-deleting' ? 2 : 1

/** kro joins errors by line breaks (errors.Join); CEL and the API server break lines within one of their own. */
function errorsIn(text: string): string[] {
  const errors: string[] = []
  for (const line of text.split('\n')) {
    const goesOn = /^(?:\s|\||\{|$)/.test(line)
    if (goesOn && errors.length > 0) errors[errors.length - 1] += `\n${line}`
    else errors.push(line)
  }
  return errors.slice(0, 200)
}

function reasonOf(error: string, whole: string): Reason | null {
  const context = contextOf(error)
  const own = ownReason(error)
  const refusal = readRefusal(error)
  // "failed to create CRD: CustomResourceDefinition … is invalid": the refusal says more.
  if (refusal !== null && (own === null || own.kind === 'crd-not-written' || own.kind === 'kind-gone'))
    return {
      kind: 'refused',
      words: refusal.why,
      verdict: refusal.waits ? 'waits' : 'final',
      refusal,
      ...context,
    }
  const told = own ?? foreignReason(error)
  if (told === null) return null
  const kind = exactly(told.kind, error, whole)
  return {
    kind,
    words: told.words,
    verdict: verdictOf(kind, error, context.expression),
    refusal: null,
    ...context,
  }
}

function ownReason(error: string): { kind: KroMessageKind; words: string } | null {
  for (const start of fragmentStarts(error))
    for (const { kind, pattern } of leaves) {
      pattern.lastIndex = start
      if (!pattern.test(error)) continue
      if (kind === 'child-not-ready' || kind === 'kind-gone' || kind === 'crd-not-written') {
        const inner = foreignReason(error.slice(start))
        if (inner !== null && inner.kind !== 'kind-not-installed') return inner
      }
      return { kind, words: wordsFrom(error, start) }
    }
  return null
}

function foreignReason(error: string): { kind: KroMessageKind; words: string } | null {
  for (const [kind, pattern] of foreignMessages) {
    const found = pattern.exec(error)
    if (found !== null) return { kind, words: wordsFrom(found[0], 0) }
  }
  return null
}

/** Where an error within another may begin: outside of quoted strings, after `: `, `(`, `[` or a line break. */
function fragmentStarts(error: string): number[] {
  const starts = [0]
  // A quoted string on one line, or what stands before an error.
  for (const { 0: found, index } of error.matchAll(/"(?:[^"\\\n]|\\.)*"?|[([\n]|: /g)) {
    if (starts.length > 200) break
    if (!found.startsWith('"')) starts.push(index + found.length)
  }
  return starts
}

function wordsFrom(error: string, start: number): string {
  const words = error
    .slice(start, start + 600)
    .replace(/(?: \((?:data pending|waiting for readiness)\)){1,3}$/, '')
  return words.split('\n', 1)[0]?.trim() ?? ''
}

function exactly(kind: KroMessageKind, error: string, whole: string): KroMessageKind {
  // A field of a map or list in an expression over a schema, not in a template.
  if (kind === 'unknown-field' && /field is not an array/.test(error)) return 'wrong-value-type'
  if (
    kind === 'expression-failed' &&
    /readyWhen|includeWhen/.test(error) &&
    /did not return bool/.test(error)
  )
    return 'condition-not-boolean'
  return kind === 'kind-not-installed' && /RESTMapping failed/.test(whole) ? 'kind-gone' : kind
}

/** An instance's own fields do not change by waiting; those that another controller writes may. */
function verdictOf(kind: KroMessageKind, error: string, expression: string | null): 'final' | 'waits' {
  if (kind === 'kind-not-installed') {
    const named = kindIn(error)
    return named !== null && neverComes(named) ? 'final' : 'waits'
  }
  const reads = expression ?? error
  if (kind === 'field-missing')
    return /\bschema\.spec\b/.test(reads) && !/\.status\b/.test(reads) ? 'final' : 'waits'
  if (kind === 'expression-failed') return /\.status\b/.test(reads) ? 'waits' : 'final'
  return kroMessageKinds[kind] === 'final' ? 'final' : 'waits'
}

/**
 * The kind of `cannot resolve group version kind "apps/v1, Kind=Deploymnt"` (k8s.io/apiserver, pkg/cel/openapi/resolver) and of
 * `no matches for kind "App" in version "v1"`. Of `cannot resolve group version "apps/v1beta1"` only the apiVersion is known.
 */
export function kindIn(error: string): { apiVersion: string; kind: string | null } | null {
  const named =
    /group version kind "(?<apiVersion>[^",\n]{1,300}), Kind=(?<kind>[^"\n]{1,300})"/.exec(error)?.groups ??
    /group version "(?<apiVersion>[^"\n]{1,300})"/.exec(error)?.groups ??
    /no matches for kind "(?<kind>[^"\n]{1,300})" in version "(?<apiVersion>[^"\n]{1,300})"/.exec(error)
      ?.groups
  if (named === undefined) return null
  return { apiVersion: (named.apiVersion ?? '').replace(/^\//, ''), kind: named.kind ?? null }
}

const resourcePatterns = [
  /(?<![\w-])(?:resource|node) "(?<id>[\w-]{1,300})"(?!.{0,600}(?<![\w-])(?:resource|node) "[\w-]{1,300}")/,
  /(?<![\w-])external (?:reference|collection) "(?<id>[\w-]{1,300})"/,
  /(?<!KRO )(?<![\w-])resource (?<id>(?!readiness)\w{1,300})(?=: )/,
]
const pathPattern = /(?<![\w-])path (?:"(?<quoted>[^"\n]{1,500})"|(?<plain>[^\s:,"]{1,500}))/
const expressionPattern =
  /(?:expression:?|eval|includeWhen|readyWhen|false:) (?<quoted>"(?:[^"\\\n]|\\.){1,2000}")/

function contextOf(error: string): Pick<Reason, 'resource' | 'path' | 'expression'> {
  const line = error.slice(0, 20_000)
  const path = pathPattern.exec(line)?.groups
  const quoted = expressionPattern.exec(line)?.groups?.quoted
  return {
    resource:
      resourcePatterns.map((pattern) => pattern.exec(line)?.groups?.id).find((id) => id !== undefined) ??
      null,
    path: path?.quoted ?? path?.plain ?? null,
    expression: quoted === undefined ? null : unquoted(quoted),
  }
}

/** Go quotes with `%q`; its escapes that matter here are JSON's. */
function unquoted(text: string): string {
  try {
    return String(JSON.parse(text))
  } catch {
    return text.slice(1, -1)
  }
}
