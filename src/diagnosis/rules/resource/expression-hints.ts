import { expressionsIn } from '../../../model/kro/expressions.ts'
import { list, text } from '../../../model/kubernetes/fields.ts'
import type { KubeObject } from '../../../model/kubernetes/object.ts'
import { advice } from '../../fix.ts'
import { type Hint, meantInstead, named, nearly } from './hint.ts'
import { misspeltField } from './misspelt-fields.ts'
import { hyphenHint, outOfPlaceHint, wordOfCelHint } from './name-hints.ts'
import type { Refused } from './refused.ts'
import { openApiHint } from './schema-hints.ts'

/** Functions of kro's CEL (pkg/cel/library of kro v0.9.4) and of CEL itself. */
const functions = [
  ...['has', 'size', 'string', 'int', 'uint', 'double', 'bool', 'bytes', 'type', 'dyn', 'duration'],
  ...['timestamp', 'all', 'exists', 'exists_one', 'map', 'filter', 'matches', 'contains', 'startsWith'],
  ...['endsWith', 'lowerAscii', 'upperAscii', 'replace', 'split', 'join', 'trim', 'substring', 'indexOf'],
  ...['format', 'orValue', 'optional', 'base64', 'json', 'random', 'hash', 'lists', 'maps', 'runtime'],
  ...['omit', 'quantity', 'url'],
]

/** Names that are not those of resources, and what has them in an RGD. */
const elsewhere: Readonly<Record<string, string>> = {
  ...{ spec: 'schema.spec', metadata: 'schema.metadata', self: 'schema', instance: 'schema', this: 'schema' },
  ...{ parameters: 'schema.spec', parent: 'schema', inputs: 'schema.spec', input: 'schema.spec' },
}

/** What was probably meant by an expression of an RGD that is wrong. */
export function expressionHints(about: Refused): Hint[] {
  const { rgd, told } = about
  const { message, expression } = told
  const unknown =
    named(/unknown (?:identifiers|functions): \[(?<name>[^\]\n]{1,500})\]/, message)?.split(/[\s,]+/) ??
    [...message.matchAll(/undeclared reference to '(?<name>[^'\n]{1,200})'/g)].flatMap(
      ({ groups }) => groups?.name ?? [],
    )
  const identifiers = unknown
    .slice(0, 5)
    .flatMap((name): Hint | Hint[] =>
      isFunction(name, about)
        ? nearly(name, functions, inExpression(expression))
        : (hyphenHint(about, name) ?? identifierHint(rgd, name, expression)),
    )
  if (identifiers.length > 0) {
    const distinct = [...new Map(identifiers.map((hint) => [JSON.stringify(hint.fix), hint])).values()]
    return distinct.some(({ meant }) => meant !== null) ? distinct : [...distinct, ...misspeltField(about)]
  }
  // kro joins the parts of a text before it compiles them: "echo ${TAG:-latest}" becomes "echo " + (TAG:-latest).
  const shell = [...(expression === null ? [] : [expression]), ...expressionsIn(rgd.spec)].find(
    (source) => isShell(source) && (source === expression || message.includes(`(${source})`)),
  )
  if (shell !== undefined) return [escapeHint(shell, 'a variable of a shell')]
  const fields = [...wordOfCelHint(about), ...misspeltField(about)]
  return fields.length > 0 ? fields : overloadHint(about)
}

/** The compiler has the same words for functions as for what they are given: the expression shows which it is. */
const isFunction = (name: string, { rgd, told: { message, expression } }: Refused): boolean =>
  message.includes('unknown functions: [') ||
  (expression === null ? expressionsIn(rgd.spec) : [expression]).some((source) => source.includes(`${name}(`))

const inExpression = (expression: string | null): string =>
  expression === null || expression.length > 200 ? '' : ` in \${${expression}}`

function identifierHint(rgd: KubeObject, name: string, expression: string | null): Hint[] {
  const resources = list(rgd, 'spec', 'resources')
  const ids = resources.flatMap((resource) => text(resource, 'id') ?? [])
  const loops = resources.flatMap((resource) =>
    list(resource, 'forEach').flatMap((dimension) => Object.keys(dimension as object)),
  )
  const where = inExpression(expression)
  const names = [...ids, ...loops, 'schema', 'each']
  // Before likeness: HOME of a shell means no resource named zone, but perhaps one named home.
  if (/^[A-Z][A-Z0-9_]{1,100}$/.test(name)) {
    const shell = escapeHint(sourceWith(rgd, name), 'a variable of a shell')
    const inOtherCase = names.filter((one) => one.toUpperCase() === name)
    return [shell, ...nearly(name, inOtherCase, where)]
  }
  const near = names.includes(name) ? [] : nearly(name, names, where)
  if (near.length > 0) return near
  const owner = elsewhere[name]
  if (owner !== undefined)
    return [
      meantInstead(
        owner,
        name,
        where,
        `${name} is probably ${owner}. Fields of the instance are below schema.`,
      ),
    ]
  if (/^(?:Values|Release|Chart|Capabilities|Files)$/.test(name))
    return [
      {
        why: `${name} is a word of Helm, and kro renders no charts.`,
        fix: advice(
          `Write {{ .${name}.… }} where Helm renders the RGD, or read the instance: \${schema.spec.…}`,
        ),
        meant: null,
      },
    ]
  const outOfPlace = outOfPlaceHint(rgd, name)
  if (outOfPlace !== null) return [outOfPlace]
  if (ids.length === 0) return []
  return [
    {
      why: `Expressions of this RGD may refer to schema and to its resources: ${ids.slice(0, 10).join(', ')}.`,
      fix: escapeHint(sourceWith(rgd, name), 'meant for another program').fix,
      meant: null,
    },
  ]
}

/** The expression in which a name stands; the name itself where none is found. */
const sourceWith = (rgd: KubeObject, name: string): string =>
  expressionsIn(rgd.spec).find((source) => source.split(/[^\w]/).includes(name)) ?? name

/** `VAR:-default`, `VAR%suffix`, `#VAR`, `!VAR`, `@`: no CEL. */
const isShell = (expression: string): boolean =>
  /^(?:[A-Za-z_]\w{0,100}(?::[-=?+]|#\S|%%|\^\^|,,)|[#!]\w|[@?*$]$)/.test(expression.trim())

/** kro v0.9.4, pkg/graph/parser: a text in double quotes within an expression is not searched for expressions. */
const escapeHint = (source: string, what: string): Hint => ({
  why: `\${${source}} looks like ${what}; kro takes every \${…} of a template for an expression of its own.`,
  fix: advice(
    `If \${${source}} is ${what}, give it to kro as a text: \${"\${${source.replaceAll('"', '\\"')}}"}`,
  ),
  meant: null,
})

/** `found no matching overload for '_+_' applied to '(string, int)'` */
function overloadHint({ told: { message, expression } }: Refused): Hint[] {
  const { operator, types } =
    /no matching overload for '(?<operator>[^'\n]{1,60})' applied to '(?:[^'(\n]{1,300}\.)?\((?<types>[^'\n]{1,300})\)'/.exec(
      message,
    )?.groups ?? {}
  if (operator === '_+_' && /(?:^|, )string(?:,|$)/.test(types ?? ''))
    return [
      {
        why: 'CEL joins a text with a text only, and converts nothing by itself.',
        fix: advice('Put string(…) around the value that is not a text.'),
        meant: null,
      },
    ]
  if (operator === 'orValue') {
    const value = named(/(?<name>[A-Za-z_][\w.]{0,300})\.orValue\(/, expression, message)
    const optional = value?.replace(/\.(?=[^.]{1,300}$)/, '.?')
    return [
      {
        why: 'orValue is a function of an optional value, and .? in front of the field makes it one.',
        fix: advice(`Write ${optional ?? 'schema.spec.?FIELD'}.orValue(…)`),
        meant: null,
      },
    ]
  }
  if (operator === 'base64.decode' && types === 'bytes') {
    const value = named(/base64\.decode\((?:string\()?(?<name>[\w.["\]-]{1,300})\)/, expression, message)
    return [
      {
        why: 'data of a Secret is decoded where an expression reads it: of type bytes, no longer base64.',
        fix: advice(`Leave base64.decode out: \${string(${value ?? '…'})}`),
        meant: null,
      },
    ]
  }
  return operator === '_?_:_'
    ? [
        {
          why: 'Both branches of a ? b : c need the same type.',
          fix: advice('Convert one of the branches, or wrap both in dyn(…).'),
          meant: null,
        },
      ]
    : []
}

/** Where an expression reads a field that the schema declares in the form of OpenAPI. */
export function openApiRead({ rgd, told: { expression } }: Refused): Hint[] {
  const path = named(/(?<![\w.])schema\.spec\.(?<name>\w{1,100}(?:\.\w{1,100}){0,20})/, expression)
  const hint = path === null ? null : openApiHint(rgd, path.split('.'))
  return hint === null ? [] : [hint]
}
